/** Codes that route to something: a bank, an earlier conversation, a parcel, a phone extension, a conference. */
import type { OtherCodes } from "./other-codes.ts";

const OF_BANKS: readonly OtherCodes[] = [
  [
    "swift % | bic % | swift bic % | bic swift % | ifsc % | iban %",
    `code | number | codes | kod | kode | koden | kód | kódja | koodi | kood | kods | kodas | kodu | koda | код | kodi | コード |
    코드 | 代码 | 代碼 | 编码 | 編碼`,
  ],
  [
    "% swift | % bic | % swift bic",
    `code | código | codi | codice | cod | codul | kod | kód | koda | код | κωδικός | mã | kode | รหัส | رمز | كود | کد | קוד`,
  ],
  ["swift% | bic%", "コード | 코드 | 代码 | 代碼 | 编码 | 編碼 | 码 | 碼"],
  [
    "%",
    `routing code | bankleitzahl* | رمز سويفت | کد سوئیفت | کد سویفت | स्विफ्ट कोड | आईएफएससी कोड | সুইফট কোড | სვიფტ კოდი`,
  ],
];

const OF_CASES: readonly OtherCodes[] = [
  [
    "%",
    `referenskod* | referencekode* | referansekode* | viitekoodi* | viitekood* | tilvísunarkóð* | referentiecode* |
    kod referencyjny | kodu referencyjnego | referenční kód | referenční číslo | referenčný kód | referenčné číslo |
    hivatkozási kód* | hivatkozási szám* | referentni kod | referentni broj | kod reference | referenčna koda |
    referenčna številka | референтни код | референтни број | референтен код | референтен номер | справочный код |
    референсный код | код обращения | код звернення | довідковий код | κωδικός αναφοράς | αριθμός αναφοράς | referans kodu |
    referans numarası | istinad kodu | nuorodos kodas | atsauces kods | atsauces numurs | cod de referință |
    codul de referință | الرمز المرجعي | رمز مرجعي | קוד אסמכתא | کد پیگیری | شماره پیگیری | کد مرجع | حوالہ نمبر | संदर्भ कोड |
    রেফারেন্স কোড | রেফারেন্স নম্বর | 照会コード | 照会番号 | 参照コード | 参照番号 | 参考番号 | 참조 코드 | 참조코드 | 참조 번호 | 참조번호 | 조회 코드 | 参考代码 | 参考编号 |
    参考号 | 參考代碼 | 參考編號 | mã tham chiếu | số tham chiếu | kode referensi | nomor referensi | kod rujukan | nombor rujukan |
    หมายเลขเรื่อง | หมายเลขคำขอ | เลขที่คำขอ | nambari ya kumbukumbu`,
  ],
];

const OF_PARCELS: readonly OtherCodes[] = [
  [
    "%",
    `trackingcode* | track and trace code* | volgcode* | spårningskod* | sporingskode* | izsekošanas kod* | sekimo kod* |
    kod śledzenia | kod przesyłki | kód zásilky | kód zásielky | sledovací kód | csomagkövetési kód* | nyomkövetési kód* |
    nyomkövetési szám* | nyomon követési kód* | kod za praćenje | koda za sledenje | številka za sledenje | код за праћење |
    код за проследяване | код отслеживания | номер отслеживания | код відстеження | номер відстеження | cod de urmărire |
    codul de urmărire | κωδικός αποστολής | κωδικός παρακολούθησης | takip kodu | takip numarası | izləmə kodu | رمز التتبع |
    קוד מעקב | کد رهگیری | شماره رهگیری | ट्रैकिंग कोड | ট্র্যাকিং কোড | 追跡コード | 追跡番号 | 추적 코드 | 운송장 코드 | 跟踪代码 | mã vận đơn |
    mã theo dõi | kode pelacakan | nomor pelacakan | nomor resi | kod penjejakan | รหัสติดตามพัสดุ | หมายเลขติดตามพัสดุ |
    รหัสพัสดุ`,
  ],
];

const OF_DESKS: readonly OtherCodes[] = [
  [
    "%",
    `durchwahl* | anknytning | anknytningsnummer* | internnummer* | alanumero* | toestelnummer* | numer wewnętrzny |
    nr wewnętrzny | nr wewn | klapka | добавочн* | внутрішній номер | додатковий номер | вътрешен номер | dahili |
    número interno | numero interno | numéro de poste | 内線番号 | 내선번호 | máy lẻ | ekstensi | nombor sambungan | เบอร์ต่อ |
    เบอร์ภายใน | التحويلة | एक्सटेंशन`,
  ],
];

const OF_CONFERENCES: readonly OtherCodes[] = [
  ["% pin | % passcode", `conference | dial in | host | moderator | participant | attendee | audio | bridge`],
  [
    "%pin*",
    `konferenz | einwahl | teilnehmer | moderator | konferens | konference | konferanse | konferencia`,
  ],
  [
    "% pin*",
    `konferenz | einwahl | teilnehmer | konferens | konference | konferanse | konferencia | konferans | conferentie | vergader`,
  ],
  [
    "pin % | code pin % | código % | codice %",
    `de conférence | de la conférence | de la conferencia | de conferencia | della conferenza | da conferência`,
  ],
  [
    "pin %",
    `konferencji | konference | konferencie | konferencije | kokouksen | конференции | конференції | конференция | διάσκεψης |
    לוועידה | hội nghị | konferensi | persidangan`,
  ],
  [
    "%",
    `код конференции | код конференції | 会议pin码 | 會議pin碼 | 회의 pin | 会議のpin | รหัสการประชุม | pin การประชุม`,
  ],
];

export const ROUTING_CODES: readonly OtherCodes[] = [
  ...OF_BANKS,
  ...OF_CASES,
  ...OF_PARCELS,
  ...OF_DESKS,
  ...OF_CONFERENCES,
];
