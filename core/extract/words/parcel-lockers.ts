/** Lockers in which parcels wait. The number that opens one is no one-time code. All languages together. */
import { WordFinder } from "../text/word-finder.ts";
import { tagsOf } from "../text/word-tags.ts";
import { words } from "./language.ts";

const LOCKERS = words(`
  locker | lockers | parcel box | parcel machine | parcel terminal | collection box | compartment | packstation* | paketstation* |
  paketbox* | paketfach* | paketautomat* | schließfach* | fach | abholstation* | abholfach* | consigne | casier* |
  taquilla* | casillero* | buzón inteligente | armadietto | armadietti | sportello del locker | cacifo* | armário inteligente |
  armários inteligentes | pakketautomaat | pakketautomaten | pakketkluis* | afhaalkluis* | paketskåp* |
  paketboksen | pakkeboks* | pakkeautomat* | pakkeskap* | pakettiautomaa* | noutolokero* | lokero* | pakiautomaa* | pakomāt* |
  pakomatas | pakomato | paštomat* | skrytk* | paczkomat* | automat paczkow* | automatu paczkow* | automacie paczkow* |
  boxomat* | balíkomat* | balikomat* | z box | výdejní box* | výdejního boxu | schránk* boxu | paketomat* | пакетомат* |
  csomagautomat* | csomagpont automat* | rekesz* | постамат* | поштомат* | автомат за пратки | ячейк* | комірк* |
  θυρίδα | θυρίδας | αυτόματο παραλαβής | easybox* | locker ul | lockerul* | dolabı | dolabın* | kargo dolab* | kargomat* |
  emanet dolab* | خزانة | الخزانة | صندوق الطرود | לוקר | לוקר* | תא איסוף | کمد امانات | صندوق امانات | 快递柜 | 快遞櫃 |
  智能柜 | 自提柜 | 取件柜 | 柜机 | 柜门 | 智取櫃 | 智能櫃 | 宅配ロッカー | 宅配ボックス | 受取ロッカー | 宅配box | 보관함 | 택배함 | 무인함 | 사물함 |
  tủ khóa | tủ locker | tủ nhận hàng | loker | ตู้ล็อกเกอร์ | ล็อกเกอร์ | ตู้รับพัสดุ | เปิดตู้ | लॉकर
`);

const PARCELS = words(`
  parcel* | package* | shipment* | your delivery | your order | paket* | päckchen | sendung* | lieferung* | colis | paquete* | envío | encomienda | pacco |
  pacchi | spedizione | encomenda* | pacote | pakket* | pakje* | zending* | pakke* | pakken | försändelse* | paketti* |
  paketin | lähety* | pakk | pakki | paki | saadetis* | sūtījum* | siuntin* | siunt* | paczk* | przesyłk* | zásilk* | zásielk* |
  balík* | balíč* | pošiljk* | пратк* | пошиљк* | csomag* | küldemény* | посылк* | отправлен* | посилк* |
  відправлен* | δέμα | δέματος | αποστολή | colet* | coletul* | kargo* | gönderi* | شحنة | شحنتك | طرد | طردك | חבילה | החבילה |
  חבילתך | משלוח | بسته | مرسوله | 包裹 | 快递 | 快遞 | 快件 | 荷物 | お荷物 | 宅配 | 택배 | 소포 | bưu kiện | gói hàng | đơn hàng |
  kiện hàng | paket anda | kiriman | bungkusan | พัสดุ | पार्सल
`);

/** Where a number is typed that opens no locker. */
const APPS = words(`
  app | apps | appen | appið | website* | web site | site | browser | application | applikation* | anwendung | aplikac* | aplikác* |
  aplikaci* | aplikacj* | aplikāc* | aplicación | aplicativo | aplicação | aplicació | applicazione | aplicați* | applicatie |
  sovellu* | rakendus* | lietotn* | programėl* | alkalmazás* | uygulama* | приложени* | застосун* | додат* | апликациј* | сайт* |
  εφαρμογή | εφαρμογής | التطبيق | تطبيق | אפליקציה | באפליקציה | ביישום | اپلیکیشن | برنامه | アプリ | サイト | 应用 | 應用程式 | 小程序 | 앱 |
  ứng dụng | aplikasi | แอป | แอพ | แอปพลิเคชัน | ऐप | एप्लिकेशन
`);

const TAG_LOCKER = 1;
const TAG_PARCEL = 2;
const TAG_APP = 4;
const FINDER = new WordFinder([
  { tag: TAG_LOCKER, words: LOCKERS },
  { tag: TAG_PARCEL, words: PARCELS },
  { tag: TAG_APP, words: APPS },
]);

/** `text` has to be `folded`. */
export function namesParcelInLocker(text: string): boolean {
  const tags = tagsOf(FINDER.find(text));
  return (tags & TAG_LOCKER) !== 0 && (tags & TAG_PARCEL) !== 0;
}

/** Whether it names a locker and no app. `text` has to be `folded`. */
export function namesOnlyLocker(text: string): boolean {
  const tags = tagsOf(FINDER.find(text));
  return (tags & TAG_LOCKER) !== 0 && (tags & TAG_APP) === 0;
}
