/** Who reads, how one speaks to it and what one asks of it, in the languages of Scandinavia and in Afrikaans. */
import { words } from "./language.ts";
import type { ReaderWords } from "./order-words-readers.ts";

export const NORDIC_READERS: ReaderWords = {
  machines: words(`
    ai | ki | ai assistent* | ai agent* | artificiell intelligens | kunstig intelligens | kunstig intelligent | sprakmodell* | språkmodell* |
    sprogmodel* | chattbot* | chatbot* | chatrobot* | digital assistent* | digitale assistent* | digital hjælper* | virtuell assistent* |
    virtuel assistent* | automatisk system | automatiserat system | automatiseret system | automatisert system | mejlbot* | mailbot* |
    postrobot* | værktøj, der | verktyg som | verktøy som | gervigreind* | mállíkan* | snjallmenni* | sjálfvirk* kerfi
  `),
  helpers: words("assistent* | agent | agenten | agenter | robot* | bot | botten | vélmenni | aðstoðarmaður"),
  programs: words(`
    modell* | software | program | programmet | system | systemet | verktyg* | værktøj* | verktøy* | maskin* | algoritm* | på vegne av |
    på vegne af | åt någon | for nogen | for noen
  `),
  ifs: words(
    "om | ifall | när | hvis | dersom | når | hvem | vem | varje | alla | hver | enhver | ethvert | alle | skulle | ef | sérhver",
  ),
  beings: words(
    "du är | du er | det är | det er | är du | er du | läses av | læses af | leses av | behandlas av | behandles af | behandles av | þú ert",
  ),
  dears: words(`
    kära | kæra | kære | kjære | hej | hei | hallå | obs | till dig | til dig | til deg | till den | till alla | til den | til det | til alle |
    till | til | meddelande till | besked til | melding til | instruktion till | instruks til | för den | for den | bara för | som | och du |
    og du
  `),
  reads: words(`
    läser | läsa | läses | læser | læse | læses | leser | lese | leses | behandlar | behandler | hanterar | håndterer | sammanfattar |
    sammenfatter | opsummerer | oppsummerer | sorterar | sorterer | granskar | gennemgår | går igenom | går gjennom | går igennem | sköter |
    passer | bedömer | vurderer | svarar på | besvarer | screener | les | flokkar
  `),
  mails: words(`
    det här | detta | dette | det her | meddelandet | mejlet | mailet | denna mejl | denne mail | denne e posten | denne meldingen | e posten |
    inkorgen | indbakken | innboksen | denne ansøger | denne søkeren | denna kandidat | den sökande | fakturan | fakturaen | sammanfattningen |
    resumeet | sammendraget | brevet | þetta | samantekt*
  `),
  asks: words(`
    ska | skall | måste | bör | skal | må | bør | vennligst | vänligen | var snäll | gärna | venligst | skicka | sänd | send | videresend |
    vidarebefordra | videreformidle | svara | svar | skriv | lägg | legg | læg | sätt | sett | sæt | nämn | nævn | nevn | säg | sig | si | ge |
    giv | gi | betala | betal | godkänn | godkend | godkjenn | bekräfta | bekræft | bekreft | klicka | klik | klikk | öppna | åbn | åpne |
    boka | book | bestill | bestil | beställ | radera | slet | slett | ta bort | flytta | flyt | flytt | markera | marker | rangordna |
    placera | placér | placer | plasser | rekommendera | anbefal | anbefale | kom ihåg | husk | spara | gem | lagre | ändra | ændr | endre |
    ersätt | erstat | acceptera | accepter | aksepter | sök | søg | søk | kopiera | kopier | dela | del | undlad | unnlat | utelämna | udelad |
    bortse | behandla | behandl | anse | betragt | inkludera | inkluder | tilføj | avsluta | afslut | begynn | börja | översätt | oversæt |
    ignorera | ignorer | bættu | sendu | svaraðu | skrifaðu | settu | greiddu
  `),
  owners: words(`
    användare* | brugeren | brukeren | ägaren | ägare | ejeren | eieren | eigandann | mottagaren | modtageren | mottakeren | sparade kortet |
    gemte kort | lagrede kortet | din människa
  `),
  quiet: words(`
    utan att fråga | utan att nämna | utan att berätta | utan att säga | utan bekräftelse | uden at spørge | uden at nævne | uden at sige |
    uden bekræftelse | uten å spørre | uten å nevne | uten å si | uten bekreftelse | nämn inte | nævn ikke | nevn ikke | säg inget | sig intet |
    si ingenting | undlad at nævne | i tysthet | i stilhed | spør ikke | fråga inte | spørg ikke | án þess að
  `),
  topics: words(`
    vår | våra | vårt | vi | vores | våre | vår nye | jag är | jeg er | ny | nya | nye | nyt | kurs | kursus | seminar* | workshop |
    utbildning | lär | lær | policy | riktlinjer | retningslinjer | medarbetar* | medarbejder* | ansatte | kolleg* | forskare | forskere |
    enligt | ifølge | angrip* | angreb* | angrep* | kan | kunde | nyhetsbrev* | nyhedsbrev* | artikel | artikkel | företag | virksomheder |
    bedrifter | skriven av | skrevet af | skrevet av | med hjälp av | ved hjælp af | din assistent | din ai | din e post | hjälper | hjælper |
    hjelper | använd | brug | bruk | godkända | möt | mød | møt
  `),
};

export const AFRIKAANS_READERS: ReaderWords = {
  machines: words(
    "ki | kunsmatige intelligensie | taalmodel* | kletsbot* | digitale assistent* | virtuele assistent* | ki assistent*",
  ),
  helpers: words("assistent | agent | robot"),
  programs: words("program | stelsel | sagteware"),
  ifs: words("as | indien | wie | elke | enige | alle"),
  beings: words("jy | u is | jy is | is jy"),
  dears: words("liewe | beste | hallo | aan die | vir die | boodskap aan"),
  reads: words("lees | verwerk | opsom | hanteer | sorteer"),
  mails: words(
    "hierdie e pos | hierdie boodskap | hierdie brief | die opsomming | hierdie kandidaat | hierdie",
  ),
  asks: words(
    "moet | asseblief | stuur | voeg | skryf | antwoord | betaal | bevestig | merk | plaas | noem | vertel | sit | gee | vee | sê | wees so gaaf",
  ),
  owners: words("gebruiker | eienaar"),
  quiet: words("sonder om | moenie vertel | moenie noem"),
  topics: words(
    "ons | ek is | nuwe | kan | kursus | navors* | volgens | beleid | werknemer* | jou assistent",
  ),
};
