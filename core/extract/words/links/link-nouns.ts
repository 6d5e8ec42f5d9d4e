/** What the words of a link are about: links "manage", "confirm" and "approve" addresses, but cookies and orders, too. */
import { WordFinder } from "../../text/word-finder.ts";
import { namesOf, tagBits, tagsOf } from "../../text/word-tags.ts";
import { words } from "../language.ts";
import { COLLABORATION, GATHERINGS, INVITATION } from "./gatherings.ts";
import { APPROVALS } from "./link-approvals.ts";
import { CALENDAR_ENTRIES, UNDECIDED } from "./link-choices.ts";
import { ADDRESS_NOUNS, DEVICE_NOUNS, PASSWORD_NOUNS } from "./link-nouns-accounts.ts";
import { EASTERN_NOUNS } from "./link-nouns-eastern.ts";
import { EURASIAN_NOUNS } from "./link-nouns-eurasian.ts";
import { CHOOSE_NOUNS, MAIL_NOUNS } from "./link-nouns-mail.ts";
import { NORTHERN_NOUNS } from "./link-nouns-northern.ts";
import { PETITION_AND_AD_NOUNS } from "./link-petitions-ads.ts";
import { phrasesOf } from "./link-phrases.ts";
import { UNDOING } from "./undoing.ts";
import { INVITED, TEAMS, WORKPLACES } from "./workspaces.ts";

