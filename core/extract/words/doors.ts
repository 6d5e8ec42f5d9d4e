/**
 * What a code opens that is no account: doors, gates, key boxes, safes, alarms. All languages together. Words with other
 * meanings are left out, such as "door", which is "by" in Dutch, and the Spanish for a doorway, which is a web portal, too.
 */
import { words } from "./language.ts";

export const DOORS = words(`
  front door | back door | side door | main door | door lock | door keypad | key box | key safe | keybox | key lockbox | lockbox |
  lock box | padlock | combination lock | garage door | side gate | front gate | intercom | barrier | turnstile | bike store |
  bike shed | bin store | laundry room | opens with | open it with |
  schlüsselsafe* | schlüsselkasten | schlüsselbox* | schlüsseltresor* | schlüsseldepot* | tresor | tresors | haustür* | eingangstür* |
  türschloss* | zahlenschloss* | vorhängeschloss* | gartentor | hoftor | tiefgarage | alarmanlage | klingelanlage | fahrradkeller |
  boîte à clés | boîte à clé | boite à clés | boite à clé | coffre à clés | digicode | portail | portillon | cadenas | interphone |
  serrure | porte d'entrée | s'ouvre avec |
  caja de llaves | cajetín de llaves | caja fuerte de llaves | cerradura | candado | telefonillo | portero automático | se abre con |
  cassetta delle chiavi | cassetta portachiavi | cassettina delle chiavi | keybox | serratura | lucchetto | cancello | cancelletto |
  portone | citofono | cassaforte | si apre con |
  cofre de chaves | cofre das chaves | caixa de chaves | caixa das chaves | cadeado | fechadura | portão | interfone | abre com o |
  caixa de claus | cadenat | pany |
  sleutelkluis* | sleutelkastje* | sleutelbox* | voordeur | achterdeur | toegangspoort | hangslot | slagboom | fietsenstalling |
  nyckelskåp* | nyckelbox* | nyckelgömma* | ytterdörr* | entrédörr* | dörren | hänglås* | kodlås* | grinden | öppnas med |
  nøgleboks* | nøgleskab* | nøkkelboks* | nøkkelskap* | hoveddør* | ytterdør* | døren | døra | hængelås* | hengelås* | kodelås* |
  lyklabox* | lyklahús* | útidyr* |
  avainboks* | avainsäilö* | avainlaatik* | avainloker* | ulko ov* | ovi avautuu | riippuluk* | numeroluk* |
  võtmekap* | võtmekarp* | võtmeboks* | välisuks* | tabaluk* | atslēgu kast* | atslēgu seif* | ārdurv* | raktų dėžut* |
  raktų seif* | spyna | spynos | lauko durys | lauko durų |
  skrytka na klucze | skrytki na klucze | skrytce na klucze | skrytkę na klucze | sejf na klucze | sejfu | domofon* | kłódk* |
  furtk* | szlaban* | drzwi wejściow* |
  schránka na klíče | schránky na klíče | schránce na klíče | schránce s klíči | schránka s klíči | schránky s klíči |
  visací zámek | vchodov* dveř* | vchodové dveře | vchodových dveří | schránka na kľúče | schránke na kľúče |
  schránka s kľúčmi | schránke s kľúčmi | vchodové dvere | závora | závory |
  kulcsszéf* | kulcsdoboz* | kulcstároló* | kaputelefon* | lakat* | bejárati ajtó* | sorompó* |
  cutia de chei | cutia cu chei | cutiei cu chei | seiful | seifului | interfonul* | lacăt* | ușa de la intrare |
  kutija za ključeve | kutiji za ključeve | kutije za ključeve | sef za ključeve | sefa za ključeve | sefu za ključeve |
  omarica za ključe | omarici za ključe | omarice za ključe | škatlica za ključe | lokot* | ulazna vrata | ulaznih vrata |
  vhodna vrata | vhodnih vrat | кутија за кључеве | кутији за кључеве | катанац* | кутия за ключове | кутията за ключове |
  сандъче за ключове | катинар* | входната врата | домофон* | сейф* | ключниц* | кейбокс* | шлагбаум* | калитк* | хвіртк* |
  навесной замок | навесного замка | входная дверь | входной двери | вхідні двері | вхідних дверей | сигнализаци* |
  κλειδοθήκη* | κλειδαρι* | λουκέτο* | θυροτηλέφων* | χρηματοκιβώτι* | εξώπορτα* | εξώθυρα* |
  anahtar kutusu* | anahtar kasası* | kapı kilidi* | kapı kilidinin | dış kapı* | giriş kapısı* | asma kilit* | açar qutusu* |
  صندوق المفاتيح | خزنة المفاتيح | خزانة المفاتيح | باب المبنى | باب العمارة | البوابة | القفل | כספת | קופסת המפתחות | כספת המפתחות |
  שער | לשער | השער | האינטרקום | מנעול | המנעול | جعبه کلید | صندوق کلید | قفل در | در ورودی |
  ताला | ताले | मुख्य द्वार | তালা | キーボックス | 鍵ボックス | 玄関 | オートロック | 金庫 | 南京錠 | 钥匙盒 | 鑰匙盒 | 密码盒 | 门锁 | 門鎖 |
  单元门 | 入户门 | 保险箱 | 保險箱 | 挂锁 | 현관 | 도어락 | 키박스 | 열쇠함 | 금고 | 자물쇠 | hộp khóa | hộp chìa khóa | cửa chính | ổ khóa |
  กล่องกุญแจ | ประตูรั้ว | กุญแจล็อก | kotak kunci | gembok | peti kunci | kunci mangga | kufuli
`);
