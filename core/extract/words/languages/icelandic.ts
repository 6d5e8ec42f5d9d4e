import { type Language, words } from "../language.ts";

export const ICELANDIC: Language = {
  codeNames: words(`
    staðfestingarkóð* | öryggiskóð* | einnota kóð* |
    einskiptiskóð* | innskráningarkóð* | aðgangskóð* | virkjunarkóð* |
    auðkenningarkóð* | endurstillingarkóð* | öryggisnúmer* | staðfestingarnúmer* | auðkennisnúmer* |
    öryggistal* | einnota pin* | einskiptis pin* | undirritunarkóð* | aðgangstók* |
    innskráningartók* | bráðabirgðalykil* | tímabundinn lykill | pörunarlykil* |
    virkjunarnúmer* | virkjunarlykil* | staðfestingarauðkenni | öryggisorð* |
    aðgangsorð fyrir | opnunarkóð* | annar þáttur | pin númerið til þess | lykilorð fyrir eina |
    einnota lykil* | einskiptis kóð* | einskiptislykil* | auðkenningarnúmer* |
    innskráningarnúmer*
  `),
  codeWords: words(`
    kóð* | talnakóð* | pin | tölustaf* | stafi | stafirnir | tákn* | bókstaf* | talnaruna |
    talnarunu | talnaröð | stafaruna | stafarunu | samsetningunni | samsetning | tóki | tóka |
    runa | runu | stafina
  `),
  passwords: words(`lykilorð*`),
  numberWords: words(`
    númer | númerið | tala | töluna | tölur | tölurnar | lykill | orð | orðið | stafir
  `),
  otherNumbers: words(`
    pöntun* | pantan* | reikning* | reikningsnúmer* | sending* | viðskiptanúmer* | bókun* |
    bókunarnúmer* | sími | fax | póstnúmer* | kennital* | vsk | afsláttarkóð* | gjafabréf* |
    frumkóð* | strikamerki* | samning* | málsnúmer* | miði | nr | upphæð | mælir* | álestur* |
    tjón* | kvörtun* | mál | niðurstöð* | staða | kóða í | villa | félagsnúmer* | skírteini |
    kt | eindagi | afhendingarkóð* |
    kortnúmer* | bílnúmer* |
    notandanafn* | notandaheiti* | notendanafn*
  `),
  trade: words(`
    afslátt* | tilboð* | útsal* | karfa | körfu | frí heimsending | flug* | hótel* | bókun* | kaup* |
    gjafabréf
  `),
  enter: words(`
    sláðu inn | notaðu | skráðu | færðu inn | sláðu | slá inn | límdu | skrifaðu | ritaðu | stimplaðu
    | pikkaðu | límdu inn | afritaðu | fylltu | gefðu upp | slærð | sláðu það inn | skrifaðu það |
    settu | settu það | lestu | lestu upp | fylltu inn | fylltu bara inn | gefðu henni | gefðu honum |
    gefið upp | svaraðu með | segðu | notið | tilgreindu | settu inn | sláið inn | skrifið | fylltu út
  `),
  places: words(`
    app | síðu* | síðan | glugg* | skjá* | reit* | eyðublað* | vef* | vafr* | tæki* |
    tölv* | sím* | sjónvarp* | spjaldtölv* | appið | appinu |
    breytingasíðunni | innskráningargluggann | formið |
    takkaborðið | leikjatölvan | tækinu | hátalari | hátalarann | prentari |
    þjónustufulltrúann | þjónustufulltrúa | biður um | spyr
  `),
  access: words(`
    reikning* | aðgang* | tæki | tækið | tækinu | vafr* | auðkenni* | öryggi* | ert þetta þú |
    ert þú þetta | varst þetta þú | að þetta sért þú | komast inn | samþykk* | heimil* | skráning* |
    nýskráning* | para tæk* | pörun | tengja | opna | læst* | tveggja þrepa | einhver | tilraun* |
    reynir | halda áfram | ljúka | velkomin* | aðgangurinn þinn | opna aðganginn | lotan | undirritun |
    ný innskráning | nýja innskráningu | innskráning úr nýju | innskráning á nýju | skráð inn úr | innskráning frá nýju |
    er staðfestur. | er staðfest. | hefur verið staðfest. | hefur verið staðfestur. | hefur verið virkjað. | hefur verið virkjaður.
  `),
  disclaims: words(`
    ef þú | ef þetta varst ekki | ekki þú | baðst ekki | baðst þú ekki | óskaðir ekki | hunsa* | leiddu hjá | eyða |
    eyddu | fyrir mistök | einhver annar | baðstu ekki | þarftu ekkert að gera
  `),
  secrecy: words(`
    ekki deila | deildu ekki | ekki gefa | gefðu ekki | segðu engum | neinum | engum | aldrei | leyndarmál | trúnaðar* |
    starfsfólk | segðu það engum
  `),
  spent: words(`
    var notaður | var notuð | var notað | er útrunninn | er útrunnið | er ógildur | hefur verið notað
    | búið að nota | útrunninn | gildir ekki lengur | ógildur | ógilt | var afturkallað | rangt | ekki
    lengur
  `),
  meetings: words(`vefnámskeið* | ráðstefn* | fundur | fundar | fundarnúmer | fjarfundur | myndsímtal`),
  verify: words(`staðfest* | virkja* | virkjun* | ljúka skráningu | sannreyn* |
    ljúktu skráningu | klára skráningu | samþykkja boð | þiggja boðið |
    taka boði |
    virkja reikning* | virkjaðu reikning* |
    þiggðu boð* | samþykktu boð* |
    ljúktu við skráning* | ljúka við skráning*
  `),
  signIn: words(`skrá inn | skráðu þig inn | innskrán* | skrá þig inn | innskrá |
    skráðu mig inn | skrá mig inn | auðkenn* | skráir þig inn | skráð inn |
    skráður inn
  `),
  reset: words(`
    endurstill* | endurheimt* | nýtt lykilorð | breyta lykilorði | gleymt lykilorð | gleymdir | breyttu lykilorði |
    breyta lykilorðinu | velja lykilorð | veldu lykilorð | velja nýtt lykilorð | nýju lykilorði | endurnýja lykilorð |
    gleymdirðu | stofna lykilorð | setja lykilorð | gleymt lykilorðinu | stilla lykilorð | búa til lykilorð |
    setja þér lykilorð | veldu þér lykilorð | velja þér lykilorð | skipta um lykilorð | lykilorðabreyting* |
    búðu til lykilorð | breyting á lykilorð* | breytingu á lykilorð* | nýtt pin* | breyttu lykilorðinu |
    endursetja lykilorð | endursetja lykilorðið | nýs lykilorðs | nýtt aðgangsorð
  `),
  unsubscribe: words(`
    afskrá* | segja upp áskrift | hætta áskrift | hætta að fá | afþakka* | skrá mig af | skráðu þig af | skrá af |
    af póstlista | stjórna tilkynning* | tilkynningastilling* | póststillingar | segja upp fréttabréf* |
    stillingum tölvupósts | stillingar tölvupósts | tölvupóststilling* | slökkva á tilkynning* | slökktu á tilkynning* |
    vilt ekki lengur fá | viltu ekki lengur fá | ef þú vilt ekki lengur | slökkva á þessum tilkynningum |
    slökktu á þessum tilkynningum | óvirkja tilkynning* | óvirkja þessar tilkynning* | hætta að vakta | hætta vöktun |
    fara af listanum | fara af lista | hætta á listanum | hætta á póstlist* | tekin af listanum |
    ekki lengur fá tilkynning* | ef þú vilt hætta að fá | ef þú vilt hætta að fylgjast | ef þú vilt ekki fá |
    skrá sig af listanum | þagga samtal* | þagga þráð* | hætta að fylgjast | stilla tilkynning*
  `),
  clickHere: words(`smelltu hér | hér | hlekk* | tengil* | áfram |
    smella hér | hérna | opna | halda áfram | hnappinn | skoða |
    af stað | byrja | hefjast handa | þessa leið | ýttu hér | áfram nú |
    þessi hlekkur | þennan hlekk |
    þennan tengil | opna tengil | opna tengilinn | næsta | þessi síða | á þessari síðu
  `),
  expires: words(`
    gildir | gilda | rennur út | gildistím* | innan | dugar | rennur | nothæf* | hverfa
  `),
  seconds: words(`sekúnd*`),
  minutes: words(`mínút* | mín`),
  hours: words(`klukkustund* | klst`),
  days: words(`dag* | sólarhring*`),
  wrote: words(`skrifaði`),
  fromLabels: words(`frá`),
  sentLabels: words(`sent | dagsetning | til | efni | afrit`),
  quoteTitles: words(`upprunaleg skilaboð`),
  forwardTitles: words(`áframsend skilaboð | áframsent bréf`),
  sentFrom: words(`sent úr | sent frá`),
};
