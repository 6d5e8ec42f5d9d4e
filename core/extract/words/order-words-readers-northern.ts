/** Who reads, how one speaks to it and what one asks of it, in Finnish, Hungarian, Greek, Turkish and their neighbours. */
import { words } from "./language.ts";
import type { ReaderWords } from "./order-words-readers.ts";

export const FINNISH_READERS: ReaderWords = {
  machines: words(`
    tekoäly* | tehisaru* | tehisintellekt* | kielimalli* | keelemudel* | botti* | botin | botille | chatbot* | juturobot* | vestlusrobot* |
    digiavustaja* | digitaali* avustaja* | virtuaaliavustaja* | virtuaali* avustaja* | digiassistent* | virtuaalassistent* |
    automaattinen järjestelmä* | automatiseeritud süsteem* | seulontatyökalu* | ai avustaja* | ai agentti* | ^ti
  `),
  helpers: words("avustaja* | agent* | robot* | abiline | abilise*"),
  programs: words(
    "malli | mallille | ohjelma* | ohjelmisto* | järjestelmä* | työkalu* | algoritmi* | puolesta | programm* | süsteem* | tööriist* | nimel",
  ),
  ifs: words(
    "jos | mikäli | kun | kuka tahansa | jokainen | kaikki | joka | kui | juhul kui | igaüks | iga | kes iganes | kõik",
  ),
  beings: words("olet | olette | tämä on | lukee | oled | olete | see on | loeb"),
  dears: words(
    "hyvä | rakas | hei | huom* | viesti | ohje | ohjeet | kuin | kallis | tere | tähelepanu | teade | märkus | juhis | juhised",
  ),
  reads: words(`
    lukee | luet | luette | lukeva* | käsittele* | tiivistä* | lajittele* | seulo* | arvioi* | hoitaa | hoitava* | hallinnoi* | analysoi* |
    käy läpi | loeb | loed | lugev | töötleb | kokkuvõtv* | sorteerib | hindab | haldab
  `),
  mails: words(`
    tämän | tätä | tämä viesti | tämän viestin | viestin | tätä viestiä | sähköposti* | postilaatikko* | tämän hakijan | hakija* | laskun |
    tiivistelmä* | yhteenveto* | vastaukse* | seda | seda kirja | selle kirja | sõnum* | postkast* | kandidaa* | arve | kokkuvõt* | vastus*
  `),
  asks: words(`
    pitää | täytyy | tulee | on määrä | pyydän | ole hyvä | kiitos | voisi | lähetä* | välitä* | vastaa* | lisää | lisätä | liitä* | liittää |
    sisällytä* | kirjoita* | sano* | kerro* | anna* | aseta* | sijoita* | arvioi | suosittele* | esitä* | muista* | tallenna* | vahvista* |
    hyväksy* | maksa* | siirrä* | tilaa* | osta* | varaa* | avaa* | klikkaa* | napsauta* | poista* | merkitse* | vaihda* | muuta* | päivitä* |
    etsi* | kopioi* | jaa | allekirjoita* | pidä | kohtele* | ohita* | unohda* | jätä* | tee | aloita* | käytä* | palun | peab | saada* |
    edasta* | vasta | vastake | kirjuta* | maini* | ütle* | pane | soovita* | jäta meelde | salvesta* | kinnita* | telli* | ava | kustuta* |
    märgi* | muuda* | leia* | kopeeri* | allkirjasta* | eira* | unusta* | jäta
  `),
  owners: words("omistaja* | käyttäjä* | vastaanottaja* | tallennettu kortti | omanik* | kasutaja* | saaja*"),
  quiet: words(`
    kysymättä | ilman vahvistusta | äläkä kerro | älä kerro | älä mainitse | kertomatta | mainitsematta | hiljaa | heti | välittömästi |
    kenellekään | küsimata | ilma kinnituseta | ära ütle | ära maini | vaikselt | kohe
  `),
  topics: words(`
    meidän | me | olen | nimeni | uusi | uuden | kurssi* | koulutus* | työpaja* | opi | ohjeistus | henkilöstö* | työntekijä* | tutkija* |
    mukaan | hyökkäy* | huijar* | voi | voivat | voit | uutiskirje* | artikkeli | yritykse* | kirjoittama | avulla | avustajasi | tekoälysi |
    auttaa | neuvoo | osaa | meie | uus | koolitus | kursus | töötaja* | teadlas* | sõnul | rünna* | petis* | võib | saab | artikkel |
    ettevõt* | abil
  `),
};

