import { type Language, words } from "../language.ts";

export const ALBANIAN: Language = {
  codeNames: words(`
    kodi i verifikimit | kodin e verifikimit | kod verifikimi | kodi i sigurisë | kodin e sigurisë |
    kodi i konfirmimit | kod konfirmimi | kodi njëpërdorimsh | kod njëpërdorimsh | fjalëkalim
    njëpërdorimsh | kodi i hyrjes | kodi i aktivizimit | kodi i qasjes | kodi juaj | kodi yt | kodi
    otp | kod sigurie | kodi i autorizimit | kodi i aksesit |
    kodi një përdorimësh | kodi njëpërdorimësh | fjalëkalim njëpërdorimësh | kod i përkohshëm |
    kodi i përkohshëm | kodi i regjistrimit | kodi i rivendosjes | kodi për hyrje |
    kodi i vërtetimit
  `),
  codeWords: words(`
    kod | kodi | kodin | kodit | pin | shifra* | shifror* | karakter* | shkronja* |
    shenja* | numrat | gjashtëshifror* | katërshifror* | pesë numra | gjashtë numra | gjashtë shifra | kombinim*
  `),
  passwords: words(`fjalëkalim*`),
  numberWords: words(`numri | numrin | shifrat | shifra | çelësi | fjala`),
  otherNumbers: words(`
    porosi* | faturë* | fatura* | dërges* | numri i gjurmimit | rezervim* | tel | faks | kodi postar | nipt |
    kodi promocional | kod zbritjeje | kodi i zbritjes | kupon* | kodi burim | kontrat* | biletë* | bileta* | nr |
    shuma | klienti | referenca | referencë | numri i rastit | gjurmimi | polica | kod zbritje | matësi |
    numri personal | vlera | përfundon me | kartela | kartelë* | telefononi | telefono | merrni në telefon | dosja |
    karta e anëtarit | numri i kartës | emër përdoruesi | emri i përdoruesit | emri juaj i përdoruesit | përdoruesi:
  `),
  trade: words(`
    zbritj* | ofert* | shitj* | shporta* | dërgesë falas | fluturim* | hotel* | rezervim* | blerj* | miq* |
    transport falas | dhuratë
  `),
  enter: words(`
    vendosni | shkruani | përdorni | futni | jepni | shkruaj | shkruaje | shkruajeni | fute | vendos |
    vendose | përdor | përdore | kopjo | ngjit | plotëso | fut | ngjisni | kopjoni | plotësoni |
    shtypni | lexojini |
    futni shenjat | futeni | fusni | shtyp | shtypi | shtypini | shkruani aty | tregoja | lexoni | jepni numrat | plotësoje | kopjojeni | kopjoje | ngjiteni |
    vendosini | shënoni | shënojeni | t'i futni | t'i shkruani
  `),
  places: words(`
    aplikacion* | faqe* | dritare* | ekran* | fush* | formular* | sajt* | shfletues* | pajisje* |
    kompjuter* | telefon* | televizor* | operator* | kuti* |
    kalendar* | hapësir* | celular* | bravë*
  `),
  access: words(`
    llogari* | pajisj* | shfletues* | identitet* | siguri* | je ti | jeni ju | qasj* | akses* | hyrj* | miratim* |
    mirato* | autoriz* | autentik* | regjistr* | çift* | lidh* | zhblloko* | bllokuar | dy hapa* | dikush | përpjekj* |
    përpiqet | vazhdo* | përfundo* | mirë se | dëshmon se | vërteton se | provon se | është aktivizuar | aktivizua
  `),
  disclaims: words(`
    nëse nuk e keni | nëse nuk e ke | nëse nuk keni | nëse nuk ke | nëse nuk jeni | nëse nuk je | nëse nuk ishit |
    nëse nuk ishe | nëse nuk e kërkuat | nëse nuk kërkuat | nëse nuk e njihni | nëse nuk e bëtë | nëse nuk e bëre |
    nëse nuk e prisni | nëse nuk u regjistruat | nëse nuk hytë | nëse s'ke | nëse kjo nuk | nuk je ti | nuk jeni ju |
    nuk e ke kërkuar | nuk e keni kërkuar | nuk keni kërkuar | shpërfill* | injoro* | fshije | fshijeni | gabimisht |
    dikush tjetër | nuk ishit ju | mos bëni asgjë
  `),
  secrecy: words(`
    me askënd | askujt | mos e ndaj | mos e ndani | mos e jep | mos e jepni | mos ua | kurrë |
    asnjëherë | nuk do t'ju kërkojmë | sekret | sekrete | sekretin | konfidencial* | punonjësit tanë
  `),
  spent: words(`
    u përdor | është përdorur | ka skaduar | skadoi | nuk vlen më | nuk është më i vlefshëm | i
    pavlefshëm | u anulua | është zëvendësuar | nuk funksionon | u refuzua
  `),
  meetings: words(`takim* | uebinar* | konferenc*`),
  verify: words(`
    verifiko* | ripohoni | ripoho | ripohim* | ripohoje | ripohojeni | verifikim* | konfirmo* | konfirmim* | aktivizo* |
    aktivizim* | përfundoni regjistrimin | vërtetoni | vërtetim | për të konfirmuar | për të verifikuar |
    plotësoni regjistrimin | plotëso regjistrimin | përfundo regjistrimin | pranoni ftesën | prano ftesën |
    pranoje ftesën | pranojeni ftesën
  `),
  signIn: words(`
    hyni | identifikohu | kyçu* | hyr | hyrje | hyrjen | identifikohuni | kyçja | për të hyrë | hyrë në |
    futuni në llogari | futu në llogari | identifikimi | lidhja e hyrjes | lidhja juaj e hyrjes | lidhje hyrjeje |
    lidhje për hyrje
  `),
  reset: words(`
    rivendos* | fjalëkalim i ri | fjalëkalimin e ri | ndryshoni fjalëkalimin | keni harruar fjalëkalimin | rikthe* |
    ricakt* | rikuper* | ndrysho fjalëkalim* | ndryshim fjalëkalimi | ndërro fjalëkalim* | zëvendëso fjalëkalim* |
    zëvendësoni fjalëkalim* | zgjidhni fjalëkalimin | zgjidhni një fjalëkalim | zgjidhni fjalëkalim të ri |
    zgjidh fjalëkalimin | zgjidh një fjalëkalim | zgjidh fjalëkalim të ri | caktoni fjalëkalimin |
    caktoni një fjalëkalim | caktoni fjalëkalim të ri | cakto fjalëkalimin | cakto një fjalëkalim |
    cakto fjalëkalim të ri | ndërroni fjalëkalimin | krijoni fjalëkalimin | krijoni një fjalëkalim |
    krijoni fjalëkalim të ri | krijo fjalëkalimin | krijo një fjalëkalim | krijo fjalëkalim të ri |
    vendosni fjalëkalimin | vendosni një fjalëkalim | vendosni fjalëkalim të ri | përcaktoni fjalëkalimin |
    përcaktoni një fjalëkalim | përcaktoni fjalëkalim të ri | modifikoni fjalëkalimin | rimerrni hyrjen |
    rimerr hyrjen | rifitoni hyrjen | rimarrje hyrjeje | rimarrja e hyrjes | rimerrni llogarinë
  `),
  unsubscribe: words(`
    çregjistrohu* | anulo abonimin | mos merrni më | të mos merrni | nuk doni më të merrni | anulo pajtimin |
    anuloni pajtimin | anuloni abonimin | hiqni dorë nga abonimi | çabono* | çabonu* | mos e ndiqni më |
    mos ta ndiqni më | reshtni së ndjekuri | resht së ndjekuri | mos e ndiq më | ndalni ndjekjen | hiqeni nga lista |
    hiquni nga lista | heqje nga lista | heqjen nga lista | hiqni adresën tuaj nga lista | largohuni nga lista |
    të largoheni nga lista | braktisni listën | lini listën | shpajtohuni | shpajtohu | shpajtim* | të shpajtoheni |
    heqje pajtimi | hiqni pajtimin | hiqe pajtimin | çpajtohuni | çpajtohu | çpajtim* | të çpajtoheni |
    ndërpritni pajtimin | ndërprisni pajtimin | nuk doni më të ndiqni | s'doni më të ndiqni | s'doni më të merrni |
    heshtoje këtë bisedë | heshtoni këtë bisedë | heshto bisedën | heshtoni bisedën | heshtoje bisedën |
    parapëlqime pajtimi | parapëlqimet e pajtimit | s'doni të merrni | nuk dëshironi të merrni | nuk doni të merrni |
    të merrni më këto | të merrni më njoftime | të merrni më email* | të merrni më këtë
  `),
  clickHere: words(`
    klikoni këtu | këtu | lidhje* | vazhdo* |
    kliko këtu | kjo lidhje | në këtë lidhje | hap lidhjen
  `),
  expires: words(`
    vlen | skadojë | brenda | vlefsh* | skadon* | skadojnë | i vlefshëm për | e vlefshme |
    s'vlejnë më | s'vlen më | nuk vlen më | nuk vlejnë | humb vlerën | humbin vlerën | kalon afati
  `),
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