const NOUNS = {
  /** What a list sends. */
  mail: MAIL_NOUNS,
  /** What one does with that: stop it, choose it. */
  choose: CHOOSE_NOUNS,
  password: PASSWORD_NOUNS,
  /** What is confirmed when an address is. */
  address: ADDRESS_NOUNS,
  /** Who or what manages, by a word that begins as that does. */
  manager: words(`管理员 | 管理員 | 管理者 | 管理人 | 관리자 | 관리인`),
  /** What is approved when a sign-in is. */
  device: DEVICE_NOUNS,
  /** Says yes to what waits for it. */
  approve: words(`
    approve | authorize | authorise | allow | grant | it was me | this was me | that was me | trust | link device |
    connect | genehmigen | freigeben | autorisieren | zulassen | erlauben | das war ich | approuver | autoriser |
    valider | c'était moi | aprobar | autorizar | permitir | fui yo | he sido yo | aprovar | fui eu | approva |
    autorizza | consenti | ero io | sono stato io | goedkeuren | toestaan | autoriseren | dat was ik | zatwierdź |
    autoryzuj | zezwól | to ja | разреши* | это я | это был я | схвалити | дозволити | це я | це був я | одобр* |
    povolit | schválit | schváliť | povoliť | byl jsem to já | odobri* | dopusti* | bio sam ja | godkänn* | tillåt |
    det var jag | godkend* | tillad | det var mig | godkjenn* | tillat | det var meg | hyväksy* | salli | se olin minä |
    onayla* | izin ver* | bendim | έγκριση | εγκρίνετε | επιτρέψτε | jóváhagy* | engedélyez* | én voltam | aprobă |
    autorizează | permite | eu am fost | الموافقة | موافقة | السماح | أنا من | אשר* | אישור | אפשר | זה אני | تأیید |
    تایید | اجازه | स्वीकृत* | अनुमति* | 批准 | 允许 | 允許 | 同意 | 是我 | 授权 | 授權 | 承認 | 許可 | 本人です | 승인 | 허용 | 본인입니다 |
    phê duyệt | cho phép | setujui | izinkan | luluskan | benarkan | อนุมัติ | อนุญาต | kiida heaks | luba |
    apstiprin* | atļaut | leisti | patvirtin* | დამტკიც* | დაშვებ* | հաստատ* | অনুমোদন* | அனுமதி* | منظور | idhinisha |
    aprova | solicitud fue realizada realmente | solicitud fue realizada por usted | solicitud fue realizada por ti |
    solicitud fue hecha por usted | solicitud fue hecha por ti | solicitud fue realmente |
    solicitud ha sido realizada por usted | solicitud ha sido realizada por ti | solicitud ha sido hecha por usted |
    solicitud ha sido hecha por ti | solicitud la hizo usted | solicitud la has hecho tú | solicitud es tuya |
    solicitud es suya | solicitud proviene de ti | solicitud proviene de usted | solicitud viene de ti |
    petición fue realizada por usted | petición fue realizada por ti | petición ha sido hecha por usted |
    petición ha sido hecha por ti | petición es tuya | richiesta è stata realmente | richiesta è stata effettivamente |
    richiesta è stata davvero | richiesta è stata fatta da te | richiesta è stata fatta da lei |
    richiesta è stata inviata da te | richiesta è stata inviata da lei | richiesta proviene da te |
    richiesta provenga da te | richiesta provenga da lei | richiesta sia stata fatta da te |
    richiesta sia stata fatta da lei | richiesta sia tua | richiesta è tua | cererea a fost într adevăr |
    cererea a fost trimisă de dumneavoastră | cererea a fost trimisă de dvs | cererea a fost trimisă de tine |
    cererea a fost făcută de dumneavoastră | cererea a fost făcută de dvs | cererea a fost făcută de tine |
    cererea vă aparține | cererea îți aparține | cererea vine de la dumneavoastră | cererea vine de la dvs |
    cererea vine de la tine | solicitarea a fost făcută de dumneavoastră | solicitarea a fost făcută de dvs |
    solicitarea a fost făcută de tine | solicitarea vă aparține | solicitarea îți aparține |
    solicitação foi feita por você | solicitação foi feita por si | solicitação foi realmente |
    solicitação partiu de você | solicitação é sua | pedido foi feito por si | pedido foi feito por você |
    pedido foi realmente | pedido partiu de si | pedido partiu de você | demande émane bien | demande émane de vous |
    demande vient bien | demande provient bien | demande a bien été faite par vous | demande a été faite par vous |
    à l'origine de cette demande | à l'origine de la demande | requête émane bien | requête vient bien de |
    requête provient bien | sol·licitud ha estat feta per vós | sol·licitud ha estat feta per tu |
    sol·licitud és vostra | sol·licitud és teva | petició ha estat feta per vós | petició ha estat feta per tu |
    petició ha segut feta realment | petició és vostra | solicitude foi realmente | solicitude foi enviada por ti |
    solicitude foi enviada por vostede | solicitude foi feita por ti | solicitude é túa
  `),
  /** Says no, or asks for help: never what a person waits for. */
  deny: words(`
    deny | reject | decline | block | report | not me | wasn't me | didn't request | did not request | did not try |
    didn't try | disable account | disable my account | disable sign in | disable login | disable access | not my account |
    forbid | cancel | cancel request | revert | undo | secure your account | secure my account | freeze | lock | revoke |
    not you | don't recognize | ablehnen | nicht ich | war ich nicht | melden | sperren | blockieren | widerrufen | refuser |
    rejeter | ce n'était pas moi | bloquer | signaler | rechazar | bloquear | denegar | no fui yo | no he sido yo |
    no he solicitado | no soy yo | no reconoz* | anular | recusar | não fui eu | rejeitar | rifiuta | blocca |
    non sono stato io | segnala | weigeren | blokkeren | ik was het niet | niet door mij | afwijzen | odrzuć | zablokuj |
    nie ja | отклонить | не я | відхилити | заблок* | не съм аз | отхвърли | одбиј | блокирај | zamítnout | zablokovat |
    nebyl jsem to já | zamietnuť | zablokovať | odbij | blokiraj | nisam ja | zavrni | neka | blockera | det var inte jag |
    afvis | bloker | det var ikke mig | avvis | blokker | det var ikke meg | níorbh é seo mise | ní mise a bhí ann | nisam bio |
    nisam bila | nisam to bio | s'qeshë unë | nuk isha unë | hylkää | estä | en ollut minä | reddet* | engelle* | ben değildim |
    απόρριψη | αποκλεισμός | elutasít* | letilt* | nem én voltam | respinge | blochează | nu am fost eu | رفض | حظر |
    لم أكن أنا | דחה | דחייה | חסום | זה לא אני | رد | مسدود | अस्वीकार | ब्लॉक | 拒绝 | 拒絕 | 不是我 | 冻结 | 凍結 | 非本人 | 拒否 | 心当たり |
    覚えがない | 거부 | 차단 | 본인이 아닙니다 | từ chối | không phải tôi | chặn | tolak | blokir | bukan saya | sekat | ปฏิเสธ | ไม่ใช่ฉัน |
    บล็อก | lükka tagasi | noraidīt | atmesti | უარყოფ* | մերժել | প্রত্যাখ্যান | நிராகரி* | مسترد | activity | activité |
    actividad | atividade | attività | activiteit | aktywnoś* | активност* | активніст* | aktivit* | hareket* | δραστηριότητα |
    tevékenység* | activitate* | النشاط | פעילות | فعالیت | गतिविधि | 活动记录 | アクティビティ | 履歴 | 활동 | hoạt động | δραστηριότητας |
    δραστηριότητες | actividade | activitat | jarduera | gweithgarwch | gníomhaíocht | 登录记录 | 登录历史 | 登录日志 | 登录活动 | 登入紀錄 | 登入記錄 |
    登入歷史 | 登入活動 | 安全记录 | 安全紀錄 | 로그인 기록 | nhật ký đăng nhập | lịch sử đăng nhập | riwayat masuk | riwayat login |
    sejarah log masuk | ประวัติการเข้า
  `),
  undo: UNDOING,
  /** That one may say yes or no behind it. */
  undecided: UNDECIDED,
  calendar: CALENDAR_ENTRIES,
  /** Verbs that also say to have a look. */
  check: words(`
    check | 確認 | 확인* | ตรวจสอบ | ellenőr* | провер* | перевір* | preveri* | provjeri* | proveri* | pārbaud* |
    patikrin* | überprüf* | verifica | verificar | verifique | verificati | ստուգ* | ελέγξ* | έλεγχος | kontrollera |
    查验 | 查驗 | праверыць | тексер* | bekijk | kontroller
  `),
  /** What is done with a password when another is set. */
  renew: words(`
    create | set | set up | choose | change | new | make | update | generate | pick | replace | erstellen | festlegen |
    vergeben | ändern | wählen | setzen | créer | choisir | changer | modifier | définir | crear | cambiar | cambia |
    elegir | establecer | definir | criar | alterar | mudar | trocar | escolher | crea | creare | cambiare | imposta |
    impostare | scegli | modifica | triar | canviar | instellen | aanmaken | wijzigen | utwórz | ustaw | zmień |
    wybierz | создать | задать | изменить | придумать | поменять | установить | створити | задати | змінити |
    встановити | nastavit | změnit | vytvořit | zvolit | nastaviť | zmeniť | vytvoriť | postavi* | promijeni* |
    promeni* | kreiraj* | промени* | постави* | креирај* | смени* | смяна | създай* | задай* | nastavi* | spremeni* |
    ustvari* | skapa | välj | byt | ändra | opret | vælg | skift | opprett | velg | endre | bytt | luo | aseta |
    vaihda | valitse | oluştur* | belirle* | değiştir* | δημιουργ* | ορισμ* | αλλαγή | αλλάξτε | létrehoz* | beállít* |
    megad* | módosít* | creează | setează | schimbă | alege | إنشاء | تعيين | تغيير | יצירת | קביעת | שינוי | הגדרת |
    تنظیم | تغییر | ایجاد | बनाएं | बदलें | सेट | 设置 | 設定 | 创建 | 修改 | 更改 | 変更 | 作成 | 설정 | 변경 | 만들기 | tạo | đổi |
    thay đổi | thiết lập | buat | ubah | ganti | tukar | ตั้ง | เปลี่ยน | สร้าง | määra | muuda | loo | izveidot |
    mainīt | iestatīt | sukurti | შეცვლა | გამოცვლა | փոխել | அமை* | மாற்ற* | ändere | setze | vergib | ändert | changez |
    modifiez | choisissez | créez | définissez | changement | cambie | cree | elija | elige | cambio | altere | troque |
    crie | mude | escolha | defina | alteração | cambi | imposti | modifichi | scelga | wijzig | kies | stel | maak |
    zmiana | utworzyć | zmienić | ustawić | измените | поменяйте | создайте | придумайте | смена | змініть | створіть |
    зміна | сменете | променете | změňte | změna | nastavte | zvolte | vytvořte | zmeňte | zmena | zvoľte | vytvorte |
    odaberi* | izaberi* | изабери* | izberi* | endrer | velger | vælger | asettaa | vaihtaa | luoda | yeniley* |
    αλλαγής | ορίστε | változtas* | cserél* | válassz* | schimbați | schimbare* | setați | alegeți | creați | لتغيير |
    غيّر | غير | بتغيير | لتعيين | لإنشاء | שנו | החליפו | לשנות | לשינוי | לבחור | تغییر دهید | बनाने | बदलने | 更换 |
    変える | 決める | 바꾸기 | 변경하기 | đặt | mengubah | mengganti | membuat | menukar | กำหนด | muut* | vaheta | nomain* |
    izvēl* | pakei* | keisti | keitim* | nustat* | pasirink* | შეცვ* | გამოცვ* | გამოსაცვლ* | შექმ* | փոխ* | ստեղծ* | পরিবর্তন* | మార్చ* |
    აირჩ* | ავირჩ* | მოიფიქრ* | დააყენ* | ընտրել | ընտրեք | դնել | դրեք | սահման* | zgjidh* | vendos* | krijo* | seç* |
    təyin et* | dəyiş* | yarat* | tanla* | o'rnat* | o'zgartir* | таңда* | орнат* | өзгерт* | roghnaigh | socraigh |
    cruthaigh | athraigh | dewis* | gosod* | creu | newid | agħżel | biddel | oħloq | koy* | διαλέξτε | διάλεξε |
    φτιάξτε | βάλτε | pane | pange | vali | renovar | renueva | renueve | reiniciar | reinicia | reinicie | reinicio |
    resetear | resetea | resetee | reseteo | reponer | reinicializar | renove | reinicialize | reinício | resetar |
    troca | restabelecer | restabeleça | renouveler | renouvelez | renouvelle | renouvellement | rinnova | rinnovare |
    rinnovo | azzera | azzerare | azzeramento | resetta | resettare | canvia | canvieu | renova | 设定 | 重设 | 新設 | 設置 |
    建立 | 創建 | 생성 | 지정 | menetapkan | tetapkan | cipta | mencipta | wujudkan | mewujudkan | kemas kini | setel |
    menyetel | mengatur | perbarui | memperbarui | memilih | pilih | itakda | magtakda | gumawa | lumikha | palitan |
    baguhin | pumili | ກຳນົດ | ປ່ຽນ | ສ້າງ | ຕັ້ງຄ່າ | កំណត់ | ប្តូរ | ប្ដូរ | បង្កើត | သတ်မှတ် | ပြောင်း | ဖန်တီး |
    cài đặt | cập nhật | ŝanĝ* | elekti | elektu | agordi | krei | atharraich | tagh | suidhich | cruthaich | camudar |
    camuda | causir | causissètz | cambiatz | cheñch | dibab | krouiñ | kemmañ | fijar | fija | fije | poner | ponga |
    stabili | stabilește | stabiliți | reseta | defini | schimba | ορίσετε | ορίσεις | όρισε | αλλάξετε | αλλάξεις |
    ezartzeko | ezarri | aldatzeko | aldatu | sortzeko | sortu | aukeratzeko | aukeratu | osod | ddewis | greu |
    shocrú | socrú | athrú | roghnú | chruthú | cakto* | ndrysh* | ndërro* | tissettja | issettja | tibdel | tbiddel |
    ibdel | tagħżel | shuidheachadh | atharrachadh | thaghadh
  `),
  link: words(`
    link | links | url | button | lien | liens | bouton | enlace | botón | enllaç | botó | collegamento | pulsante |
    bottone | schaltfläche | knop | przycisk | odkaz* | tlačítk* | tlačidl* | ссылк* | кнопк* | посиланн* | връзк* |
    линк* | бутон* | poveznic* | povezav* | gumb* | dugme* | länk* | knapp* | lenke* | linki* | linkk* | painik* |
    bağlantı* | buton* | σύνδεσμο* | κουμπί | hivatkozás* | gomb* | legătur* | الرابط | رابط | للرابط | הקישור | קישור |
    לינק | پیوند | لینک | लिंक* | 链接 | 連結 | 按钮 | 按鈕 | リンク | ボタン | 링크 | 버튼 | liên kết | đường dẫn | tautan | tombol |
    pautan | ลิงก์ | ปุ่ม | lingi* | saite* | saiti | nuorod* | ბმულ* | հղում* | লিঙ্ক* | লিংক* | இணைப்பு* | لنک |
    kiungo | keçid* | сілтеме* | lidhje* | esteka* | ligazón | hlekk* | 鏈接 | 鏈結 | 链结 | 连结 | 网址 | 網址 | ｕｒｌ | ลิงค์ |
    ลิ้งค์ | ลิ้งก์ | ลิ้ง | ລິ້ງ | ລິງຄ໌ | ລິງກ໌ | ປຸ່ມ | តំណ | ប៊ូតុង | လင့်ခ် | လင့်ကို | ခလုတ် | pranala | tutumbu |
    butang | pindutan | đường link | ligilo | ligilon | ligon | ligam | enllaz | liamm | ceangal | nasc | dolen |
    te hono | hononga | so'oga | འབྲེལ་མཐུད | ligamine | colliaziun | stu liame | u liame | ligòngiu | chest leam |
    víncul
  `),
  /** That it works a single time. */
  once: words(`
    once | one time | only once | single use | used once | einmal | nur einmal | einmalig* | une fois | une seule fois |
    usage unique | una vez | una sola vez | un solo uso | una única vez | uma vez | uma única vez | uma só vez |
    una volta | una sola volta | solo uso | un sol ús | una sola vegada | één keer | eenmaal | eenmalig* | één maal |
    jeden raz | jednorazow* | tylko raz | один раз | одноразов* | однократн* | лише раз | еднократ* | веднъж |
    само једном | jednou | jednorázov* | jedenkrát | jednorazov* | jednom | jednokratn* | samo enkrat | enkrat |
    en gång | bara en gång | én gang | kun én gang | kun en gang | kerran | vain kerran | kertakäyttöi* |
    yalnızca bir kez | bir kez | tek kullanım* | μία φορά | μια φορά | egyszer | egyszeri | o singură dată | مرة واحدة |
    لمرة واحدة | פעם אחת | חד פעמי | یک بار | یکبار | एक बार | 一次 | 一次性 | 一度 | 一回 | 1回 | 1度 | 한 번 | 1회 | một lần |
    sekali | satu kali | ครั้งเดียว | üks kord | ühekordne | vienreiz* | vieną kartą | ერთხელ | ერთჯერად* | մեկ անգամ |
    একবার | ஒரு முறை | ایک بار | mara moja | bir dəfə | 單次 | 单次 | 一回限り | 1回限り | 1回のみ | 한 번만 | 1회용 | 일회용 |
    một lần duy nhất | sekali pakai | sekali guna | sekali saja | sekali sahaja | ครั้งเดียวเท่านั้น | ຄັ້ງດຽວ |
    ម្តងគត់ | តែម្តង | តែម្ដង | တစ်ကြိမ်သာ | တစ်ခါသာ | တစ်ကြိမ်တည်း | isang beses
  `),
  /** Other things that have settings or are confirmed. */
  elsewhere: words(`
    cookie* | privacy | datenschutz* | confidentialité | privacidad | privacidade | privatlivs* | integritet* |
    prywatno* | конфиденциальн* | конфіденційн* | gizlilik | プライバシー | 隐私 | 隱私 | 개인정보 | order | orders | delivery |
    booking | appointment | attendance | payment | invoice | receipt | parcel | package | shipment | trip | flight |
    meeting | event | bestellung* | reservierung* | lieferung* | termin* | buchung* | zahlung* | rechnung* | commande* | livraison |
    rendez vous | réservation | paiement | facture | pedido* | entrega | cita | reserva* | pago | factura | encomenda |
    consulta | agendamento | pagamento | ordine | consegna | prenotazione | fattura | bestelling* | bezorging |
    afspraak | factuur | zamówien* | dostaw* | wizyt* | płatnoś* | faktur* | заказ* | доставк* | запис* | оплат* |
    счёт | счет | чек | замовленн* | рахунок | termín* | platb* | narudžb* | beställning* | leverans* | bokning* |
    betalning* | ordre* | levering* | aftale | bestilling* | tilauks* | toimitu* | varau* | maksu* | sipariş* |
    teslimat* | randevu* | ödeme* | fatura* | παραγγελία | rendelés* | időpont* | számla | comand* | livrar* |
    programare* | plată | طلبك | الطلب | توصيل | موعد | ההזמנה | תור | سفارش | 订单 | 訂單 | 发票 | 發票 | 预约 | 預約 | 快递 | 配送 |
    注文 | 予約 | お届け | 領収書 | 請求 | 주문 | 배송 | 예약 | 결제 | 영수증 | đơn hàng | lịch hẹn | hóa đơn | pesanan | janji | tagihan |
    การจอง | ใบแจ้งหนี้ | tellimus* | pasūtījum* | užsakym* | შეკვეთ* | պատվեր* | cart | basket | purchase | purchases |
    details | detail | status | warenkorb | panier | carrito | carrinho | carrello | winkelwagen | koszyk* | корзин* |
    košík* | varukorg* | handlekurv* | kurv | ostoskor* | sepet* | coș | 购物车 | 購物車 | カート | 장바구니 | 收货 | 收貨 | 详情 | 詳情 |
    状态 | 狀態 | 詳細 | 内容 | 明細 | 詳しく | 状況 | 特典 | 자세히 | 내역 | 상세 | 상태 | 혜택 | 일정 | détails | detalles | detalhes | dettagli |
    szczegół* | подробн* | деталі | részletek | detayla* | λεπτομέρειες | 结果 | 結果 | 결과 | case | ticket | issue | vote |
    slot | availability | seat | offer | discount | coupon | voucher | deal | reward | gift | survey | review |
    anfrage* | vorgang* | teilnahme* | angebot* | gutschein* | aktionscode* | stimme | umfrage* | demande | présence |
    offre | réduction | remise | bon d'achat | sondage | solicitud | caso | asistencia | descuento | cupón | encuesta |
    sorteo | presença | recebimento | solicitação | chamado | desconto | cupom | pesquisa | richiesta | presenza |
    offerta | sconto | buono | sondaggio | aanvraag | aanwezigheid | aanbieding | korting* | zgłoszen* | obecnoś* |
    rabat* | kupon* | ofert* | ankiet* | обращени* | заявк* | участи* | промокод* | скидк* | купон* | предложени* |
    опрос* | зверненн* | знижк* | акці* | poptávk* | účast* | slev* | nabídk* | zľav* | ponuk* | zahtjev* | захтев* |
    popust* | попуст* | отстъпк* | оферт* | ärende* | närvaro | erbjudande* | sag | sagen | tilbud* | deltakelse |
    deltagelse | sak | saken | tapaus* | tarjous* | alennus* | osallistumi* | talep | talebi* | katılım* | kampanya* |
    indirim* | αίτημα | συμμετοχή | προσφορά | έκπτωση | κουπόνι | kérés* | részvétel* | ajánlat* | kedvezmény* |
    cerere* | participare* | reducere* | خصم | عرض | كوبون | تذكرة | حضور | מבצע | הנחה | קופון | פנייה | הגעה | تخفیف |
    درخواست وام | درخواست خدمات | درخواست همکاری | درخواست بازگشت | درخواست مرجوعی | درخواست تعمیر | درخواست گارانتی |
    छूट | ऑफर | कूपन | 优惠 | 優惠 | 折扣 | 工单 | 投票 | 名额 | 出席 | 割引 | クーポン | キャンペーン | 出欠 | 参加 | お問い合わせ | 할인 | 쿠폰 | 참석 | 문의 |
    투표 | giảm giá | ưu đãi | diskon | promo | kehadiran | ส่วนลด | โปรโมชั่น | soodustus* | pakkumi* | atlaid* |
    piedāvājum* | nuolaid* | pasiūlym* | ფასდაკლებ* | զեղչ* | yêu cầu hỗ trợ | phiếu yêu cầu | yêu cầu của bạn |
    คำขอของคุณ | คำขอซื้อ | คำขอลา | คำขอความช่วยเหลือ | คำขอรับบริการ | ραντεβού | κράτηση* | κράτησή | παράδοση* | παραγγελίας |
    πληρωμή* | τιμολόγι* | επίσκεψη* | hitzordu* | erreserba* | eskaera* | ordainketa* | bidalketa* | lliurament |
    pagament | apwyntiad | archeb | taliad | anfoneb | coinne | áirithint | íocaíocht | sonrasc | porosi* | rezervim* |
    dërges* | pagesë* | appuntament* | ordni | prenotazzjoni | konsenja | ħlas | rendevuo* | mendo | mendon | rezervo |
    rezervon | coinneamh | òrdugh | rezervare* | rezervării | bolletta | bollette | boleto | boletos |
    liste de courses | liste d'envies | liste de souhaits | liste de naissance | liste de mariage | liste d'attente |
    liste des participants | liste d'invités | liste des invités | liste des tâches | liste de lecture |
    liste d'achats | lista de la compra | lista de deseos | lista de espera | lista de invitados | lista de bodas |
    lista de regalos | lista de tareas | lista de reproducción | lista de canciones | lista de éxitos |
    lista de participantes | lista de materiales | lista de precios | lista de la boda | lista dei desideri |
    lista della spesa | lista nozze | lista d'attesa | lista dei partecipanti | lista degli invitati |
    lista delle cose da fare | lista regali | lista de compras | lista de desejos | lista de presentes |
    lista de convidados | lista de casamento | lista de tarefas | lista de reprodução | lista de agarda |
    lista da compra | lista de desexos | llista de la compra | llista de desitjos | llista d'espera |
    llista de convidats | llista de tasques | lista de dorințe | lista de cumpărături | lista de așteptare |
    lista de invitați | lista de participanți | listă de dorințe | listă de așteptare | listă de cumpărături |
    lista e dëshirave | lista e blerjeve | lista e pritjes | lista dal spetga | εφεδρικοί κωδικοί |
    εφεδρικούς κωδικούς | εφεδρικών κωδικών | κωδικοί ανάκτησης | κωδικούς ανάκτησης | κωδικών ανάκτησης |
    κωδικοί ταυτοποίησης | κωδικούς ταυτοποίησης | κωδικών ταυτοποίησης | δημιουργία κωδικών | δημιουργία νέων κωδικών |
    νέους κωδικούς | περισσότερους κωδικούς
  `),
  /** That somebody asks the receiver in, and where to. */
  invited: INVITED,
  workplace: WORKPLACES,
  team: TEAMS,
  invitation: INVITATION,
  gathering: GATHERINGS,
  collaboration: COLLABORATION,
} as const;