export const HUNGARIAN_READERS: ReaderWords = {
  machines: words(`
    ^mi | mesterséges intelligenci* | nyelvi modell* | chatbot* | csetbot* | bot | botok | digitális asszisztens* | virtuális asszisztens* |
    mi asszisztens* | mi ügynök* | ai asszisztens* | automatikus rendszer* | automatizált rendszer* | levelezőrobot* |
    intelligens asszisztens* | szűrőrendszer*
  `),
  helpers: words("asszisztens* | ügynök* | robot*"),
  programs: words(
    "modell* | program* | szoftver* | rendszer* | eszköz* | algoritmus* | nevében | helyett | nem ember",
  ),
  ifs: words("ha | amennyiben | amikor | aki | bármely | minden | valamennyi | abban az esetben"),
  beings: words("vagy | ön | te | olvassa | egy | dolgozza fel"),
  dears: words(
    "kedves | tisztelt | szia | figyelem | üzenet | megjegyzés | utasítás | mint | részére | számára | és te",
  ),
  reads: words(
    "olvas* | feldolgoz* | összefoglal* | rendez* | válogat* | szűr* | értékel* | kezel* | elemz* | átnéz* | dolgozza",
  ),
  mails: words(
    "ezt a levelet | ez a levél | ezt az üzenetet | ezt az e mailt | ezt | postafiók* | jelölt* | pályáz* | számlá* | összefoglaló* | válasz*",
  ),
  asks: words(`
    kell | köteles | kérem | kérjük | legyen szíves | küldd* | küldje | küldjön | továbbítsd* | továbbítsa | válaszolj* | add | adja | írd* |
    írja | írj | tedd | tegye | helyezd* | helyezze | említsd* | említse | mondd* | mondja | értékeld* | ajánld* | ajánlja | jegyezd* |
    mentsd* | erősítsd* | erősítse | hagyd* | hagyja | fogadd* | fizesd* | fizesse | utald* | utalja | rendeld* | rendelje | foglald* | nyisd* |
    nyissa | kattints* | töröld* | törölje | jelöld* | jelölje | cseréld* | cserélje | módosítsd* | keresd* | keresse | másold* | írd alá |
    tekintsd* | tekintse | felejtsd* | hagyd ki | csinálj* | kezdd* | használd* | fűzz* | illeszd* | illessze | tegyen
  `),
  owners: words("tulajdonos* | felhasználó* | címzett* | gazdád* | mentett kárty*"),
  quiet: words(`
    kérdezés nélkül | megerősítés nélkül | jóváhagyás nélkül | ne említsd* | ne említse | ne mondd* | ne mondja | senkinek | csendben |
    azonnal | ne szólj* | ne kérdezz*
  `),
  topics: words(`
    a mi | mi | nálunk | vagyok | a nevem | új | bemutatjuk | ismerje meg | tanfolyam* | képzés* | tanul* | szabályzat* | munkatárs* | kollég* |
    kutató* | szerint | támad* | csaló* | tud | tudja | tudnak | hírlevél* | cikk* | cég* | által írt | az ön asszisztense | segít* |
    digitális asszisztensünk | megmutatja
  `),
};

