/** Names, forms of address and orders for a model that reads mail, in Dutch and Afrikaans. */
import { words } from "../language.ts";
import type { ReaderWords } from "./order-words-readers.ts";

export const DUTCH_READERS: ReaderWords = {
  machines: words(`
    ai | ki | ai agent* | ai assist* | kunstmatige intelligentie | taalmodel* | chat bot* | digitale assistent* | digitale hulp* |
    digitale agent* | virtuele assistent* | automatische assistent* | geautomatiseerd* systeem | geautomatiseerde assistent* | mailassistent* |
    mailbot* | samenvatter* | sorteersysteem | leesprogramma* | inkoopagent* | slimme assistent* | systeem dat | software die | programma dat |
    tool die | ai tool* | ai hulp* | ai bot* | ai systeem | ai model* | digitale secretar* | virtuele hulp* | virtuele agent* | slimme hulp* |
    slimme mailbox | leessoftware | mailprogramma* | mailagent* | mail agent* | postvak assistent* | postvakassistent* | selectiesoftware |
    selectietool* | wervingssoftware | sollicitatiesysteem | beoordelingssysteem | samenvattingstool* | samenvattingsbot* | boekhoudbot* |
    boekhoudsoftware | boekhoudprogramma | boekhoudagent* | factuurbot* | reisbot* | zoekassistent* | bots | geautomatiseerde lezer* |
    geautomatiseerde verwerking | automatische lezer* | automatische verwerking | autonome agent* | autonome assistent* | spraakassistent* |
    niet menselijke* | tekstgenerator* | winkelassistent* | leesrobot* | mailrobot* | computerprogramma* |
    automatische hulp | automatische helper* | geautomatiseerde helper* | geautomatiseerde hulp | digitale collega* | digitale medewerker* |
    virtuele medewerker* | computerprogramma's | rekenmachine die | computer die | machine die | algoritme dat | tekstmodel* | beeldmodel* |
    sorteerprogramma* | sorteersoftware | sorteermachine* | selectieprogramma* | selectiesysteem* | selectierobot* | wervingstool* |
    sollicitatiesoftware | cv scanner* | cv lezer* | beoordelingssoftware | beoordelingsprogramma* | nakijksoftware | nakijkprogramma* |
    vergelijkingssoftware | vergelijkingsprogramma* | inkoopsoftware | inkoopbot* | factuursoftware | factuurprogramma* | factuurrobot* |
    boekingsbot* | boekingsrobot* | ticketbot* | helpdeskbot* | servicebot* | notuleerbot* | notulist bot | notulenbot* | vergaderassistent* |
    agenda assistent* | planningsassistent* | reisassistent* | samenvattingsprogramma* | samenvattingsrobot* | leesmachine* | leessysteem* |
    machinaal | machinaal gelezen | machinaal verwerkt | automatisch gelezen | automatisch verwerkt | automatisch gesorteerd |
    automatisch beoordeeld | automatisch samengevat | geautomatiseerd gelezen | geautomatiseerd verwerkt | geautomatiseerde selectie |
    geautomatiseerde beoordeling | automatische selectie | automatische beoordeling | automatische samenvatting | ai lezer* | ai software |
    ai programma* | ai medewerker* | ai selectie | ai samenvatting* | kunstmatig brein | kunstmatige lezer* | denkende machine* |
    digitale lezer* | elektronische lezer* | elektronische assistent* | neuraal netwerk | neurale netwerken |
    slimme ding | slim ding | gebruikte model | vergelijkende computer | vergelijker | offertevergelijker | betaalassistent* | betaalbot* |
    bankassistent* | antwoordrobot* | antwoordbot* | schrijfassistent* | wervingsbot* | beoordelingsmodel* | keuringssoftware |
    keuringsmodel* |
    bot | de bot | schadesoftware | schadebot* | ticketsysteem | codeassistent* | mailsorteerder* | postrobot*
  `),
  helpers: words(`
    assistent | assistenten | agent | agenten | robot* | gemini | claude | inbox agent* | hulpje |
    hulp |
    helper | helpers | secretaresse | secretaris | butler | knecht
  `),
  programs: words(`
    model | modellen | software | programma* | systeem | systemen | tool | tools | machine | machines | algoritme* | namens | geen mens |
    computer | computers | app | dienst | geautomatiseerde | digitale | virtuele | slimme | kunstmatige | voor iemand | in plaats van |
    voor je baas | voor de gebruiker |
    machinale | automaat | automaten | script | scripts | elektronisch* | computergestuurd* | door een machine | door een computer |
    door een programma | niet door een mens | niet een mens | geen persoon | in plaats van een mens | uit naam van | voor een ander |
    voor iemand anders | in opdracht van | vervanger | apparaat | toepassing |
    mensenhand | door mensenhand | niet door mensen | ding dat | dat ding | geautomatiseerd | vanzelf | kunstbrein
  `),
  ifs: words(`
    als | indien | mocht | mochten | wanneer | wie | elke | iedere | ieder | alle | laat je | laat u | in geval | welke | zodra | voor zover |
    wie of wat | iedereen | degene | stel | in het geval | bij | alvorens | voordat | is het een | is dit een | wordt deze | wordt dit |
    worden deze | mocht dit | mocht een | voor het geval | gesteld dat | aangenomen dat | mits | zolang | degene die | hij die | alwie |
    al wie | wat | wat ook | wie ook | welke ook | enig* | nadat | bij het lezen
  `),
  youAre: words(`
    je een | u een | jij een | je bent | u bent | bent u | ben je | het een | dit een | gelezen wordt | gelezen door | verwerkt door |
    wordt door | door een | jij | dit gelezen | je dit | u dit | leest dit | die dit | dat dit | is het een | gaat het om
  `),
  dears: words(`
    beste | lieve | hallo | hoi | dag | let op | bericht voor | bericht aan | opmerking voor | noot voor | instructie voor | instructies voor |
    aan het | aan de | aan elke | aan alle | voor het | voor de | voor elke | voor alle | als | en jij | ps | p.s. | nb | trouwens |
    oproep aan | verzoek aan | taak voor | opdracht voor | opdracht aan | boodschap voor | boodschap aan | mededeling voor | mededeling aan |
    regel voor | geldt voor | alleen voor | groetjes aan | jou | bedankt | dank | @
  `),
  reads: words(`
    leest | lezen | gelezen | verwerkt | verwerken | behandelt | samenvat | samenvatten | sorteert | voorsorteert | voorsorteren | beheert |
    beoordeelt | scant | doorneemt | beantwoordt | screent | filtert | selecteert | bijhoudt | bekijkt | doorzoekt | afhandelt | opstelt |
    schrijft | vertaalt | vergelijkt | helpt | werkt | toegang | ordent | verzorgt | regelt | meeleest | uitleest | namens | meekijkt |
    doorloopt | doorleest | langsloopt | opent | ontvangt en | inleest | inboekt | boekt | verwerkend | rangschikt | beantwoorden |
    voorleest | notuleert | klasseert | archiveert | ordenen | uitzoekt | uitkiest | doorgeeft | nakijkt | cijfers geeft | beslist |
    bewaakt | in de gaten houdt | op zich neemt | bekeken | beoordeeld | gesorteerd | samengevat | nagekeken | gescreend |
    als eerste leest | schifting | eerste ronde | eerste lezing | eerste selectie | voorselectie | naast elkaar legt | naast elkaar zet |
    laat vergelijken | laat lezen | laat sorteren | laat beoordelen | laat beantwoorden | voor je vergelijkt | afweegt
  `),
  mails: words(`
    dit bericht | deze mail | deze e mail | deze brief | deze mailbox | dit postvak | deze inbox | deze post | dit hier | dit leest |
    deze kandidaat | deze sollicitatie | deze woning | deze factuur | deze tekst | de samenvatting | je samenvatting | je antwoord | dit |
    deze beoordeling | deze recensie | dit hotel | dit product | deze aanbieding | deze leverancier | deze afzender | bovenstaande |
    de gegevens | dit artikel | deze gegevens | dit account | het verslag | de lijst | bovenaan | eerste plaats | je verslag | het antwoord |
    de agenda | agenda | dit ticket | het ticket | de tickets | deze aanvraag | de aanvraag | de aanvragen | deze offerte | de offerte |
    de offertes | deze regel | deze zin | deze alinea | deze zinnen | deze bijlage | dit formulier | deze foto | deze afbeelding |
    dit document | deze stukken | de stukken | de brieven | de sollicitaties | de sollicitatie | de kandidaten | de kandidaat | de facturen |
    de factuur | de beoordelingen | de recensies | de recensie | deze klacht | de klachten | het bericht | het verzoek | dit verzoek |
    de stapel | bovenop | boven aan | bovenaan de | op de eerste | op één | nummer één | vooraan | je lijst | jouw lijst | je advies |
    je oordeel | je notulen | de notulen | mijn sollicitatie | mijn brief | mijn cv | onze offerte | onze factuur | andere kandidaten |
    andere offertes | het rapport | je rapport | het overzicht | je overzicht | de ranglijst | uw offertes | je offertes | uw mails |
    je mails | zijn verslag | zijn samenvatting | zijn rapport | hun verslag | hoogste groep | hoogste categorie | hoogste klasse | de rest |
    de anderen | het onze | ons bod | ons aanbod | de opmerkingen
  `),
  asks: words(`
    moet | moeten | dient | dienen | graag | alsjeblieft | alstublieft | aub | gelieve | stuur | verstuur | zend | antwoord* |
    beantwoord | schrijf | zet | voeg | vermeld | noem | zeg | meld | geef | maak | betaal | bestel | boek | reserveer | bevestig | keur |
    klik | open | reken | kies | wis | verwijder | verplaats | markeer | beveel | raad | nodig | plaats | rangschik | beoordeel | onthoud |
    bewaar | sla | laat | negeer | vergeet | verzwijg | wijzig | vervang | pas | accepteer | zoek | kopieer | deel | download | upload |
    onderteken | teken | begin | eindig | vertaal | beschouw | behandel | ga ervan uit | doe | haal | schakel | stel | shall | must | rijm |
    mag | mogen | wil | zal | zullen | hoeft | wordt verzocht | worden verzocht | wordt geacht | worden geacht | is verplicht | zijn verplicht |
    is bevoegd | wees | verzoek | schrap | haal weg | prijs | loof | adviseer | stel voor | selecteer | op te nemen | door te sturen |
    te sturen | te betalen | te bevestigen | te verwijderen | te noemen | te bewerken | te plaatsen | toe te voegen | toevoegen | doorsturen |
    sturen | noemen | aanbevelen | aan te bevelen | aanraden | vul | vul in | log | vertel | leg uit | zing | groet | lees | vind |
    controleer niet | beweer | benadruk | stuurt | betaalt | bevestigt | verwijdert | opent | klikt | boekt | bestelt | onthoudt | bewaart |
    beveelt | raadt | noemt | vermeldt | verzwijgt | vult | vervangt | wijzigt | accepteert | plaatst | voegt | meldt | keurt | dus |
    geef een | een negen geven | een tien geven | geven | maken | te geven | te maken | te zetten | zetten | bovenaan zetten |
    bovenaan plaatsen | plaatsen | verwijderen | verplaatsen | betalen | overmaken | over te maken | te verplaatsen | te vervangen | vervangen |
    te wijzigen | wijzigen | aan te passen | aanpassen | te beantwoorden | te antwoorden | te schrijven | te melden | melden | te vermelden |
    vermelden | te verzwijgen | te negeren | negeren | over te slaan | overslaan | te openen | openen | te klikken | aan te klikken |
    aanklikken | te boeken | boeken | te bestellen | bestellen | te kopen | koop | kopen | te annuleren | annuleer | annuleren | te accepteren |
    accepteren | te ondertekenen | ondertekenen | te onthouden | onthouden | te bewaren | bewaren | te kopiëren | kopiëren | te delen |
    delen | uit te nodigen | uitnodigen | af te wijzen | afwijzen | wijs af | goed te keuren | goedkeuren | keur goed | vrij te geven |
    vrijgeven | geef vrij | aan te merken | aanmerken | merk | beloon | waardeer | waarderen | te beoordelen | beoordelen | op te hogen |
    verhoog | verlaag | verhogen | verlagen | voorrang | voor te trekken | voortrekken | trek voor | aan te prijzen | aanprijzen | te prijzen |
    te loven | te benadrukken | benadrukken | te noteren | noteer | noteren | te boek te stellen | in te boeken | inboeken | boek in |
    te sluiten | sluit | sluiten | te archiveren | archiveer | archiveren | te installeren | installeer | te bezoeken | bezoek | bezoekt |
    te bellen | bel | mail naar | zo vriendelijk | zo goed | ik verzoek | verzoek ik | vraag ik | verzoeken wij | verzoeken we | wij verzoeken |
    behoort | behoren | is gehouden | zijn gehouden | krijgt de opdracht | heeft de opdracht | hebben de opdracht | wordt gevraagd |
    worden gevraagd | mag gerust | kan volstaan | weglaten | weg te laten |
    zeg maar | zeg gewoon | zeg dat | boek ons | neem ons | kies ons | plaatst deze | plaatst dit | houdt buiten | houd buiten | houdt de |
    laat weg | laat buiten | doe alsof | doet alsof | bied | biedt | beloof | waarschuw | indelen | in te delen | deelt in | inschalen |
    in te schalen | schaal in | zwijg | prijst | geeft |
    trek af | trek er | trek 200 | aftrekken | af te trekken | noteer het | noteer dit | laat de | laat hem | laat haar | laat ze | schrijf op |
    zie af van | sla de | scheld kwijt | verleen | ken toe | trek | verreken
  `),
  owners: words(`
    gebruiker* | eigenaar* | eigenares | ontvanger* | opdrachtgever* | je baas | de klant | meneer | bewaarde kaart | hem erbuiten |
    de lezer | menselijke lezer* | mens | mensen | je gebruiker | jouw gebruiker | vraagt | contacten | adresboek | concepten | verzonden |
    prullenbak | creditcard | betaalgegevens | opgeslagen | rekeninghouder* | kaarthouder* | accounthouder* | de baas | jouw baas | je chef |
    de chef | leidinggevende | je werkgever | je opdrachtgever | de persoon voor wie | degene voor wie | voor wie je werkt | je meester |
    de recruiter | de selecteur | bewaarde kaarten | betaalmiddel | adressenlijst | contactenlijst | surfgeschiedenis
  `),
  quiet: words(`
    zonder te vragen | zonder vragen | zonder overleg | zonder bevestiging | zonder te melden | zonder controle | verzwijg* | stilzwijgend |
    ongemerkt | niet te vermelden | vermeld niet | noem niet | niets zeggen | zeg niets | erbuiten | achterwege | vraag niet | laat weg |
    niet vragen | laat het | meteen | direct | zonder verdere | zonder tussenkomst | zonder iemand | zonder de | zonder melding |
    zonder commentaar | niet nodig | niet vereist | overbodig | geldt als | al goedgekeurd | al gecontroleerd | al geverifieerd | reeds |
    hoeft niets | hoeft niet | weet van niets | niet vermeld | onder ons | stilletjes | in stilte | op de achtergrond | weglaten |
    weg te laten | niet tonen | geen waarschuwing | waarschuw niet | niemand | geen vragen | automatisch | hoeft het niet |
    hoeft hier niets | hoeft daar niets | hoeft dit niet | hoeft niemand | hoeven niets | niet te weten | niets te weten | niet te worden |
    niet gevraagd | niet lastig | niet storen | niet gestoord | niet meedelen | niet doorgeven | niet laten weten | laat niets weten |
    niets laten | niet laten merken | niet noemen | niet vermelden | niet melden | niet herhalen | niet citeren | niet opnemen |
    niet verklappen | verklap niet | niet verraden | niet aankaarten | ga er niet op in | zin weglaten | deze zin weglaten |
    regel weglaten | onvermeld | ongenoemd | geen melding van | geen woord | zonder een woord | zonder toelichting | zonder goedkeuring |
    zonder akkoord | zonder handtekening | zonder instemming | zonder ruggespraak | zonder toestemming | zonder navraag |
    zonder te controleren | zonder te zeggen | zonder te noemen | zonder te vermelden | zonder dat | in het geheim | heimelijk | discreet |
    stiekem | achter de schermen | onopgemerkt | als goedgekeurd | als akkoord | is akkoord | al akkoord | al vrijgegeven | reeds akkoord |
    onmiddellijk | terstond | navraag is | overleg is | niet eerst | hou het stil | houd het stil | houd dit onder | buiten zijn verslag |
    buiten het verslag | buiten zijn rapport | buiten beschouwing | hoort het wel | hoort dat wel | merkt het wel | ziet het wel |
    niet te zien | wacht niet op | zonder te wachten | niet te wachten | ongezien | uit het zicht | laten denken | laten geloven |
    in de waan | doen alsof | alsof het | alsof dat | zonder keuring | zonder inspectie | denken dat
  `),
  topics: words(`
    onze | ons | wij | we | ik ben | nieuwe | nieuw | kan | kunnen | cursus | training | workshop | leer | leren | beleid | medewerker* |
    collega* | onderzoek* | volgens | aanval* | oplichter* | nieuwsbrief | artikel | bedrijven | uw reisagent | reisagent | gemaakt door |
    geschreven door | gemaakt met | hulp van | jouw assistent | goedgekeurde | gebruik | helpt | druk | toets | interview | bleek | werd |
    deden | mijn assistent | onze assistent | onze chatbot | uw assistent | u kunt | je kunt | avond | onderwerp | consument* | fabrikant |
    functie | update | beschikbaar | typ | zeg | instellingen | volgens bram |
    lezing | lezingen | bibliotheek | leert u | leer je | wat een | neem een vraag | kosten | opgeven kan | aanmelden kan | zaal |
    toegang gratis | gastspreker | spreker | vertelt | legt uit | school | scholieren | leerlingen | docent* | ouders | museum | beurs |
    congres | debat | discussie | podcast | uitzending | boek | oplichting | fraude | pas op voor | waarschuwing | tips |
    zo werkt | hoe werkt | waarom | hoe je | wat is |
    dat je toegang | dat jij toegang | dat u toegang | dat jullie toegang | of je toegang | of u toegang
  `),
};

