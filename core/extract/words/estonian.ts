import { type Language, words } from "./language.ts";

export const ESTONIAN: Language = {
  codeNames: words(`
    kinnituskood* | kinnituskoodi | turvakood* | ühekordne kood | ühekordse koodi | ühekordne parool |
    ühekordse parooli | sisselogimiskood* | pääsukood* | aktiveerimiskood* | autentimiskood* |
    sidumiskood* | paariskood* | kontrollkood* | tuvastuskood* | lähtestuskood* | registreerimiskood* |
    turvanumber* | kinnitusnumber* | ühekordne pin
  `),
  codeWords: words(`kood | koodi | koodiga | kood* | pin | numbrit | numbrikood* | kood on | koodiks on`),
  passwords: words(`parool | parooli`),
  numberWords: words(`võti | numbrid | numbrikombinatsioon`),
  otherNumbers: words(`
    tellimus* | tellimuse number | arve* | arve number | saadetis* | saadetise number | jälgimiskood* |
    kliendinumber* | kliendi number | broneering* | broneeringu number | tel | faks | postiindeks* |
    registrikood* | reg nr | kmkr | sooduskood* | kupong* | kinkekaart* | kinkekaardi kood | veakood* |
    lähtekood* | ribakood* | leping* | pöördumi* | pilet* | nr | viitenumber* | reg kood | registrikood
    | isikukood* | konto
  `),
  trade: words(`
    soodus* | allahindlus* | pakkumi* | ostukorv* | tasuta saatmine | tasuta tarne | lennu* | hotell* |
    broneering* | sõbra* | sõpra*
  `),
  enter: words(`sisesta* | sisestage | kasuta* | trüki | kirjuta | toksi | kleebi`),
  spent: words(`
    on kasutatud | kasutati | on aegunud | aegus | ei kehti | ei tööta | on tühistatud | sisestati | on
    vale
  `),
  examples: words(`näiteks | nt`),
  meetings: words(`koosolek* | veebiseminar* | konverents*`),
  verify: words(`
    kinnita* | kinnitami* | kinnitus | kinnitust | kinnituse | aktiveeri* | verifitseeri* | lõpeta
    registreerimine
  `),
  signIn: words(`logi sisse | sisselogimi* | sisselogimine | sisse logida | sisenemi* | sisene`),
  reset: words(`
    lähtesta* | taasta* | uus parool | uut parooli | muuda parooli | parooli vahetus | unustasid parooli
    | unustatud parool
  `),
  unsubscribe: words(`
    loobu* | tühista tellimus | lõpeta tellimus | lahku nimekirjast | teavituste seaded
  `),
  clickHere: words(`klõpsa siia | vajuta siia | siia | siin | link | lingile | jätka`),
  expires: words(`kehtib* | kehtiv* | aegub* | jooksul`),
  seconds: words(`sekund*`),
  minutes: words(`minut* | min`),
  hours: words(`tund* | tunni*`),
  days: words(`päev*`),
  wrote: words(`kirjutas`),
  fromLabels: words(`saatja | kellelt`),
  sentLabels: words(`saadetud | kuupäev | saaja | kellele | teema | koopia | adressaat`),
  quoteTitles: words(`algne kiri | algne sõnum`),
  forwardTitles: words(`edastatud kiri | edastatud sõnum | edastatud kirja algus`),
  sentFrom: words(`saadetud minu | saadetud`),
};
