import { type Language, words } from "../language.ts";

export const LATVIAN: Language = {
  codeNames: words(`
    apstiprinājuma kods | apstiprināšanas kods | apstiprinājuma kodu | apstiprināšanas kodu |
    drošības kods | drošības kodu | vienreizējais kods | vienreizējo kodu | vienreizējā parole |
    vienreizējo paroli | vienreiz lietojam* | verifikācijas kods | verifikācijas kodu |
    pieteikšanās kods | pieteikšanās kodu | pieslēgšanās kods | piekļuves kods | piekļuves kodu |
    aktivizācijas kods | aktivizācijas kodu | autorizācijas kods | pārbaudes kods | savienošanas
    kods | vienreizējais pin | drošības numurs | apstiprinājuma numurs | 3d secure parole | 3 d
    secure parole | 3d secure kods | autorizācijas marķieris | vienreizējs šifrs | vienreizējais
    šifrs | pārbaudes cipari | apstiprinājuma cipari | apstiprinājuma kombinācija |
    kontrolskaitlis | kontrolskaitli | vienreizējais identifikators | vienreizējo identifikatoru |
    paraksta kods | paraksta kodu | parakstīšanas kods | parole vienai reizei | vienreizēja parole
    | vienreizējs kods | vienreizējs pin | pieslēgšanās kodu | pārbaudes kodu | autorizācijas kodu
    | savienošanas kodu | ierīces kods | reģistrācijas kods | reģistrācijas kodu | atjaunošanas
    kods | atjaunošanas kodu | atiestatīšanas kods | atiestatīšanas kodu | sms kods | sms kodu |
    īsziņas kods | e pasta kods | pagaidu kods | pagaidu kodu | pagaidu parole | pagaidu paroli |
    vienreizējā atslēga | drošības atslēga | autentifikācijas kods | autentifikācijas kodu |
    apstiprinošais kods | aktivācijas kods | aktivācijas kodu | tan kods | pārbaudes skaitlis |
    kods maiņai | maiņas kods | kods limita maiņai | ieejas kods | ieejas kodu | atbloķēšanas kods
    | atbloķēšanas kodu | pārskaitījuma kods | maksājuma apstiprinājuma kods | kods pieteikšanās
    apstiprināšanai | kods apstiprināšanai | kods pieslēgšanās | kods reģistrācijai | kods
    aktivizēšanai | dienas parole | cipari no e pasta
  `),
  codeWords: words(`
    kods | kodu | koda | kodam | pin | cipar* | ciparus | zīmes | zīmju | burti | burtus | burtu |
    šifrs | šifru | marķieris | marķieri | zīmēm | simboli | simbolus | simbolu | kodiņ* |
    virkne | virkni | kombinācija | kombināciju | pin kods | pin kodu | piekļuves atslēga |
    piekļuves atslēgu
  `),
  passwords: words(`paroli | parolei`),
  numberWords: words(`
    atslēga | atslēgu | ciparus | numurs | numuru | atslēgas | skaitlis | skaitli | skaitļus |
    vārds | vārdu | vārdi
  `),
  otherNumbers: words(`
    pasūtījum* | rēķin* | sūtījum* | izsekošanas numurs | rezervācij* | tālr | tālrunis | fakss | pasta indekss |
    reģistrācijas numurs | pvn | atlaižu kods | atlaides kods | atlaides kodu | kupon* | dāvanu kart* | pirmkods |
    svītrkods | līgum* | pieteikum* | biļet* | nr | summa | rādījum* | skaitītāj* | sūdzīb* | zaudējum* | rezultāt* |
    atlikum* | rindā | numurs rindā | aptaujas kods | aptauj* | notikums | saņemšanas kods | bojājum* | vagons |
    maksājuma mērķ* | apmaksai | lietotājvārds | beidzas ar | kartes numurs | pakomāt* | sesija | recepte | polise |
    rezervācija numurs | atsauce | kvīts | čeks | konts | zvaniet | biedra karte | valsts numurs | dalībnieka numur* |
    biedra numur*
  `),
  trade: words(`
    atlaid* | akcij* | piedāvājum* | izpārdošan* | groz* | bezmaksas piegāde | lidojum* | viesnīc* |
    rezervācij* | pirkum* | draug* | kupons | dāvanu
  `),
  enter: words(`
    ievadiet | ievadi | izmantojiet | izmanto | ierakstiet | ieraksti | ierakstīt | ievadīt |
    rakstiet | raksti | ieraksta | kopējiet | nokopējiet | ielīmējiet | ielīmē | diktējiet |
    aizpildiet | drukājiet | noderēs | būs vajadzīgs | būs nepieciešams | ierakstot | ievadot |
    nolasiet | nolasi | lūdzu ievadiet | jāievada | jāieraksta | ievadāms | pasakiet operatoram |
    nosauciet | iekopējiet | pārrakstiet | ievietojiet | ielīmēt | sūtiet atpakaļ | norādot |
    pārrakstot | jāpārraksta | ierakstīsiet | nospiediet ciparus | nolasiet viņam | ielīmējot |
    pārrakstīšanas | kopējot | diktējot |
    uzspiediet | uzspied | aizpildi | pārraksti | uztastējiet | sarakstiet | pārnesiet |
    pēc kārtas |
    uzrakstiet
  `),
  places: words(`
    lietotn* | lapā | logā | ekrān* | lauk* | veidlap* | vietn* | pārlūk* | ierīc* | terminā* | konsol* | dator* |
    tālru* | televizor* | planšet* | operator* | portāl* | logs | logu | lapa | lapas | lapu | kiosk* | pulksteņ* |
    pulksteni | spēl* | bankomāt* | tastatūr* | lodziņ* | printeris | printera | kasē | tērzēšan* | termostat* |
    lauciņ* | ailē | ailes | pult* | panel* | kad prasa
  `),
  access: words(`
    ierīc* | pārlūk* | identitāt* | drošīb* | vai tas esat jūs | vai tas esi tu |
    ka tas esat jūs | piekļuv* | piekļūt | apstiprin* | atļau* | autoriz* | autentif* |
    reģistr* | sapāro* | savieno* | piesaist* | atbloķ* | bloķēt* | divfaktor* | divpakāp* |
    kāds | mēģin* | turpin* | pabeig* | laipni lūdz* | sesij* | konts | kontu | kontam | konta |
    kontā | parakst* | ieeja | ieejas | ieejai | iekļūt | jauns pin | jaunu pin |
    pievienojieties komandai | piekrišan* |
    jauna pieteikšanās | jaunu pieteikšanos | jauno pieteikšanos | pieteikšanās no jaunas | pieteikšanās jaunā | jauna pieslēgšanās | jaunu pieslēgšanos |
    pieslēgšanās no jaunas |
    ir apstiprināts. | ir apstiprināta. | ir aktivizēts. | ir aktivizēta. | tika apstiprināts. | tika apstiprināta.
  `),
  disclaims: words(`
    ja to nebij* | ja tas nebij* | ja jūs ne* | ja tu ne* | ja neesat | ja neesi | nepieprasīj* |
    nelūdz* | neprasīj* | ignorē* | neņemiet vērā | neņem vērā | dzēs* | izdzēs* | kļūdas dēļ |
    nejauši | kāds cits |
    ja to nedarījāt | ja tas neesat jūs | nedariet neko | nevis jūs
  `),
  secrecy: words(`
    nevienam | ne ar vienu | nekopīgo* | nedalie* | nedod* | neizpau* | nesaki* | nekad | neprasīs*
    | neprasa | slepen* | konfidenciāl* | mūsu darbiniek* | citiem
  `),
  spent: words(`
    tika izmantots | ir izmantots | jau izmantots | ir beidzies | nav derīgs | nederīgs | nepareizs |
    nedarbojas | ir atcelts | tika ievadīts
  `),
  meetings: words(`sapulc* | vebinār* | konferenc* | sanāksm* | tikšanās | videozvans`),
  verify: words(`
    apstiprin* | apstiprināšan* | pārbaud* | verificē* | aktiviz* | pabeidziet reģistrāciju | pieņemt
    uzaicinājumu |
    pabeigt reģistrācij* | pabeidz reģistrācij* | apliecin* | verifik* | pieņemiet uzaicinājum* |
    pieņem uzaicinājum* |
    autentificējiet e pastu | autentificēt e pastu | autentificējiet kontu | autentificēt kontu |
    pieteikšanās sarakstam | pieteikties sarakstam | pieteikšanos sarakstam | pierakstīšanos sarakstam | pierakstīšanās sarakstam |
    pabeigtu reģistrāciju | pabeigtu savu reģistrāciju |
    reģistrācijas pabeigšanai | uzaicināts izveidot kontu
  `),
  signIn: words(`
    pieteikties | pieteikšan* | pieslēgties | pieslēgšan* | ielogoties | ienākt | ieeja | ieiet |
    pierakstīties |
    pieslēdz* | pieslēgtos | lai pieteiktos | autorizē* | autorizāci* | ielogoj* | ieejas saite |
    pieteikšanās saite | lai ienāktu | lai ieietu | pierakstieties | pierakstīšan* |
    autentificēties | autentificējieties | autentificējies | autentificēt
  `),
  reset: words(`
    atiestat* | atjaunot | atjaunošan* | jauna parole | jaunu paroli | mainīt paroli | aizmirsta parole |
    aizmirsāt paroli | uzstādīt paroli | uzstādītu paroli | uzstādiet paroli | paroles izveid* | paroles iestatī* |
    paroles uzstād* | paroles nomaiņ* | paroles maiņ* | nomainīt paroli | nomainītu paroli | nomainiet paroli |
    nomaini paroli | mainītu paroli | mainiet paroli | maini paroli | atjaunotu paroli | atjaunojiet paroli |
    atjauno paroli | iestatīt paroli | iestatītu paroli | iestatiet paroli | izveidot paroli | izveidotu paroli |
    izveidojiet paroli | izvēlēties paroli | izvēlieties paroli | jaunas paroles | jaunās paroles |
    aizmirsāt savu paroli | aizmirsi paroli | jauns pin* | jaunu pin* | mainīt jūsu konta paroli |
    nomainīt jūsu konta paroli | nomainiet savu paroli | mainiet savu paroli | nomaini savu paroli | maini savu paroli |
    atgūt paroli | atgūstiet paroli | paroles atgūšan* | atstatīt paroli | atjauniniet paroli
  `),
  unsubscribe: words(`
    atrakst* | anulēt abonementu | atteikties | izslēgt paziņojumus | anulējiet abonementu | pārtraukt abonē* |
    pārtraukt saņemt | paziņojumu iestatījum* | vairs nevēlaties | vairs nevēlies | nevēlaties saņemt |
    nevēlaties vairs | nevēlies saņemt | kādus paziņojumus | pārtraukt sekot | atcelt abonementu | atcelt abonēšanu |
    pārtraukt abonementu | atstāt sarakstu | atstājiet sarakstu | izstāšanās no saraksta | izstāties no saraksta |
    izrakstīties no saraksta | izrakstīšanās no saraksta | izdzēst no saraksta | svītrot no saraksta |
    dzēst no saraksta | izņemt no saraksta | atcelt paziņo* | atceltu paziņo* | atceltu izmaiņu paziņo* |
    atcelt izmaiņu paziņo* | atsakieties no paziņo* | atsakies no paziņo* | izslēdziet paziņojumus |
    izslēgtu paziņojumus | izslēdz paziņojumus | apturēt paziņojumus | apturētu paziņojumus | pārtraukt paziņo* |
    pārtraukt sekošanu | pārtraukt lapas uzraudzīb* | vairs nesūtīt | jūsu adresi no saraksta |
    tavu adresi no saraksta | adreses dzēšan* | apklusināt sarunu | apklusināt tēmu | lapas abonement* |
    pamest sarakstu | pametiet sarakstu | pamest šo sarakstu
  `),
  clickHere: words(`
    spiediet šeit | noklikšķiniet šeit | šeit | saite | saites | turpināt |
    spied šeit | klikšķiniet šeit | šī saite | šo saiti | atvērt saiti |
    te | atvērt | sākt | tālāk | nākamais | uz šejieni
  `),
  expires: words(`
    derīg* | beidzas | beigsies | laikā | spēkā | līdz pusnaktij | zudīs | derēs | der līdz | der
    stundu | tas der | tās der | der 10 | der 5 | der 15 | der 30 | dienas beigām |
    noder
  `),
  seconds: words(`sekund* | sekunž*`),
  minutes: words(`minūt* | min`),
  hours: words(`stund*`),
  days: words(`dien*`),
  wrote: words(`rakstīja`),
  fromLabels: words(`no`),
  sentLabels: words(`nosūtīts | datums | kam | temats | tēma | kopija`),
  quoteTitles: words(`sākotnējais ziņojums | oriģinālais ziņojums`),
  forwardTitles: words(`pārsūtīts ziņojums | pārsūtītā ziņojuma sākums | pārsūtīta ziņa`),
  sentFrom: words(`nosūtīts no mana | nosūtīts no | nosūtīts`),
};
