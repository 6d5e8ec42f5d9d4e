import { type Language, words } from "./language.ts";

export const LATVIAN: Language = {
  codeNames: words(`
    apstiprinājuma kods | apstiprināšanas kods | apstiprinājuma kodu | apstiprināšanas kodu | drošības
    kods | drošības kodu | vienreizējais kods | vienreizējo kodu | vienreizējā parole | vienreizējo
    paroli | vienreiz lietojam* | verifikācijas kods | verifikācijas kodu | pieteikšanās kods |
    pieteikšanās kodu | pieslēgšanās kods | piekļuves kods | piekļuves kodu | aktivizācijas kods |
    aktivizācijas kodu | autorizācijas kods | pārbaudes kods | savienošanas kods | vienreizējais pin |
    drošības numurs | apstiprinājuma numurs
  `),
  codeWords: words(`
    kods | kodu | koda | kodam | pin | cipar* | cipari | ciparus | ciparu | zīmes | zīmju | burti |
    burtus | burtu
  `),
  passwords: words(`paroli | parolei`),
  numberWords: words(`atslēga | atslēgu | ciparus | numurs`),
  otherNumbers: words(`
    pasūtījum* | pasūtījuma numurs | rēķin* | rēķina numurs | sūtījum* | sūtījuma numurs |
    izsekošanas numurs | klienta numurs | rezervācij* | tālr | tālrunis | fakss | pasta indekss |
    reģ nr | reģistrācijas numurs | pvn | atlaižu kods | atlaides kods | atlaides kodu | kupon* |
    dāvanu kart* | kļūdas kods | pirmkods | svītrkods | līgum* | pieteikum* | biļet* | nr | summa |
    rādījum* | skaitītāj* | sūdzīb* | zaudējum* | rezultāt* | atlikum*
  `),
  trade: words(`
    atlaid* | akcij* | piedāvājum* | izpārdošan* | groz* | bezmaksas piegāde | lidojum* | viesnīc* |
    rezervācij* | pirkum* | draug*
  `),
  enter: words(`
    ievadiet | ievadi | izmantojiet | izmanto | ierakstiet | ieraksti | ierakstīt | ievadīt |
    rakstiet | raksti | ieraksta | kopējiet | nokopējiet | ielīmējiet | ielīmē | diktējiet |
    aizpildiet | drukājiet
  `),
  places: words(`
    lietotn* | lapā | logā | ekrān* | lauk* | laukā | veidlap* | vietn* | pārlūk* | ierīc* |
    terminā* | konsol* | dator* | tālru* | televizor* | planšet* | operator* | portāl* | logs | logu
    | lapa | lapas | lapu
  `),
  access: words(`
    ierīc* | pārlūk* | identitāt* | drošīb* | vai tas esat jūs | vai tas esi tu | ka tas esat jūs |
    piekļuv* | piekļūt | apstiprin* | atļau* | autoriz* | autentif* | reģistr* | sapāro* | savieno*
    | piesaist* | atbloķ* | bloķēt* | divfaktor* | divpakāp* | kāds | mēģin* | turpin* | pabeig* |
    laipni lūdz* | sesij* | konts | kontu | kontam | konta | kontā
  `),
  disclaims: words(`
    ja to nebij* | ja tas nebij* | ja jūs ne* | ja tu ne* | ja neesat | ja neesi | nepieprasīj* |
    nelūdz* | neprasīj* | ignorē* | neņemiet vērā | neņem vērā | dzēs* | izdzēs* | kļūdas dēļ |
    nejauši | kāds cits
  `),
  secrecy: words(`
    nevienam | ne ar vienu | nekopīgo* | nedalie* | nedod* | neizpau* | nesaki* | nekad | neprasīs*
    | neprasa | slepen* | konfidenciāl* | mūsu darbiniek* | citiem
  `),
  spent: words(`
    tika izmantots | ir izmantots | jau izmantots | ir beidzies | nav derīgs | nederīgs | nepareizs |
    nedarbojas | ir atcelts | tika ievadīts
  `),
  examples: words(`piemēram | piem`),
  meetings: words(`sapulc* | vebinār* | konferenc* | sanāksm*`),
  verify: words(`
    apstiprin* | apstiprināšan* | pārbaud* | verific* | aktiviz* | pabeidziet reģistrāciju | pieņemt
    uzaicinājumu
  `),
  signIn: words(`pieteikties | pieteikšan* | pieslēgties | pieslēgšan* | ielogoties | ienākt | ieeja`),
  reset: words(`
    atiestat* | atjaunot | atjaunošan* | jauna parole | jaunu paroli | mainīt paroli | paroles maiņa |
    aizmirsta parole | aizmirsāt paroli
  `),
  unsubscribe: words(`atrakst* | anulēt abonementu | atteikties | paziņojumu iestatījumi`),
  clickHere: words(`spiediet šeit | noklikšķiniet šeit | šeit | saite | saites | turpināt`),
  expires: words(`derīg* | beidzas | beigsies | laikā | spēkā`),
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
