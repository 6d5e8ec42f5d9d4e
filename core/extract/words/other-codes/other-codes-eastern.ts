/** What has a code or a number in Baltic, Finnic, Turkic and Caucasian languages, Hungarian, Greek and Albanian. */
import type { OtherCodes } from "./other-codes.ts";

export const EASTERN_OTHER_CODES: readonly OtherCodes[] = [
  // Latvian
  [
    "kods % | % kods | % kodu | % numurs | % numuru | % id",
    `klienta | līguma | abonenta | biedra | rezervācijas | pasūtījuma | preces | produkta | rēķina | čeka | kļūdas |
    pacienta | skolēna | studenta | lietas | polises | skaitītāja | sūtījuma | projekta | īrnieka | maksātāja |
    pieteikuma | objekta | dzīvokļa | lietotāja`,
  ],
  [
    "% kods | % numurs | % numuru",
    `brauciena | reisa | lidojuma | maršruta | veikala | filiāles | pārdevēja | sludinājuma | vakances | partijas |
    sērijas | dokumenta | modeļa | atgriešanas | garantijas | remonta | ziedojuma | sertifikāta | nodaļas`,
  ],
  [
    "% numurs | % numuru",
    `vietas | inventāra | istabas | galdiņa | cv | ierīces | termināļa | iekārtas | vadītāja | kurjera | sūdzības | pieprasījuma
    | atskaites | ziņojuma | protokola | akta | reģistra | arhīva | platformas | perona | rindas | vadītāja
    apliecības | šasijas | kredīta | aizdevuma | vienošanās | spēlētāja | komandas | servera | uzdevuma | incidenta
    | biļetes | receptes | nosūtījuma | pavadzīmes | licences | iesnieguma | atļaujas`,
  ],
  // Lithuanian
  [
    "% kodas | % kodą | % numeris | % numerį | % nr | % id",
    `kliento | pirkėjo | sutarties | abonento | nario | rezervacijos | užsakymo | prekės | produkto | sąskaitos |
    kvito | klaidos | paciento | mokinio | studento | bylos | poliso | skaitiklio | siuntos | projekto | nuomininko
    | mokėtojo | prašymo | objekto | vartotojo | įmonės | įmokos`,
  ],
  [
    "% kodas | % kodą | % numeris",
    `kelionės | skrydžio | reiso | maršruto | parduotuvės | filialo | pardavėjo | skelbimo | partijos | serijos |
    dokumento | modelio | grąžinimo | garantijos | remonto | aukos | sertifikato | skyriaus | paslaugos`,
  ],
  [
    "% numeris | % numerį",
    `vietos | inventorinis | inventoriaus | turto | kambario | staliuko | cv | gyvenimo aprašymo | paraiškos | įrenginio | terminalo | vairuotojo |
    kurjerio | skundo | užklausos | ataskaitos | protokolo | akto | registro | archyvo | platformos | perono | eilės
    | vairuotojo pažymėjimo | kėbulo | kredito | paskolos | žaidėjo | komandos | serverio | užduoties | incidento |
    bilieto | apžiūros | recepto | siuntimo | važtaraščio | licencijos | leidimo | pranešimo | gedimo`,
  ],
  // Estonian
  [
    "%kood* | % kood* | % number*",
    `sõidu | reisi | lennu | poe | kaupluse | filiaali | müüja | kuulutuse | tööpakkumise | partii | dokumendi |
    mudeli | tagastuse | garantii | remondi | annetuse | sertifikaadi | osakonna | liini | marsruudi | kliendi |
    lepingu | liikme | broneeringu | tellimuse | kauba | toote | arve | kviitungi | vea | patsiendi | õpilase |
    üliõpilase | juhtumi | poliisi | arvesti | saadetise | paki | projekti | maksja | objekti`,
  ],
  [
    "% number*",
    `istekoha | toa | laua | cv | kandideerimise | avalduse | seadme | seeria | terminali | masina | juhi | kulleri |
    taotluse | päringu | kaebuse | aruande | protokolli | akti | registri | arhiivi | platvormi | värava |
    järjekorra | juhiloa | kere | laenu | mängija | meeskonna | serveri | ülesande | intsidendi | muudatuse |
    versiooni | pileti | retsepti | saatekirja | ülevaatuse`,
  ],
  // Finnish
  [
    "%koodi*",
    `matka | kyyti | lento | myymälä | kauppa | toimipiste | myyjä | ilmoitus | erä | asiakirja | malli | takuu |
    lahjoitus | todistus | osasto | kustannuspaikka | reitti | linja | työpaikka | kohde | asiakas | sopimus | jäsen
    | varaus | tilaus | tuote | lasku | kuitti | virhe | potilas | oppilas | opiskelija | asia | vakuutus | vahinko
    | mittari | lähetys | paketti | projekti | kurssi`,
  ],
  [
    "% koodi* | % tunnus* | % numero*",
    `matkan | kyydin | lennon | myymälän | kaupan | toimipisteen | myyjän | ilmoituksen | erän | asiakirjan | mallin
    | reitin | asiakkaan | sopimuksen | varauksen | tilauksen | tuotteen | laskun | potilaan | vakuutuksen |
    lähetyksen | paketin`,
  ],
  [
    "% numero* | % tunnus*",
    `paikan | huoneen | pöydän | hakemuksen | laitteen | kuljettajan | pyynnön | valituksen | raportin | pöytäkirjan
    | laiturin | ajokortin | lainan | pelaajan | joukkueen | palvelimen | tehtävän | lipun | reseptin`,
  ],
  // Hungarian
  [
    "%kód* | % kódja | % száma",
    `utazás | fuvar | járat | üzlet | bolt | fiók | eladó | hirdetés | állás | álláshirdetés | dokumentum | okmány |
    modell | visszáru | visszaküldés | visszatérítés | garancia | javítás | adomány | tanúsítvány | osztály |
    költséghely | vonal | útvonal | ügyfél | szerződés | foglalás | rendelés | termék | számla | nyugta | hiba |
    beteg | tanuló | hallgató | ügy | kötvény | kár | mérőóra | küldemény | csomag | projekt | bérlő | fizető | cikk
    | fogyasztó | partner`,
  ],
  [
    "% száma",
    `ülés | szoba | asztal | önéletrajz | jelentkezés | pályázat | eszköz | készülék | terminál | gép | sofőr | futár
    | kérelem | panasz | jelentés | jegyzőkönyv | irat | peron | kapu | vágány | jogosítvány | alváz | hitel |
    kölcsön | megállapodás | játékos | karakter | csapat | szerver | feladat | munkalap | incidens | változás |
    verzió | sorsjegy | jegy | recept | beutaló | fuvarlevél`,
  ],
  [
    "% szám | % száma | % számot",
    `gyári | iktató | nyilvántartási | leltári | helyrajzi | törzskönyvi | rendelési | foglalási`,
  ],
  // Greek
  [
    "κωδικός % | κωδικό % | αριθμός % | αριθμό % | αρ %",
    `έκπτωσης | προσφοράς | κουπονιού | δώρου | δωροκάρτας | πελάτη | συμβολαίου | σύμβασης | μέλους | συνδρομητή |
    κράτησης | παραγγελίας | προϊόντος | τιμολογίου | απόδειξης | σφάλματος | ασθενούς | μαθητή | φοιτητή | φακέλου
    | υπόθεσης | μετρητή | παροχής | αποστολής | έργου | ενοικιαστή | οφειλής | αίτησης | εγγράφου`,
  ],
  [
    "κωδικός % | κωδικό % | αριθμός % | αριθμό %",
    `διαδρομής | ταξιδιού | πτήσης | δρομολογίου | καταστήματος | υποκαταστήματος | πωλητή | αγγελίας | θέσης
    εργασίας | παρτίδας | μοντέλου | επιστροφής | εγγύησης | επισκευής | δωρεάς | πιστοποιητικού | τμήματος |
    ακινήτου | είδους`,
  ],
  [
    "αριθμός % | αριθμό %",
    `θέσης | δωματίου | τραπεζιού | βιογραφικού | σειράς | συσκευής | τερματικού | μηχανήματος | οδηγού | διανομέα |
    αιτήματος | παραπόνου | καταγγελίας | αναφοράς | έκθεσης | πρωτοκόλλου | πράξης | μητρώου | αρχείου | αποβάθρας
    | πύλης | γραμμής | προτεραιότητας | άδειας | διπλώματος | κυκλοφορίας | πινακίδας | πλαισίου | δανείου |
    λογαριασμού | συμφωνητικού | παίκτη | ομάδας | διακομιστή | εργασίας | περιστατικού | συμβάντος | αλλαγής |
    έκδοσης | λαχνού | εισιτηρίου | συνταγής | παραπεμπτικού | φορτωτικής | βλάβης`,
  ],
  ["%", `σειριακός αριθμός | σειριακό αριθμό | αύξων αριθμός`],
  // Albanian
  [
    "kodi i % | numri i % | nr i %",
    `klientit | kontratës | anëtarit | abonentit | rezervimit | porosisë | produktit | faturës | gabimit | pacientit
    | studentit | dosjes | policës | matësit | dërgesës | kërkesës`,
  ],
  [
    "kodi i % | numri i %",
    `udhëtimit | fluturimit | dyqanit | degës | shitësit | njoftimit | shpalljes | lotit | serisë | dokumentit |
    modelit | kthimit | garancisë | riparimit | dhurimit | certifikatës | departamentit | linjës`,
  ],
  [
    "numri i %",
    `vendit | dhomës | tavolinës | aplikimit | pajisjes | terminalit | shoferit | korrierit | ankesës | raportit |
    aktit | protokollit | regjistrit | arkivit | platformës | portës | radhës | lejes | targës | shasisë | kredisë |
    llogarisë | lojtarit | ekipit | serverit | incidentit | biletës | recetës`,
  ],
  ["%", `numri serial | numri rendor`],
  // Turkish
  [
    "% kodu | % kodunuz | % numarası | % numaranız | % no",
    `indirim | kupon | hediye | kampanya | davet | promosyon | posta | müşteri | sözleşme | abone | üye | üyelik |
    rezervasyon | sipariş | ürün | fatura | fiş | dekont | hata | hasta | öğrenci | dosya | poliçe | hasar | sayaç |
    tesisat | gönderi | kargo | proje | kiracı | başvuru | bayi | personel | vergi | tahsilat`,
  ],
  [
    "% kodu | % kodunuz | % numaranız | % no",
    `yolculuk | sefer | uçuş | mağaza | şube | satıcı | ilan | iş ilanı | lot | parti | seri | belge | model | iade |
    garanti | onarım | servis | bağış | sertifika | departman | hat | güzergah | kurum | işyeri`,
  ],
  [
    "% numaranız | % no",
    `koltuk | demirbaş | oda | masa | özgeçmiş | cv | cihaz | terminal | makine | sürücü | kurye | talep | şikayet | şikâyet |
    dilekçe | rapor | tutanak | protokol | evrak | sicil | arşiv | peron | kapı | sıra | ehliyet | sürücü belgesi |
    plaka | şasi | motor | kredi | hesap | oyuncu | karakter | takım | sunucu | görev | iş emri | olay | değişiklik
    | sürüm | bilet | muayene | reçete | irsaliye | ruhsat | arıza | vagon`,
  ],
  // Azerbaijani
  [
    "% kodu | % kodunuz | % nömrəsi | % nömrəniz",
    `müştəri | müqavilə | abonent | üzv | bron | sifariş | məhsul | faktura | qəbz | xəta | xəstə | tələbə | polis |
    sayğac | bağlama | ərizə`,
  ],
  [
    "% kodu | % nömrəsi | % nömrəniz",
    `gediş | səfər | reys | uçuş | mağaza | filial | satıcı | elan | vakansiya | partiya | seriya | sənəd | model |
    qaytarma | zəmanət | təmir | sertifikat | marşrut`,
  ],
  [
    "% nömrəsi | % nömrəniz",
    `yer | otaq | masa | cv | cihaz | terminal | sürücü | kuryer | sorğu | şikayət | hesabat | akt | protokol |
    reyestr | arxiv | platforma | növbə | sürücülük vəsiqəsi | ban | kredit | hesab | oyunçu | komanda | server |
    insident | bilet | resept | müraciət`,
  ],
  // Kazakh
  [
    "% коды | % нөмірі",
    `клиент | шарт | абонент | мүше | брондау | тапсырыс | тауар | шот | түбіртек | қате | науқас | студент | іс |
    полис | есептегіш | сәлемдеме | өтініш`,
  ],
  [
    "% коды | % нөмірі",
    `сапар | рейс | ұшу | бағыт | дүкен | филиал | сатушы | хабарландыру | бос орын | партия | құжат | модель |
    қайтару | кепілдік | жөндеу | сертификат | бөлім | маршрут`,
  ],
  [
    "% нөмірі",
    `орын | бөлме | үстел | түйіндеме | құрылғы | терминал | жүргізуші | курьер | сұрау | сұраныс | шағым | акт |
    хаттама | тізілім | мұрағат | платформа | кезек | жүргізуші куәлігі | несие | ойыншы | команда | сервер | билет
    | рецепт | сериялық`,
  ],
  // Uzbek
  [
    "% kodi | % raqami",
    `mijoz | shartnoma | abonent | aʼzo | a'zo | bron | buyurtma | mahsulot | hisob | chek | xato | bemor | talaba |
    ish | polis | hisoblagich | jo'natma | ariza`,
  ],
  [
    "% kodi",
    `safar | reys | parvoz | yo'nalish | do'kon | filial | sotuvchi | e'lon | vakansiya | partiya | hujjat | model |
    qaytarish | kafolat | ta'mirlash | sertifikat | bo'lim`,
  ],
  // Armenian
  [
    "% կոդ | % կոդը | % համար | % համարը",
    `հաճախորդի | բաժանորդի | պայմանագրի | անդամի | ամրագրման | պատվերի | ապրանքի | հաշվի | անդորրագրի | սխալի |
    հիվանդի | ուսանողի | գործի | հաշվիչի | առաքման | դիմումի`,
  ],
  [
    "% կոդ | % կոդը | % համարը",
    `ուղևորության | չվերթի | թռիչքի | երթուղու | խանութի | մասնաճյուղի | վաճառողի | հայտարարության | խմբաքանակի |
    փաստաթղթի | մոդելի | վերադարձի | երաշխիքի | վերանորոգման | նվիրատվության | վկայականի`,
  ],
  [
    "% համարը | % համարն է",
    `նստատեղի | սենյակի | սեղանի | ռեզյումեի | սարքի | տերմինալի | մեքենայի | վարորդի | առաքիչի | հարցման | բողոքի |
    հաշվետվության | արձանագրության | ակտի | արխիվի | հարթակի | հերթի | վարկի | խաղացողի | թիմի | սերվերի | միջադեպի
    | տոմսի | դեղատոմսի | ուղևորության`,
  ],
  // Georgian
  [
    "% კოდი | % ნომერი",
    `მომხმარებლის | აბონენტის | ხელშეკრულების | კლიენტის | წევრის | ჯავშნის | შეკვეთის | პროდუქტის | ინვოისის |
    ქვითრის | შეცდომის | პაციენტის | სტუდენტის | საქმის | პოლისის | მრიცხველის | ამანათის | განაცხადის | ანგარიშის`,
  ],
  [
    "% კოდი | % ნომერი",
    `მგზავრობის | რეისის | ფრენის | მარშრუტის | მაღაზიის | ფილიალის | გამყიდველის | განცხადების | ვაკანსიის | პარტიის
    | დოკუმენტის | მოდელის | დაბრუნების | გარანტიის | შეკეთების | შემოწირულობის | სერტიფიკატის | განყოფილების`,
  ],
  [
    "% ნომერი",
    `ადგილის | ოთახის | მაგიდის | რეზიუმეს | მოწყობილობის | ტერმინალის | აპარატის | მძღოლის | კურიერის | მოთხოვნის |
    საჩივრის | აქტის | ოქმის | რეესტრის | არქივის | პლატფორმის | ბაქნის | რიგის | მართვის მოწმობის | შასის | სესხის
    | კრედიტის | მოთამაშის | გუნდის | სერვერის | ინციდენტის | ბილეთის | რეცეპტის | ავტომობილის`,
  ],
  ["%", `სერიული ნომერი | რიგითი ნომერი`],
];