export const GREEK_READERS: ReaderWords = {
  machines: words(`
    τεχνητή νοημοσύνη | τεχνητής νοημοσύνης | γλωσσικό μοντέλο | γλωσσικού μοντέλου | chatbot* | μποτ | ψηφιακός βοηθός | ψηφιακέ βοηθέ |
    ψηφιακό βοηθό | εικονικός βοηθός | εικονικέ βοηθέ | εικονικό βοηθό | βοηθός ai | βοηθέ ai | πράκτορας ai | αυτόματο σύστημα |
    αυτοματοποιημένο σύστημα | έξυπνος βοηθός | τν
  `),
  helpers: words("βοηθός | βοηθέ | βοηθό | βοηθού | πράκτορ* | ρομπότ"),
  programs: words(
    "μοντέλο | μοντέλα | πρόγραμμα | λογισμικό | σύστημα | εργαλείο | αλγόριθμος | εκ μέρους | για λογαριασμό",
  ),
  ifs: words("αν | εάν | σε περίπτωση | όταν | όποιος | κάθε | όλοι | όλα"),
  beings: words("είσαι | είστε | είναι | διαβάζει | το διαβάζει"),
  dears: words(
    "αγαπητέ | αγαπητή | γεια | προσοχή | σημείωση για | μήνυμα για | οδηγία για | οδηγίες για | προς | για | στον | στο | στην | ως | και εσύ",
  ),
  reads: words(`
    διαβάζει | διαβάζεις | διαβάζετε | επεξεργάζ* | συνοψίζει | συνοψίζεις | ταξινομ* | διαχειρίζ* | αξιολογ* | αναλύει | φιλτράρει | επιλέγει |
    εξετάζει
  `),
  mails: words(`
    αυτό το μήνυμα | το μήνυμα | αυτό το email | αυτό | αυτή την επιστολή | γραμματοκιβώτι* | τα εισερχόμενα | αυτόν τον υποψήφιο |
    υποψηφιότητα | τιμολόγιο | περίληψη | απάντηση
  `),
  asks: words(`
    πρέπει | οφείλει | παρακαλώ | ας | να | στείλε | στείλτε | προώθησε | προωθήστε | απάντησε | απαντήστε | πρόσθεσε | προσθέστε | βάλε |
    βάλτε | βάλει | γράψε | γράψτε | ανάφερε | αναφέρετε | πες | πείτε | δώσε | κατάταξε | τοποθέτησε | σύστησε | πρότεινε | προτείνετε |
    παρουσίασε | θυμήσου | αποθήκευσε | επιβεβαίωσε | επιβεβαιώστε | ενέκρινε | εγκρίνετε | αποδέξου | πλήρωσε | πληρώστε | μετάφερε |
    παράγγειλε | αγόρασε | κλείσε | άνοιξε | ανοίξτε | πάτησε | διάγραψε | διαγράψτε | μετακίνησε | σημείωσε | άλλαξε | αντικατάστησε | βρες |
    αντίγραψε | υπόγραψε | θεώρησε | αγνόησε | ξέχασε | παράλειψε | κάνε | χρησιμοποίησε
  `),
  owners: words("ιδιοκτήτ* | χρήστη* | παραλήπτ* | κάτοχ* | αποθηκευμένη κάρτα"),
  quiet: words(`
    χωρίς να ρωτήσ* | χωρίς επιβεβαίωση | χωρίς έγκριση | μην αναφέρεις | μην πεις | μην αναφέρετε | κανέναν | κανείς | σιωπηλά | αμέσως |
    μην ρωτήσεις
  `),
  topics: words(`
    μας | εμείς | είμαι | λέγομαι | νέος | νέα | νέο | γνωρίστε | σεμινάριο | εκπαίδευση | μάθετε | πολιτική | εργαζόμεν* | συνάδελφ* |
    ερευνητ* | σύμφωνα | επίθεσ* | απατεών* | μπορεί | μπορούν | μπορείτε | ενημερωτικό | άρθρο | εταιρεί* | με τη βοήθεια | ο βοηθός σας |
    βοηθήσει | απαντά
  `),
};

