import { type Language, words } from "./language.ts";

export const ALBANIAN: Language = {
  codeNames: words(`
    kodi i verifikimit | kodin e verifikimit | kod verifikimi | kodi i sigurisë | kodin e sigurisë |
    kodi i konfirmimit | kod konfirmimi | kodi njëpërdorimsh | kod njëpërdorimsh | fjalëkalim
    njëpërdorimsh | kodi i hyrjes | kodi i aktivizimit | kodi i qasjes
  `),
  codeWords: words(`kod | kodi | kodin | kodit | pin | shifra* | shifror* | karakter* | shkronja*`),
  passwords: words(`fjalëkalim*`),
  numberWords: words(`numri`),
  otherNumbers: words(`
    porosi* | numri i porosisë | faturë* | fatura* | dërges* | numri i gjurmimit | numri i klientit |
    rezervim* | tel | faks | kodi postar | nipt | kodi promocional | kod zbritjeje | kodi i zbritjes |
    kupon* | kodi i gabimit | kodi burim | kontrat* | biletë* | bileta* | nr | shuma
  `),
  trade: words(`
    zbritj* | ofert* | shitj* | shporta* | dërgesë falas | fluturim* | hotel* | rezervim* | blerj* |
    miq*
  `),
  enter: words(`
    vendosni | shkruani | përdorni | futni | jepni | shkruaj | shkruaje | shkruajeni | fute | vendos
    | vendose | përdor | përdore | kopjo | ngjit | plotëso
  `),
  places: words(`
    aplikacion* | faqe* | dritare* | ekran* | fush* | formular* | sajt* | shfletues* | pajisje* |
    kompjuter* | telefon* | televizor* | operator* | kuti*
  `),
  access: words(`
    llogari* | pajisj* | shfletues* | identitet* | siguri* | a je ti | a jeni ju | je ti | jeni ju |
    që je ti | qasj* | akses* | hyrj* | miratim* | mirato* | autoriz* | autentik* | regjistr* |
    çift* | lidh* | zhblloko* | bllokuar | dy hapa* | dikush | përpjekj* | përpiqet | vazhdo* |
    përfundo* | mirë se
  `),
  disclaims: words(`
    nëse nuk | nëse s'ke | nëse kjo nuk | nuk je ti | nuk jeni ju | nuk e ke kërkuar | nuk e keni
    kërkuar | nuk keni kërkuar | shpërfill* | injoro* | fshije | fshijeni | gabimisht | dikush
    tjetër
  `),
  secrecy: words(`
    me askënd | askujt | mos e ndaj | mos e ndani | mos e jep | mos e jepni | mos ua | kurrë |
    asnjëherë | nuk do t'ju kërkojmë | sekret | sekrete | sekretin | konfidencial* | punonjësit tanë
  `),
  spent: [],
  examples: words(`për shembull | p sh`),
  meetings: words(`takim* | uebinar* | konferenc*`),
  verify: words(`verifik* | konfirm* | aktivizo* | aktivizim* | përfundoni regjistrimin`),
  signIn: words(`hyni | identifikohu | kyçu* | kyçuni`),
  reset: words(`
    rivendos* | fjalëkalim i ri | fjalëkalimin e ri | ndrysho fjalëkalimin | ndryshoni fjalëkalimin |
    keni harruar fjalëkalimin | rikthe*
  `),
  unsubscribe: words(`çabonohu* | çregjistrohu* | anulo abonimin`),
  clickHere: words(`klikoni këtu | këtu | lidhje* | vazhdo*`),
  expires: words(`vlefshëm | vlen | skadon | skadojë | brenda | vlefsh* | skadon*`),
  seconds: words(`sekond*`),
  minutes: words(`minut* | min`),
  hours: words(`orë* | ore`),
  days: words(`ditë*`),
  wrote: words(`shkroi | ka shkruar`),
  fromLabels: words(`nga`),
  sentLabels: words(`dërguar | data | për | te | tema | subjekti`),
  quoteTitles: words(`mesazhi origjinal`),
  forwardTitles: words(`mesazh i përcjellë`),
  sentFrom: words(`dërguar nga`),
};
