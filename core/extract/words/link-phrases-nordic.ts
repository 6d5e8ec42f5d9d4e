/** What people write around links in the languages of Scandinavia and Icelandic. */
import { words } from "./language.ts";
import type { LinkPhrases } from "./link-phrases.ts";

export const NORDIC: LinkPhrases = {
  verify: words(`
    adressen är din | min adress | är min | min mejl | ja det är jag | ja tack | ja skicka | ja gärna | ja jag vill | jag vill ha | jag vill vara med | jag är med |
    räkna med mig | sätt upp mig | skriv upp mig | anmäl mig | jag anmälde mig | jag har anmält | någon annan skrev | någon annan anmäl* | din adress |
    stämmer adressen | adressen stämmer | rätt adress | adressen fungerar | brevlådan fungerar | inkorgen fungerar | når dig | når fram | kommer fram | kom fram |
    nått fram | hittar dig | kan nå dig | stavat rätt | skrev rätt | vara säkra | vi vet att | att det är du | att det verkligen | inte en robot | riktig människa |
    först då | sedan är du | bli medlem | starta medlemskap* | skapa mitt konto | öppna kontot | väck kontot | väck ditt konto | konto sover | slå på kontot |
    ditt konto är nästan | slutför registrering* | slutför anmälan | ett steg till | ett litet steg | bara ett klick | ett klick så | i stället för den gamla |
    istället för den gamla | ny adress | nya adressen | tacka ja | vill du verkligen | var det du | är det du |
    ja det stämmer | det stämmer | ja stämmer | stämmer bra | ja precis | det är rätt | det är min | adressen är rätt | adressen är riktig |
    den vill jag ha | vill jag ha | det vill jag ha | vill ha den | en nick | nicka bara | hör du till dem | bara till dem som |
    tummen upp | hittade fram | den hittade fram | hittar fram | posten hittar | posten kommer | kom fram till mig | den kom fram | jag fick det |
    jag fick brevet | rätt avskrivet | skrivit av rätt | läst rätt | går att nå | jag är här | räknas först |
    gäller först | giltig först | min underskrift räknas | grönt ljus |
    adressen är korrekt | adressen är min | det här är min | är min adress | är min mejl | ja gör det | ja kör | skicka gärna | skicka på |
    ja det vill jag | jag vill få | jag vill gärna | hör till dig | hör till er | är din adress | visa att | visat att | bevisa att | intyga att |
    säg till om | ge oss ett ja | ett litet ja | räcker med ett klick | ett klick räcker | ett sista klick | sista klicket | sista biten |
    hamnar rätt | hamnar hos dig | i rätt händer | rätt brevlåda | rätt inkorg | rätt person | ännu inte aktiv* | inte aktivt än | inte klart än |
    inte riktigt klar* | gör klart | gör färdigt | avsluta din anmälan | skrivit upp | skrev upp | satt upp dig | på vår lista |
    annars stryker | stryker vi | annars tar vi bort | ditt ja | jag hakar på | häng på | bli en av oss | skapa min profil | min profil klar |
    så att vi vet |
    adressen er din | min adresse | er min | min mail | min e post | ja det er mig | ja det er meg | ja tak | ja takk | ja send | ja gjerne | ja jeg vil |
    jeg vil gerne | jeg vil gjerne | jeg vil være med | jeg er med | regn med mig | regn med meg | skriv mig op | skriv meg opp | sett meg opp | sæt mig på |
    meld mig til | meld meg på | tilmeld mig | jeg har tilmeldt | jeg har meldt | jeg meldte |  noen andre skrev |  din adresse |
    passer adressen | stemmer adressen | adressen passer | adressen stemmer | rigtige adresse | riktig adresse | rette adresse | adressen virker | adressen fungerer |
    indbakken virker | innboksen virker | når deg | når frem | kommer frem | kom frem | finder dig | finner deg | kan nå deg | stavet rigtigt | stavet riktig |
    skrevet rigtigt | skrevet riktig | skrivefeil | være sikre | vi ved at | vi vet at | at det er dig | at det er deg | at det virkelig | ikke en robot |
    rigtigt menneske | ekte menneske | først da | så er du med | så er du på | bliv medlem | start medlemskab* | start medlemskap* | opret min konto | opprett min |
    lag konto | åbn kontoen | åpne kontoen | væk kontoen | vekk kontoen | kontoen sover | slå kontoen | din konto er næsten | kontoen er nesten |
    afslut din tilmelding | et skridt mere | ett skritt til | et enkelt klik | et enkelt klikk | bare et klik | bare et klikk | kun et klik | ét klik | ett klikk |
    ett trykk | i stedet for den gamle | ny adresse | nye adresse | tag imod invitation* | ta imot invitasjon* | bliv en del | ønsker du virkelig | vil du virkelig |
    var det dig | var det deg | er det dig | er det deg |
    ja det stemmer | det stemmer | ja det passer | det passer | ja stemmer | helt rigtigt | helt riktig | det er rigtigt | det er riktig |
    ja det er rigtigt | ja det er riktig | det er min | adressen er min | adressen er rigtig | adressen er riktig | adressen er korrekt |
    vil jeg gerne have | vil jeg have | vil jeg gjerne ha | vil jeg ha | gerne vil have | gjerne vil ha | er du en af dem | er du en av dem |
    et enkelt nik | et nik | et nikk | kun til folk | bare til folk | kun til dem | bare til dem |
    tommel op | tommelen op | tommelfingeren op | tommel opp | tommelen opp | den fandt vej | fandt vej | finder vej | finde vej | den fant fram |
    fant fram | finner fram | finner veien | fant veien | den kom frem | den nåede frem | jeg fik den | jeg fikk den | skrevet rigtigt af |
    skrevet riktig av | læst rigtigt | lest riktig | jeg er her | tæller først | teller først | gælder først | gjelder først |
    gyldig først | grønt lys |
    dette er min | det her er min | er min adresse | er min mail | ja kør | ja kjør | bare send | send endelig | send bare | ja det vil jeg |
    jeg vil have | jeg vil ha | hører til dig | hører til deg | er din adresse | vis at | vise at | bevis at | godtgør at | sig til hvis | si fra om |
    sig lige til | et lille ja | et lite ja | et klik er nok | ett klikk er nok | et sidste klik | et siste klikk | siste klikket |
    lander hos dig | havner hos deg | i de rette hænder | i rette hender | rette indbakke | riktig innboks | rette person | endnu ikke aktiv* |
    ennå ikke aktiv* | ikke aktiv endnu | ikke aktiv ennå | ikke helt færdig | ikke helt ferdig | gør det færdig | gjør det ferdig |
    gjennomfør registrering | færdiggør | ferdigstill | afslut oprettelse* | skrevet dig op | skrevet deg opp | på vores liste |
    på lista vår | på listen vår | på vår liste | ellers sletter | ellers fjerner | ellers hører du | ja det er greit | jeg hopper på | bli med |
    bliv med | lag profil | opret min profil | så vi ved | så vi vet | satt denne adressen | har satt | adressa er mi | det er rett | ja det er rett |
    ja det er eg |
    netfangið er mitt | þetta er mitt | mitt netfang | já þetta er ég | já ég er | já takk | já endilega | skrá mig | skráðu mig | á listann | á listanum |
    ég skráði mig | rétt netfang | netfangið virkar | netfang er rétt | er þitt | sé þitt | tilheyrir þér | berst þér | náum til þín | til að vera viss |
    til að tryggja | áður en við | síðasta skref* | eitt skref | eitt smell | bara smella | næstum búið | ljúktu skráning* | ljúka skráning* | stofna aðgang |
    stofnaðu aðgang | gangast við | nýja netfang* | í stað gamla | þiggja boð* | ert þetta þú |
    já það er rétt | það er rétt | það stemmir | já stemmir | þetta er rétt | rétt hjá ykkur | já gjarnan | já sendið | já sendu | sendið mér |
    hann rataði | rataði | ratar | ratar til | pósturinn berst | pósturinn barst | barst mér | bréfið barst | kom til skila | komst til skila |
    þumall upp | ég er hér | ég er hérna | rétt skrifað | gildir fyrst | telst fyrst | grænt ljós |
    sendu mér | ég vil fá | ég vil vera | vil vera með | ég vil skrá | ég skráði | þetta netfang | netfang er mitt | er netfangið | er það rétt |
    sannaðu | sýndu okkur | staðfesta að | til að við vitum | svo við vitum | ljúktu við | ljúka við | klára skráningu | kláraðu | ein snerting |
    einn smellur | síðasti smellur* | ekki enn virk* | ekki orðin* virk* | á listann okkar | annars eyðum | tekur við | skrá mig á | taktu þátt |
    ganga til liðs | slást í hóp* | vertu með |
    mejladressen stämmer | e postadressen stämmer | använd den här adressen | använda den här adressen | skriver till rätt | slutför din anmälan |
    slutför din registrering | ny e postadress | ny mejladress | byte av e postadress | mailen er din | mailadressen er rigtig |
    mailadressen passer | gør tilmeldingen færdig | afslut tilmelding* | skriver til den rigtige | ny mailadresse | skift af mailadresse |
    e postadressen stemmer | e posten er riktig | fullfør påmelding* | fullfør innmelding* | skriver til riktig | skriver til rett |
    ny e postadresse | þér er boðið að | hefur boðið þér að |
    ni når mig | jo ni når mig | ja ni når mig | nås du här | svara från den här | at vi kan få fat i dig | i har fat i mig | i kan få fat i mig |
    svar fra denne | dere når meg |
    att du läser det här | att du läser detta | at du læser det her | at du læser dette | at du leser dette |
    høyrer til deg | kontoen tilhører deg | kontoen høyrer til | kontot tillhör dig |
    adresse på listen | adressen på listen | adresse til listen | mailadresse til listen | gennemføre ændringen |
    for at ændringen | når du har godkendt den |   tilmelding til listen |
    adress på listan | adressen på listan | adress till listan | tillagd till listan | läggas till på listan | anmälan till listan |
    bli prenumerant på listan | för att prenumerera använd | genomföra ändringen | för att ändringen ska |
    när du godkänner den | när du har godkänt den |   adressen på lista | adresse på lista |
    adresse til lista | påmelding til listen | gjennomføre endringen | for at endringen skal | før du godkjenner den |
    når du har godkjent den |   gjennomføre endringa | netfang á lista | netfangi á lista |
    netfanginu á listann | bæta netfanginu | bætt á listann | skráningu á listann | skráning á listann | skráning á póstlist* | skráningu á póstlist* |
      adressu á listan | á postlistan |
    ændringen træder først | træder først i kraft | börjar gälla först | träder i kraft först | trer ikke i kraft før | trer først i kraft |
    trer ikkje i kraft før | tekur ekki gildi fyrr |
    som ekstra adresse | som extra adress | som alternativ adress* | som andra adress |
    adressa på lista | denne adressa |
    slut dig til teamet | slutte dig til teamet | medlem af teamet | deltag i teamet | tilslut dig teamet | gå med i teamet | gå med i arbetsytan |
    anslut dig till teamet | ansluta till teamet | ansluta dig till teamet | slutför bytet | færdiggør skiftet | fullfør byttet | slutt deg til teamet |
    bli med på laget | ganga í hópinn | gakktu í hópinn | ganga í teymið | gakktu í teymið | taka þátt í teyminu |
    godkänn flytten | godkänn flytt | godkänn överlåtelsen | godkänn överlåtelse | bekräfta överlåtelsen |
    godkänn utfärdandet | godkänn certifikatet | aktivera jobbevakningen | aktivera bevakningen |
    godkend overdragelsen | godkend flytning | godkend flytningen | godkend ejerskiftet |
    godkend udstedelsen | aktiver jobagenten | aktiver din jobagent | godkjenn overføringen | godkjenn flyttingen |
    godkjenn utstedelsen | aktiver jobbvarselet |
    ljúka breytingunni | til að ljúka breytingu |
    uppdatera ditt hushåll | uppdatera hushållet | opdatere din husstand | opdater din husstand | oppdatere husstanden |
    visa att du kontrollerar | visa kontroll | påvise kontrol | påvise kontroll |
    er den din | hvis den er din | kommer du på listen | kommer du med på listen | sætter vi dig på | är den din | om den är din | hamnar du på listan |
    kommer du med på listan | sätter vi upp dig | setter vi deg på | er adressen din | hvis adressen er din | om adressen är din
  `),
  signIn: words(`
    öppna dörren | dörren öppnas | kliv in | stig in | kommer du in | kommer in | är du inne | släpp fram | släpp igenom | in på ditt konto | in på mitt konto |
    direkt till mitt | till mina sidor | öppna min | öppna mitt | öppna mina | ta mig | inga lösenord | lösenord behövs inte | slipper lösenord | slipp lösenord |
    slippa lösenord | i stället för lösenord | istället för lösenord | slippa skriva | slipp skriva | utan att skriva | i stället för att skriva |
    istället för att skriva | hellre trycker | hellre klicka | räcker det att trycka | räcker att trycka | räcker att klicka | samma enhet | samma webbläsare |
    samma mobil | samma dator | godkänn enhet* | vill in | vill komma in | knackar på | står utanför | din ingång | fortsätt till | gå vidare |
    släpp in mig | släpp mig in | låt mig komma in | låt mig gå in | ta mig in | ta mig till | för mig till | till mitt konto | till min sida |
    hitta på något igen | utan att behöva | utan att behöva hitta | slippa hitta på | ville in i | ville in på | vill åt ditt | vill in i | fri väg |
    ge fri väg | ge den fri | släpp fram den | släpp igenom den |
    inget att hålla reda | inte hålla reda på | hålla reda på något | inget att minnas | slipper komma ihåg | behöver inte komma ihåg |
    behöver inte minnas | du är framme | är du framme | är framme | vi vet att det är du | vi vet redan | vi känner igen dig | känner igen dig |
    identifierar dig | inga fler uppgifter | utan fler uppgifter | går i god för | säger att den är din |
    till min profil | till mina | mitt konto | in på min sida | in på mina sidor | raka vägen | raka vägen in | direkt bland | direkt till dina |
    direkt till din | direkt till ditt | rakt till | hamnar du direkt | kommer du direkt | utan omvägar | utan krångel | utan att logga in |
    redan inloggad | är du inloggad | strunta i lösenord* | glöm lösenord* | glöm bort lösenord* | slipper du lösenord | lösenord behöver du inte |
    inget att komma ihåg | inget att skriva | inget att fylla i | kom in | stig på | välkommen in | ett tryck så | ett tryck och | ett klick och |
    den här enheten | den här mobilen | den här datorn | den här telefonen | min mobil | min telefon | min dator | min enhet | är min mobil |
    är min enhet | släpp in enheten | tillåt enhet* | släpp fram enhet* | ber om åtkomst | ber att få komma in | vill in på ditt | den som klickar |
    åbn døren | åpne døren | åpne døra | døren åbner | kom indenfor | kom innenfor | træd ind | trå inn | stig inn | er du inde | er du inne | kommer du ind |
    kommer du inn | luk mig ind | slip mig ind | slipp meg inn | lad mig komme | lad den komme | lad enheden | la meg | slip igennem | slipp gjennom | ind på din |
    inn på din | direkte til min | åbn min | åbn mit | åpne min | åpne mitt | før mig til | ta meg | ingen kodeord | ingen kode | ingen passord | adgangskode er ikke |
    kodeord er ikke | kodeord behøves | passord trengs ikke | trenger du ikke passord | behøver ikke adgangskode | behøver ikke kodeord | slip for kodeord |
    slip for adgangskode | slipp passord | i stedet for adgangskode | i stedet for kodeord | i stedet for passord | slippe for at taste | slippe å taste |
    uden at taste | uten å taste | uden at skrive | uten å skrive | i stedet for at taste | i stedet for å taste | i stedet for at skrive | i stedet for å skrive |
    hellere klikke | heller klikke | samme enhed | samme enhet | samme browser | samme nettleser | samme mobil | godkend enhed* | godkjenn enhet* |
    godkjenn nettbrett* | vil ind | vil inn | banker på | står udenfor | står utenfor |
    fortsæt til | fortsett til | prøver å bruke | prøver at bruge |
    luk mig op | slip mig igennem | lad mig komme ind | la meg komme inn | la meg slippe inn | før meg til | tag mig til | tag mig ind | ta meg inn |
    finde på noget igen | finne på noe igjen | uden at skulle | uten å måtte | ville ind i | ville ind på | ville inn i | ville inn på | vil ind i |
    vil inn i | fri passage | fri vei | lad den passere | la den passere | lad den komme igennem |
    behøver ikke huske | behøver ikke at huske | skal ikke huske | slipper for at huske | trenger ikke huske | trenger ikke å huske |
    slipper å huske | trenger ikke å hugse | du er fremme | du er framme | er du fremme | er du framme | vi ved godt det er dig |
    vi ved at det er dig | vi vet det er deg | kender dig igen | kjenner deg igjen | identificerer dig | identifiserer deg | ingen flere oplysninger |
    ingen flere opplysninger | indestår for | går god for | siger den er din | sier den er din |
    ta meg til | til min konto | til kontoen min | til min side | til siden min | til min profil | til profilen min | til mine | åbn min side |
    åbn min konto | åpne kontoen min | åpne siden min | direkte til din | direkte til dine | direkte til dit | direkte til timene | rett til |
    rett til dine | lige til | lige ind til | kommer du direkte | havner du rett | uden omveje | uten omveier | uden besvær | uten styr |
    uden at logge ind | uten å logge inn | allerede logget ind | allerede logget inn | er du logget ind | er du logget inn | du er inde | du er inne |
    så er du inde | så er du inne | glem alt om kodeord | glem kodeord* | glem adgangskode* | glem passord* | glem alt om adgangskode* |
    dropp passord* | drop kodeord* | slipper du passord | slipper du kodeord | intet at huske | ingenting å huske | intet at taste |
    ingenting å taste | kom ind | kom inn | træd indenfor | et tryk så | ett trykk så | et klik så | et tryk og | ett trykk og | denne enhed |
    denne enheten | denne telefon | denne telefonen | denne mobil | denne mobilen | denne computer | denne maskinen | min computer | min enhed |
    telefonen min | mobilen min | enheten min | er min telefon | er min enhed | lad den slippe ind | slip enheden ind | slipp enheten inn |
    slipp den inn | tillad enhed* | tillat enhet* | beder om adgang | ber om tilgang | vil ind på din | vil inn på | den der klikker |
    den som klikker | inn på sida | la meg kome inn | slepp meg inn |
    opna dyr* | komdu inn | gakktu inn | hleypa mér inn | hleyptu mér | hleypa inn | án lykilorðs | ekkert lykilorð | þarft ekki lykilorð | þarf ekki lykilorð |
    beint inn | inn á síðuna | inn á reikning* | ert þú inni | sama tæki | sama vafra | samþykkja tæki* | vill komast inn | eða smella | eða ýta | í stað þess að slá |
    lykillinn að |
    hleyptu mér inn | hleyptu tækinu | hleypa tæki* | farðu beint | fara beint | beint á | beint í | komin inn | kominn inn | ertu komin |
    án þess að þurfa | án þess að muna | vildir komast í | vildir komast inn | komast í | hleyptu henni | hleyptu honum |
    þarft ekki að muna | ekkert að muna | ekki að muna neitt | þú ert komin | þú ert kominn | á leiðarenda | við vitum að þetta ert þú | þekkir þig |
    auðkennir þig | engar frekari upplýsingar |
    ertu kominn | fara á mína síðu | á mína síðu | á mínar síður | opna mína | opna síðuna mína | opna aðganginn | inn á minn | inn á mitt |
    án þess að skrá þig inn | án þess að slá | gleymdu lykilorð* | engin lykilorð | lykilorð óþarft | lykilorð er óþarft | eitt smell og |
    smelltu og | leyfa tæki* | leyfa þetta tæki | þetta tæki | þetta er mitt tæki | mitt tæki | síminn minn | vill komast | biður um aðgang |
    loggas du in | loggar dig in | logger dig ind | bliver du logget ind | bliver du logget på | lad tv'et | lad enheden bruge | logger deg inn |
    blir du logget inn | vil koble seg | þú innskráð* | skráir þig sjálfkrafa |
    behöver inte fylla i | utan att fylla i | skal ikke udfylde | uden at udfylde | automatisk logget ind | slipper du den inn |
    trenger ikke fylle ut | automatisk innlogget | automatiskt inloggad | skrá mig inn | log ind med ét klik | log ind med et klik |
    logg inn med ett klikk |
    enhet väntar | enheten väntar | dator väntar | datorn väntar | webbläsare väntar | telefon väntar | mobil väntar | surfplatta väntar |
    inloggning väntar | inloggningen väntar | enhed venter | enheden venter | computer venter | computeren venter | browser venter | telefon venter |
    mobil venter | tablet venter | login venter | enhet venter | enheten venter | datamaskin venter | nettleser venter | nettleseren venter |
    nettbrett venter | innlogging venter | innloggingen venter | pålogging venter |
    logga in med ett klick |
    ikke behov for passord | ikke behov for adgangskode |
    vill skrá sig inn | reynir að skrá sig inn |
    tillfällig åtkomstkod | tillfälliga åtkomstkod | tillfälliga koden | midlertidig tilgangskode | midlertidige tilgangskode* |
    midlertidig adgangskode til visning | bekräfta enheten | bekräfta enhet | verifiera enheten | bekræft enhed | bekræft enheden | bekreft enhet | bekreft enheten | verifiser enheten |
    bekræft dette log ind | bekræft log ind* | bekræft login* | bekræft dit login | bekræft dette login | godkend log ind* | godkend login* |
    bekräfta inloggning* | bekräfta den här inloggning* | godkänn inloggning* | bekreft innlogging* | bekreft denne innlogging* | bekreft pålogging* |
    godkjenn innlogging* | godkjenn pålogging* | stadfest innlogging* | stadfest pålogging* | staðfestu innskráning* | staðfesta innskráning* |
    staðfestu þessa innskráning* | vátta innritan* | vátta hesa innritan*
  `),
  reset: words(`
    fallit ur | glömmer | tappat bort | minns inte | kommer inte in | utelåst | utestängd | låst ute | hitta på | tänk ut | välj ett | ett färskt | byt ut | ändra det |
    ny pinkod | ny pin | pinkod glöm* | tillbaka in | komma in igen | få tillbaka |
    välj ett nytt | välja ett nytt | välj något nytt | något nytt | något annat | välj nytt | hitta på ett nytt | hitta på något | kom på ett nytt |
    bestäm en annan | bestäm ett annat | bestäm ett nytt | bestäm en ny | bestämma en | ur huvudet | ur minnet | tom i huvudet |
    helt blankt | hitta på en annan | en annan pin* | börja om | byta lås | ny nyckel |
    skapa ett nytt | skapa nytt | skriv ett nytt | sätt ett nytt | ange ett nytt | byt till ett nytt | byt till något | kommer du inte in |
    du inte kommer in | inte komma in | inte längre in | kan inte logga in | kan inte komma in | inte logga in | fallit i glömska | glömt bort |
    har glömt | slarvat bort | minns du inte | borttappat | nya inloggningsuppgifter | inloggningsuppgifter |
    tillbaka till ditt konto | tillbaka in på | åter till ditt |
    smuttet | glemmer | kan ikke huske | husker du ikke | kommer ikke ind | kommer ikke inn | låst ude | utestengt | lukket ude | find på | finn på | tænk på et |
    tenk ut | vælg en ny | vælg et | velg et | lav en ny | et frisk | udskift | ny pinkode | ind igen | inn igjen | få adgang igen | få tilgang igjen |
    lage et nytt | lag et nytt | lag deg et nytt | lag eit nytt | lag deg eit nytt | vælg en anden | vælg noget nyt | velg noe nytt | noget nyt |
    find en anden | find et andet | find på en anden | find på et andet | finn på en annen | finn på et annet | finn en annen | finn et annet |
    bestem en anden | bestem en annen | bestem et nytt | bestem en ny | ud af hovedet | ut av hodet | helt sort | helt svart | begynd forfra |
    begynn på nytt | start forfra | en anden pin* | en annen pin* | ny nøgle | ny nøkkel |
    noe nytt | noko nytt | noget andet | noe annet | opret en ny | opret et nyt | opprett et nytt | skriv et nytt | skriv en ny | sæt en ny |
    sett et nytt | angiv en ny | angi et nytt | bytt til et | en frisk | en anden | ikke komme ind | ikke komme inn | ikke ind på |
    ikke inn på | du ikke kan komme | du ikke kommer | får ikke logget | får ikke logga | får ikkje logga | kan ikke logge | ikke logge ind |
    ikke logge inn | har glemt | glemt bort | gået i glemmebogen | gått i glemmeboka | husker ikke | ikke huske | hugsar ikkje |
    ikkje hugsar | gløymt | har gløymt | nye innloggingsopplysninger | nye loginoplysninger | tilbake til kontoen | tilbage til din konto |
    inn på kontoen igjen | ind på kontoen igen |
    gleymt | gleymdi | gleymst | manst ekki | man ekki | læst úti | kemst ekki inn | veldu nýtt | velja nýtt | nýtt hér | búa til nýtt | búðu til nýtt | setja nýtt |
    settu nýtt | nýtt pin |
    velja annað | veldu annað | búa til annað | nýtt og | setja annað | kemst ekki | kemstu ekki inn | kemst ekki lengur | ekki komist inn |
    ákveða annað | ákveddu annað | ákveða nýtt | ákveddu nýtt | annað hér | dottið úr | dottið úr þér | dottið úr mér | úr minni | stolið úr |
    byrja upp á nýtt | nýjan lykil |
    ekki inn | man ekki lengur | manstu ekki | mundi ekki | gleymt því | hefur gleymt | hefurðu gleymt | týndi | komast aftur inn | aftur inn |
    skipta um |
    lösenordsbyte | lösenordsbytet | lås din konto op |
    vælge en ny | vælge et nyt | vælg et nyt | vælger du en ny | vælger du et nyt | bedt om adgangskoden | bedt om din adgangskode | väljer du ett nytt |
    bett om ditt lösenord | bett om lösenordet | velge et nytt | velg et nytt | velger du et nytt | bedt om passordet | valið nýtt
  `),
  unsubscribe: words(`
    det räcker | det får räcka | inget mer | inte fler | inga mejl | inga brev | inga utskick | sluta skriva | sluta mejla | stryk mig | av listan | lämna mig |
    låt mig vara | jag hoppar av | hoppa av | färre utskick | mindre post | mindre mejl | för många | för ofta | inte intresserad | slippa påminnelser |
    slipp påminnelser | slippa utskick | slipp utskick | slippa fler | slippa brev | vad vi skickar | hur ofta | fråga inte | hej då |
    slippa breven | slippa brevet | slippa mejlen | slippa mejl | slippa posten | slippa nyhetsbrev* | slippa de här | vill slippa | jag vill slippa |
    sänk volymen | full inkorg | inkorgen full | för mycket av oss | då slutar vi | vi slutar | det var bra så | tack det räcker | nu räcker det |
    slipp breven | slipp mejlen | inga fler brev | inga fler mejl | inga fler utskick | inte fler brev | inte fler mejl | inget mer tack |
    nej tack till | tack men nej tack | fått nog | har fått nog | nog nu | trött på | trött på oss | tröttnat | säg upp | säga upp |
    sluta höra av | sluta höra | inte höra av | inte höra mer | lämna listan | ta bort min adress | ta bort mig | plocka bort mig | stryk min adress |
    stryk mig från | av från listan | bort från listan | mer sällan | mindre ofta | inte så ofta | paus* utskick* | vilka mejl |
    vilka brev | vilka utskick | välj vad du | vad du får | välj vad vi | säg hej då | säg adjö | ingen reklam | slippa reklam | avsluta brevet |
    avsluta utskick* | stoppa utskick* | stoppa breven | stoppa mejlen | avböj utskick |
    nok nu | nok nå | det er nok | ikke flere | ikke fler | ikke mere | ikke mer | ingen flere | ingen mails | ingen brev | ingen breve | lad være med at skrive |
    stop med at skrive | slutt å sende | slutt å skrive | stop med at sende | slet mig | slett meg | stryg mig | stryk meg | tag mig af | ta meg av | af listen |
    av lista | av listen | jeg melder mig ud | jeg melder meg ut | meld meg ut | meld mig ud | la meg være | lad mig være | færre beskeder | for mange mails |
    for ofte | hold pause | sæt på pause | ikke interesseret | ikke interessert | ingen påmindelser | ingen påminnelser | hvad vi sender | hva vi sender | hvor ofte |
    spørg ikke | ikke spør | ha det |
    slip for brevene | slip for mails | slip for nyhedsbrev* | vil slippe | slipp brevene | slippe brevene | slippe flere | slipp flere |
    skru ned for | fuld indbakke | full innboks | for meget af os | for mye av oss | så stopper vi | da slutter vi | da stopper vi |
    tak det er nok | takk det holder | det holder | det rækker | lad os være |
    ikke flere breve | ikke flere mails | ingen flere mails | ingen flere brev | ikke mer takk | ikke mere tak | nej tak til | nei takk til |
    tak men nej tak | fået nok | fått nok | har fået nok | har fått nok | træt af | lei av | lei oss | stop brevene |
    stopp brevene | stopp e postene | stop mails | hold op med | hør ikke mer | høre mindre | hører mindre | ikke høre mere | ikke høre mer |
    ikkje fleire | forlad listen | forlate lista | forlat lista | slet min adresse | slett adressen | fjern min adresse | fjern adressen |
    tag min adresse | ta bort adressen | ta meg bort | stryk meg fra | stryg mig fra | væk fra listen | vekk fra lista | sjældnere | sjeldnere |
    mindre ofte | ikke så ofte | hvilke mails | hvilke breve | hvilke brev | hvilke e poster | vælg hvad du |
    velg hva du | hvad du får | hva du får | vælg hvad vi | sig farvel | si ha det | ingen reklame | slip for reklame | opsig brevet | si opp brevet |
    avslutt brevet | afslut brevet |
    nóg komið | ekki meira | ekki fleiri | af listanum | af lista | taka mig af | taktu mig | færri bréf | ekki senda | segja upp |
    hætta að fá | hætta að senda | ekki lengur fá | ekki fá fleiri | ekki fleiri bréf | ekki fleiri póst* | engin fleiri | ekki skrifa | sleppa við |
    fengið nóg | fengið nóg af | af póstlista | af póstlistanum | fjarlægja mig | fjarlægðu mig | afþakka | afþakka póst | afþakka bréf | sjaldnar |
    færri póst* | velja hvað | veldu hvað | hvað ég fæ | hvað þú færð | kveðja okkur | hætta við bréf* | loka á |
    sluta följa | sluta bevaka | avsluta bevakning* | ta bort bevakning* | stäng av aviseringar | stäng av påminnelser | inte ha fler |
    inga påminnelser | bara en gång i veckan | hellre en gång i veckan | slippa aviseringar | slippa notiser | slippa sms | skift til brev |
    ikke vil have mail | ikke have mail | ikke have mails | hellere en gang om ugen | kun en gang om ugen | stop med at følge | følg ikke længere |
    slå påmindelser fra | slå notifikationer fra | slå beskeder fra | slippe for mails | heller en gang i uken | bare en gang i uken |
    slutt å følge | skru av varsler | slå av varsler | velg hva vi | slippe e post | hætta að fylgja | slökkva á tilkynningum | hversu oft |
    inte att vi hör av oss | inte att vi skriver | inte att vi mejlar | bara en gång i månaden | hellre en gång i månaden | blir det för mycket |
    hellre på papper | kun en gang om måneden | bliver det for meget | hellere på papir | bare en gang i måneden | blir det for mye |
    heller på papir |
    borttagen från listan | tas bort från listan |
    slet jobagent | slet jobagenten | stop jobagent | rediger jobagent |
    slett jobbvarsel | slett varselet | stopp jobbvarsel |
    inte sådana här mejl | vill inte ha sådana | sådana här meddelanden | ikke sådanne mails | ønsker ikke sådanne | ønsker ikke slike |
    slike meldinger | slike e poster | slutt å motta varsler
  `),
  approve: words(`
    ja det var jag | det är vi | det stämmer | ok för mig |
    ja det är jag | det var jag själv | jag vet om | känner igen | ja stämmer | ja tillåt | ja släpp in |
    tummen upp | den är vår | är vår | hör till oss | den är min | ja min | grönt ljus |
    ja godkänn | helt rätt |
    ja det var mig | ja det var meg | det er os | det er oss | det stemmer | er i orden |
    ja det er mig | ja det er meg | det var mig selv | det var meg selv | kender jeg | kjenner jeg |
    tommel op | tommel opp | den er vores | den er vår | er vores | hører til os | hører til oss | den er min |
    grønt lys |
    det passer | helt i orden | ja tillad | ja tillat | ja slip ind | ja slipp inn | ja godkend | ja godkjenn |
    ja det var eg | det var eg |
    þetta var ég | þetta er ég | já þetta var |
    þetta var ég sjálf* | það var ég | ég kannast við | já leyfa | já hleypa | já samþykkja | já það er ég |
    já þetta er ég |
    lita på enheten | lita på den här enheten | hav tillid til enheden | stol på enheden | stol på enheten | stol på denne enheten
  `),
  deny: words(`
    någon annan | inte min | känner inte igen | stäng ute | fel adress | fel person | har inte beställt | bad inte om |
    inte jag | det var inte jag | nej spärra | nej neka | nej blockera | inte min mobil | inte min enhet | inte min telefon | okänd enhet |
    behåll den gamla | behåll gamla | låt det vara | behold den gamle | behold gamle | lad det være | la det være |
    visa bort | visa bort den | skicka bort | avvisa den |
    aldrig sett | tummen ner | inte vår | ingen aning vems |
    ett misstag | misstag | släpp inte in | håll ute | vet inget om | inte beställt | slå larm |
    en anden | noen andre | nogen andre | ikke min | kender jeg ikke | kjenner ikke igjen | forkert adresse | feil adresse | feil person | har ikke bedt |
    har ikke bestilt | hold ude | steng ute |
    nej spær | nei sperr | nej afvis | nei avvis | nej bloker | nei blokker | ikke min enhed | ikke min telefon | ikke telefonen min |
    ikke enheten min | ukendt enhed | ukjent enhet | en fejl | en feil | en misforståelse | slip ikke ind | slipp ikke inn | ved intet om |
    vet ingenting | slå alarm | det var ikkje eg | ikkje meg |
    ekki ég | einhver annar | rangt netfang |
    þetta var ekki ég | var ekki ég | ekki mitt tæki | ekki minn sími | óþekkt tæki | kannast ekki | mistök | ekki hleypa | loka úti | nei loka |
    nei hafna | ég bað ekki |
    meddela administratören | kontakta administratören | underret administratoren | kontakt administratoren | si fra til administratoren |
    spärra konto | spärra kontot | spärra mitt konto | lås kontot | lås mitt konto | frys kontot | frys mitt konto | spær konto | spær kontoen |
    spær min konto | luk min konto | lås min konto | lås kontoen | frys kontoen | sperr konto | sperr kontoen | sperr kontoen min | lås kontoen min |
    steng kontoen | fryst kontoen
  `),
};
