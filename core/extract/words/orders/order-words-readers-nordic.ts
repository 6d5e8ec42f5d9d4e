/** Names, forms of address and orders for a model that reads mail, in the languages of Scandinavia and in Icelandic. */
import { words } from "../language.ts";
import type { ReaderWords } from "./order-words-readers.ts";

export const NORDIC_READERS: ReaderWords = {
  machines: words(`
    ai | ki | ai assistent* | ai agent* | artificiell intelligens | kunstig intelligent | sprakmodell* | språkmodell* |
    sprogmodel* | chattbot* | chatbot* | chatrobot* | digital assistent* | digitale assistent* | digital hjælper* | virtuell assistent* |
    virtuel assistent* | automatisk system | automatiserat system | automatiseret system | automatisert system | mejlbot* | mailbot* |
    postrobot* | værktøj, der | verktyg som | verktøy som | gervigreind* | mállíkan* | snjallmenni* | sjálfvirk* kerfi |
    ai modell* | ai tjänst* | ai verktyg* | ai hjälp* | ai bot* | ai robot* | ai läsare | ai system* | ai program* | digital medhjälpare |
    digitala medhjälpare | digitala hjälpare | digital hjälpare | digital hjälpreda | digital sekreterare | virtuell hjälpreda |
    virtuell medarbetare | automatiserad läsare | automatisk läsare | automatiska läsare | automatiska system | automatiserade system |
    automatiserad process | automatiserad behandling | autonom agent* | autonoma agenter | neuralt nät* | neurala nät* | textgenerator* |
    språkrobot* | e postassistent* | mejlassistent* | inkorgsassistent* | mejlprogram* | e postprogram* | läsprogram* | urvalsprogram* |
    urvalsverktyg* | rekryteringsprogram* | rekryteringsverktyg* | rekryteringssystem* | rekryteringsrobot* | sorteringsprogram* |
    sammanfattningsverktyg* | sammanfattningstjänst* | bokföringsrobot* | fakturarobot* | bokningsrobot* | datorprogram* | dataprogram* |
    granskningsverktyg* | chattassistent* | röstassistent* | smart assistent* | smarta assistent* | maskinläs* | sökassistent* |
    inköpsagent* | ai værktøj* | ai tjeneste* | ai hjælper* | ai læser* | ai model* | digital sekretær* | digitale sekretær* |
    digitale hjælper* | virtuel hjælper* | virtuelle assistent* | virtuelle hjælper* | automatiseret læser* | automatisk læser* |
    automatiske systemer | automatiserede systemer | automatisk behandling | automatiseret behandling | neuralt net* | neurale net* |
    mailassistent* | mailprogram* | mailagent* | læseprogram* | rekrutteringsprogram* | rekrutteringssoftware | rekrutteringsværktøj* |
    rekrutteringssystem* | rekrutteringsrobot* | bogholderirobot* | bogføringsrobot* | bookingrobot* | computerprogram* | edb program* |
    opsummeringsværktøj* | resuméværktøj* | samtalerobot* | stemmeassistent* | indbakkeassistent* | autonome agent* | indkøbsagent* |
    søgeassistent* | intelligent assistent* | intelligente assistent* | ki verktøy* | ki tjeneste* | ki hjelper* | ki leser* | ki system* |
    ki bot* | ki robot* | ki program* | kunstig intelligens* | digital hjelper* | digitale hjelper* | praterobot* | prateautomat* |
    innboksassistent* | rekrutteringsverktøy* | regnskapsrobot* | leseprogram* | oppsummeringsverktøy* | automatisert leser* |
    automatiserte systemer | innkjøpsagent* | datamaskinprogram* | søkeassistent* | maskinleser* | spjallmenni* |
    spjallforrit* | snjallforrit* | tungumálalíkan* | risamállíkan* | stafrænn aðstoðar* | stafræn aðstoðar* | stafrænan aðstoðar* |
    sýndaraðstoðar* | snjallaðstoðar* | sjálfvirkur lesandi | sjálfvirk vinnsla | sjálfvirkur aðstoðar* | tölvuforrit* | póstforrit* |
    tauganet* | spjallyrki* | spjallþjark* | tölvupóstsaðstoðar* | póstaðstoðar* | ráðningarkerfi* | ráðningarforrit* | lestrarforrit* |
    samantektarforrit* |
    bot | botten | boten | bottar | bottarna | botter | bots | skadesystem* | ärendesystem* | saksbehandlingssystem* | sagssystem* |
    kodassistent* | kodeassistent* | postsorterare | postsorterer*
  `),
  helpers: words(`
    assistent* | agent | agenten | agenter | robot* | vélmenni | aðstoðarmaður |
    hjälpreda | hjälpredan | medhjälpare | medhjälparen | hjälpare | hjælper | hjælperen |
    hjælpere | hjelperen | hjelpere | automat | automaten | automater |
    gemini | claude | sekreterare | sekretær | sekretæren | þjark* | yrki |
    aðstoðarmann* | aðstoðarmaðurinn | umboðsmaður
  `),
  programs: words(`
    modell* | software | program | programmet | system | systemet | verktyg* | værktøj* | verktøy* | maskin* | algoritm* | på vegne av |
    på vegne af | åt någon | for nogen | for noen |
    dator* | datamaskin* | computer* | tjänst | tjänsten | tjeneste | tjenesten | app | appen | automatiser* |
    automatisk* | digital* | virtuel* | elektronisk* | ingen människa | inte en människa |
    i stället för en människa | intet menneske | ikke et menneske | ikke noe menneske | ingen mennesker | i stedet for et menneske |
    for någons räkning | för någons räkning | för någon annan | för någon annans räkning | för ägarens räkning | på andres vegne |
    på noens vegne | på nogens vegne | på ejerens vegne | på eierens vegne | för någon | motor | motorn | motoren | modul |
    bakgrundsprogram* | forrit* | hugbúnað* | tölvukerfi* | kerfi | kerfið | tölva | tölvan | tölvu | tölvunni | vélin | vélarinnar |
    fyrir hönd | fyrir einhvern | ekki mannesk* |
    människohand | människor som gör | inte av människor | inte görs av människor | ikke af mennesker | ikke foretages af mennesker |
    ikke av mennesker | menneskehånd | av mennesker | af mennesker | av människor | av sig själv | av sig selv | af sig selv | sakske |
    grejen som | dimsen | dimsen der | dingsen som | ekki af fólki | ekki af mönnum | mannshönd
  `),
  ifs: words(`
    om | ifall | när | hvis | dersom | når | hvem | vem | varje | alla | hver | enhver | ethvert | alle | skulle | ef |
    sérhver | är det | er det | är detta | så fort | så snart | såfremt | såframt | om det är | hvis det er |
    dersom det er | i fall | i tilfelle | i tilfælde | skulle det | skulle dette | når som helst | den som | den der |
    dem der | dei som | de som | de der | det som | det der | vad som | hva som | hvad der | hvem som | hvem der |
    vilken | vilket | vilka | hvilken | hvilket | hvilke | samtliga | samtlige | alle som | alla som | innan | før |
    före | förutsatt | forudsat | forutsatt | medan | mens | mellan | medmindre | med mindre | någon | nogen | noen |
    någon som | ef það er | sé það | ef þetta | ef einhver | þegar | hver sem | hvaða | allir | sá sem | þeir sem |
    svo lengi | áður en | skyldi
  `),
  youAre: words(`
    du är | du er | det är | det er | är du | er du | läses av | læses af | leses av | behandlas av | behandles af | behandles av |
    þú ert | är en | är ett | er en | er et | er ei | du som är | du som er | du der er | dig som är | dig der er | deg som er |
    er det en | är det en | er det et | er det ei | läses detta | läses det | læses dette | læses det | leses dette | leses det |
    blir läst | bliver læst | blir lest | läst av | læst af | lest av | sköts av | passes av | passes af | hanteras av |
    håndteres af | håndteres av | sammanfattas av | opsummeres af | oppsummeres av | sorteras av | sorteres af | sorteres av |
    granskas av | gennemgås af | gjennomgås av | öppnas av | åbnes af | åpnes av | bedöms av | vurderes af | vurderes av |
    den som läser | den der læser | den som leser | som läser | der læser | som leser | er þetta | ert þú | þú sem ert | lesið af |
    les þetta | er að lesa | þú sem les
  `),
  dears: words(`
    kära | kæra | kære | kjære | hej | hei | hallå | obs | till dig | til dig | til deg | till den | till alla | til den | til det | til alle |
    till | til | instruktion till | instruks til | för den | for den | bara för | som | och du | og du | ps | p.s. | obs! | nb | n.b. |
    anmärkning för | merknad for | uppgift för | gäller bara | gælder kun | gjelder kun | gjelder bare | til jer | till er | til dere |
    till er som | til jer der | til dere som | til dig der | til deg som | till dig som | til den der | til den som | till den som | till det |
    til systemet | till systemet | til programmet | till programmet | tack | tak | takk | förresten | forresten | i øvrigt | för övrigt | hør |
    hör du | hallo | halló | hæ | góðan dag | kæri | til þín | til þeirra | til allra | til þess | fyrirmæli fyrir | leiðbeiningar fyrir |
    ath | ath. | @
  `),
  reads: words(`
    läser | läsa | läses | læser | læse | læses | leser | lese | leses | behandlar | behandler | hanterar | håndterer | sammanfattar |
    sammenfatter | opsummerer | oppsummerer | sorterar | sorterer | granskar | gennemgår | går igenom | går gjennom | går igennem | sköter |
    passer | bedömer | vurderer | svarar på | besvarer | screener | les | flokkar | tar hand om | tager sig af | tager seg av | tar seg av |
    bearbetar | bearbejder | bearbeider | gennemlæser | skannar | scanner | skanner | filtrerar | filtrerer | sållar | siler | gallrar |
    sammanställer | sammenstiller | öppnar | åbner | åpner | indekserer | indexerar | bogfører | bokför | bokfører | konterar | konterer |
    svarar | svarer | betygsätter | bedømmer | bedømmes | rangordnar | rangerer | rangordner | förbereder | forbereder | utvärderar |
    evaluerer | håller ordning | holder orden | holder styr | bestyrer | forvalter | förvaltar | overvåger | overvåker | övervakar | läst |
    læst | lest | jämför | sammenligner | sammanlignar | översätter | oversætter | oversetter | hjälper till | hjælper til | hjelper til |
    har tillgång | har adgang | har tilgang | lesa | lesi | lesin | lesið | lesinn | fer yfir | fara yfir | vinnur úr | afgreiðir | flokka |
    flokkað | tekur saman | metur | meta | sér um | raðar | þýðir | första gallring | gallringen | första urvalet | första genomgången |
    första läsningen | första sorteringen | jämför offerterna | jämför anbuden | jämföra offerterna | første sortering | første gennemgang |
    første udvælgelse | første læsning | første gjennomgang | første utvelgelse | første siling | sammenligner tilbuddene |
    sammenligner tilbudene | sammenligne tilbuddene | sammenligne tilbudene | lar lese | ber saman | bera saman | fyrsta flokkun |
    fyrsta yfirferð | fyrsta val
  `),
  mails: words(`
    det här | detta | dette | det her | meddelandet | mejlet | mailet | denna mejl | denne mail | denne meldingen | e posten | inkorgen |
    indbakken | innboksen | denne ansøger | denne søkeren | denna kandidat | den sökande | fakturan | fakturaen | sammanfattningen | resumeet |
    sammendraget | brevet | þetta | samantekt* | det du läser | denna text | den här texten | den här raden | detta mejl | detta mail |
    det här mejlet | det här mailet | det här brevet | det här meddelandet | detta meddelande | denna ansökan | den här ansökan |
    ansökningarna | ansökningar | ansökan | denna faktura | den här fakturan | fakturorna | det här ärendet | ärendet | ärendena |
    denna recension | recensionen | omdömet | det här omdömet | offerten | offerterna | anbudet | anbuden | den här offerten | ditt svar |
    svaret | din sammanfattning | ditt referat | protokollet | den här sökanden | denna sökande | min ansökan | mitt cv | kandidaten |
    kandidaterna | brevlådan | den här inkorgen | kalendern | listan | högst upp | överst | först | denne tekst | denne linje | denne besked |
    denne meddelelse | denne e mail | denne post | denne indbakke | denne ansøgning | ansøgningen | ansøgningerne | ansøgninger | ansøgeren |
    ansøgerne | denne faktura | fakturaerne | regningen | denne anmeldelse | anmeldelsen | sagen | sagerne | tilbuddet | tilbuddene |
    dit svar | dit resumé | dit referat | referatet | min ansøgning | denne kandidat | kandidaterne | listen | øverst | kalenderen |
    denne teksten | denne linjen | denne linja | denne mailen | denne eposten | dette brevet | dette notatet | denne søknaden | søknaden |
    søknadene | søknader | søkeren | søkerne | denne fakturaen | fakturaene | denne anmeldelsen | denne omtalen | omtalen | saka | saken |
    sakene | tilbudet | tilbudene | svaret ditt | sammendraget ditt | oppsummeringen | oppsummeringa | min søknad | kandidatene | lista |
    øvst | þennan póst | þessi póstur | þetta bréf | þessi skilaboð | þennan texta | þessa línu | þessari línu | þessa umsókn | umsóknirnar |
    umsóknir | umsóknina | umsóknin | þennan reikning | reikninginn | reikningana | pósthólfið | þetta pósthólf | innhólfið | svarið þitt |
    svarið | yfirlitið | umsækjanda | umsækjandann | umsækjandi | þessa umsögn | tilboðið | tilboðin | efst | listann | dagatalið | málið |
    högsta gruppen | øverste gruppe | øverste gruppen | høyeste gruppe | øverste kategori | sin rapport | sit referat | sitt referat |
    sin sammanfattning | sitt sammendrag | sit resumé | sin oversigt | sin översikt | sin oversikt | anmärkningarna | bemærkningerne |
    bemerkningene | de andra | de andre | resten | vårt anbud | vår offert | vores tilbud | vårt tilbud | dine mails | dina mejl |
    e postene dine | sinni skýrslu | skýrslu sinni | yfirliti sínu | efsta flokk | hin tilboðin | athugasemdirnar
  `),
  asks: words(`
    ska | skall | måste | bör | skal | må | bør | vennligst | vänligen | var snäll | gärna | venligst | skicka | sänd | send | videresend |
    vidarebefordra | videreformidle | svara | svar | skriv | lägg | legg | læg | sätt | sett | sæt | nämn | nævn | nevn | säg | sig | si | ge |
    giv | gi | betala | betal | godkänn | godkend | godkjenn | bekräfta | bekræft | bekreft | klicka | klik | klikk | öppna | åbn | åpne |
    boka | book | bestill | bestil | beställ | radera | slet | slett | ta bort | flytta | flyt | flytt | markera | marker | rangordna |
    placera | placér | placer | plasser | rekommendera | anbefal | anbefale | kom ihåg | husk | spara | gem | lagre | ändra | ændr | endre |
    ersätt | erstat | acceptera | accepter | aksepter | sök | søg | søk | kopiera | kopier | dela | del | undlad | unnlat | utelämna | udelad |
    bortse | behandla | behandl | anse | betragt | inkludera | inkluder | tilføj | avsluta | afslut | begynn | börja | översätt | oversæt |
    ignorera | ignorer | bættu | sendu | svaraðu | skrifaðu | settu | greiddu |
    ombeds | uppmanas | anmodas | bes | bedes | oppfordres | opfordres | anmodes | ber jag | beder jeg | ber jeg | vänliga | så vänlig |
    så venlig | så vennlig | så snill | venligt | bør du | bör du | må du | skal du | ska du | får gärna | må gerne | må gjerne | gjerne |
    gerne | tack för att | förväntas | forventes | instrueras | instrueres | beordras | behöver du | har lov | äger rätt | skickar | sänder |
    sända | sende | sender | videresender | vidaresänd | skicka vidare | send videre | lägga | legge | lægge | lägger | lægger | legger |
    läggs | lægges | legges | sätta | sætte | sette | sätter | sætter | setter | sätts | sættes | settes | placere | placeres | placeras |
    plassere | plasseres | rangordne | rangordnes | rangere | ranger | rangeres | ge den | ge det | ge denna | giv den | giv denne | gi den |
    gi denne | gi det | ger | giver | gir | give | nämna | nævne | nevne | nämner | skriva | skrive | skriver | berätta | fortæl | fortell |
    fortælle | fortelle | betale | betaler | betalar | betales | betalas | överför | overfør | overføre | overføres | överföra | godkänna |
    godkende | godkjenne | godkänner | godkender | godkänns | godkendes | godkjennes | attestera | attester | attestere | bekräftar |
    bekræfte | bekrefte | svare | svarar | byt | byta | byter | bytt | bytte | skift | skifte | ändre | ændre | ændres | endres | ändras |
    uppdatera | opdater | opdatere | oppdater | oppdatere | ersätta | erstatte | erstattes | tag bort | ta vekk | fjern | fjerne | fjernes |
    rensa | arkivera | arkiver | arkivere | slette | slettes | raderas | flytte | flyttes | flyttas | markere | markeres | markeras | merk |
    merke | märk | stjernemarkér | anbefales | tilrå | rekommenderas | foreslå | föreslå | föredra | foretræk | foretrekk | beskriv |
    beskrive | beskriva | omtal | omtale | rosa | berøm | ros | framhäv | fremhæv | fremhev | framhev | betona | betone | understreg |
    understrek | vurder | vurdere | bedöm | bedøm | betygsätt | giv karakteren | gi karakteren | ta med | tage med | tag med | hänvisa |
    henvis | henvise | kopiere | klistra | indsæt | sett inn | lägg till | lägg in | legg til | legg inn | læg ind | tilføje | tilføjes |
    inkludere | hämta | hent | hente | hentes | åbne | ladda | last ned | last opp | download | upload | kör | køre | kjør | kjøre | udfør |
    utfør | utføre | udføre | genomför | gennemfør | gjennomfør | acceptere | akseptere | tacka ja | takk ja | sig ja | si ja | bifall |
    innvilg | bevilg | bevilga | avvis | avvise | avslå | afvis | afvise | avböj | gemme | lagra | husk at | minns | bokföra | bogfør |
    bogføre | bokfør | bokføre | bestille | reservera | reserver | underteckna | signera | signer | signere | underskriv | dele | publicera |
    publiser | offentliggør | lyft | löft | løft | løfte | lyfta | bedømmes | bedöms | vurderes | behandles | behandlas | betraktes |
    betragtes | betraktas | anses | räkna | regn | regne | lita på | stol på | stole på | afslutte | avslutte | begynne | starta | starte |
    oversette | oversætte | översätta | utelämnas | udelade | udelades | utelate | utelat | utelates | hoppa över | spring over | hopp over |
    undlade | unnlate | låt | lad | la den | la det | lade | lukk | luk | stäng | lukke | ring | meddela | meddel | meld | melde | informera |
    informer | påminn | mind om | påmind | se til | se till | sørg for | sørge for | ombesörj | gör | gjør | gør | gjøre | gøre | tage |
    velg | välj | vælg | velge | välja | vælge | utse | udvælg | invitera | inviter | invitere | bjud in | inbjud | avboka | aflys | avlys |
    opphev | ophæv | upphäv | slå av | slå fra | slå på | á að | á hún að | á hann að | á það að | eiga að | skal hann | skal hún | skal það |
    skaltu | skuluð | ber að | vinsamlega | vinsamlegast | gjörðu | gjörið | verður að | þarf að | má | mátt | biðjum | er beðið | er beðin |
    beðið um að | setja | setji | setur | senda | sendir | sendi | áframsenda | framsenda | áframsendu | skrifa | greiða | greiði | borga |
    borgaðu | millifæra | millifærðu | samþykkja | samþykktu | samþykki | staðfesta | staðfestu | eyða | eyddu | færa | færðu | flytja |
    flyttu | merkja | merktu | raða | raðaðu | gefa | gefðu | gefi | mæla með | mæltu með | mæli með | nefna | nefndu | segja | segðu | bæta |
    breyta | breyttu | skipta | skiptu | vista | vistaðu | muna | mundu | opna | opnaðu | smella | smelltu | bóka | bókaðu | afrita |
    afritaðu | leita | leitaðu | birta | birtu | telja | líta á | líttu á | hafna | hafnaðu | sleppa | slepptu | lýsa | lýstu | hrósa | láttu |
    láta | velja | veldu |
    för upp | føre op | fører op | føre opp | fører opp | lämnar utanför | lämna utanför | lämna ute | holder ude | hold ude | holde ude |
    holder utenfor | hold utenfor | holde utenfor | utenfor | udenfor | utanför sin | ude af sin | boka in | boka oss | book os | bestill oss |
    välj oss | vælg os | velg oss | ta oss | tag os | säg att | sig at | si at | säg bara | bare sig | bare si | sig bare | låtsas |
    lad som | late som | lat som | erbjud | tilbyd | tilby | lova | lov | love | påstå | påstå att | hävda | hævd | hevd | indplacer |
    indplacere | inordna | rubricera | innplasser | segðu að | bókaðu okkur | veldu okkur | þykjast | bjóða | bjóddu | lofa | halda utan |
    haltu utan |
    placerer | placerar | plasserer | nævner | nevner | udelader | utelater | utelämnar | markerer | markerar | sletter | raderar |
    vurderer som | bedömer som | betragter | betraktar | regner | räknar | anbefaler | rekommenderar | foreslår | föreslår | beskriver |
    skjuler | döljer | skjul | dölj | skjule | dölja | fortier | fortie | förtig | förtiga | tier om | tiger om | booker | bokar | overfører |
    skriver om | flytter | flyttar | fjerner | tar bort | fjernar | legg merke til | setur þessa | sleppir | nefnir | merkir | eyðir |
    bókar | mælir með | leynir | leyna |
    för in | för in det | för upp det | dra av | drag av | dra ifrån | före in | før ind | før det ind | før det op | før det opp | før inn |
    før opp | føre ind | træk | træk fra | trekk | trekk fra | trekk av | trækkes | trekkes | dras av | efterskänk | eftergiv | ettergi |
    bevilj | bevilja | skriv upp | skriv op | skriv opp | skráðu | skrá þetta | dragðu | draga frá | skrá
  `),
  owners: words(`
    användare* | brugeren | brukeren | ägaren | ägare | ejeren | eieren | eigandann | mottagaren | modtageren | mottakeren | sparade kortet |
    gemte kort | lagrede kortet | brukerens | brugerens | ägarens | ejerens | eierens | din ejer | din eier | din ägare | din bruger |
    din brukar | brukaren | din bruker | kontoinnehavaren | kontohaver | kontohaveren | kontoeier | kontoeieren | innehavaren | indehaveren |
    innehaveren | din chef | chefen | sjefen | din huvudman | din arbetsgivare | din oppdragsgiver | din opdragsgiver | uppdragsgivaren |
    rekryteraren | rekrutterer* | teknikern | teknikeren | kunden frågar | kunden spørger | kunden spør | människan | mennesket | mennesker |
    människor | människa | kontakter | kontakterna | kontaktene | kontakterne | adressboken | adressebogen | adresseboka | adresseboken |
    utkast | kladder | udkast | papirkurv* | papperskorg* | søppelpost | skräppost* | spammappen | lagrede kort | registrerte kort |
    registrerede kort | kortuppgifter | kortoplysninger | kortopplysninger | notandi | notandinn | notanda | notandanum | eiganda |
    eigandanum | eigandi | eigandans | viðtakandi | viðtakanda | yfirmann* | yfirmaður* | viðtakandinn | korthafi | vistað kort |
    skráð kort | tengiliði | tengiliðir | ruslpóst* | drög | manneskju | manneskjan | fólki
  `),
  quiet: words(`
    utan att fråga | utan att nämna | utan att berätta | utan att säga | utan bekräftelse | uden at spørge | uden at nævne | uden at sige |
    uden bekræftelse | uten å spørre | uten å nevne | uten å si | uten bekreftelse | nämn inte | nævn ikke | nevn ikke | säg inget | sig intet |
    si ingenting | undlad at nævne | i tysthet | i stilhed | spør ikke | fråga inte | spørg ikke | inte nämna | inte nämnas | inte tala om |
    inte säga | tala inte om | berätta inget | berätta inte | säg ingenting | inte berätta | utan att skriva | utan att visa |
    utan att meddela | utan att informera | utan att vänta | utan attest | utan vidare | utan att kontrollera | utan kontroll |
    utan godkännande | utan att störa | utan mänsklig | behöver inte veta | behöver inte få veta | behöver inte informeras |
    behöver inte tillfrågas | inte behöver | ska inte nämnas | ska inte synas | ska inte stå | ska inte tas med | utelämna | i bakgrunden |
    i smyg | i hemlighet | tyst | omedelbart | genast | direkt | inga frågor | utan frågor | ingen behöver | redan godkänd | redan godkänt |
    redan kontrollerad | redan attesterad | anses godkänd | mellan oss | nämn det inte | nämn aldrig | varna inte | meddela inte | fråga ingen |
    inte invänta | onödigt att | att invänta | uden at skrive | uden at fortælle | uden at vise | uden at informere | uden at vente |
    uden videre | uden kontrol | uden godkendelse | uden at forstyrre | uden at kontrollere | uden menneskelig | uden at nogen | ikke nævne |
    ikke nævnes | nævnes ikke | ikke fortælle | fortæl ikke | fortæl ingen | ikke sige | sig ikke | sig ingenting | ikke skrive | skriv ikke |
    ikke oplyse | oplys ikke | ikke vises | skal ikke vises | ikke fremgå | udelades | udelad | behøver ikke vide | behøver ikke at vide |
    behøver ikke at få at vide | behøver ikke spørges | behøver ikke informeres | er ikke nødvendig | ikke nødvendigt | i baggrunden |
    i al stilhed | straks | omgående | øjeblikkeligt | allerede godkendt | allerede kontrolleret | anses for godkendt | imellem os | mellem os |
    ingen behøver | spørg ingen | ingen spørgsmål | advar ikke | giv ikke besked | uten å fortelle | uten å skrive | uten å vise |
    uten å informere | uten å vente | uten videre | uten kontroll | uten godkjenning | uten å forstyrre | uten at noen | uten menneskelig |
    ikke nevne | ikke nevnes | nevnes ikke | ikke fortelle | fortell ikke | fortell ingen | ikke si | si ikke | si ikkje | ikke skriv |
    ikkje skriv | skriv ikkje | nemn ikkje | ikkje nemn | utan å | ikke opplyse | ikke framgå | utelates | trenger ikke vite |
    trenger ikke å vite | trenger ikke få vite | trenger ikke spørres | i bakgrunnen | i stillhet | i all stillhet | umiddelbart | med en gang |
    allerede godkjent | allerede kontrollert | anses som godkjent | mellom oss | ingen trenger | spør ingen | ingen spørsmål | ikke varsle |
    varsle ikke | ikke advar | án þess | segja ekki | segðu ekki | ekki segja | ekki nefna | nefna ekki | nefndu ekki | ekki minnast |
    minnast ekki | minnstu ekki | láta ekki vita | ekki láta vita | ekki spyrja | spyrja ekki | spurðu ekki | ekki birta | sleppa því |
    þarf ekki að vita | ekki vita af | án samþykkis | án staðfestingar | án tafar | strax | tafarlaust | þegar samþykkt | í bakgrunni |
    í hljóði | í kyrrþey | okkar á milli | enginn þarf | utanför sin rapport | ude af sin rapport | utenfor sin rapport | behöver inte se |
    behöver inte få se | behøver ikke se | behøver ikke at se | trenger ikke se | trenger ikke å se | ser det ändå | hør det nok |
    vente på svar | inte vänta på | ikke vente på | ikke afvente | uten at hun | uten at han | uden at hun | uden at han | utan att hon |
    utan att han | att jag bad dig | at jeg bad dig | at jeg ba deg | að ég bað þig | þarf ekki að frétta | þarf ekki að sjá |
    þarf ekki að heyra | låt dem tro | låt honom tro | låt henne tro | låta tro | lad dem tro | lad ham tro | lad hende tro | la dem tro |
    la ham tro | la henne tro | i den tron | i den tro | i troen | som om det | halda að | láta halda | í þeirri trú
  `),
  topics: words(`
    vår | våra | vårt | vi | vores | våre | vår nye | jag är | jeg er | ny | nya | nye | nyt | kurs | kursus | seminar* | workshop |
    utbildning | lär | lær | policy | riktlinjer | retningslinjer | medarbetar* | medarbejder* | ansatte | kolleg* | forskare | forskere |
    enligt | ifølge | angrip* | angreb* | angrep* | kan | kunde | nyhetsbrev* | nyhedsbrev* | artikel | artikkel | företag | virksomheder |
    bedrifter | skriven av | skrevet af | skrevet av | med hjälp av | ved hjælp af | din assistent | din ai | din e post | hjälper | hjælper |
    hjelper | använd | brug | bruk | godkända | möt | mød | møt | föredrag* | foredrag* | föreläs* | forelæs* | foreles* | berättar om |
    fortæller om | forteller om | berättar | fortæller | forteller | kväll | kvällen | aften | aftenen | kveld | kvelden | entré | anmälan |
    tilmelding* | påmelding* | plats för | plads til | plass til | bibliotek* | skole | skolen | elever | undervis* | lancer* | lanser* |
    præsenter* | presenter* | undersökning* | undersøgelse* | undersøkelse* | studie* | rapport* | expert* | ekspert* | debat* | bok | bog |
    podd* | podcast* | avsnitt | afsnit | episode | lov | lovgivning* | lagstiftning* | myndighet* | bedrager* | bluff* | svindel* |
    vår assistent | vores assistent | vår chattbot | vores chatbot | vår chatbot | du kan | kan du | man kan | dine spørgsmål | dina frågor |
    öppettider | åbningstid* | kallas | kaldes | kalles | tränad | trænet | trent | utvecklad | udviklet | utviklet | skapad av | lavet af |
    laget av | lavet med | tillgänglig | tilgængelig | tilgjengelig | uppdatering | opdatering | oppdatering | funktion* | funksjon* |
    inställning* | indstilling* | innstilling* | prova | prøv | läs mer | læs mere | les mer | varför | hvorfor | hur | hvordan | tycker |
    synes | syns | menar | mener | okkar | við | ég er | nýr | ný | nýtt | námskeið* | fyrirlestur* | fyrirlestr* | segir frá | kynnir |
    kynning* | fundur | kvöld | rannsókn* | stefna | starfsfólk | starfsmenn | nemend* | skóla* | bók | samkvæmt | svik* | svindl* |
    þú getur | getur þú | hægt er | prófaðu | hvers vegna | hvernig | aðgangur | må man | kan man | skal man | bør man | får man | kan vi |
    hvad gør | hva gjør | vad gör | hvad sker | hva skjer | på kontoret | om kunstig | om ai | om ki | om artificiell
  `),
};