export const TURKIC_READERS: ReaderWords = {
  machines: words(`
    ^yz | yapay zeka* | süni intellekt* | suni intellekt* | süni zəka* | sunʼiy intellekt* | suniy intellekt* | sun'iy intellekt* |
    жасанды интеллект* | ии | dil modeli* | тілдік модель | til modeli* | sohbet robotu* | chatbot* | çatbot* | чат бот* | bot | botu | botlar |
    dijital asistan* | sanal asistan* | rəqəmsal köməkçi* | virtual köməkçi* | raqamli yordamchi* | akıllı asistan* | otomatik sistem* |
    avtomatik sistem* | otonom ajan* | yz asistan*
  `),
  helpers: words("asistan* | ajan* | agent* | robot* | köməkçi* | yordamchi* | көмекші* | робот*"),
  programs: words(
    "model | modeli | program* | yazılım* | sistem* | araç | aracı | algoritma* | adına | жүйе* | tizim* | dastur*",
  ),
  ifs: words(
    "eğer | şayet | ise | her | tüm | bütün | kim | hangi | əgər | hər | agar | har | barcha | егер | барлық | әр",
  ),
  beings: words("isen | iseniz | sen | siz | bir | oxuyursa | okuyorsa | boʻlsang | болсаң | сен | сіз"),
  dears: words(`
    sevgili | sayın | merhaba | dikkat | not | mesaj | talimat | için | olarak | hörmətli | diqqət | üçün | hurmatli | diqqat | uchun |
    құрметті | назар | үшін
  `),
  reads: words(`
    okuyor* | okuyan* | oku | işleyen | işliyor* | özetleyen | özetliyor* | sıralayan | ayıklayan | eleyen | değerlendiren | yöneten | tarayan |
    inceleyen | seçen | oxuyur* | oxuyan | emal edən | xülasə edən | idarə edən | oʻqiyotgan | o'qiyotgan | oʻqisa | оқып | оқитын | өңдейтін
  `),
  mails: words(`
    bu ileti* | bu mesaj* | bu e posta* | bu posta* | bu mektub* | bu mektup* | bu xat* | bu | bunu | bu adayı | adayı | özet* | yanıt* |
    cevab* | fatura* | xülasə* | xulosa* | бұл хат* | хатты | қорытынды* | javob* | жауап*
  `),
  asks: words(`
    lütfen | zorunda | gerek* | meli | malı | gönder* | ilet | iletin | yönlendir* | yanıtla* | cevapla* | ekle* | yaz | yazın | yazsın |
    belirt* | söyle | söyleyin | bahset* | ver | verin | koy | yerleştir* | sırala* | puanla* | öner* | hatırla* | unutma | kaydet* | onayla* |
    kabul et* | öde | ödeyin | ödesin | aktar* | sipariş et* | satın al* | ayırt* | aç | açın | tıkla* | sil | silin | taşı | işaretle* |
    değiştir* | güncelle* | bul | ara | kopyala* | paylaş | imzala* | say | varsay* | yok say | unut | atla | yap | başla* | kullan |
    zəhmət olmasa | lazımdır | göndər* | cavab ver* | əlavə et* | de | tövsiyə et* | təsdiq* | ödə | tap | iltimos | kerak | yubor* | qoʻsh* |
    qo'sh* | javob ber* | yoz | ayt | tavsiya* | tasdiqla* | toʻla* | oʻchir* | och | өтінемін | керек | жібер* | қос | жаз | айт | ұсын* |
    төле | растa* | ашып | жой
  `),
  owners: words(
    "sahib* | kullanıcı* | alıcı* | kayıtlı kart* | istifadəçi* | yiyə* | foydalanuvchi* | egasi* | пайдаланушы* | иесі*",
  ),
  quiet: words(`
    sormadan | onay almadan | haber verme* | bahsetme* | söyleme* | bildirme* | kimseye | sessizce | hemen | derhal | soruşmadan | demə |
    xəbər vermə | soʻramasdan | aytma | айтпа | сұрамай
  `),
  topics: words(`
    bizim | biz | ben | adım | yeni | tanıt* | tanış* | kurs* | eğitim* | seminer* | öğren* | politika* | çalışan* | arkadaş* | araştırma* |
    göre | saldır* | dolandır* | olabilir | yapabilir | bülten* | makale* | şirket* | bankalar | tarafından yazıl* | yardımıyla | asistanınız |
    yardımcı ol* | müşteri hizmetleri | mən | təlim | şirkət* | bilər | yangi | kompaniya* | mumkin | жаңа | біз | компания*
  `),
};

