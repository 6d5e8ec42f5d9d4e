/**
 * Codes and numbers of other things, made of what they are of and how a language puts that: customers, contracts, bookings.
 * Lists of single words cannot have them all, and a code word alone would ask for what follows.
 */
import { words } from "./language.ts";

/** `%` stands for each of the things. */
const PATTERNS: readonly (readonly [patterns: string, things: string])[] = [
  [
    "% code | % number | % no | % id | % reference",
    `discount | promo | promotion | voucher | coupon | gift | gift card | referral | offer | meeting | webinar | area
    | country | postal | dialling | centre | center | school | customer | client | contract | agreement | member |
    membership | subscriber | consumer | payer | taxpayer | booking | reservation | order | product | item | invoice
    | bill | receipt | tax | tariff | error | fault | vehicle | patient | student | pupil | employee | policy |
    claim | case | file | dossier | ticket | shipment | project | meter | installation | supply point | property |
    tenant | donor | household | garment | class | course | exam | applicant | candidate | permit | licence | branch`,
  ],
  [
    "code % | numéro % | n° % | no % | référence % | identifiant %",
    `promo | de réduction | promotionnel | avantage | cadeau | parrain | parrainage | de remise | postal | client |
    de client | du client | de contrat | du contrat | adhérent | d'adhérent | d'abonné | abonné | de réservation |
    de commande | produit | article | de facture | de la facture | de reçu | fiscal | d'erreur | erreur | patient |
    du patient | élève | étudiant | de dossier | du dossier | de sinistre | de police | d'assuré | de compteur | de
    colis | de suivi | de projet | de locataire | d'allocataire | d'usager | d'affilié | de candidat | du mandat |
    de mandat | agence`,
  ],
  [
    "código % | número % | n.º % | nº % | referencia % | identificador %",
    `de descuento | promocional | de cupón | de regalo | del cupón | postal | de promoción | de cliente | del cliente
    | de contrato | del contrato | de socio | de abonado | de reserva | de la reserva | de pedido | del pedido | de
    producto | de factura | de la factura | de recibo | de error | de paciente | de alumno | de estudiante | de
    empleado | de expediente | de póliza | de siniestro | de contador | de suministro | de envío | de seguimiento |
    de proyecto | de inquilino | de usuario | de matrícula | de localizador | fiscal | catastral | del caso | de
    aspirante | de trámite | de ticket`,
  ],
  [
    "código % | número % | n.º % | nº % | referência %",
    `de desconto | promocional | de cupom | do cupom | de cupão | do cupão | de oferta | postal | de indicação | de
    cliente | do cliente | de contrato | do contrato | de sócio | de assinante | de reserva | da reserva | de
    encomenda | da encomenda | do pedido | de pedido | do produto | de produto | da fatura | de fatura | do recibo |
    de erro | do paciente | de utente | do aluno | de aluno | de processo | do processo | da apólice | de apólice |
    do sinistro | do contador | de rastreio | de rastreamento | do projeto | do inquilino | de matrícula | da
    matrícula | da instalação | fiscal | de contribuinte | do consumidor`,
  ],
  [
    "codice % | numero % | n. % | n° % | riferimento %",
    `sconto | di sconto | promozionale | promo | coupon | regalo | amico | voucher | invito | cliente | del cliente |
    contratto | del contratto | di contratto | socio | tessera | abbonato | prenotazione | di prenotazione | ordine
    | dell'ordine | d'ordine | prodotto | articolo | fattura | della fattura | ricevuta | fiscale | errore | di
    errore | paziente | studente | matricola | pratica | della pratica | di pratica | polizza | di polizza |
    sinistro | contatore | fornitura | spedizione | di spedizione | progetto | inquilino | utenza | avviso | pod |
    pdr | iuv | mandato`,
  ],
  [
    "codi % | número % | núm %",
    `de descompte | promocional | de regal | postal | de client | del client | de contracte | del contracte | de soci
    | de reserva | de comanda | de factura | de rebut | d'error | de pacient | d'alumne | d'expedient | de pòlissa |
    de comptador | de subministrament | d'usuari | d'abonat`,
  ],
  [
    "cod % | codul % | număr % | numărul % | nr %",
    `de reducere | promoțional | voucher | cadou | poștal | promo | client | clientului | de client | contract |
    contractului | de contract | abonat | de abonat | rezervare | rezervării | de rezervare | comandă | comenzii |
    de comandă | produs | produsului | factură | facturii | chitanță | de eroare | eroare | pacient | candidat |
    candidatului | elev | student | dosar | dosarului | de dosar | poliță | contor | de înregistrare | locatar |
    plătitor | fiscal`,
  ],
  [
    "kod % | kodu % | numer % | nr % | id % | identyfikator %",
    `rabatowy | rabatu | promocyjny | zniżkowy | kuponu | podarunkowy | pocztowy | polecający | klienta | umowy |
    abonenta | członka | członkowski | rezerwacji | zamówienia | produktu | faktury | paragonu | błędu | pacjenta |
    ucznia | studenta | sprawy | polisy | szkody | licznika | przesyłki | projektu | najemcy | odbiorcy | płatnika |
    dłużnika | karty | zgłoszenia | wniosku | kandydata | kontrahenta | towaru`,
  ],
  [
    "kód % | číslo % | č % | id %",
    `kupónu | poukázky | poukazu | dárkového poukazu | na slevu | na zľavu | voucheru | zákazníka | zákaznické |
    zákaznícke | smlouvy | zmluvy | člena | členské | odběratele | odberateľa | rezervace | rezervácie | objednávky
    | produktu | výrobku | faktury | faktúry | účtenky | chyby | pacienta | žáka | studenta | spisu | prípadu |
    případu | pojistky | poistky | zmluvného účtu | elektroměru | elektromera | zásilky | zásielky | projektu |
    nájemce | nájomcu | plátce | platiteľa | hlášení | hlásenia | žádosti | žiadosti`,
  ],
  [
    "koda % | številka % | št % | šifra %",
    `za popust | popusta | kupona | bona | promocije | stranke | kupca | pogodbe | člana | naročnika | rezervacije |
    naročila | izdelka | računa | napake | pacienta | dijaka | študenta | zadeve | police | števca | pošiljke |
    projekta | najemnika | plačnika | vloge | odjemalca`,
  ],
  [
    "kod % | broj % | br % | šifra % | id % | oznaka %",
    `za popust | popusta | kupona | vaučera | akcije | klijenta | kupca | korisnika | ugovora | člana | pretplatnika
    | potrošača | rezervacije | narudžbe | porudžbine | proizvoda | artikla | računa | greške | pacijenta | učenika
    | studenta | predmeta | police | polise | brojila | pošiljke | projekta | najmoprimca | platitelja | uplatitelja
    | prijave kvara | zahtjeva | zahteva | obrasca | reklamacije`,
  ],
  [
    "код % | број % | бр % | шифра % | ид %",
    `за попуст | попуста | купона | ваучера | купца | клијента | корисника | уговора | члана | претплатника |
    потрошача | резервације | поруџбине | наруџбе | производа | рачуна | грешке | пацијента | ученика | студента |
    предмета | полисе | бројила | пошиљке | захтева`,
  ],
  [
    "код % | номер % | № %",
    `скидки | купона | на скидку | подарка | промоакции | клиента | покупателя | договора | абонента | члена |
    участника | потребителя | бронирования | брони | заказа | товара | счёта | счета | чека | квитанции | ошибки |
    пациента | ученика | студента | сотрудника | дела | полиса | страхового случая | счётчика | отправления |
    посылки | проекта | арендатора | плательщика | обращения | заявки | заявления | карты | билета | детали`,
  ],
  [
    "код % | номер % | №  %",
    `знижки | купона | на знижку | подарунка | клієнта | покупця | договору | абонента | члена | учасника | споживача
    | бронювання | броні | замовлення | товару | рахунку | чека | квитанції | помилки | пацієнта | учня | студента |
    працівника | справи | поліса | лічильника | відправлення | посилки | проєкту | орендаря | платника | звернення |
    заявки | заяви | квитка`,
  ],
  [
    "код % | номер % | № %",
    `за отстъпка | за намаление | на ваучер | на ваучера | на купона | на клиент | на клиента | клиентски | на
    договор | на договора | на абонат | на абоната | на член | на резервация | на резервацията | на поръчка | на
    поръчката | на продукт | на фактура | на фактурата | на касова бележка | на грешка | на пациент | на ученик | на
    студент | на преписка | на полица | на полицата | на електромер | на водомер | на пратка | на пратката | на
    проект | на наемател | на заявка | на заявлението`,
  ],
  [
    "kods % | % kods | % kodu | % numurs | % numuru | % id",
    `klienta | līguma | abonenta | biedra | rezervācijas | pasūtījuma | preces | produkta | rēķina | čeka | kļūdas |
    pacienta | skolēna | studenta | lietas | polises | skaitītāja | sūtījuma | projekta | īrnieka | maksātāja |
    pieteikuma | objekta | dzīvokļa | lietotāja`,
  ],
  [
    "% kodas | % kodą | % numeris | % numerį | % nr | % id",
    `kliento | pirkėjo | sutarties | abonento | nario | rezervacijos | užsakymo | prekės | produkto | sąskaitos |
    kvito | klaidos | paciento | mokinio | studento | bylos | poliso | skaitiklio | siuntos | projekto | nuomininko
    | mokėtojo | prašymo | objekto | vartotojo | įmonės | įmokos`,
  ],
  [
    "κωδικός % | κωδικό % | αριθμός % | αριθμό % | αρ %",
    `έκπτωσης | προσφοράς | κουπονιού | δώρου | δωροκάρτας | πελάτη | συμβολαίου | σύμβασης | μέλους | συνδρομητή |
    κράτησης | παραγγελίας | προϊόντος | τιμολογίου | απόδειξης | σφάλματος | ασθενούς | μαθητή | φοιτητή | φακέλου
    | υπόθεσης | μετρητή | παροχής | αποστολής | έργου | ενοικιαστή | οφειλής | αίτησης | εγγράφου`,
  ],
  [
    "% kodu | % kodunuz | % numarası | % numaranız | % no",
    `indirim | kupon | hediye | kampanya | davet | promosyon | posta | müşteri | sözleşme | abone | üye | üyelik |
    rezervasyon | sipariş | ürün | fatura | fiş | dekont | hata | hasta | öğrenci | dosya | poliçe | hasar | sayaç |
    tesisat | gönderi | kargo | proje | kiracı | başvuru | bayi | personel | vergi | tahsilat`,
  ],
  [
    "% kodu | % kodunuz | % nömrəsi | % nömrəniz",
    `müştəri | müqavilə | abonent | üzv | bron | sifariş | məhsul | faktura | qəbz | xəta | xəstə | tələbə | polis |
    sayğac | bağlama | ərizə`,
  ],
  [
    "kodi i % | numri i % | nr i %",
    `klientit | kontratës | anëtarit | abonentit | rezervimit | porosisë | produktit | faturës | gabimit | pacientit
    | studentit | dosjes | policës | matësit | dërgesës | kërkesës`,
  ],
  [
    "رقم % | رمز % | كود %",
    `الخصم | خصم | القسيمة | الكوبون | العرض | الهدية | الإحالة | الدعوة | العميل | العقد | العضوية | المشترك |
    الاشتراك | الحجز | الطلب | المنتج | الفاتورة | الإيصال | الخطأ | المريض | الملف | الطالب | الموظف | القضية |
    الوثيقة | البوليصة | العداد | الشحنة | المشروع | المستأجر | البلاغ | الشكوى | المتدرب | التذكرة | السداد`,
  ],
  [
    "מספר % | % מספר | קוד % | מס' %",
    `הנחה | ההנחה | קופון | הקופון | הטבה | ההטבה | מתנה | שובר | לקוח | הלקוח | חוזה | החוזה | מנוי | המנוי | חבר |
    הזמנה | ההזמנה | מוצר | המוצר | חשבונית | קבלה | שגיאה | מטופל | תלמיד | סטודנט | תיק | התיק | פוליסה | תביעה |
    מונה | משלוח | המשלוח | פרויקט | שוכר | פנייה | הפנייה | משלם | צרכן | עובד`,
  ],
  [
    "کد % | شماره % | شمارهٔ % | شناسه % | شناسهٔ %",
    `تخفیف | هدیه | معرف | دعوت | جایزه | مشتری | قرارداد | اشتراک | مشترک | عضویت | رزرو | سفارش | کالا | محصول |
    فاکتور | صورتحساب | قبض | خطا | بیمار | پرونده | دانشجویی | دانش‌آموز | بیمه‌نامه | کنتور | مرسوله | پروژه |
    مستأجر | درخواست | شکایت | ملی | پستی | رهگیری | پیگیری | داوطلبی`,
  ],
  [
    "% کوڈ | % نمبر | % آئی ڈی",
    `ڈسکاؤنٹ | کوپن | رعایتی | پروموشن | کسٹمر | صارف | معاہدہ | ممبر | رکنیت | بکنگ | آرڈر | پروڈکٹ | انوائس | بل |
    رسید | ایرر | مریض | فائل | طالب علم | رول | پالیسی | کلیم | میٹر | پارسل | پراجیکٹ | شکایت | درخواست | ملازم |
    ٹوکن | کنزیومر`,
  ],
  [
    "% कोड | % संख्या | % नंबर | % क्रमांक | % आईडी",
    `छूट | कूपन | डिस्काउंट | प्रोमो | उपहार | केंद्र | परीक्षा | रोल | सीट | विद्यालय | ग्राहक | अनुबंध | सदस्य |
    सदस्यता | बुकिंग | ऑर्डर | उत्पाद | बिल | रसीद | त्रुटि | मरीज | मरीज़ | रोगी | फ़ाइल | छात्र | विद्यार्थी |
    कर्मचारी | पॉलिसी | दावा | मीटर | पार्सल | परियोजना | शिकायत | आवेदन | उपभोक्ता | टोकन | पावती | खाते`,
  ],
  [
    "% কোড | % নম্বর | % আইডি",
    `ছাড়ের | কুপন | ডিসকাউন্ট | প্রোমো | গ্রাহক | চুক্তি | সদস্য | বুকিং | অর্ডার | পণ্য | বিল | রসিদ | ত্রুটি |
    রোগী | ফাইল | শিক্ষার্থী | রোল | কর্মচারী | পলিসি | দাবি | মিটার | পার্সেল | অভিযোগ | আবেদন | টোকেন | ভোক্তা`,
  ],
  [
    "% குறியீடு | % எண்",
    `தள்ளுபடி | கூப்பன் | சலுகை | வாடிக்கையாளர் | ஒப்பந்த | உறுப்பினர் | முன்பதிவு | ஆர்டர் | பொருள் | பில் | ரசீது |
    பிழை | நோயாளி | கோப்பு | மாணவர் | பாலிசி | மீட்டர் | பார்சல் | புகார் | விண்ணப்ப | நுகர்வோர் | இணைப்பு`,
  ],
  [
    "% కోడ్ | % సంఖ్య | % నంబర్",
    `కస్టమర్ | ఒప్పందం | సభ్యత్వ | బుకింగ్ | ఆర్డర్ | ఉత్పత్తి | బిల్లు | రసీదు | లోపం | రోగి | ఫైల్ | విద్యార్థి |
    పాలసీ | మీటర్ | పార్సెల్ | ఫిర్యాదు | దరఖాస్తు`,
  ],
  [
    "รหัส% | เลข% | เลขที่% | หมายเลข%",
    `ส่วนลด | คูปอง | โปรโมชั่น | โปรโมชัน | ของขวัญ | ไปรษณีย์ | ลูกค้า | สัญญา | สมาชิก | ผู้ใช้ไฟฟ้า | ผู้ใช้น้ำ |
    การจอง | คำสั่งซื้อ | สินค้า | ใบแจ้งหนี้ | ใบเสร็จ | ข้อผิดพลาด | ผู้ป่วย | นักเรียน | นักศึกษา | แฟ้ม |
    กรมธรรม์ | มิเตอร์ | พัสดุ | โครงการ | ผู้เช่า | คำร้อง | เรื่องร้องเรียน | พนักงาน | สาขา`,
  ],
  [
    "%代码 | %编号 | %號碼 | %号码 | %號 | %号 | %編號 | %代碼",
    `优惠 | 優惠 | 折扣 | 兑换 | 兌換 | 邀请 | 邀請 | 邮政 | 郵遞區 | 客户 | 客戶 | 合同 | 合約 | 会员 | 會員 | 用户 | 用戶 | 预订 | 預訂 | 订单 | 訂單 | 产品 |
    產品 | 发票 | 發票 | 收据 | 收據 | 错误 | 錯誤 | 病历 | 病歷 | 患者 | 学生 | 學生 | 案件 | 保单 | 保單 | 理赔 | 电表 | 水表 | 包裹 | 项目 | 租户 | 申请 | 申請
    | 缴费 | 繳費 | 员工 | 預約 | 预约 | 报修 | 投诉`,
  ],
  [
    "%番号 | %コード | %ナンバー | %no | %id",
    `クーポン | 割引 | 優待 | 紹介 | 招待 | プロモーション | ギフト | 郵便 | 国 | お客様 | 顧客 | 契約 | ご契約 | 会員 | 加入者 | 予約 | ご予約 | 注文 | ご注文 | 商品 |
    製品 | 請求書 | 請求 | 領収書 | エラー | 患者 | 診察券 | 学籍 | 学生 | 受験 | 案件 | 証券 | 事故 | メーター | 供給地点特定 | 荷物 | 送り状 | 伝票 | 追跡 | 受付 |
    お問い合わせ | 問合せ | 社員 | 申込 | お申込 | 利用者 | 振込 | 依頼人`,
  ],
  [
    "% 번호 | %번호 | % 코드 | %코드 | % id",
    `쿠폰 | 할인 | 프로모션 | 추천인 | 우편 | 국가 | 고객 | 계약 | 회원 | 가입자 | 예약 | 주문 | 상품 | 제품 | 청구서 | 청구 | 영수증 | 오류 | 에러 | 환자 | 학번 |
    학생 | 수험 | 사건 | 접수 | 증권 | 계량기 | 운송장 | 송장 | 택배 | 프로젝트 | 민원 | 신청 | 사원 | 납부자 | 전자납부 | 대기`,
  ],
  [
    "mã % | mã số % | số %",
    `giảm giá | khuyến mãi | ưu đãi | quà tặng | giới thiệu | bưu chính | khách hàng | hợp đồng | hội viên | thành
    viên | thuê bao | đặt chỗ | đặt phòng | đặt vé | đơn hàng | sản phẩm | hóa đơn | hoá đơn | biên lai | lỗi | bệnh
    nhân | sinh viên | học sinh | nhân viên | hồ sơ | bảo hiểm | công tơ | vận đơn | bưu kiện | dự án | khiếu nại |
    phiếu | báo danh`,
  ],
  [
    "kode % | nomor % | no % | id % | nombor % | kod %",
    `diskon | promo | kupon | voucher | baucar | pos | diskaun | referal | undangan | pelanggan | kontrak | anggota |
    keanggotaan | pemesanan | booking | pesanan | produk | faktur | tagihan | kuitansi | kesalahan | ralat | pasien
    | pesakit | siswa | mahasiswa | pelajar | karyawan | pekerja | berkas | fail | polis | klaim | tuntutan | meter
    | paket | bungkusan | proyek | pengaduan | aduan | permohonan | invois | bil | resit | tempahan | keahlian |
    ahli | peserta`,
  ],
  [
    "% code | % number | numero ng % | code ng %",
    `kliyente | kontrata | miyembro | booking | order | produkto | resibo | pasyente | estudyante | kaso | polisiya |
    metro | pakete | reklamo`,
  ],
  [
    "nambari ya % | namba ya % | msimbo wa %",
    `mteja | mkataba | mwanachama | nafasi | oda | agizo | bidhaa | ankara | risiti | hitilafu | mgonjwa | mwanafunzi
    | kesi | bima | mita | mzigo | malalamiko | ombi | kumbukumbu`,
  ],
  [
    "% կոդ | % կոդը | % համար | % համարը",
    `հաճախորդի | բաժանորդի | պայմանագրի | անդամի | ամրագրման | պատվերի | ապրանքի | հաշվի | անդորրագրի | սխալի |
    հիվանդի | ուսանողի | գործի | հաշվիչի | առաքման | դիմումի`,
  ],
  [
    "% კოდი | % ნომერი",
    `მომხმარებლის | აბონენტის | ხელშეკრულების | კლიენტის | წევრის | ჯავშნის | შეკვეთის | პროდუქტის | ინვოისის |
    ქვითრის | შეცდომის | პაციენტის | სტუდენტის | საქმის | პოლისის | მრიცხველის | ამანათის | განაცხადის | ანგარიშის`,
  ],
  [
    "% коды | % нөмірі",
    `клиент | шарт | абонент | мүше | брондау | тапсырыс | тауар | шот | түбіртек | қате | науқас | студент | іс |
    полис | есептегіш | сәлемдеме | өтініш`,
  ],
  [
    "% kodi | % raqami",
    `mijoz | shartnoma | abonent | aʼzo | a'zo | bron | buyurtma | mahsulot | hisob | chek | xato | bemor | talaba |
    ish | polis | hisoblagich | jo'natma | ariza`,
  ],
];

export const OTHER_CODES: readonly string[] = PATTERNS.flatMap(([patterns, things]) =>
  words(patterns).flatMap((pattern) => words(things).map((thing) => pattern.replace("%", thing))),
);