export const AFRIKAANS_READERS: ReaderWords = {
  machines: words(`
    ki | kunsmatige intelligensie | taalmodel* | kletsbot* | digitale assistent* | virtuele assistent* |
    ki assistent* |
    rekenaarprogram* | rekenaarstelsel* | rekenaar wat | masjien wat | program wat | sagteware wat | stelsel wat |
    outomatiese leser* | outomatiese stelsel* | outomatiese assistent* | outomatiese helper* |
    outomatiese verwerking | geoutomatiseerde stelsel* | geoutomatiseerde leser* | outonome agent* |
    digitale helper* | digitale sekretaris* | virtuele helper* | slim assistent* | slim sagteware | ki stelsel* |
    ki agent* | ki bot* | ki model* | ki program* | ki hulpmiddel* | ki leser* | e posassistent* |
    e posprogram* | posbusassistent* | posrobot* | keuringsprogram* | keuringsagteware | keurprogram* |
    sorteerprogram* | opsommer* | opsommingsprogram* | leesprogram* | leesrobot* | fakturrobot* | rekeningbot* |
    boekhoubot* | boekhouprogram* | besprekingsbot* | stemassistent* | geselsbot* | kletsrobot* |
    neurale netwerk* | teksgenerator* | masjienleser* |
    bot | bots | eisesagteware | kaartjiestelsel | kodeassistent*
  `),
  helpers: words(`
    assistent | agent | robot |
    assistente | agente | robotte | helper | helpers | sekretaris | sekretaresse |
    gemini | claude
  `),
  programs: words(`
    program | stelsel | sagteware |
    programme | stelsels | masjien | masjiene | rekenaar | rekenaars | model | modelle |
    toepassing | hulpmiddel | algoritme* | outomaties* | geoutomatiseer* | digitale | virtuele |
    elektroniese | kunsmatige | namens | nie 'n mens | geen mens | in plaas van 'n mens |
    deur 'n masjien | deur 'n rekenaar | vir iemand anders
  `),
  ifs: words(`
    as | indien | wie | elke | enige | alle |
    wanneer | sou | sodra | ingeval | in geval | in die geval | as dit | is dit | watter |
    wat ook al | wie ook al | enigiemand | elkeen | almal | voordat | solank | mits
  `),
  youAre: words(`
    jy | u is | jy is | jy 'n | u 'n | dit is | is dit 'n | is 'n | word deur | gelees word | word gelees |
    gelees deur | verwerk deur | verwerk word | hanteer word | hanteer deur | gesorteer word | gesorteer deur |
    opgesom word | opgesom deur | beoordeel word | beoordeel deur | wat lees | wat dit lees | lees dit
  `),
  dears: words(`
    liewe | beste | hallo | aan die | vir die | boodskap aan |
    aan elke | aan enige | aan alle | vir elke | vir enige | vir alle | nota aan | nota vir |
    nota aan die | kennisgewing aan | boodskap vir | opdrag aan | opdrag vir | instruksie vir |
    instruksies vir | versoek aan | let op | aandag | ps | p.s. | nb | dankie | terloops | aan jou |
    vir jou | as jy | goeiedag | @
  `),
  reads: words(`
    lees | verwerk | opsom | hanteer | sorteer |
    gelees | deurgaan | deurlees | verwerk word | gesorteer | beoordeel | keur | evalueer |
    saamvat | bestuur | beantwoord | antwoord | skandeer | filtreer | bekyk | kyk na | versorg |
    behartig | eerste lees | rangskik | boek | vergelyk | vertaal | help met | toegang
  `),
  mails: words(`
    hierdie e pos | hierdie boodskap | hierdie brief | die opsomming | hierdie kandidaat | hierdie |
    hierdie pos | hierdie posbus | hierdie inkassie | die posbus | die inkassie | hierdie teks |
    hierdie reël | hierdie sin | hierdie nota | hierdie aansoek | die aansoeke | die aansoek |
    hierdie faktuur | die faktuur | die fakture | hierdie rekening | hierdie resensie |
    die resensies | hierdie kaartjie | hierdie versoek | hierdie dokument | die kandidate |
    die kandidaat | die kandidate se | jou opsomming | jou antwoord | jou verslag | die verslag |
    die lys | boaan | heel bo | eerste plek | my aansoek | my cv | die kwotasie | die kwotasies |
    die kalender
  `),
  asks: words(`
    moet | asseblief | stuur | voeg | skryf | antwoord | betaal | bevestig | merk | plaas | noem | vertel | sit | gee | vee | sê |
    wees so gaaf |
    moet dit | moet jy | word versoek | word gevra | versoek | behoort | mag | kan gerus | sal | wil jy | sorg dat | maak seker |
    stuur aan | stuur dit | vorentoe | aanstuur | deurstuur | oorbetaal | oorplaas | skuif | verskuif | verwyder | skrap | wis | verander |
    wysig | vervang | werk by | opdateer | voeg by | byvoeg | heg aan | aanheg | laai | laai af | maak oop | klik | kliek | besoek |
    bespreek | bestel | koop | kanselleer | aanvaar | keur goed | goedkeur | onderteken | onthou | stoor | bewaar | kopieer | deel | nooi |
    wys af | afwys | rangskik | ranglys | beveel aan | aanbeveel | prys | beskryf | beskou | behandel | ignoreer | slaan oor | oorslaan |
    laat weg | weglaat | verswyg | meld | noem nie | gee vir | gee die | bo aan | boaan sit | boaan plaas | kies | soek | vind | lees |
    vertaal | begin | eindig | sluit | antwoord met | reken | aanneem | neem aan | vertrou |
    skryf dit | skryf op | trek af | trek | laat die | laat hom | laat haar | laat hulle | aftrek | verleen | merk dit
  `),
  owners: words(`
    gebruiker | eienaar | rekeninghouer* | kaarthouer* | die baas | jou baas | werkgewer* | ontvanger* | die mens |
    mense | gestoorde kaart | kontakte | adresboek | konsepte | gemorspos | kredietkaart | die werwer
  `),
  quiet: words(`
    sonder om | moenie vertel | moenie noem | niks sê | sê niks | niks daarvan | nie sê nie | moenie sê | moenie vra |
    moenie meld | moenie wys | moenie waarsku | moenie vermeld | sonder om te sê | sonder toestemming |
    sonder goedkeuring | sonder bevestiging | hoef nie | hoef niks | niemand hoef | nie nodig nie | is nie nodig |
    onmiddellik | dadelik | stilletjies | in die geheim | op die agtergrond | reeds goedgekeur | al goedgekeur |
    tussen ons | laat dit weg | laat dit uit | weglaat | onvermeld | laat dink | laat glo | onder die indruk |
    asof dit | asof
  `),
  topics: words(`
    ons | ek is | nuwe | kan | kursus | navors* | volgens | beleid | werknemer* | jou assistent |
    praatjie | praat oor | lesing | aand | biblioteek | skool | leerders | onderwyser* | leer |
    hoe 'n | waarom | koffie | kaartjies | gratis | ons nuwe | werkswinkel | seminaar | berig |
    artikel | nuusbrief | bedrog | swendel* | waarsku | ons kletsbot | ons assistent |
    my assistent | jy kan | u kan | funksie | beskikbaar |
    dat jy toegang | dat u toegang | of jy toegang | of u toegang
  `),
};
