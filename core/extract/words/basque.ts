import { type Language, words } from "./language.ts";

export const BASQUE: Language = {
  codeNames: words(`
    egiaztatze kodea* | berrespen kodea* | segurtasun kodea* | erabilera bakarreko kodea* |
    behin bakarrik erabiltzeko | sarbide kodea* | aktibazio kodea* | egiaztapen kode* |
    behin bakarrik balio duen pasahitza | behin erabiltzeko | sartzeko pasahitza |
    behin erabiltzeko kodea | sarrera kodea | saioa hasteko kodea | baieztapen kodea |
    behin behineko kodea | zure kodea | sms kodea
  `),
  codeWords: words(`kode* | pin | digitu* | zifra* | karaktere* | letra*`),
  passwords: words(`pasahitz*`),
  numberWords: words(`zenbakia | zenbaki | zenbakiak | zenbaki hau | zifrak | gakoa | hitza`),
  otherNumbers: words(`
    eskaera* | eskaera zenbaki* | faktura* | bidalketa* | bezero zenbaki* | erreserba* | tel | faxa |
    posta kode* | ifk | ifz | promozio kode* | deskontu kode* | kupoi* | errore kode* |
    iturburu kode* | txartel* | bezeroa | kontratua | erreferentzia | kasu zenbakia | espedientea |
    jarraipen zenbakia | poliza | kontagailua | telefonoa | pk | zenbatekoa | amaiera
  `),
  trade: words(`
    deskontu* | eskaintza* | saskia* | doako bidalketa | hegaldi* | hotel* | erreserba* | erosketa* |
    salmenta | bidalketa doan | opari txartela
  `),
  enter: words(`
    sartu | idatzi | erabili | idatz | idatzi hau | itsatsi | kopiatu | bete | tekleatu | eman | esan
    | idatz ezazu | sar ezazu | sakatu
  `),
  places: words(`
    aplikazio* | orri* | leiho* | pantaila* | eremu* | lauki* | inprimaki* | webgune* | gune* |
    nabigatzaile* | gailu* | ordenagailu* | telefono* | telebista* | operadore*
  `),
  access: words(`
    kontu* | gailu* | nabigatzaile* | identitate* | nortasun* | segurtasun* | zu zara | zu al zara |
    zeu zara | sarbide* | sartzeko | baimen* | onartu | autentif* | erregistr* | izen eman* |
    parekatu | lotu | konektatu | desblokeatu | blokeatu* | bi urrats* | norbait* | saiatu* |
    saiaker* | jarraitu* | amaitu* | osatu* | ongi etorri
  `),
  disclaims: words(`
    zuk ez | zu ez | ez baduzu | ez bazara | zuk eskatu ez | ez duzu eskatu | ez ikusi egin |
    jaramonik | baztertu | ezabatu | akatsez | okerrez | beste norbait*
  `),
  secrecy: words(`
    inorekin | inori | ez partekatu | ez eman | ez esan | inoiz | ez dizugu eskatuko | sekretu* |
    isilpeko* | gure langile*
  `),
  spent: words(`
    erabili da | dagoeneko erabili | iraungi da | ez da baliozkoa | ez du balio | baliogabetu |
    ordeztu da | bertan behera | okerra da
  `),
  examples: words(`adibidez`),
  meetings: words(`bilera* | webinar* | bideokonferentzia*`),
  verify: words(`egiazta* | berrets* | baiezta* | aktiba*`),
  signIn: words(`hasi saioa | saioa has* | saio hasiera* | sartzeko | sarrera`),
  reset: words(`berrezar* | pasahitz berria | aldatu pasahitza | pasahitza ahaztu*`),
  unsubscribe: words(`eman baja | harpidetza kendu | harpidetza utzi`),
  clickHere: words(`egin klik hemen | hemen | esteka* | jarraitu`),
  expires: words(`balio* | iraungi* | barru | erabili behar | ordubetean | epea`),
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
