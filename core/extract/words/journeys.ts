/**
 * What the confirmation of a journey, a stay or a seat says besides its code. All languages together. Booking itself is no
 * such word, because one signs in to see a booking, too.
 */
import { words } from "./language.ts";

export const JOURNEYS = words(`
  check in | check out | checkin | checkout time | boarding | seat | flight | gate opens | itinerary |
  passenger | passengers | e ticket | eticket |
  anreise | abreise | abflug | sitzplatz | zimmer | übernachtung* | reisende | fahrgast | gleis | einchecken |
  siège | embarquement | chambre | nuitée* | passager* | voyageur* |
  vuelo | asiento | habitación | noches | pasajero* | huésped* | equipaje |
  poltrona | assento | noites | passageiro* | hóspede* |
  imbarco | notti | passegger* | carrozza |
  vlucht | nachten | reiziger* | instappen | inchecken |
  flyg | flyget | incheckning | resenär* |
  værelse | indtjekning | innsjekking | yötä | matkustaj* |
  lidojums | sēdvieta | ierašanās | izbraukšana | numuriņš | skrydis |
  kambarys | odlot | zameldowanie | pokój | noclegi | pasażer* |
  sedadlo | odlet | příjezdu | pokoj | nocí | cestující | nástup na palubu |
  járat | ülés | szoba | éjszaka | beszállás | nopți | îmbarcare |
  sjedalo | sedište | dolaska | odlazak | noćenj* | putnik* | nočitev |
  рейс | вылет | посадка | заезд | выезд | номер комнаты | ночей | пассажир* | виліт | заїзд |
  виїзд | полет | настаняване | отпътуване | стая | нощувки | седиште |
  πτήση | αναχώρηση | άφιξη | δωμάτιο | διανυκτερεύσεις | επιβίβαση | uçuş | gece konaklama |
  otele giriş | uçuşunuz | təyyarə | oturacaq | رحلة | الرحلة | مقعد | المقعد | المغادرة | غرفة |
  טיסה | מושב | המראה | חדר | לילות | עלייה למטוס | پرواز | صندلی | اتاق | شب اقامت | उड़ान | सीट | कमरा |
  ফ্লাইট | আসন | রুম | 便名 | 座席 | 搭乗 | チェックイン | チェックアウト | 号車 | 号室 | 航班 | 座位 | 登机 | 起飞 | 入住 | 离店 |
  房型 | 房间 | 房號 | 車廂 | 车厢 | 登機 | 항공편 | 좌석 | 탑승 | 탑승구 | 체크인 | 체크아웃 | 객실 | chuyến bay |
  nhận phòng | trả phòng | penerbangan | kamar | tempat duduk |
  เที่ยวบิน | ที่นั่ง | ขึ้นเครื่อง | ออกเดินทาง | เช็คอิน | เช็คเอาท์ | ห้องพัก | ndege | kuondoka
`);
