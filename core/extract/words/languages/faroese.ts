import { type Language, words } from "../language.ts";

export const FAROESE: Language = {
  codeNames: words(`
    váttanarkot* | trygdarkot* | staðfestingarkot* | innritanarkot* | eingangskot* | atgongdarkot* |
    virkjanarkot* | eingangsloyniorð* | váttanarkod* | trygdarkod* | innritanarkod*
  `),
  codeWords: words(`
    kotan | kotuna | kotuni | kodan | koduna | tølini | siffur | siffrini |
    tín kota | hesa kotu | hesi kotu
  `),
  passwords: words(`loyniorð*`),
  numberWords: words(`talið | lykil | nummarið`),
  otherNumbers: words(`
    bílegging* | rokning* | kundanummar* | sendingarnummar* | telefonnummar* |
    tilvísing* | bókingarnummar* | postnummar* | avsláttarkot* | kontonummar* | limanummar* |
    brúkaranavn*
  `),
  trade: words(`avslátt* | tilboð* | útsøl* | innkeypskurv* | flogferð* | ferðaseðil`),
  enter: words(`skriva inn | skriva kotuna | tøkka inn | inntøkka | nýt kotuna | avrita`),
  places: words(`síðuna | síðuni | skíggj* | gluggan | oyðublað* | teigin | heimasíð*`),
  access: words(`
    tína kontu | tín konta | kontuni | innritan* | atgongd* | trygd* | eind | eindina | samleika* |
    onkur roynir |
    nýggj innritan | innritan frá nýggjari
  `),
  disclaims: words(`
    um tað ikki vart tú | um tú ikki | ikki tú | ikki biðið um | hygg burtur frá | onkur annar | av misgáum
  `),
  secrecy: words(`deil ikki | ikki deila | við ongan | ongantíð | hald loyniliga`),
  spent: words(`er útgingin | er ikki longur galdandi | er brúkt`),
  meetings: words(`fundur* | fjarfund*`),
  verify: words(`
    vátta | váttan* | váttað | góðkenn teldupost* | góðkenn adress* | góðkenn tína | virkja | virkjan* |
    staðfest | staðfesta | staðfesting* | fullfør skráseting* | ger skráseting* liðuga | tak av innbjóðing*
  `),
  signIn: words(`
    rita inn | ritar inn | innrita | innritan* | rita teg inn | rita meg inn | logga inn | logga teg inn
  `),
  reset: words(`
    nýtt loyniorð | nýggjum loyniorði | nýggja loyniorð* | broyt loyniorð* | broyta loyniorð* | vel loyniorð |
    vel nýtt | velja loyniorð | nullstilla | nullstill | endurstilla | endurstill | gloymt loyniorð* | gloymdi loyniorð*
  `),
  unsubscribe: words(`
    avmelda | avmeld | strika meg | strika teg | av listanum | sig tíðindabræv* upp | avskráset* | ongar teldupostar |
    steðga fráboðan* | sløkk fráboðan* | sløkkja fráboðan* | ikki longur fáa
  `),
  clickHere: words(`
    trýst her | klikka her | leinkjuna | hesa leinkju | halt fram |
    leinkjan | lat upp
  `),
  expires: words(`galdandi | gongur út | innan`),
  seconds: words(`sekund | sekundir`),
  minutes: words(`minuttir | minuttum`),
  hours: words(`tími | tímar | tímum`),
  days: words(`dagar | dagum`),
  wrote: words(`skrivaði`),
  fromLabels: words(`frá`),
  sentLabels: words(`sent`),
  quoteTitles: words(`upprunaligt boð | upprunaligur teldupostur`),
  forwardTitles: words(`víðarisent boð | víðarisendur teldupostur`),
  sentFrom: words(`sent frá míni | sent úr míni`),
};
