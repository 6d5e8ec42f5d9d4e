/** Who reads, how one speaks to it and what one asks of it, in German and Dutch. */
import { words } from "./language.ts";
import type { ReaderWords } from "./order-words-readers.ts";

export const GERMAN_READERS: ReaderWords = {
  machines: words(`
    ki | kis | ki system* | ki agent* | ki assist* | künstliche* intelligenz | sprachmodell* | chat bot* | digitale* assist* | digitale asist* |
    digitaler agent* | virtuelle* assist* | automatische* assist* | automatisierte* system* | automatische* system* | posteingangs agent* |
    postfach agent* | posteingangsassistent* | mail agent* | mail bot* | mailbot* | e mail assist* | mail assist* | postfach assist* |
    buchhaltungsbot* | autonome* agent* | vorauswahl | zusammenfasser* | auswertungssystem* | bewerbermanagementsystem* | maschinell |
    lesehilfe | intelligente* assist* | einkaufsagent* | software agent* | automatisch verarbeite* | maschinell verarbeite* | ki tool* |
    ki helfer* | ki dienst* | ki gestützt* | ki bot* | ki modell* | digitale* helfer* | digitale* sekretär* | virtuelle* helfer* |
    virtuelle* agent* | postassistent* | mailprogramm* | lesesoftware | leseprogramm* | auswahlsoftware | bewerbungssoftware |
    recruiting tool* | recruiting software | auswertungsprogramm* | auswertungssoftware | zusammenfassungs* | sprachassistent* |
    neuronale* netz* | automatische* verarbeitung | automatisierte* verarbeitung | automatisierte* prozess* | textgenerator* | bots |
    buchungsagent* | buchhaltungssoftware | buchhaltungsagent* | rechnungsbot* | rechnungsagent* | bewertungsbot* | reisebot* | reiseagenten |
    suchassistent* | kaufassistent* | einkaufsbot* | vorlesesoftware | mailfilter* | mail ki | bewerbungs ki | büroassistent* | büro ki |
    autonome* system* | künstliche* assist* | nichtmenschliche* | e mail agent* | e mail bot* | computerprogramm* | lesende maschine* |
    maschinelle* leser* | automatische* leser* | gpts
  `),
  helpers: words(
    "assistent | assistenten | assistentin | asistent* | agent | agenten | roboter* | gemini | claude | helfer | automat | automaten",
  ),
  programs: words(`
    modell | modelle | software | programm | programme | programms | system | systeme | systems | tool | tools | werkzeug* | maschine |
    maschinen | algorithmus | im auftrag | stellvertretend | kein mensch | computer | rechner | automatisiert* | elektronisch* | digital* |
    virtuell* | künstlich* | anwendung | dienst | für jemanden | für jemand | anstelle | statt meiner | an seiner stelle | für den nutzer |
    für deinen
  `),
  ifs: words(`
    wenn | falls | sollte | sollten | sofern | wer | welche* | jede | jeder | jedes | jeden | alle | allen | etwaige* | wo | sobald | soweit |
    was auch immer | welcher auch immer | wer auch immer | egal welche* | ganz gleich | bei | im fall | gesetzt | so | ob | irgendeine* |
    jedwede* | sämtliche* | diejenige* | solange | bevor | nachdem | welch
  `),
  beings: words(`
    du bist | sie sind | bist du | sind sie | du | ihr seid | es sich um | das hier | dies hier | gelesen wird | wird von | verarbeitet wird |
    liest hier | mitliest | von einer | durch eine | von einem | du eine | du ein | du gerade | handelt es sich | wird diese | wird dieses |
    lässt du | lassen sie | die das | der das | das dies* | statt eines menschen | mitlesende* | lesende* | es ist
  `),
  dears: words(`
    liebe | lieber | liebes | hallo | hinweis an | hinweis für | anweisung an | anweisung für | anweisungen für | nachricht an | nachricht für |
    notiz an | notiz für | bitte an | info an | info für | achtung | an den | an die | an das | an alle | an jede* | für den | für die |
    für das | für alle | für | an | ps an | vermerk für | als | geehrte | geehrter | und du | du | ps | p.s. | nb | übrigens | ach ja |
    auftrag an | auftrag für | aufgabe für | bitte an die | bitte an den | gruß an | grüße an | ein wort an | wort an | zeile für |
    bemerkung für | nur für | gilt für | dienstanweisung | anweisung | hinweis | hallo liebe | an dich | dir | dich | danke | anmerkung für |
    anmerkung an | @
  `),
  reads: words(`
    liest | lesen | gelesen | mitliest | verarbeitet | verarbeiten | bearbeitet | bearbeiten | zusammenfasst | zusammenfassen |
    zusammengefasst | sortiert | sortieren | vorsortiert | prüft | auswertet | auswerten | bewertet | bewerten | verwaltet | verwalten |
    betreut | sichtet | durchgeht | durchsieht | scannt | vorliest | beantwortet | beantworten | erfasst | einliest | einlesen | filtert |
    überwacht | auswählt | zuständig | überfliegt | durchsucht | abarbeitet | aufbereitet | entgegennimmt | annimmt | vorbereitet |
    beantwortest | liest du | erstellt | erstellst | schreibst | übersetzt | vergleicht | hilft | arbeitet | erledigt | kümmert |
    weiterverarbeitet | weiterleitet | zugriff | einordnet | durchforstet | schaut
  `),
  mails: words(`
    diese nachricht | dieser nachricht | diese e mail | diese mail | dieser mail | diese email | dieses postfach | diesem postfach |
    dieses postfachs | das postfach | dem posteingang | diesen brief | das hier | dies hier | dies | dise nachricht | diesen text |
    diese bewerbung | dieser bewerber* | diese bewerberin | diese liste | diese rechnung | dieses schreiben | dieses dokument | diese anfrage |
    dieses angebot | die zusammenfassung | deine zusammenfassung | deiner zusammenfassung | deine antwort | deiner antwort | den posteingang |
    der vorauswahl | diese bewertung | dieses hotel | dieses produkt | dieses angebots | diesen anbieter | dieser absender | diesen absender |
    die obigen | obige | die angaben | diesen beitrag | dieses manuskript | diese arbeit | diesen eintrag | diesem konto | das protokoll |
    das ergebnis | die liste | ersten platz | an erster stelle | ganz oben | deinem bericht | deinen notizen | die antwort | den verlauf |
    den kalender | kalender | die mail | das schreiben
  `),
  asks: words(`
    bitte | muss | müssen | soll | sollen | hat zu | haben zu | ist zu | sind zu | einzustufen | zu behandeln | darf | mach | mache |
    machen sie | schreib | schreibe | schreiben sie | antworte | antworten sie | sende | senden sie | senden | schick* | leite | leiten sie |
    weiterleiten | weiterzuleiten | übermittle* | gib | geben sie | nenn | nenne | nennen sie | zu nennen | sag | sage | sagen sie | erwähn* |
    lass | lassen sie | setz | setze | setzt | setzen sie | stelle | stell | stufe | bewerte | bewerten sie | empfiehl | empfehle* |
    bevorzuge* | ordne | wähle | klick* | öffne | öffnen sie | bestätig* | genehmig* | freizugeben | freigeben | gib frei | zahle | zahlen |
    bezahle* | überweis* | anweisen | anzuweisen | buche | buchen sie | bestelle | bestellen | reserviere* | storniere* | lösche | löschen |
    verschieb* | markier* | kennzeichne* | merk dir | merke dir | merken sie | speicher* | füge | fügen sie | häng | hänge | hängen sie |
    ergänze* | trage | tragen sie | ändere | ändern sie | ersetze* | aktualisier* | übernimm | übernehmen | akzeptier* | nimm | nimmt |
    nehmen sie | sage zu | zusagen | lade | laden sie | hole | suche | suchen sie | kopier* | rufe | rufen sie | trag | ignorier* |
    überspring* | verschweig* | betrachte* | behandle* | gilt | gelten | gehe davon aus | fass | fasse | beginn* | beende* | reim | reime |
    übersetz* | melde | melden sie | beantworte* | verwende* | führe | führen sie | leg an | lege | lege an | richte | unterschreib* |
    abonnier* | dazu | tu | tue | dann | hat | haben | möge | mögen | möchte | dürfen | könnt | wäre schön | ist verpflichtet |
    sind verpflichtet | sind gehalten | ist gehalten | sind befugt | ist befugt | ist berechtigt | sind berechtigt | werden gebeten |
    wird gebeten | werden angewiesen | wird angewiesen | ist angewiesen | sind angewiesen | gehalten | nicht vergessen | vergiss | streiche |
    entferne* | stellt | hebe | hebt | lobe* | preise | rate | rat | raten | empfohlen | vorzuschlagen | vorschlagen | schlage | auszuwählen |
    auswählen | einstufen | einzuordnen | aufzuführen | auszugeben | auszuführen | abzulegen | anzulegen | abzuschicken | zurückzusenden |
    zurück senden | kopiren | einzutragen | eintragen | einträgt | zu senden | zu überweisen | zu bestätigen | zu löschen | zu schreiben |
    zu bewerten | zu empfehlen | zu verschweigen | zu ergänzen | zu übernehmen | hinzufügen | hinzuzufügen | einfügen | einzufügen | einbauen |
    baue | bau | verrate | singe | dichte | reimen | erzähle | erzähl | erkläre | grüß | grüße | lies | finde | prüfe nicht | behaupte* |
    betone* | hervorheben | hebt hervor | gib an | gibt | geben | leitet | sendet | schreibt | antwortet | löscht | öffnet | bucht | zahlt |
    bestellt | merkt | bewertet mit | empfiehlt | nennt | ergänzt | ersetzt | ändert | trägt ein | fügt | stellt ein | legt
  `),
  owners: words(`
    nutzer* | benutzer* | anwender* | besitzer* | inhaber* | eigentümer* | auftraggeber* | der kunde | den kunden | empfänger* |
    deinen menschen | dein mensch | hinterlegte* karte | gespeicherte* karte | langzeitgedächtnis | dein chef | deinem chef | deinen chef |
    dein auftraggeber | chef | chefin | menschliche leser* | menschen | fragt | nachfragt | gefragt wirst | gefragt | kontakte | adressbuch |
    entwürfe | gesendet | papierkorb | spamordner | kreditkarte | zahlungsdaten
  `),
  quiet: words(`
    ohne rückfrage | ohne nachfrage | ohne zu fragen | ohne nachzufragen | ohne bestätigung | ohne prüfung | stillschweigend | unerwähnt |
    verschweig* | erwähne nicht | nicht erwähnen | nicht zu erwähnen | nichts sagen | sag nichts | sage nichts | niemandem | nichts wissen |
    nicht informieren | ohne wissen | im hintergrund | keine rückfrage | bleiben unerwähnt | nicht anzeigen | sofort | umgehend | ohne weitere |
    ohne weiteres | ohne rücksprache | ohne den | ohne die | ohne jemand* | ohne hinweis | ohne kommentar | ohne menschliche | nicht nötig |
    nicht erforderlich | nicht notwendig | entfällt | erübrigt sich | gilt als erteilt | bereits geprüft | schon geprüft | bereits freigegeben |
    schon genehmigt | bereits verifiziert | nicht zu informieren | nicht zu fragen | nicht zu behelligen | braucht davon | muss nichts |
    soll nichts | erfährt nichts | nicht erwähnt | unter uns | still und leise | kommentarlos | unauffällig | weglassen | wegzulassen |
    auslassen | lass weg | nicht auftauchen | nicht erscheinen | nicht zeigen | keine warnung | nicht warnen | keine nachfrage | direkt |
    automatisch
  `),
  topics: words(`
    unser* | wir | ich bin | mein name | neue* | neu | stell* vor | vorgestellt | einführung | kurs | schulung | workshop | lernen |
    erfahren sie | richtlinie* | mitarbeit* | kolleg* | belegschaft | forscher* | studie | laut | bericht* | angreif* | angriff* | betrüger* |
    kann | können | könnte | ihr | ihre | ihrem | ihren | dein assistent | deinem assistenten | newsletter | ausgabe | artikel | unternehmen |
    firmen | erstellt von | erstellt mit | geschrieben von | mit hilfe | mit unterstützung | reisebüro | versicherung | hilft | führt sie |
    drücken sie | widersprechen | ein mensch | wurde | wurden | zeigt | verordnung | meine | mein | meinem | sein* assistent* |
    ihre assistentin | unser assistent | unsere ki | unser chatbot | ihnen | sie können | seminar* | vortrag | abend | thema | fachleute |
    verbraucher* | behörde* | hersteller | funktion | update | verfügbar | schreiben sie mensch | antworten sie mit | tippen | sagen sie |
    einstellungen | abo
  `),
};

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
    niet menselijke* | tekstgenerator* | winkelassistent* | leesrobot* | mailrobot* | computerprogramma*
  `),
  helpers: words(
    "assistent | assistenten | agent | agenten | robot* | gemini | claude | inbox agent* | hulpje | hulp",
  ),
  programs: words(`
    model | modellen | software | programma* | systeem | systemen | tool | tools | machine | machines | algoritme* | namens | geen mens |
    computer | computers | app | dienst | geautomatiseerde | digitale | virtuele | slimme | kunstmatige | voor iemand | in plaats van |
    voor je baas | voor de gebruiker
  `),
  ifs: words(`
    als | indien | mocht | mochten | wanneer | wie | elke | iedere | ieder | alle | laat je | laat u | in geval | welke | zodra | voor zover |
    wie of wat | iedereen | degene | stel | in het geval | bij | alvorens | voordat
  `),
  beings: words(`
    je een | u een | jij een | je bent | u bent | bent u | ben je | het een | dit een | gelezen wordt | gelezen door | verwerkt door |
    wordt door | door een | jij | dit gelezen | je dit | u dit | leest dit | die dit | dat dit | is het een | gaat het om
  `),
  dears: words(`
    beste | lieve | hallo | hoi | dag | let op | bericht voor | bericht aan | opmerking voor | noot voor | instructie voor | instructies voor |
    aan het | aan de | aan elke | aan alle | voor het | voor de | voor elke | voor alle | geldt alleen voor | als | en jij | ps | p.s. | nb |
    trouwens | oproep aan | verzoek aan | taak voor | opdracht voor | opdracht aan | boodschap voor | boodschap aan | mededeling voor |
    mededeling aan | regel voor | geldt voor | alleen voor | groetjes aan | aan jou | jou | voor jou | bedankt | dank | @
  `),
  reads: words(`
    leest | lezen | gelezen | verwerkt | verwerken | behandelt | samenvat | samenvatten | sorteert | voorsorteert | voorsorteren | beheert |
    beoordeelt | scant | doorneemt | beantwoordt | screent | filtert | selecteert | bijhoudt | bekijkt | doorzoekt | afhandelt | opstelt |
    schrijft | vertaalt | vergelijkt | helpt | werkt | toegang | ordent | verzorgt | regelt | meeleest | uitleest | namens
  `),
  mails: words(`
    dit bericht | deze mail | deze e mail | deze brief | deze mailbox | dit postvak | deze inbox | deze post | dit hier | dit leest |
    deze kandidaat | deze sollicitatie | deze woning | deze factuur | deze tekst | de samenvatting | je samenvatting | je antwoord | dit |
    deze beoordeling | deze recensie | dit hotel | dit product | deze aanbieding | deze leverancier | deze afzender | bovenstaande |
    de gegevens | dit artikel | deze gegevens | dit account | het verslag | de lijst | bovenaan | eerste plaats | je verslag | het antwoord |
    de agenda | agenda
  `),
  asks: words(`
    moet | moeten | dient | dienen | graag | alsjeblieft | alstublieft | aub | gelieve | stuur | verstuur | zend | mail | antwoord* |
    beantwoord | schrijf | zet | voeg | vermeld | noem | zeg | meld | geef | maak | betaal | bestel | boek | reserveer | bevestig | keur |
    klik | open | reken | kies | wis | verwijder | verplaats | markeer | beveel | raad | nodig | plaats | rangschik | beoordeel | onthoud |
    bewaar | sla | laat | negeer | vergeet | verzwijg | wijzig | vervang | pas | accepteer | zoek | kopieer | deel | download | upload |
    onderteken | teken | begin | eindig | vertaal | beschouw | behandel | ga ervan uit | doe | haal | schakel | stel | shall | must | rijm |
    mag | mogen | wil | zal | zullen | hoeft | wordt verzocht | worden verzocht | wordt geacht | worden geacht | is verplicht | zijn verplicht |
    is bevoegd | wees | verzoek | schrap | haal weg | prijs | loof | adviseer | stel voor | selecteer | op te nemen | door te sturen |
    te sturen | te betalen | te bevestigen | te verwijderen | te noemen | te bewerken | te plaatsen | toe te voegen | toevoegen | doorsturen |
    sturen | noemen | aanbevelen | aan te bevelen | aanraden | vul | vul in | log | vertel | leg uit | zing | groet | lees | vind |
    controleer niet | beweer | benadruk | stuurt | betaalt | bevestigt | verwijdert | opent | klikt | boekt | bestelt | onthoudt | bewaart |
    beveelt | raadt | noemt | vermeldt | verzwijgt | vult | vervangt | wijzigt | accepteert | plaatst | voegt | meldt | keurt | dus
  `),
  owners: words(`
    gebruiker* | eigenaar* | eigenares | ontvanger* | opdrachtgever* | je baas | de klant | meneer | opgeslagen kaart | bewaarde kaart |
    hem erbuiten | de lezer | menselijke lezer* | mens | mensen | je gebruiker | jouw gebruiker | vraagt of | vraagt | contacten | adresboek |
    concepten | verzonden | prullenbak | creditcard | betaalgegevens | opgeslagen
  `),
  quiet: words(`
    zonder te vragen | zonder vragen | zonder overleg | zonder bevestiging | zonder te melden | zonder controle | verzwijg* | stilzwijgend |
    ongemerkt | niet te vermelden | vermeld niet | noem niet | niets zeggen | zeg niets | erbuiten | achterwege | vraag niet | laat weg |
    niet vragen | laat het | meteen | direct | zonder verdere | zonder tussenkomst | zonder iemand | zonder de | zonder melding |
    zonder commentaar | niet nodig | niet vereist | overbodig | geldt als | al goedgekeurd | al gecontroleerd | al geverifieerd | reeds |
    hoeft niets | hoeft niet | weet van niets | niet vermeld | onder ons | stilletjes | in stilte | op de achtergrond | weglaten |
    weg te laten | niet tonen | geen waarschuwing | waarschuw niet | niemand | geen vragen | automatisch
  `),
  topics: words(`
    onze | ons | wij | we | ik ben | nieuwe | nieuw | kan | kunnen | cursus | training | workshop | leer | leren | beleid | medewerker* |
    collega* | onderzoek* | volgens | aanval* | oplichter* | nieuwsbrief | artikel | bedrijven | uw reisagent | reisagent | gemaakt door |
    geschreven door | gemaakt met | hulp van | jouw assistent | goedgekeurde | gebruik | helpt | druk | toets | interview | bleek | werd |
    deden | mijn assistent | onze assistent | onze chatbot | uw assistent | u kunt | je kunt | avond | onderwerp | consument* | fabrikant |
    functie | update | beschikbaar | typ | zeg | instellingen | volgens bram
  `),
};