export type Noun = keyof typeof NOUNS;

const ALL = Object.keys(NOUNS) as Noun[];
const TAG = tagBits(ALL);

const FINDER = finderOf(...ALL);

/** Of a link, and of working a single time: searched for in whole messages, where all the others would be in the way. */
const LINK_FINDER = finderOf("link", "once");

/** What a text, as `folded` makes it, is about. */
export function nounsIn(text: string): ReadonlySet<Noun> {
  return namesOf(tagsOf(FINDER.find(text)), TAG);
}

/** Where such a text speaks of a link, and where it says that something works once. In order. */
export function linkWordsIn(text: string): readonly { readonly start: number; readonly noun: Noun }[] {
  const nounOf = (tags: number) => ((tags & TAG.link) === 0 ? "once" : "link");
  return LINK_FINDER.find(text).map(({ start, tags }) => ({ start, noun: nounOf(tags) }));
}

function finderOf(...nouns: readonly Noun[]): WordFinder {
  const wordsOf = (noun: Noun) => [
    ...NOUNS[noun],
    ...[EASTERN_NOUNS, EURASIAN_NOUNS, NORTHERN_NOUNS, PETITION_AND_AD_NOUNS].flatMap(
      (more) => more[noun] ?? [],
    ),
    ...(noun === "elsewhere" ? [...APPROVALS, ...phrasesOf(noun)] : []),
  ];
  return new WordFinder(nouns.map((noun) => ({ tag: TAG[noun], words: wordsOf(noun) })));
}

/** An address of mail is changed and confirmed; what is sent to it is chosen. */
export const ADDRESS_ITSELF =
  /address|adress|direcci|indirizz|endere|adreç|\badres|адрес|osoite|\bcím|διεύθυνση|כתובת|عنوان|地址|アドレス|주소|địa chỉ|alamat/iu;
