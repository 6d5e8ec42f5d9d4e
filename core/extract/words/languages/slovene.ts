import { type Language, words } from "../language.ts";

export const SLOVENE: Language = {
  codeNames: words(`
    potrditvena koda | potrditveno kodo | potrditvene kode | koda za potrditev | kodo za potrditev
    | varnostna koda | varnostno kodo | enkratna koda | enkratno kodo | enkratno geslo | koda za
    prijavo | kodo za prijavo | prijavna koda | dostopna koda | aktivacijska koda | aktivacijsko
    kodo | preveritvena koda | koda za preverjanje | kodo za preverjanje | koda za ponastavitev |
    potrditvena številka | varnostna številka | enkratni pin | geslo 3d secure | geslo 3 d secure
    | koda 3d secure | avtorizacijski žeton | avtorizacijska koda | enkratni identifikator |
    enkratni žeton | enkratna šifra | geslo za enkratno uporabo | koda za enkratno uporabo |
    potrditvene števke | kontrolna številka | kontrolno številko | kontrolni številki |
    potrditvena kombinacija | geslo za podpis | koda za podpis | koda za aktivacijo | koda za
    seznanitev | koda za napravo | koda naprave | koda za obnovitev | koda za registracijo |
    registracijska koda | koda iz sms | sms koda | začasna koda | začasno geslo | varnostne kode |
    aktivacijske kode | enkratne kode | enkratnim geslom | enkratna številka | prijavno kodo |
    prijavna številka | dostopno kodo | ključ za prijavo | enkratni ključ | varnostni ključ | tan
    koda | mtan | overitvena koda | overitveno kodo | avtentikacijska koda | verifikacijska koda |
    verifikacijsko kodo | koda za spremembo | kodo za spremembo | vstopna koda | vstopno kodo |
    koda za odklepanje | kodo za odklepanje | koda za prenos | ključ za dostop | števke za
    potrditev | koda za povezavo | kodo za povezavo | koda za vstop | kodo za vstop | kodo za
    registracijo | šifra za enkraten | šifra za enkratni | števke iz e pošte | geslo dneva |
    koda za ponastavitev gesla | kodo za ponastavitev gesla | koda za spremembo gesla | kodo za ponastavitev |
    koda iz e pošte | koda iz e sporočila | kodo iz e pošte | koda iz elektronske pošte
  `),
  codeWords: words(`
    koda | kodo | kode | kodi | pin | števk* | številk, ki | števke | znake | znakov |
    črke | črk | številke | šifra | šifro | šifre | žeton | žetonom | pin koda | pin kodo |
    številke za danes | niz | niza | znaki | črkami | pinom | dostopni ključ |
    dostopnim ključem
  `),
  passwords: words(`geslo | geslom`),
  numberWords: words(`
    ključ | števke | zaporedje | kombinacijo | številke | številka | ključem | ključa | številko |
    kombinacija | beseda | besedo | niz | nizom | zaporedje števk | število
  `),
  otherNumbers: words(`
    naročil* | račun* | pošiljk* | sledilna številka | tel | faks | poštna številka | matična številka |
    davčna številka | promocijska koda | promocijsko kodo | kodo za popust | kupon* | izvorna koda | črtna koda |
    qr koda | pogodb* | zahtevek | zahtevk* | vstopnic* | št | znesek | darilni bon | odčit* | števec | števca | škod* |
    prijava škode | pritožb* | okvar* | zadev* | rezultat* | poraba | v vrsti | številka v vrsti | dogodek |
    koda ankete | koda za prevzem | sklic | vozovnic* | vagon | uporabniško ime | ordinacij* | osebna izkaznica |
    paketnik* | zaporedna številka | konča na | ki se konča | končnico | seja | vodomer* | recept |
    rezervacija številka | zavarovanj* | sledenje | polica | članska številka | potrdilo | bon | id za ddv | trr |
    sedež | pokličite | številka kartice | registrska
  `),
  trade: words(`
    odjava obrok* | odjava kosil* | odjava malic* | odjava prehran* | odjavite obrok* | popust* | akcij* | ponudb* |
    razprodaj* | košaric* | brezplačna dostava | hotel* | nakup* | prijatelj* | darilni bon | obnovi naročnino |
    obnovite naročnino | obnovitev naročnine | obnovi članarino | obnovite članarino | obnovitev članarine |
    podaljšaj naročnino | podaljšajte naročnino | podaljšanje naročnine
  `),
  enter: words(`
    vnesite | vnesi | vpišite kodo | uporabite | vtipkajte | prepišite | vtipkaj | prilepi |
    uporabi | vpišite | vpiši | vtipkati | vnesti | prilepite | kopirajte | kopiraj | narekujte |
    prepiši | natipkajte | natipkaj | bo služilo | služilo | boste potrebovali | potrebujete |
    preberite | preberi | vnosom | vpisom | vnesete | vpišete | vtipkate | prosimo vnesite | treba
    je vnesti | dovolj je vpisati | zadošča vpis | prepišete | navedete | odtipkajte | odtipkaj |
    odtipkate | natipkate | prilepite jo | prepisati | prepisom | s prepisom | prebrati |
    narekovati | kopiranjem | preberite mu |
    izpolnite | izpolni | prenesite
  `),
  places: words(`
    aplikacij* | stran* | okn* | okenc* | zaslon* | polj* | obrazc* | obrazec | splet* | brskalnik* | naprav* |
    terminal* | konzol* | računalnik* | telefon* | televizor* | tablic* | operater* | portal* | zavihk* | kiosk* |
    tipkovnic* | igri | tiskalnik* | bankomat* | blagajn* | klepet* | termostat* | kvadratk* | rubrik* | daljinsk* |
    plošč*
  `),
  access: words(`
    račun* | naprav* | brskalnik* | identitet* | istovetnost* | varnost* | ste to vi | si to ti |
    ste bili to vi | da ste to vi | dostop* | odobri* | pooblast* | overi* | avtentik* |
    registrac* | registrir* | seznani* | poveži* | povezav* | odkleni* | zakleni* | zaklenjen* |
    dvofaktor* | dvostop* | nekdo | poskus* | poskuša* | nadaljuj* | nadaljevanje | dokonča* |
    zaključi* | dobrodošl* | sej* | podpis* | vstop | vstopa | vstopiti | dovoli* | dovoljenj* |
    nov pin | pridružite se ekipi | soglasj* |
    prijavo tega naslova | prijavo vašega naslova | prijava na seznam | prijavo na seznam | prijava na novice | prijava vašega naslova |
    prijavo na novice | prijavo na obvestila
  `),
  disclaims: words(`
    če tega niste | če niste | če nisi | če to niste | niste bili vi | niste vi | niste zahtevali |
    prezrite | prezri | ignorira* | ne zmenite | izbrišite | izbriši | po pomoti | pomotoma | nekdo
    drug | ni treba storiti |
    ničesar ni treba
  `),
  secrecy: words(`
    nikomur | z nikomer | ne delite | ne deli | ne razkrij* | ne posreduj* | ne izdaj* | nikoli | ne
    bomo prosili | ne bomo zahtevali | varujte | skrivnost* | zaup* | zaposleni | naši sodelavci
  `),
  spent: words(`
    je bila uporabljena | je bil uporabljen | je potekla | je potekel | ni veljavna | neveljavna |
    napačna | ne deluje | preklicana | je bila vnesena
  `),
  meetings: words(`
    sestan* | spletni seminar* | konferenc* | id sestanka | videoklic | prijava na tečaj | prijavo na tečaj | prijava na delavnico |
    prijavo na delavnico | prijava na dogodek | prijavo na dogodek | prijava na konferenco | prijavo na konferenco | prijava na razpis |
    prijavo na razpis | prijava na izpit | prijavo na izpit
  `),
  verify: words(`
    potrjujem |
    potrdi* | preveri* | preverjanj* | aktivira* | aktivacij* | dokončajte registracijo |
    zaključite registracijo | sprejmi povabilo |
    dokončanje registracije | dokončati registracijo | dokončaj registracijo | zaključek registracije | potrjevaln* | sprejmite povabilo |
    overi | overite | verificir* |
    pridružite organizaciji | pridruži se organizaciji | spremembo e poštnega naslova računa |
    vabilo lahko sprejmete | sprejmete vabilo | sprejeti vabilo | vabilo sprejmete | vabilo sprejmite | sprejem vabila |
    zaključek vaše registracije | zaključek tvoje registracije | dokončanje vaše registracije |
    dokončali svojo registracijo | dokončate svojo registracijo | dokončajte svojo registracijo |
    dokončaj svojo registracijo | dokončali registracijo | dokončate registracijo | zaključite svojo registracijo |
    zaključili registracijo | povabljeni da ustvarite račun | povabljeni k ustvarjanju računa
  `),
  signIn: words(`
    prijavi* | prijava | prijavo | prijave | vpis | vpišite se | prijavljate | prijavno povezavo | vpišete |
    vstopite v račun
  `),
  reset: words(`
    ponastav* | novo geslo | spremeni geslo | sprememba gesla | pozabljeno geslo | obnovi* |
    spremenite geslo | spremeniti geslo | spremembo gesla | spremembe gesla | nastavitev gesla | nastavite geslo | nastaviti geslo | nastavi geslo |
    ustvarite geslo | ustvari geslo | ustvariti geslo | izberite geslo | novega gesla | pozabili geslo | zamenjajte geslo | zamenjaj geslo |
    menjava gesla |
    posodobite geslo | posodobitev gesla | posodobi geslo |
    izbira gesla | izbiro gesla | izberi geslo | geslo izberite | geslo si izberite | geslo nastavite | geslo si nastavite |
    za spremembo vašega gesla | za spremembo svojega gesla | za ponastavitev vašega gesla |
    za ponastavitev svojega gesla
  `),
  unsubscribe: words(`
    odjavi* | odjava | odjavo | prekliči naročnino | nastavitve obvestil | ne želite več | ne želite prejemati |
    ne želim več | upravljanje obvestil | upravljajte obvestila | prenehajte prejemati | odjavnica | prenehaj slediti |
    prenehajte slediti | upravljaj naročnino | upravljajte naročnino | upravljanje naročnine | urejanje naročnine |
    uredi naročnino | prenehaj spremljati | prenehajte spremljati | ne spremljaj več | nastavitve naročnine |
    možnosti naročnine | možnosti naročanja | zapusti seznam | zapustite seznam | odstrani me s seznama |
    odstranite me s seznama | izklopi obvestila | izklopite obvestila | onemogoči obvestila | onemogočite obvestila |
    utišaj temo | utišajte temo | utišaj pogovor | ne obveščaj* | ne želite spremljati | upravljaj naročnine |
    upravljajte naročnine | upravljanje naročnin | izklop obvestil | preklic naročnine | prekliči obvestila |
    prekliči obveščanje | prekliči prejemanje | preklic prejemanja | preklic obvestil | izklop e poštnih
  `),
  clickHere: words(`
    kliknite tukaj | tukaj | povezava | povezavo | nadaljuj | naprej |
    klikni tukaj | ta povezava | na tej povezavi | to povezavo | odpri povezavo
  `),
  expires: words(`
    velja* | potekla | v roku | naslednjih | poteč* | preteče* | preteči | uporabite ga v |
    uporabite jo v | uporabi v | do polnoči | propade | preneha | do konca dneva |
    preneha veljati |
    ne bodo več
  `),
  seconds: words(`sekund*`),
  minutes: words(`minut* | min`),
  hours: words(`ura | uri | ure | ur`),
  days: words(`dan | dni | dneva`),
  wrote: words(`je napisal | je napisala | napisal | napisala | piše`),
  fromLabels: words(`od | pošiljatelj`),
  sentLabels: words(`poslano | datum | za | zadeva | kp | prejemnik`),
  quoteTitles: words(`izvirno sporočilo`),
  forwardTitles: words(`posredovano sporočilo | začetek posredovanega sporočila`),
  sentFrom: words(`poslano z mojega | poslano iz | poslano z | poslano`),
};