export const CAUCASIAN_READERS: ReaderWords = {
  machines: words(`
    ხელოვნური ინტელექტი* | ხელოვნურ ინტელექტს | ენობრივი მოდელი* | ჩატბოტი* | ბოტი | ბოტმა | ბოტს | ვირტუალური ასისტენტი* | ციფრული ასისტენტი* |
    ავტომატური სისტემა* | արհեստական բանականություն* | լեզվական մոդել* | չաթբոտ* | բոտ | բոտը | վիրտուալ օգնական* | թվային օգնական* |
    ավտոմատ համակարգ*
  `),
  helpers: words("ასისტენტი* | აგენტი* | რობოტი* | օգնական* | գործակալ* | ռոբոտ*"),
  programs: words("მოდელი | პროგრამა* | სისტემა* | մոդել* | ծրագիր* | համակարգ*"),
  ifs: words("თუ | იმ შემთხვევაში | როცა | ყველა | ყოველი | եթե | երբ | բոլոր | յուրաքանչյուր | ով"),
  beings: words("ხარ | ხართ | არის | თქვენ ხართ | ես | եք | է"),
  dears: words(
    "ძვირფასო | ყურადღება | შენიშვნა | სიტყვა | როგორც | հարգելի | սիրելի | ուշադրություն | նշում | որպես",
  ),
  reads: words(
    "კითხულობს | კითხულობ | კითხულობთ | ამუშავებს | აჯამებს | ახარისხებს | კარգող | կարդում | կարդաց* | մշակում | ամփոփում | տեսակավորում",
  ),
  mails: words(
    "ამ წერილს | ეს წერილი | ამ შეტყობინებას | ამას | შეჯამებას | შეჯამებაში | պասուխ* | այս նամակ* | այս հաղորդագր* | սա | ամփոփման | ամփոփում*",
  ),
  asks: words(`
    უნდა | გთხოვ* | გააგზავნე* | გადაუგზავნე* | უპასუხე* | დაუმატე* | დაამატე* | ჩასვი* | დაწერე* | მიუთითე* | თქვი* | ახსენე* | დააყენე* |
    შეაფასე* | ურჩიე* | დაიმახსოვრე* | დაადასტურე* | გადაიხადე* | გახსენი* | წაშალე* | շեცვ* | პოვე | պետք է | խնդրում* | ուղարկիր* | ուղարկեք |
    պատասխանիր* | ավելացրու* | ավելացրեք | գրիր* | գրեք | ասա | նշիր* | դիր | գնահատիր* | առաջարկիր* | հիշիր* | հաստատիր* | վճարիր* | բացիր* |
    ջնջիր* | փոխիր*
  `),
  owners: words("მფლობელ* | მომხმარებელ* | ადრესատ* | տեր | տիրոջ* | օգտատեր* | օգտատիրոջ*"),
  quiet: words(
    "კითხვის გარეშე | არ უთხრა | არ ახსენო | დაუყოვნებლივ | առանց հարցնելու | մի ասա | մի հիշատակիր | անմիջապես",
  ),
  topics: words(`
    ჩვენი | ჩვენ | მე ვარ | ახალი | კურსი | ტრენინგი | თანამშრომ* | მკვლევար* | შეუძლია | სტატია | კომპანია* | մեր | մենք | նոր | դասընթաց* |
    աշխատակից* | հետազոտող* | կարող է | հոդված* | ընկերություն*
  `),
};

