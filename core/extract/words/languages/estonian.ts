import { type Language, words } from "../language.ts";

export const ESTONIAN: Language = {
  codeNames: words(`
    kinnituskood* | turvakood* | ühekordne kood | ühekordse koodi | ühekordne parool |
    ühekordse parooli | sisselogimiskood* | pääsukood* | aktiveerimiskood* | autentimiskood* |
    sidumiskood* | paariskood* | kontrollkood* | tuvastuskood* | lähtestuskood* |
    registreerimiskood* | turvanumber* | kinnitusnumber* | ühekordne pin | 3d secure parool |
    3 d secure parool | 3d secure kood | autoriseerimisluba | autoriseerimiskood* |
    kinnitusnumbr* | kinnituskombinatsioon* | ühekordne salasõna | ühekordse salasõna |
    ühekordne tunnus | ühekordset koodi | ühekordset parooli | ühekordne võti | kontrollnumber |
    kontrollnumbri* | allkirjakood* | allkirjastamiskood* | seadmekood* | sms kood* | sms i kood |
    meilikood* | ajutine kood | ajutine parool | taastekood* | taastamiskood* | avamiskood* |
    ühenduskood* | valideerimiskood* | verifitseerimiskood* | sisenemiskood* | ligipääsukood* |
    juurdepääsukood* | turvapin | sisselogimisnumber | sisselogimise kood | kinnitamise kood |
    muutmiskood* | juurdepääsuvõti | juurdepääsuvõtme | pääsuvõti | ülekandekood* |
    makse kinnituskood* | kood sisselogimiseks | kood kinnitamiseks | kood muutmiseks |
    sisselogimisvõti | päeva parool | numbrid e kirjast
  `),
  codeWords: words(`
    kood* | pin | numbrit | numbrikood* | kood on | koodiks on | tähed |
    tähte | märgid | märki | tähemärgid | tähemärki | numbrid | salasõna | tunnus |
    tähekombinatsioon* | märgijada* | numbrijada* | pin i | pin koodi | numbreid | märke | tähti |
    kombinatsioon* | numbritega | märkidega | tähtedega |
    jada | numbririda | numbrirea | märgirida | kuuekohali* | viiekohali* | neljakohali* | kaheksakohali* | kuus numbrit | viis numbrit | arvujada
  `),
  passwords: words(`parool | parooli`),
  numberWords: words(`
    võti | numbrid | numbrikombinatsioon | võtmega | võtme | võtit | number | numbriga | numbri | sõna
    | sõnad | kombinatsiooni | jada | arv | arvu
  `),
  otherNumbers: words(`
    tellimus* | arve* | saadetis* | jälgimiskood* | kliendinumber* | broneering* | tel | faks | postiindeks* |
    registrikood* | reg nr | kmkr | sooduskood* | kupong* | kinkekaardi kood | lähtekood* | ribakood* | leping* |
    pöördumi* | pilet* | nr | viitenumber* | reg kood | isikukood* | konto | näit | kahju* | avaldus* | juhtum* |
    kaebus* | registreerimisnumber | tulemus* | saldo | järjekor* | küsitluse kood | küsitlus* | sündmus | rikketeade |
    rike | vagun | koht | tasuda | kasutajanimi | kasutajatunnus | poliis* | uksekood* | pakiautomaa* | kviitung* |
    kaardi number | mille lõpp | lõpp on | lõpeb | seanss | veearvesti* | retsept | broneering number | helista* |
    liikmenumber* | loa number | registrimärk*
  `),
  trade: words(`
    soodus* | allahindlus* | pakkumi* | ostukorv* | tasuta saatmine | tasuta tarne | lennu* | hotell*
    | broneering* | sõbra* | sõpra* | kupong | kinkekaart
  `),
  enter: words(`
    sisesta* | kasuta* | trüki | kirjuta | toksi | kleebi | sisesta see | trükkige | tipi |
    toksige | kirjutage | kopeeri* | kleepige | dikteeri | läheb vaja | on vaja sisestada |
    loe ette | lugege ette | kirjutades | trükkides | ütle klienditeenindajale | palun sisesta |
    edasta telefonis | toksi sisse | vasta numbritega | trükkima | kirjutama | andes |
    kui annad | trükkinud | kirjutanud | loe talle ette | kleepides |
    trükite | trükid | toksite | toksid | kirjutate | kirjutad | tipite | tipid | tippige | kleebite |
    lööge sisse | löö sisse | toksides | täitke | täida | toksida | tippida | toksi lahtrisse | pange kirja
  `),
  places: words(`
    rakendus* | leht* | aken | akna* | ekraan* | välja | väli | väljale | vorm* | veebileh* | sait* | brauser* |
    seade* | seadme* | terminal* | konsool* | arvuti* | telefon* | teler* | tahvel* | portaal* | kast* | kiosk* |
    mäng* | klaviatuur* | pangaautomaa* | äpis | äppi | nupu | kassas | vestlus* | termostaat* | avakuva* | lahter |
    lahtri* | kalend* | lukk* | ruutu | lehe | lehel* | lehek*
  `),
  access: words(`
    konto | kontole | kontot | kontoga | seade | seadme* | seadet | brauser* | isik* | identiteet* | turvalisus* |
    turva | kas see olete teie | oled sina | ligipääs* | juurdepääs* | kinnita* | luba* | heakskii* | autori* |
    autend* | registree* | ühenda* | sidumi* | ava lukk | lukus* | kaheastme* | keegi | katse* | proovi* | üritab |
    jätka* | lõpeta* | tere tulemast | seans* | siduda | allkirjast* | sisene* | uus pin | uue pini |
    liitu meeskonnaga | nõusolek* | tõestab | oled see sina | olete see teie | et see oled | tõendab | tõestad |
    uus sisselogimine | uuest sisselogimisest | logiti sisse | sisselogimine uuest | sisselogimine uuel |
    uus sisenemine | on nüüd kinnitatud | on nüüd aktiveeritud | on kinnitatud. | on aktiveeritud.
  `),
  disclaims: words(`
    kui sina ei | kui te ei | kui sa ei | kui see ei | ei olnud sina | polnud sina | ei palunud | ei
    taotlenud | ei küsinud | eira* | ignoreeri* | jäta tähelepanuta | jätke tähelepanuta | ära pane
    tähele | kustuta | kogemata | keegi teine | ei pea tegema |
    ära tee midagi | ärge tehke midagi
  `),
  secrecy: words(`
    ära jaga | ärge jagage | ära anna | ärge andke | ära ütle | ärge öelge | kellelegi | kellegagi | kunagi | ei küsi |
    ei palu | salaja* | saladus* | konfidentsiaal* | töötaja*
  `),
  spent: words(`
    on kasutatud | kasutati | on aegunud | aegus | ei kehti | ei tööta | on tühistatud | sisestati | on
    vale
  `),
  meetings: words(`koosolek* | veebiseminar* | konverents* | videokõne`),
  verify: words(`
    kinnita* | kinnitami* | kinnitus | kinnitust | kinnituse | aktiveeri* | verifitseeri* | lõpeta
    registreerimine | tõenda |
    kinnituslin* | kinnituskir* | vii registreerumine lõpule | viige registreerumine lõpule |
    lõpeta registreerumine | lõpetage registreerumine | registreerumise lõpeta* |
    lõpeta oma registreerimine | lõpetage oma registreerimine | kinnita uudiskirja* |
    kinnitage uudiskirja* |
    võta kutse vastu | võtke kutse vastu | kutse vastuvõtmi* |
    autendi* | valideeri* |
    registreerimise lõpuleviimiseks | registreerimise lõpetamiseks | registreerumise lõpuleviimiseks | konto loomise lõpetamiseks
  `),
  signIn: words(`
    logi sisse | sisselogimi* | sisse logida | sisenemi* | sisene | logida sisse |
    logige sisse | logi end sisse | maagiline link | sisenege |
    logi kohe sisse | logi siit sisse | logi siin sisse | logi oma kontole sisse |
    logi kontole sisse | logige oma kontole sisse | logige siit sisse | logi nüüd sisse
  `),
  reset: words(`
    lähtesta* | taasta* | uus parool | uut parooli | muuda parooli | parooli vahetus | unustasid parooli |
    unustatud parool | parooli vahetami* | vaheta parool* | vahetage parool* | sea parool | seadke parool |
    parooli määrami* | parooli muutmi* | parooli seadmi* | parooli seadistami* | parooli loomi* | parooli uuendami* |
    määra parool | määrake parool | loo parool | looge parool | vali parool | muutke parool* | seadista parool |
    unustasite parooli | uus salasõna | uut salasõna | uue salasõna | muuda salasõna | muutke salasõna | muuta parooli |
    muuta oma parooli | salasõna muutmi* | salasõna vahetami* | salasõna määrami* | salasõna taastami* |
    vaheta salasõna | vali salasõna | unustasid salasõna | unustasite salasõna | uue parool* | parooli vahetada |
    parooli muuta | parooli määrata | salasõna vahetada | salasõna muuta | uus pin* | uue pin* |
    muuta sinu konto parooli | vahetada sinu konto parooli | muuta teie konto parooli | vaheta oma parool |
    loo endale parool | vali endale parool | vali omale parool | muuda oma salasõna | nulli parool* | parooli nullimi* |
    parooli lähtest* | valida endale parool | valida parool | valida uus parool | valida endale uus parool |
    parooli valimi* | uut paroolik* | sea konto parool | sea oma parool | sea endale parool | seada parool |
    seada parooli | seada endale parool | seada konto parool | seadke konto parool
  `),
  unsubscribe: words(`
    loobu* | tühista tellimus | lõpeta tellimus | lahku nimekirjast | teavituste seaded | loobuda tellimusest |
    lõpetage tellimus | tellimuse tühistami* | tühistage tellimus | teavituste väljalülitami* | end listist |
    listist eemalda* | teema jälgimi* | jälgimise lõpeta* | ei soovi enam uudiskirj* | milliseid teavitusi |
    kui sa ei soovi enam | kui te ei soovi enam | teavituste katkestami* | teavituste lõpetami* | teavituste peatami* |
    listist lahku* | lahku listist | lahkumine listist | lahkuda listist | eemaldada listist | eemalda listist |
    eemaldage listist | ei soovi enam teat* | ei soovi enam teavitus* | ei soovi enam kirju | ei soovi enam saada |
    lõpeta lehe jälgimine | lõpeta jälgimine | lõpetage jälgimine | lehe jälgimise lõpeta* | ei soovi rohkem kirju |
    ei soovi rohkem teavitus* | lülita teavitused välja | lülita need teavitused välja | lülitage teavitused välja |
    lülitage need teavitused välja | lülita selle lehe teavitused välja | teavitused välja lülit* |
    lülita teated välja | lülitage teated välja | lahkuge listist | lahku sellest listist | lahkuge sellest listist |
    vaigista vestlus | vaigista teema | lehe tellimus* | lülita e posti teavitused välja | lülita e kirjad välja
  `),
  clickHere: words(`
    klõpsa siia | vajuta siia | siia | siin | link | lingile | jätka |
    klõpsake siin | klõpsa siin | vajutage siia | siit | see link | sellel lingil | ava link |
    kliki siia |
    klõpsake siia | seda linki | ava | alusta | edasi | järgmine | lehele | kliki siin
  `),
  expires: words(`
    kehtib* | kehtiv* | aegub* | jooksul | keskööni | keskööl | aegub ööpäeva | aega on | aegumi*
    | päeva lõpuni |
    ei kehti enam | ei tööta enam | enam ei toimi | ei toimi enam | kaotab kehtivuse | lakkab |
    töötab
  `),
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
