import { type Language, words } from "./language.ts";

export const BASQUE: Language = {
  codeNames: words(`
    egiaztapen kodea* | egiaztatze kodea* | berrespen kodea* | segurtasun kodea* | erabilera bakarreko
    kodea* | behin bakarrik erabiltzeko | sarbide kodea* | aktibazio kodea* | egiaztapen kode* | behin
    bakarrik balio duen pasahitza | behin erabiltzeko | sartzeko pasahitza
  `),
  codeWords: words(`kode* | pin | digitu*`),
  passwords: words(`pasahitz*`),
  numberWords: [],
  otherNumbers: words(`
    eskaera* | eskaera zenbaki* | faktura* | bidalketa* | bezero zenbaki* | erreserba* | tel | faxa |
    posta kode* | ifk | ifz | promozio kode* | deskontu kode* | kupoi* | errore kode* | iturburu kode* |
    txartel* | zenbakia
  `),
  trade: words(`
    deskontu* | eskaintza* | saskia* | doako bidalketa | hegaldi* | hotel* | erreserba* | erosketa*
  `),
  enter: words(`sartu | idatzi | erabili`),
  spent: [],
  examples: words(`adibidez`),
  meetings: words(`bilera* | webinar* | bideokonferentzia*`),
  verify: words(`egiazta* | berrets* | baiezta* | aktiba*`),
  signIn: words(`hasi saioa | saioa has* | saio hasiera*`),
  reset: words(`berrezar* | pasahitz berria | aldatu pasahitza | pasahitza ahaztu*`),
  unsubscribe: words(`eman baja | harpidetza kendu | harpidetza utzi`),
  clickHere: words(`egin klik hemen | hemen | esteka* | jarraitu`),
  expires: words(`balio* | iraungi* | baliozko* | barru | erabili behar | ordubetean`),
  seconds: words(`segundo*`),
  minutes: words(`minutu* | min`),
  hours: words(`ordu*`),
  days: words(`egun*`),
  wrote: words(`idatzi du | idatzi zuen`),
  fromLabels: words(`nork | bidaltzailea`),
  sentLabels: words(`bidalia | data | nori | gaia`),
  quoteTitles: words(`jatorrizko mezua`),
  forwardTitles: words(`birbidalitako mezua`),
  sentFrom: words(`nire iphonetik bidalia`),
};