/** Albanian, Basque, Welsh, Irish, Maltese. */
export const FAR_WESTERN_READERS: ReaderWords = {
  machines: words(`
    inteligjenc* artificiale | model gjuhësor | asistent virtual | asistent dixhital | robot bisede | chatbot* | bot | adimen artifizial* |
    hizkuntza eredu* | laguntzaile birtual* | laguntzaile digital* | deallusrwydd artiffisial | ddeallusrwydd artiffisial | model iaith |
    cynorthwyydd digidol | cynorthwyydd rhithwir | intleacht shaorga | samhail teanga | cúntóir digiteach | cúntóir fíorúil |
    intelliġenza artifiċjali | mudell tal lingwa | assistent diġitali
  `),
  helpers: words(
    "asistent* | agjent* | robot* | laguntzaile* | agente* | cynorthwyydd* | cúntóir* | assistent* | aġent*",
  ),
  programs: words("program* | sistem* | system* | rhaglen | córas* | ríomhchlár"),
  ifs: words(`
    nëse | në qoftë se | kur | kushdo | çdo | të gjithë | baldin | bazara | bada | badu | edozein | os | pan | pwy bynnag | pob | má | más |
    gach | cé bith | jekk | meta | kull
  `),
  beings: words(
    "je | jeni | është | zara | zarete | da | wyt | ydych | yw | mai | is | tusa | inti | int | huwa",
  ),
  dears: words(`
    i dashur | e dashur | kujdes | shënim për | mesazh për | për | si | agur | oharra | mezua | annwyl | sylw | nodyn i | neges i | i'r | fel |
    a chara | aird | nóta do | teachtaireacht do | don | għażiż | nota għal | messaġġ għal | lil
  `),
  reads: words(`
    lexon | lexojnë | përpunon | përmbledh | rendit | irakurtzen | irakurri | prozesatzen | laburtzen | sailkatzen | darllen | prosesu |
    crynhoi | léamh | léann | phróiseáil | achoimriú | jaqra | taqra | jipproċessa
  `),
  mails: words(`
    këtë mesazh | ky mesazh | këtë letër | këtë email | përmbledhj* | fund | përgjigj* | mezu hau | hau | laburpen* | postontzi* | y neges hon |
    hwn | crynodeb | an teachtaireacht seo | seo | achoimre | dan il messaġġ | dan l email | sommarju
  `),
  asks: words(`
    duhet | ju lutem | të lutem | dërgo* | përcill* | përgjigju* | shto* | shkruaj* | thuaj* | përmend* | vendos* | rekomando* | konfirmo* |
    prano* | paguaj* | hap | fshi* | shëno* | ndrysho* | gjej | behar | mesedez | bidali* | birbidali* | erantzun* | gehitu* | idatzi* | esan* |
    jarri* | gomendatu* | baieztatu* | ordaindu* | ireki* | ezabatu* | markatu* | aldatu* | rhaid | anfon* | atebwch | ateb | ychwanega* |
    ychwanegwch | ysgrifenna* | dwed | rho | argymell* | cadarnha* | tala* | agor* | dilea* | le do thoil | seol* | freagair* | cuir | scríobh |
    abair | mol | deimhnigh | íoc | oscail | scrios | jekk jogħġbok | ibgħat | wieġeb | żid | ikteb | għid | irrakkomanda | ikkonferma |
    ħallas | iftaħ | ħassar
  `),
  owners: words(
    "pronar* | përdorues* | jabe* | erabiltzaile* | perchennog | defnyddiwr | úinéir | úsáideoir | sid | utent",
  ),
  quiet: words(`
    pa pyetur | pa konfirmim | mos i thuaj | mos e përmend | menjëherë | galdetu gabe | ez esan | ez aipatu | berehala | heb ofyn | paid â |
    ar unwaith | gan fiafraí | ná habair | láithreach | mingħajr ma | tgħidx
  `),
  topics: words(`
    jonë | ynë | ne | unë | i ri | e re | kurs | trajnim | punonjës* | studiues* | sipas | mund | artikull | kompani* | gure | gu | naiz |
    berri* | ikastaro* | langile* | ikertzaile* | arabera | daiteke | enpresa* | ein | ni | rydw i | newydd | cwrs | staff | ymchwil* | yn ôl |
    gall | cwmni* | ár | muid | nua | cúrsa | foireann | taighde* | féidir | tagħna | aħna | ġdid | kors | impjegat*
  `),
};
