import { type Language, words } from "../language.ts";

export const ESPERANTO: Language = {
  codeNames: words(`
    konfirmkodo | konfirmkodon | konfirma kodo | konfirman kodon | konfirmokodo | konfirmokodon | konfirmilo |
    kontrolkodo | kontrolkodon | sekurkodo | sekurkodon | sekureca kodo | sekurecan kodon | ensalutkodo |
    ensalutkodon | ensaluta kodo | ensalutan kodon | unufoja kodo | unufojan kodon | unufoja pasvorto |
    unufojan pasvorton | alirkodo | alirkodon | aktivigkodo | aktiviga kodo | aktivigan kodon | provizora kodo |
    portempa kodo | aŭtentokontrola kodo | aŭtentiga kodo | restariga kodo | restarigkodo | via kodo | vian kodon
  `),
  codeWords: words(`
    kodo | kodon | ciferoj | ciferojn | ses ciferoj | kvar ciferoj | signoj | signojn | literoj | literojn
  `),
  passwords: words(`pasvort*`),
  numberWords: words(`numero | numeron | ciferoj | vorto | ŝlosilo`),
  otherNumbers: words(`
    mendo numero | mendon | mendnumero | mendonumero | fakturo | fakturon | faktura numero | fakturnumero | pakaĵo |
    pakaĵon | klientnumero | rezervo | rezervon | rezervnumero | telefonnumero | poŝtkodo | rabatkodo | bileto |
    bileton | biletnumero | membronumero | konta numero | kontonumero | interkonsento | dosiero | referenco | fontkodo |
    uzantnomo | uzantonomo | ip adreso
  `),
  trade: words(`rabat* | vendejo | aĉet* | mendoj | flugo | hotelo | donaco`),
  enter: words(`
    enigu | enigi | entajpu | entajpi | tajpu | tajpi | uzu | kopiu | gluu | alkroĉu | metu | diru | enmetu | enskribu
  `),
  places: words(`
    aplikaĵo | apo | paĝo | paĝon | fenestro | ekrano | ekranon | kampo | kampon | formularo | retejo | retejon |
    retumilo | aparato | aparaton | komputilo | skatolo
  `),
  access: words(`
    konto | konton | kontoj | aparat* | retumil* | identeco | sekureco | ensalut* | aliro | aliron | rajtig* |
    registriĝ* | malŝlos* | du paŝoj | dufaktora | iu provis | daŭrig* | bonvenon
  `),
  disclaims: words(`
    se vi ne | se ne vi | ne petis | ne vi petis | ignoru | ignori | forigu ĉi | forviŝu | erare | iu alia |
    alia persono | nenion fari | nenion necesas
  `),
  secrecy: words(`
    al neniu | kun neniu | neniam donu | neniam petos | ne donu | ne diru | ne dividu | ne montru | sekreta | sekreton |
    konfidenca | niaj dungitoj
  `),
  spent: words(`
    jam uzita | estas uzita | eksvalidiĝis | ne plu validas | ne validas | nevalida | malĝusta | anstataŭigita | nuligita
  `),
  meetings: words(`kunveno* | kunsido* | retkunveno* | videokonferenc*`),
  verify: words(`
    konfirmi | konfirmu | konfirmo | konfirmon | konfirmado | konfirmadon | aktivigi | aktivigu | aktivigo |
    aktivigon | validigi | validigu | validigo | kontroli vian retadreson | kontroli vian retpoŝtadreson |
    kontroli retadreson | kontroli retpoŝtadreson | kontrolu vian retadreson | kontrolu vian retpoŝtadreson |
    kompletigi la registriĝon | kompletigu la registriĝon | fini la registriĝon | akcepti la inviton | akceptu la inviton |
    por aboni la liston | se vi ne volas aboni | invito al la listo | petis aboni | petis ŝanĝon de | petis ŝanĝi la adreson | petis ŝanĝi vian retpoŝt* |
    ŝanĝo de retadreso | ŝanĝo de retpoŝtadreso | aldoni vian adreson al la listo |
    akceptu inviton |
    akcepti inviton | kontroli retpoŝton | kontrolu retpoŝton | kontroli la retadreson
  `),
  signIn: words(`
    ensaluti | ensalutu | ensaluto | ensaluton | ensalutligilo | ensaluta ligilo | magia ligilo | eniri vian konton |
    eniru vian konton | eniri en vian konton | aliri vian konton
  `),
  reset: words(`
    restarigi vian pasvorton | restarigi la pasvorton | restarigi pasvorton | restarigu vian pasvorton |
    restarigu la pasvorton | restarigo de pasvorto | restarigo de la pasvorto | restarigon de pasvorto |
    restarigo de via pasvorto | pasvorta restarigo | rekomencigi la pasvorton | rekomencigi vian pasvorton |
    rekomencigi pasvorton | rekomencigu la pasvorton | pasvorta rekomencigo | pasvortan rekomencigon |
    pasvortan restarigon | reagordi la pasvorton | reagordi vian pasvorton | reagordi pasvorton |
    reagordu vian pasvorton | nova pasvorto | novan pasvorton | alia pasvorto | alian pasvorton | ŝanĝi pasvorton |
    ŝanĝi la pasvorton | ŝanĝi vian pasvorton | ŝanĝu vian pasvorton | ŝanĝu la pasvorton | ŝanĝo de pasvorto |
    pasvorton forgesis | forgesis vian pasvorton | forgesis la pasvorton | forgesita pasvorto | perdis vian pasvorton |
    elekti pasvorton | elektu pasvorton | agordi pasvorton | agordu pasvorton | krei pasvorton | kreu pasvorton |
    ne povas ensaluti |
    elekti vian pasvorton | elekti la pasvorton | elektu vian pasvorton | elektu la pasvorton | ŝanĝu pasvorton | agordi vian pasvorton | agordi la pasvorton |
    agordu vian pasvorton | agordu la pasvorton | krei vian pasvorton | krei la pasvorton | kreu vian pasvorton | kreu la pasvorton | difini vian pasvorton |
    difini la pasvorton | difini pasvorton | difinu vian pasvorton | difinu la pasvorton | difinu pasvorton | modifi vian pasvorton | modifi la pasvorton |
    modifi pasvorton | modifu vian pasvorton | modifu la pasvorton | modifu pasvorton
  `),
  unsubscribe: words(`
    malaboni | malabonu | malabono | malabonilo | ĉesigi la abonon | ĉesigi abonon | nuligi la abonon | nuligi abonon |
    nuligu la abonon | ne plu ricevi | ne plu ricevu | ne plu sendu | agordi sciigojn | retpoŝtaj preferoj |
    preferoj pri retpoŝto | forigi min el la listo | forlasi la liston | ĉesi atenti | ĉesi sekvi | ĉesu sekvi |
    malatenti | ne plu atenti | ne plu sekvi | ĉesi observi | foriri de la listo | forigi vian adreson el la listo |
    konfirmi la malabonon | konfirmi vian malabonon | silentigi ĉi tiun konversacion | silentigi la konversacion |
    preferoj pri abono | se vi ne plu volas ricevi | ne plu volas ricevi | ne volas plu ricevi | ne deziras ricevi
  `),
  clickHere: words(`
    klaku ĉi tie | alklaku ĉi tie | ĉi tie | ĉi tiu ligilo | tiu ĉi ligilo | ligilo | daŭrigi | daŭrigu | iri al |
    klaku | alklaku | ĉi tien | malfermi | malfermu | komenci | komencu | plu | ek | antaŭen
  `),
  expires: words(`
    validas | validos | ene de | dum | eksvalidiĝ* | funkcias | ĝis | finiĝos | senvalidiĝ*
  `),
  seconds: words(`sekund*`),
  minutes: words(`minuto | minutoj | minutojn`),
  hours: words(`horo | horoj | horojn`),
  days: words(`tago | tagoj | tagojn`),
  wrote: words(`skribis`),
  fromLabels: words(`de`),
  sentLabels: words(`sendita | sendite | dato | al | temo | kopio`),
  quoteTitles: words(`originala mesaĝo`),
  forwardTitles: words(`plusendita mesaĝo`),
  sentFrom: words(`sendita de mia | sendita el mia`),
};
