import { type Language, words } from "../language.ts";

export const SLOVAK: Language = {
  codeNames: words(`
    aktivačné id | aktivačné číslo |
    overovací kód | overovacieho kódu | bezpečnostný kód | potvrdzovací kód | jednorazový kód |
    jednorazové heslo | prihlasovací kód | prístupový kód | aktivačný kód | overovací pin |
    párovací kód | kód na prihlásenie | kód na overenie | kód na obnovenie | bezpečnostný kľúč |
    sms kľúč | jednorazový kľúč | overovací kľúč | prihlasovací pin | overovacie číslo | kontrolné
    číslo | heslo 3d secure | heslo 3 d secure | kód 3d secure | kód 3 d secure | autorizačný
    token | jednorazový identifikátor | jednorazový token | heslo na jedno použitie | kód na jedno
    použitie | overovacie číslice | kontrolná číslica | kontrolnú číslicu | potvrdzovacia
    kombinácia | heslo na podpis | kód na podpis | kód na potvrdenie | kód na aktiváciu | kód na
    spárovanie | kód zariadenia | kód z e mailu | kód z sms | sms kód | dočasný kód | dočasné
    heslo | jednorazový pin | jednorazovým kódom | jednorazovým heslom | jednorazového kódu |
    aktivačným kódom | potvrdzovacím kódom | overovacím kódom | verifikačný kód | autentifikačný
    kód | bezpečnostné číslo | kód na zmenu | vstupný kód | kód na odblokovanie | kód na
    odomknutie | kód k platbe | kód na platbu | kód na prevod | kód na registráciu | registračný
    kód | prihlasovací kľúč | kľúč na prihlásenie | bezpečnostné číslice | kód na jedno
    prihlásenie | kód na reset | kód na zmenu hesla | číslice z e mailu | číslice z mailu | heslo
    dňa |
    jednorazové číslo |
    kód na obnovenie hesla | kód na obnovu hesla | kód na resetovanie hesla | kód na reset hesla
  `),
  codeWords: words(`
    kód* | kod | číslic* | pin | cifier | autorizačný kód | znaky | znakov |
    písmená | písmen | kombináci* | reťazec | šifra | šifru | token | pinom | znakmi |
    písmenami | reťazca | reťazcom | prístupový kľúč | prístupovým kľúčom
  `),
  passwords: words(`heslo | heslom`),
  numberWords: words(`
    kľúč | číslice | kombinácia | kombináciu | znaky | slová | číslo | kľúčom | kľúča | číslom |
    čísla | slovo | reťazec
  `),
  otherNumbers: words(`
    objednávk* | faktúr* | zásielk* | sledovacie číslo | zákaznícke číslo | rezerváci* | tel | fax |
    psč | ičo | dič | ič dph | zľavový kód* | promo kód* | kupón* | poukaz* | zdrojový kód |
    čiarový kód | zmluv* | variabilný symbol | č | suma | požiadavk* | prípad* | lístok* |
    posledné číslice | končiaca na | končí na | používateľské meno | používateľ | odpočet | merač* |
    hlásenie | reklamáci* | sťažnosť | poruch* | výsled* | zostat* | spotreb* | v poradí |
    číslo v poradí | minule | udalosť | ambulanci* | kód ankety | výdajný kód | výdajný box |
    kód na vyzdvihnutie | na úhradu | vozeň | poistk* | spisová značka | elektromer* | končiace |
    číslo končiace | relácia | vodomer* | recept | erecept | rezervácia číslo | žiadosť | stav |
    členské číslo | doklad | bločok | zavolajte | volajte | zavolať |
    číslo karty | ečv |
    antiphishingový kód | antiphishingové heslo
  `),
  trade: words(`
    odhlásiť obed* | odhlásenie obed* | odhlásiť strav* | odhlásenie strav* |
    zľav* | akci* | ponuk* | kupón* | košík* | doprava zadarmo | hotel* | rezerváci* | nákup* |
    priateľ* | faktúr* | výpredaj | darčekový poukaz |
    obnoviť predplatné | obnovte predplatné | obnovenie predplatného | obnoviť členstvo | obnovte členstvo | obnoviť košík | obnoviť zmluvu |
    predĺžiť predplatné | predĺžte predplatné | predĺženie predplatného
  `),
  enter: words(`
    zadajte | zadaj | použite | vložte | napíšte | opíšte | vpíšte | prepíšte | prepíš | opísať |
    zadať | napísať | vložiť | nadiktujte | doplňte | použi | skopírujte | napíš | vlož | vyplňte
    | naťukajte | poslúži | budete potrebovať | zadaním | opísaním | vyplnením | zadanie | zadáte
    | opíšete | prečítajte | prosíme o zadanie | stačí zadať | zadajte ručne | prilepte |
    skopírovať | prepíšete | opísanie | uvediete | vpíšete | napíšete | vyťukajte | vyťukáte |
    prepísať | použijete | opísaní | prečítať | nadiktovať | vložením | naťukať | vyťukať |
    vyplniť | vyplň | vyťukaj | naťukaj | odpíšte | odpísať | nastavte | preneste | zapíšte |
    vpísať |
    opíš
  `),
  places: words(`
    aplikác* | strán* | okn* | okien* | pole | obrazov* | formulár* | web* | prehliadač* | zariaden* | terminál* |
    konzol* | počítač* | telefón* | televíz* | tablet* | operátor* | portál* | kolónk* | poľa | poli | kiosk* |
    klávesnic* | hre | hry | displej* | tlačiar* | bankomat* | políčk* | pokladni* | chat* | termostat* | políčok |
    štvorče* | rubrik* | panel* | ovládač* | zámku | opýta sa na | požiada o
  `),
  access: words(`
    účet | účtu | účte | zariaden* | prehliadač* | totožnos* | identit* | bezpečnos* | ste to vy | si to ty | prístup* |
    vstúpiť | autoriz* | schváľ* | schváli* | overen* | registrác* | zaregistr* | spárov* | párov* | prepoj* | odomk* |
    odblok* | zablok* | dvojfáz* | dvojfaktor* | niekto | pokus* | pokrač* | dokonč* | vitajte | vitaj | relác* |
    dôveryhodn* | podpísať | podpíšete | podpis* | vstup | vstupu | prihlásiť | povolenie | povoliť | povolíte |
    dovoliť | nový pin | pripojte sa k tímu | súhlas | prihlásenie na odber | prihlásenie k odberu |
    prihlásenia na odber | prihlásenie vašej adresy | prihlásenie tejto adresy | prihlásenie do zoznamu
  `),
  disclaims: words(`
    ak ste | ak si | nežiadali | nepožiadali | neboli ste to | ignor* | nevšímajte | vymažte | omylom | niekto iný |
    nemusíte nič | nie ste to vy | nič nerobte | ak to nie ste
  `),
  secrecy: words(`
    nikomu | nezdieľaj* | neposkytuj* | nedávaj* | neprezrád* | nikdy | dôvern* | tajn* | naši pracovníci | zamestnanci
  `),
  spent: words(`
    bol použitý | bol už použitý | vypršal | je neplatný | neplatný | nefunguje | bol zrušený | bol
    zadaný | už nie je | bol nahradený | už neplatí
  `),
  meetings: words(`
    stretnuti* | schôdz* | webinár* | konferenci* | id schôdze | porada | videokonferencia |
    videohovor |
    prihlásenie na konferenciu | prihlásenie na kurz | prihlásenie na seminár | prihlásenie na podujatie | prihlásenie na workshop |
    prihlásenie na preteky | prihlásenie do kurzu | prihlásenie do krúžku
  `),
  verify: words(`
    potvrdzujem |
    overiť | overte | overenie* | overenia | potvrdiť | potvrďte | aktivovať |
    aktivujte | dokončiť registráciu | prijať pozvánku | potvrden* | overen* | aktivác* |
    dokončite registráciu |
    potvrdzovac* | overovac* | aktivačn* | verifik* | dokončenie registrácie | dokončenia registrácie |
    dokončili registráciu | prijmite pozvánku |
    prijať pozvanie | potvrď | over svoj | aktivuj |
    pripojili k organizácii | pripojiť k organizácii | pripojte sa k organizácii | zmeniť e mailovú adresu účtu | zmeniť e mailovú adresu |
    zmenu e mailovej adresy | zmena e mailovej adresy |
    pozvánku môžete prijať | pozvánku prijať | prijať túto pozvánku | pozvánku prijmete | prijatie pozvánky | prijmi pozvánku |
    na dokončenie vašej registrácie | pre dokončenie vašej registrácie | na dokončenie tvojej registrácie |
    pre dokončenie tvojej registrácie | na dokončenie svojej registrácie | pre dokončenie svojej registrácie |
    na ukončenie registrácie | pre ukončenie registrácie | na ukončenie vašej registrácie |
    pre ukončenie vašej registrácie | na ukončenie tvojej registrácie | pre ukončenie tvojej registrácie |
    dokončiť svoju registráciu |
    dokončiť vašu registráciu | dokončite svoju registráciu | dokončite vašu registráciu | pozvaní vytvoriť účet |
    pozvaní na vytvorenie účtu | pozvaní vytvoriť si účet
  `),
  signIn: words(`
    prihlásiť* | prihlásenie* | prihlásenia | prihláste | prihlasujete | prihlásení | prihlasovanie | prihlásite |
    prihlásim | prihlás sa | prihlasovací odkaz | autentifikovať sa | autentifikujte sa | sa autentifikovať
  `),
  reset: words(`
    resetovať | nové heslo | zmeniť heslo | zmena hesla | zabudnuté heslo |
    nastaviť heslo | obnov* | zmenu hesla | nového hesla |
    zmeňte heslo | zmeniť svoje heslo | zmeňte si heslo | zmeny hesla | zmene hesla | heslo si nastavíte | nastavíte heslo | nastavte si heslo |
    nastavte heslo | nastavenie hesla | vytvoriť heslo | vytvorte heslo | vytvorenie hesla | resetuj* | resetovanie hesla |
    zmenu prihlasovacích údajov | zmeniť prihlasovacie údaje | zresetovať |
    aktualizáciu hesla | aktualizujte heslo | aktualizácia hesla | aktualizovať heslo |
    heslo si zvolíte | heslo si zvoľte | heslo zvolíte | zvoliť heslo | zvoliť si heslo | zvoľte heslo | zvoľte si heslo | voľba hesla |
    heslo si vyberte | heslo si môžete nastaviť | heslo nastavíte | nastavenia hesla |
    na zmenu vášho hesla | pre zmenu vášho hesla | na zmenu svojho hesla | na obnovenie vášho hesla |
    pre obnovenie vášho hesla | na nastavenie vášho hesla
  `),
  unsubscribe: words(`
    odhlásiť* | zrušiť odber | nastavenia upozornení | odhláste sa | nechcem dostávať | zrušiť odoberanie | už nechcem |
    neželám si | neželáte dostávať | nechcete dostávať | už si neželáte | už neželáte | neprajete si dostávať |
    spravovať odber | spravovať upozornenia | prestať sledovať | ukončiť sledovanie | spravovať predvoľby |
    nastavenie predvolieb | spravovať preferencie | odhlásen* | zrušiť sledovanie | zrušte sledovanie |
    zrušenie sledovania | nesledovať | nastavenia odberu | nastavenie odberu | opustiť zoznam | odstrániť zo zoznamu |
    odstráňte ma zo zoznamu | ukončiť odber | ukončite odber | zrušte odber | zrušenie odberu | vypnúť upozornenia |
    vypnúť oznámenia | zakázať oznámenia | zakázať upozornenia | stlmiť vlákno | stlmiť tému | stlmiť diskusiu |
    stlmiť konverzáciu | neupozorňovať | neupozorňujte | nechcete sledovať | spravovať odbery | správa odberov |
    správa odberu | neposielať takéto | neposielajte takéto | odvolať súhlas so zasielaním | odhlás sa |
    nechceš dostávať | nechceš už dostávať | vypnutie upozornení | vypnutie oznámení | zrušenie zasielania |
    zrušenie upozornení | zrušenie oznámení | vypnutie e mailových | ukončenie zasielania
  `),
  clickHere: words(`
    kliknite sem | sem | tu | tento odkaz | odkaz | pokračovať |
    kliknite tu | klikni sem | na tento odkaz | ďalej | otvoriť odkaz | na tejto stránke
  `),
  expires: words(`
    platí | uplynie | počas | v priebehu | platn* | vyprš* |
    prestan* | máte | do polnoci | prepadne | vydrží | do konca dňa | zanikne |
    dajú sa použiť
  `),
  seconds: words(`sekund* | sekúnd`),
  minutes: words(`minút* | minut* | min`),
  hours: words(`hodin* | hodín*`),
  days: words(`deň | dni | dní`),
  wrote: words(`napísal | napísala | napísal(a) | píše`),
  fromLabels: words(`od | odosielateľ`),
  sentLabels: words(`odoslané | dátum | komu | predmet | kópia | príjemca`),
  quoteTitles: words(`pôvodná správa`),
  forwardTitles: words(`preposlaná správa | preposlané | začiatok preposlanej správy`),
  sentFrom: words(`odoslané z | poslané z | odoslané | poslané`),
};
