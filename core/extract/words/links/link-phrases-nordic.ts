/** What people write around links in the languages of Scandinavia and Icelandic. */
import { words } from "../language.ts";
import type { LinkPhrases } from "./link-phrases.ts";
import { NORDIC_VERIFY } from "./link-phrases-nordic-verify.ts";

export const NORDIC: LinkPhrases = {
  verify: NORDIC_VERIFY,
  signIn: words(`
    öppna dörren | dörren öppnas | kliv in | stig in | kommer du in | kommer in | är du inne | släpp fram |
    släpp igenom | in på ditt konto | direkt till mitt | öppna min | öppna mitt | öppna mina | ta mig | inga lösenord |
    lösenord behövs inte | slipper lösenord | slipp lösenord | slippa lösenord | i stället för lösenord |
    istället för lösenord | slippa skriva | slipp skriva | utan att skriva | i stället för att skriva |
    istället för att skriva | hellre trycker | hellre klicka | räcker det att trycka | räcker att trycka |
    räcker att klicka | samma enhet | samma webbläsare | samma mobil | samma dator | godkänn enhet* | vill in |
    vill komma in | knackar på | står utanför | din ingång | fortsätt till | gå vidare | släpp mig in |
    låt mig komma in | låt mig gå in | för mig till | till min sida | hitta på något igen | utan att behöva |
    slippa hitta på | ville in i | ville in på | vill åt ditt | fri väg | ge den fri | inget att hålla reda |
    inte hålla reda på | hålla reda på något | inget att minnas | slipper komma ihåg | behöver inte komma ihåg |
    behöver inte minnas | är du framme | är framme | vi vet att det är du | vi vet redan | känner igen dig |
    identifierar dig | inga fler uppgifter | utan fler uppgifter | går i god för | säger att den är din |
    till min profil | till mina | mitt konto | in på min sida | in på mina sidor | raka vägen | direkt bland |
    direkt till dina | direkt till din | direkt till ditt | rakt till | hamnar du direkt | kommer du direkt |
    utan omvägar | utan krångel | utan att logga in | redan inloggad | är du inloggad | strunta i lösenord* |
    glöm lösenord* | glöm bort lösenord* | slipper du lösenord | lösenord behöver du inte | inget att komma ihåg |
    inget att skriva | inget att fylla i | kom in | stig på | välkommen in | ett tryck så | ett tryck och |
    ett klick och | den här enheten | den här mobilen | den här datorn | den här telefonen | min mobil | min telefon |
    min dator | min enhet | är min mobil | är min enhet | tillåt enhet* | ber om åtkomst | ber att få komma in |
    den som klickar | åbn døren | åpne døren | åpne døra | døren åbner | kom indenfor | kom innenfor | træd ind |
    trå inn | stig inn | er du inde | er du inne | kommer du ind | kommer du inn | luk mig ind | slip mig ind |
    slipp meg inn | lad mig komme | lad den komme | lad enheden | la meg | slip igennem | slipp gjennom | ind på din |
    inn på din | direkte til min | åbn min | åbn mit | åpne min | åpne mitt | før mig til | ta meg | ingen kodeord |
    ingen kode | ingen passord | adgangskode er ikke | kodeord er ikke | kodeord behøves | passord trengs ikke |
    trenger du ikke passord | behøver ikke adgangskode | behøver ikke kodeord | slip for kodeord |
    slip for adgangskode | slipp passord | i stedet for adgangskode | i stedet for kodeord | i stedet for passord |
    slippe for at taste | slippe å taste | uden at taste | uten å taste | uden at skrive | uten å skrive |
    i stedet for at taste | i stedet for å taste | i stedet for at skrive | i stedet for å skrive | hellere klikke |
    heller klikke | samme enhed | samme enhet | samme browser | samme nettleser | samme mobil | godkend enhed* |
    godkjenn enhet* | godkjenn nettbrett* | vil ind | vil inn | banker på | står udenfor | står utenfor | fortsæt til |
    fortsett til | prøver å bruke | prøver at bruge | luk mig op | slip mig igennem | før meg til | tag mig til |
    tag mig ind | finde på noget igen | finne på noe igjen | uden at skulle | uten å måtte | ville ind i |
    ville ind på | ville inn i | ville inn på | fri passage | fri vei | lad den passere | la den passere |
    behøver ikke huske | behøver ikke at huske | skal ikke huske | slipper for at huske | trenger ikke huske |
    trenger ikke å huske | slipper å huske | trenger ikke å hugse | du er fremme | du er framme | er du fremme |
    er du framme | vi ved godt det er dig | vi ved at det er dig | vi vet det er deg | kender dig igen |
    kjenner deg igjen | identificerer dig | identifiserer deg | ingen flere oplysninger | ingen flere opplysninger |
    indestår for | går god for | siger den er din | sier den er din | til min konto | til kontoen min | til min side |
    til siden min | til min profil | til profilen min | til mine | åpne kontoen min | åpne siden min | direkte til din |
    direkte til dine | direkte til dit | direkte til timene | rett til | lige til | kommer du direkte | havner du rett |
    uden omveje | uten omveier | uden besvær | uten styr | uden at logge ind | uten å logge inn | allerede logget ind |
    allerede logget inn | er du logget ind | er du logget inn | du er inde | du er inne | glem alt om kodeord |
    glem kodeord* | glem adgangskode* | glem passord* | glem alt om adgangskode* | dropp passord* | drop kodeord* |
    slipper du passord | slipper du kodeord | intet at huske | ingenting å huske | intet at taste | ingenting å taste |
    kom ind | kom inn | træd indenfor | et tryk så | ett trykk så | et klik så | et tryk og | ett trykk og |
    denne enhed | denne enheten | denne telefon | denne telefonen | denne mobil | denne mobilen | denne computer |
    denne maskinen | min computer | min enhed | telefonen min | mobilen min | enheten min | er min telefon |
    er min enhed | lad den slippe ind | slip enheden ind | slipp enheten inn | slipp den inn | tillad enhed* |
    tillat enhet* | beder om adgang | ber om tilgang | den der klikker | den som klikker | inn på sida | slepp meg inn |
    opna dyr* | komdu inn | gakktu inn | hleypa mér inn | hleyptu mér | hleypa inn | án lykilorðs | ekkert lykilorð |
    þarft ekki lykilorð | þarf ekki lykilorð | beint inn | inn á síðuna | inn á reikning* | ert þú inni | sama tæki |
    sama vafra | samþykkja tæki* | eða smella | eða ýta | í stað þess að slá | lykillinn að | hleyptu tækinu |
    hleypa tæki* | farðu beint | fara beint | beint á | beint í | komin inn | kominn inn | ertu komin |
    án þess að þurfa | án þess að muna | vildir komast inn | komast í | hleyptu henni | hleyptu honum |
    þarft ekki að muna | ekkert að muna | ekki að muna neitt | þú ert komin | þú ert kominn | á leiðarenda |
    við vitum að þetta ert þú | þekkir þig | auðkennir þig | engar frekari upplýsingar | ertu kominn | á mína síðu |
    á mínar síður | opna mína | opna síðuna mína | opna aðganginn | inn á minn | inn á mitt | án þess að skrá þig inn |
    án þess að slá | gleymdu lykilorð* | engin lykilorð | lykilorð óþarft | lykilorð er óþarft | eitt smell og |
    smelltu og | leyfa tæki* | þetta tæki | þetta er mitt tæki | mitt tæki | síminn minn | vill komast |
    biður um aðgang | loggas du in | loggar dig in | logger dig ind | bliver du logget ind | bliver du logget på |
    lad tv'et | logger deg inn | blir du logget inn | vil koble seg | þú innskráð* | skráir þig sjálfkrafa |
    behöver inte fylla i | utan att fylla i | skal ikke udfylde | uden at udfylde | automatisk logget ind |
    slipper du den inn | trenger ikke fylle ut | automatisk innlogget | automatiskt inloggad | skrá mig inn |
    log ind med ét klik | log ind med et klik | logg inn med ett klikk | enhet väntar | enheten väntar | dator väntar |
    datorn väntar | webbläsare väntar | telefon väntar | mobil väntar | surfplatta väntar | inloggning väntar |
    inloggningen väntar | enhed venter | enheden venter | computer venter | computeren venter | browser venter |
    telefon venter | mobil venter | tablet venter | login venter | enhet venter | enheten venter | datamaskin venter |
    nettleser venter | nettleseren venter | nettbrett venter | innlogging venter | innloggingen venter |
    pålogging venter | logga in med ett klick | ikke behov for passord | ikke behov for adgangskode |
    vill skrá sig inn | reynir að skrá sig inn | tillfällig åtkomstkod | tillfälliga åtkomstkod | tillfälliga koden |
    midlertidig tilgangskode | midlertidige tilgangskode* | midlertidig adgangskode til visning | bekräfta enheten |
    bekräfta enhet | verifiera enheten | bekræft enhed | bekræft enheden | bekreft enhet | bekreft enheten |
    verifiser enheten | bekræft dette log ind | bekræft log ind* | bekræft login* | bekræft dit login |
    bekræft dette login | godkend log ind* | godkend login* | bekräfta inloggning* | bekräfta den här inloggning* |
    godkänn inloggning* | bekreft innlogging* | bekreft denne innlogging* | bekreft pålogging* | godkjenn innlogging* |
    godkjenn pålogging* | stadfest innlogging* | stadfest pålogging* | staðfestu innskráning* | staðfesta innskráning* |
    staðfestu þessa innskráning* | vátta innritan* | vátta hesa innritan*
  `),
  reset: words(`
    fallit ur | glömmer | tappat bort | minns inte | kommer inte in | utelåst | utestängd | låst ute | hitta på |
    tänk ut | välj ett | ett färskt | byt ut | ändra det | ny pinkod | ny pin | pinkod glöm* | tillbaka in |
    komma in igen | få tillbaka | välja ett nytt | något nytt | något annat | välj nytt | kom på ett nytt |
    bestäm en annan | bestäm ett annat | bestäm ett nytt | bestäm en ny | bestämma en | ur huvudet | ur minnet |
    tom i huvudet | helt blankt | en annan pin* | börja om | byta lås | ny nyckel | skapa ett nytt | skapa nytt |
    skriv ett nytt | sätt ett nytt | ange ett nytt | byt till ett nytt | byt till något | kommer du inte in |
    du inte kommer in | inte komma in | inte längre in | inte logga in | fallit i glömska | slarvat bort |
    minns du inte | borttappat | inloggningsuppgifter | tillbaka till ditt konto | åter till ditt | smuttet | glemmer |
    husker du ikke | kommer ikke ind | kommer ikke inn | låst ude | utestengt | lukket ude | find på | finn på |
    tænk på et | tenk ut | vælg en ny | vælg et | velg et | lav en ny | et frisk | udskift | ny pinkode | ind igen |
    inn igjen | få adgang igen | få tilgang igjen | lage et nytt | lag et nytt | lag deg et nytt | lag eit nytt |
    lag deg eit nytt | vælg en anden | noget nyt | find en anden | find et andet | find på en anden | finn en annen |
    finn et annet | bestem en anden | bestem en annen | bestem et nytt | bestem en ny | ud af hovedet | ut av hodet |
    helt sort | helt svart | begynd forfra | begynn på nytt | start forfra | en anden pin* | en annen pin* | ny nøgle |
    ny nøkkel | noe nytt | noko nytt | noget andet | noe annet | opret en ny | opret et nyt | opprett et nytt |
    skriv et nytt | skriv en ny | sæt en ny | sett et nytt | angiv en ny | angi et nytt | bytt til et | en frisk |
    en anden | ikke komme ind | ikke komme inn | ikke ind på | ikke inn på | du ikke kan komme | du ikke kommer |
    får ikke logget | får ikke logga | får ikkje logga | kan ikke logge | ikke logge ind | ikke logge inn |
    gået i glemmebogen | gått i glemmeboka | ikke huske | hugsar ikkje | ikkje hugsar | gløymt |
    nye innloggingsopplysninger | nye loginoplysninger | tilbake til kontoen | tilbage til din konto |
    inn på kontoen igjen | ind på kontoen igen | gleymt | gleymdi | gleymst | manst ekki | man ekki | læst úti |
    veldu nýtt | velja nýtt | nýtt hér | búa til nýtt | búðu til nýtt | setja nýtt | settu nýtt | nýtt pin |
    velja annað | veldu annað | búa til annað | nýtt og | setja annað | kemst ekki | ekki komist inn | ákveða annað |
    ákveddu annað | ákveða nýtt | ákveddu nýtt | annað hér | dottið úr | úr minni | stolið úr | byrja upp á nýtt |
    nýjan lykil | ekki inn | manstu ekki | mundi ekki | týndi | aftur inn | skipta um | lösenordsbyte | lösenordsbytet |
    lås din konto op | vælge en ny | vælge et nyt | vælger du en ny | vælger du et nyt | bedt om adgangskoden |
    bedt om din adgangskode | väljer du ett nytt | bett om ditt lösenord | bett om lösenordet | velge et nytt |
    velger du et nytt | bedt om passordet | valið nýtt
  `),
  unsubscribe: words(`
    det räcker | det får räcka | inget mer | inte fler | inga mejl | inga brev | inga utskick | sluta skriva |
    sluta mejla | stryk mig | av listan | lämna mig | låt mig vara | jag hoppar av | hoppa av | färre utskick |
    mindre post | mindre mejl | för många | för ofta | inte intresserad | slippa påminnelser | slipp påminnelser |
    slippa utskick | slipp utskick | slippa fler | slippa brev | vad vi skickar | hur ofta | fråga inte | hej då |
    slippa breven | slippa brevet | slippa mejlen | slippa mejl | slippa posten | slippa nyhetsbrev* | slippa de här |
    vill slippa | sänk volymen | full inkorg | inkorgen full | för mycket av oss | då slutar vi | vi slutar |
    det var bra så | nu räcker det | slipp breven | slipp mejlen | inga fler brev | inga fler mejl | inga fler utskick |
    nej tack till | tack men nej tack | fått nog | nog nu | trött på | tröttnat | säg upp | säga upp | sluta höra |
    inte höra av | inte höra mer | ta bort min adress | plocka bort mig | stryk min adress | mindre ofta |
    inte så ofta | paus* utskick* | vilka mejl | vilka brev | vilka utskick | välj vad du | vad du får | välj vad vi |
    säg adjö | ingen reklam | slippa reklam | avsluta brevet | avsluta utskick* | stoppa utskick* | stoppa breven |
    stoppa mejlen | avböj utskick | nok nu | nok nå | det er nok | ikke flere | ikke fler | ikke mere | ikke mer |
    ingen flere | ingen mails | ingen brev | ingen breve | lad være med at skrive | stop med at skrive | slutt å sende |
    slutt å skrive | stop med at sende | slet mig | slett meg | stryg mig | stryk meg | tag mig af | ta meg av |
    af listen | av lista | av listen | jeg melder mig ud | jeg melder meg ut | meld meg ut | meld mig ud | la meg være |
    lad mig være | færre beskeder | for mange mails | for ofte | hold pause | sæt på pause | ikke interesseret |
    ikke interessert | ingen påmindelser | ingen påminnelser | hvad vi sender | hva vi sender | hvor ofte | spørg ikke |
    ikke spør | ha det | slip for brevene | slip for mails | slip for nyhedsbrev* | vil slippe | slipp brevene |
    slippe brevene | slippe flere | slipp flere | skru ned for | fuld indbakke | full innboks | for meget af os |
    for mye av oss | så stopper vi | da slutter vi | da stopper vi | det holder | det rækker | lad os være |
    nej tak til | nei takk til | tak men nej tak | fået nok | fått nok | træt af | lei av | lei oss | stop brevene |
    stopp brevene | stopp e postene | stop mails | hold op med | høre mindre | hører mindre | ikke høre mere |
    ikke høre mer | ikkje fleire | forlate lista | forlat lista | slet min adresse | slett adressen |
    fjern min adresse | fjern adressen | tag min adresse | ta bort adressen | ta meg bort | sjældnere | sjeldnere |
    mindre ofte | ikke så ofte | hvilke mails | hvilke breve | hvilke brev | hvilke e poster | vælg hvad du |
    velg hva du | hvad du får | hva du får | vælg hvad vi | sig farvel | ingen reklame | slip for reklame |
    opsig brevet | si opp brevet | avslutt brevet | afslut brevet | nóg komið | ekki meira | ekki fleiri | af listanum |
    af lista | taka mig af | taktu mig | færri bréf | ekki senda | segja upp | hætta að fá | hætta að senda |
    ekki lengur fá | ekki fá fleiri | engin fleiri | ekki skrifa | sleppa við | fengið nóg | af póstlista |
    af póstlistanum | fjarlægja mig | fjarlægðu mig | afþakka | sjaldnar | færri póst* | velja hvað | veldu hvað |
    hvað ég fæ | hvað þú færð | kveðja okkur | hætta við bréf* | loka á | sluta följa | sluta bevaka |
    avsluta bevakning* | ta bort bevakning* | stäng av aviseringar | stäng av påminnelser | inte ha fler |
    inga påminnelser | bara en gång i veckan | hellre en gång i veckan | slippa aviseringar | slippa notiser |
    slippa sms | skift til brev | ikke vil have mail | ikke have mail | ikke have mails | hellere en gang om ugen |
    kun en gang om ugen | stop med at følge | følg ikke længere | slå påmindelser fra | slå notifikationer fra |
    slå beskeder fra | slippe for mails | heller en gang i uken | bare en gang i uken | slutt å følge |
    skru av varsler | slå av varsler | velg hva vi | slippe e post | hætta að fylgja | slökkva á tilkynningum |
    hversu oft | inte att vi hör av oss | inte att vi skriver | inte att vi mejlar | bara en gång i månaden |
    hellre en gång i månaden | blir det för mycket | hellre på papper | kun en gang om måneden | bliver det for meget |
    hellere på papir | bare en gang i måneden | blir det for mye | heller på papir | slett varselet | stopp jobbvarsel |
    inte sådana här mejl | vill inte ha sådana | sådana här meddelanden | ikke sådanne mails | ønsker ikke sådanne |
    ønsker ikke slike | slike meldinger | slike e poster | slutt å motta varsler
  `),
  approve: words(`
    ja det var jag | det är vi | det stämmer | ok för mig | ja det är jag | det var jag själv | jag vet om | känner igen |
    ja stämmer | ja tillåt | ja släpp in | tummen upp | är vår | hör till oss | den är min | ja min | grönt ljus | ja godkänn |
    helt rätt | ja det var mig | ja det var meg | det er os | det er oss | det stemmer | er i orden | ja det er mig |
    ja det er meg | det var mig selv | det var meg selv | kender jeg | kjenner jeg | tommel op | tommel opp | den er vår |
    er vores | hører til os | hører til oss | den er min | grønt lys | det passer | helt i orden | ja tillad | ja tillat |
    ja slip ind | ja slipp inn | ja godkend | ja godkjenn | det var eg | þetta var ég | þetta er ég | já þetta var | það var ég |
    ég kannast við | já leyfa | já hleypa | já samþykkja | já það er ég | já þetta er ég | lita på enheten |
    lita på den här enheten | hav tillid til enheden | stol på enheden | stol på enheten | stol på denne enheten
  `),
  deny: words(`
    någon annan | inte min | känner inte igen | stäng ute | fel adress | fel person | bad inte om | nej spärra | nej neka | nej blockera | okänd enhet |
    behåll den gamla | behåll gamla | låt det vara | behold den gamle | behold gamle | lad det være | la det være | visa bort | skicka bort | avvisa den |
    aldrig sett | tummen ner | inte vår | ingen aning vems | misstag | släpp inte in | håll ute | vet inget om | inte beställt | slå larm | en anden |
    noen andre | nogen andre | ikke min | kender jeg ikke | kjenner ikke igjen | forkert adresse | feil adresse | feil person | har ikke bedt |
    har ikke bestilt | hold ude | steng ute | nej spær | nei sperr | nej afvis | nei avvis | nej bloker | nei blokker | ikke telefonen min |
    ikke enheten min | ukendt enhed | ukjent enhet | en fejl | en feil | en misforståelse | slip ikke ind | slipp ikke inn | ved intet om |
    vet ingenting | slå alarm | det var ikkje eg | ikkje meg | ekki ég | einhver annar | rangt netfang | ekki mitt tæki | ekki minn sími | óþekkt tæki |
    kannast ekki | mistök | ekki hleypa | loka úti | nei loka | nei hafna | ég bað ekki | meddela administratören | kontakta administratören |
    underret administratoren | kontakt administratoren | si fra til administratoren | spärra konto | spärra kontot | spärra mitt konto | lås kontot |
    lås mitt konto | frys kontot | frys mitt konto | spær konto | spær kontoen | spær min konto | luk min konto | lås min konto | lås kontoen |
    frys kontoen | sperr konto | sperr kontoen | steng kontoen | fryst kontoen
  `),
};
