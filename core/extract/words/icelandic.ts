import { type Language, words } from "./language.ts";

export const ICELANDIC: Language = {
  codeNames: words(`
    staðfestingarkóði* | staðfestingarkóð* | öryggiskóð* | einnota kóð* | einnota lykilorð* |
    einskiptiskóð* | einskiptislykilorð* | innskráningarkóð* | aðgangskóð* | virkjunarkóð* |
    auðkenningarkóð* | endurstillingarkóð* | öryggisnúmer* | staðfestingarnúmer* | auðkennisnúmer* |
    öryggistal* | einnota pin* | einskiptis pin*
  `),
  codeWords: words(`
    kóði* | kóðann | kóðinn | kóða | kóð* | talnakóð* | pin | tölustaf* | stafi | stafirnir | tákn*
    | bókstaf*
  `),
  passwords: words(`lykilorð*`),
  numberWords: words(`númer`),
  otherNumbers: words(`
    pöntun* | pantan* | pöntunarnúmer* | reikning* | reikningsnúmer* | sending* | sendingarnúmer* |
    viðskiptanúmer* | bókun* | bókunarnúmer* | sími | fax | póstnúmer* | kennital* | vsk |
    afsláttarkóð* | gjafabréf* | villukóð* | frumkóð* | strikamerki* | samning* | málsnúmer* | miði
    | nr | upphæð | mælir* | álestur* | tjón* | kvörtun* | mál | niðurstöð* | staða
  `),
  trade: words(`
    afslátt* | tilboð* | útsal* | karfa | körfu | frí heimsending | flug* | hótel* | bókun* | kaup*
  `),
  enter: words(`
    sláðu inn | notaðu | skráðu | færðu inn | sláðu | slá inn | límdu | skrifaðu | ritaðu |
    stimplaðu | pikkaðu | límdu inn | afritaðu | fylltu | gefðu upp | slærð
  `),
  places: words(`
    app* | síðu* | síðuna | síðan | glugg* | skjá* | reit* | eyðublað* | vef* | vafr* | tæki* |
    tölv* | sím* | sjónvarp* | spjaldtölv*
  `),
  access: words(`
    reikning* | aðgang* | tæki | tækið | tækinu | vafr* | auðkenni* | öryggi* | ert þetta þú | ert
    þú þetta | varst þetta þú | að þetta sért þú | komast inn | samþykk* | heimil* | skráning* |
    nýskráning* | para | pörun | tengja | opna | læst* | tveggja þrepa | einhver | tilraun* | reynir
    | halda áfram | ljúka | velkomin*
  `),
  disclaims: words(`
    ef þú | ef þetta varst ekki | ekki þú | baðst ekki | baðst þú ekki | óskaðir ekki | hunsa* |
    hunsaðu | leiddu hjá | eyða | eyddu | fyrir mistök | einhver annar
  `),
  secrecy: words(`
    ekki deila | deildu ekki | deildu aldrei | ekki gefa | gefðu ekki | segðu engum | með neinum |
    neinum | engum | aldrei | leyndarmál | trúnaðar* | starfsfólk
  `),
  spent: [],
  examples: words(`til dæmis | t d`),
  meetings: words(`vefnámskeið* | ráðstefn* | fundur | fundar`),
  verify: words(`staðfest* | virkja* | virkjun* | ljúka skráningu | sannreyn*`),
  signIn: words(`skrá inn | skráðu þig inn | innskrán*`),
  reset: words(`
    endurstill* | endurheimt* | nýtt lykilorð | breyta lykilorði | gleymt lykilorð | gleymdir
  `),
  unsubscribe: words(`afskrá* | segja upp áskrift | hætta áskrift`),
  clickHere: words(`smelltu hér | hér | hlekk* | tengil* | áfram`),
  expires: words(`gildir | gilda | rennur út | gildistím* | innan`),
  seconds: words(`sekúnd*`),
  minutes: words(`mínút* | mín`),
  hours: words(`klukkustund* | klst`),
  days: words(`dag* | daga | sólarhring*`),
  wrote: words(`skrifaði`),
  fromLabels: words(`frá`),
  sentLabels: words(`sent | dagsetning | til | efni | afrit`),
  quoteTitles: words(`upprunaleg skilaboð`),
  forwardTitles: words(`áframsend skilaboð | áframsent bréf`),
  sentFrom: words(`sent úr | sent frá`),
};
