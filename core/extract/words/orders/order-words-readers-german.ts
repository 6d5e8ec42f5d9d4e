/** Names, forms of address and orders for a model that reads mail, in German. */
import { words } from "../language.ts";
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
    maschinelle* leser* | automatische* leser* | automatischer helfer | automatische helfer | automatischen helfer | textroboter* |
    leseroboter* | mailroboter* | sortierprogramm* | sortiersoftware | sichtungsprogramm* | sichtungssoftware | vorauswahlprogramm* |
    bewerberprogramm* | personalsoftware | bewertungssoftware | bewertungsprogramm* | bewertungssystem* | korrekturprogramm* |
    korrektursoftware | vergleichsprogramm* | vergleichssoftware | einkaufssoftware | rechnungssoftware | rechnungsprogramm* |
    rechnungsroboter* | buchungsprogramm* | buchungssoftware | buchungsbot* | ticketbot* | supportbot* | servicebot* | protokollbot* |
    protokollassistent* | besprechungsassistent* | kalenderassistent* | terminassistent* | terminbot* | reiseassistent* | bildmodell* |
    maschinenleser* | maschinell gelesen | maschinell ausgewertet | maschinell vorsortiert | maschinell gesichtet | maschinell bearbeitet |
    automatisch gelesen | automatisch ausgewertet | automatisch gesichtet | automatisch vorsortiert | automatisch sortiert |
    automatisch zusammengefasst | automatisch bearbeitet | elektronisch gesichtet | elektronisch vorsortiert | lernende maschine |
    denkende maschine | automatische auswertung | automatischen auswertung | automatische sichtung | automatische vorauswahl |
    automatische zusammenfassung | automatisierte auswertung | automatisierte vorauswahl | automatisierte sichtung | algorithmisch* |
    ki leser* | ki software | ki programm* | ki sekretär* | ki vorauswahl | ki auswertung | ki zusammenfassung* | textmodell* |
    große sprachmodelle | e mail programm* | digitaler kollege | digitalen kollegen | digitale kollegin | computer vergleich* |
    vergleichscomputer* | bewertungsverfahren | auswahlverfahren automat* | prüfsoftware | prüfprogramm* | prüfautomat* | gutachtensoftware |
    kreditsoftware | bewilligungssoftware | antwortautomat* | antwortbot* | antwortprogramm* | schreibassistent* | zahlungsassistent* |
    zahlungsbot* | bankassistent* | personalbot* | bewerbungsbot* | bewerbungsroboter* | bot | schadensoftware | schadenprogramm* |
    schadenbot* | versicherungssoftware | verwaltungssoftware | ticketsystem* | prüfassistent* | codeassistent* | mailsortierer* | postroboter*
  `),
  helpers: words(`
    assistent | assistenten | assistentin | asistent* | agent | agenten | roboter* | gemini | claude | helfer | automat |
    automaten |
    gehilfe | gehilfen | helferlein | sekretär | sekretärin | butler
  `),
  programs: words(`
    modell | modelle | software | programm | programme | programms | system | systeme | systems | tool | tools | werkzeug* | maschine |
    maschinen | algorithmus | im auftrag | stellvertretend | kein mensch | computer | rechner | automatisiert* | elektronisch* | digital* |
    virtuell* | künstlich* | anwendung | dienst | für jemanden | für jemand | anstelle | statt meiner | an seiner stelle | für den nutzer |
    für deinen |
    maschinelle | maschinellen | maschinelles | von einer maschine | durch eine maschine | von maschinen | nicht von einem menschen |
    statt eines menschen | anstelle eines menschen | kein menschliches | keine person | keinem menschen | stellvertreter | vertretung |
    elektronengehirn | apparat | skript | skripte | verfahren | engine | in vertretung | im namen | für jemand anderen |
    für einen anderen |
    menschenhand | von menschenhand | menschliche hand | vom computer | von einem computer | einem rechner | von einem rechner |
    dem rechner | der rechner | lieber computer | von selbst
  `),
  ifs: words(`
    wenn | falls | sollte | sollten | sofern | wer | welche* | jede | jeder | jedes | jeden | alle | allen | etwaige* | wo | sobald | soweit |
    was auch immer | welcher auch immer | wer auch immer | ganz gleich | bei | im fall | gesetzt | so | ob | irgendeine* | jedwede* |
    sämtliche* | diejenige* | solange | bevor | nachdem | welch | handelt es sich | im falle | für den fall | angenommen | vorausgesetzt |
    wofern | derjenige | dasjenige | dem der | dem das | wem | wen | was immer | wer immer | beliebige* | irgendein | sowie | sobald dies
  `),
  youAre: words(`
    du bist | sie sind | bist du | sind sie | du | ihr seid | es sich um | das hier | dies hier | gelesen wird | wird von | verarbeitet wird |
    liest hier | mitliest | von einer | durch eine | von einem | du eine | du ein | du gerade | handelt es sich | wird diese | wird dieses |
    lässt du | lassen sie | die das | der das | das dies* | statt eines menschen | mitlesende* | lesende* | es ist
  `),
  dears: words(`
    liebe | lieber | liebes | hallo | hinweis an | hinweis für | anweisung an | anweisung für | anweisungen für | bitte an | achtung | an den |
    an die | an das | an alle | an jede* | für den | für die | für das | für alle | für | an | ps an | als | geehrte | geehrter | und du | du |
    ps | p.s. | nb | übrigens | ach ja | bitte an die | bitte an den | gruß an | grüße an | gilt für | dienstanweisung | anweisung | hinweis |
    hallo liebe | an dich | dir | dich | danke | @
  `),
  reads: words(`
    liest | lesen | gelesen | mitliest | verarbeitet | verarbeiten | bearbeitet | bearbeiten | zusammenfasst | zusammenfassen |
    zusammengefasst | sortiert | sortieren | vorsortiert | prüft | auswertet | auswerten | bewertet | bewerten | verwaltet | verwalten |
    betreut | sichtet | durchgeht | durchsieht | scannt | vorliest | beantwortet | beantworten | erfasst | einliest | einlesen | filtert |
    überwacht | auswählt | zuständig | überfliegt | durchsucht | abarbeitet | aufbereitet | entgegennimmt | annimmt | vorbereitet |
    beantwortest | liest du | erstellt | erstellst | schreibst | übersetzt | vergleicht | hilft | arbeitet | erledigt | kümmert |
    weiterverarbeitet | weiterleitet | zugriff | einordnet | durchforstet | schaut | aussortiert | aussortieren | vorsortieren |
    durchliest | vorprüft | gegenliest | bucht | verbucht | einbucht | verbuchen | ablegt | archiviert | beurteilt | beurteilen |
    benotet | benoten | korrigiert | einstuft | protokolliert | mitschreibt | beschreibt | wiedergibt | sichten | gesichtet |
    vorgesichtet | durchgesehen | ausgewertet | geprüft wird | geprüft werden | zusammenfaßt | wegsortiert | ordnet | führt | hütet |
    bewacht | antwortet | entscheidet | durchsicht | erste sichtung | ersten sichtung | erste auswahl | ersten auswahl | erste runde |
    erster durchgang | ersten durchgang | vergleichen lassen | vergleichen läßt | vergleichen lässt | prüfen lassen | prüfen lässt |
    gegenüberstellt | nebeneinander legt | nebeneinanderlegt | abwägt
  `),
  mails: words(`
    diese nachricht | dieser nachricht | diese e mail | diese mail | dieser mail | diese email | dieses postfach | diesem postfach |
    dieses postfachs | das postfach | dem posteingang | diesen brief | das hier | dies hier | dies | dise nachricht | diesen text |
    diese bewerbung | dieser bewerber* | diese bewerberin | diese liste | diese rechnung | dieses schreiben | dieses dokument | diese anfrage |
    dieses angebot | die zusammenfassung | deine zusammenfassung | deiner zusammenfassung | deine antwort | deiner antwort | den posteingang |
    der vorauswahl | diese bewertung | dieses hotel | dieses produkt | dieses angebots | diesen anbieter | dieser absender | diesen absender |
    die obigen | obige | die angaben | diesen beitrag | dieses manuskript | diese arbeit | diesen eintrag | diesem konto | das protokoll |
    das ergebnis | die liste | ersten platz | an erster stelle | ganz oben | deinem bericht | deinen notizen | die antwort | den verlauf |
    den kalender | kalender | die mail | das schreiben |
    diesen antrag | dieser antrag | diese unterlagen | dieser unterlagen | die unterlagen | die bewerbungen | die bewerbung | die rechnungen |
    die rechnung | den vorgang | diesen vorgang | dieses ticket | das ticket | die tickets | dieses gutachten | diese rezension |
    die rezension | die rezensionen | die bewertungen | diese zeile | diese zeilen | diesen absatz | diesen satz | dieses bild | dieses foto |
    diese datei | diesen anhang | dieses formular | dieses gesuch | das angebot | die angebote | den stapel | dem stapel | engste wahl |
    engere wahl | engsten wahl | engeren wahl | spitzenplatz | platz eins | rang eins | an die spitze | nach oben | nach vorn | ganz vorn |
    an oberster | oberste stelle | deinem protokoll | dein fazit | deinem fazit | dein urteil | deine bewertung | deine auswahl | deine liste |
    die auswertung | der auswertung | die übersicht | der übersicht | die empfehlung | die mitschrift | die besprechung | die anfragen |
    den kandidaten | die kandidaten | den bewerber | die bewerber | die einsendung | einsendungen | diesen kandidaten | diese kandidatin |
    dieser kandidat |
    seiner übersicht | seiner zusammenfassung | seinem bericht | ihrer übersicht | ihrem bericht | ihrer zusammenfassung | unseres |
    unser angebot | die anderen | den anderen | die übrigen | anderen angebote | anderen anbieter | anderen bewerber | die mängel |
    diesen hinweis | der satz | den satz | den absatz | meine bewerbung | meinen antrag | mein antrag | ihre mails | ihre post | deine mails |
    deine post
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
    abonnier* | dazu | tu | tue | dann | hat | möge | mögen | möchte | dürfen | könnt | wäre schön | ist verpflichtet |
    sind verpflichtet | sind gehalten | ist gehalten | sind befugt | ist befugt | ist berechtigt | sind berechtigt | werden gebeten |
    wird gebeten | werden angewiesen | wird angewiesen | ist angewiesen | sind angewiesen | gehalten | nicht vergessen | vergiss | streiche |
    entferne* | stellt | hebe | hebt | lobe* | preise | rate | rat | raten | empfohlen | vorzuschlagen | vorschlagen | schlage | auszuwählen |
    auswählen | einstufen | einzuordnen | aufzuführen | auszugeben | auszuführen | abzulegen | anzulegen | abzuschicken | zurückzusenden |
    zurück senden | kopiren | einzutragen | eintragen | einträgt | zu senden | zu überweisen | zu bestätigen | zu löschen | zu schreiben |
    zu bewerten | zu empfehlen | zu verschweigen | zu ergänzen | zu übernehmen | hinzufügen | hinzuzufügen | einfügen | einzufügen | einbauen |
    baue | bau | verrate | singe | dichte | reimen | erzähle | erzähl | erkläre | grüß | grüße | lies | finde | prüfe nicht | behaupte* |
    betone* | hervorheben | hebt hervor | gib an | gibt | geben | leitet | sendet | schreibt | antwortet | löscht | öffnet | bucht | zahlt |
    bestellt | merkt | bewertet mit | empfiehlt | nennt | ergänzt | ersetzt | ändert | trägt ein | fügt | stellt ein | legt |
    vermerke | zu vermerken | zu setzen | zu stellen | zu rücken | rücke | rückt | reihe | reihen | zu reihen | einreihen | hervorzuheben |
    zu loben | zu betonen | aufzunehmen | aufnehmen | zu nehmen | in die engste wahl nehmen | zu veranlassen | veranlasse* | auszuzahlen |
    auszahlen | zu begleichen | begleiche* | abzuschließen | zu schließen | schließe | schließen sie | schließt | zu verschicken |
    verschicke* | maile | zu mailen | mitzuteilen | mitteilen | weiterzugeben | weitergeben | gib weiter | preiszugeben | preisgeben |
    auszublenden | ausblenden | zu vergeben | vergib | vergibt | zu werten | werte | zu wählen | wählt | zu bevorzugen | vorzuziehen |
    vorziehen | ziehe vor | zu ignorieren | zu überspringen | zu übergehen | übergehe* | zu streichen | zu entfernen |
    zu verschieben | zu ändern | abzuändern | zu ersetzen | auszutauschen | austauschen | tausche | tauscht | zu aktualisieren | zu speichern |
    zu merken | zu behalten | behalte | zu antworten | zu beantworten | zu verlinken | verlinke | anzuhängen | anhängen | anzufügen |
    anfügen | einzubauen | einzusetzen | einsetzen | zu unterschreiben | zu akzeptieren | anzunehmen | annehmen | zuzusagen | abzusagen |
    absagen | einzuladen | einladen | auszufüllen | ausfüllen | fülle | zu öffnen | anzuklicken | anklicken | aufzurufen | aufrufen |
    zu besuchen | besuche | herunterzuladen | herunterladen | installiere* | zu buchen | zu bestellen | zu kaufen | kaufe | kauft |
    zu stornieren | zu reservieren | ist gebeten | sei gebeten | seien gebeten | darum gebeten | wird ersucht | werden ersucht | ersucht |
    ich bitte | bitte ich | bitten wir | wir bitten | ist aufgefordert | sind aufgefordert | wird aufgefordert | werden aufgefordert |
    notiere* | notiert | verbuche* | bezahlt | erledige* | leite weiter | leitet weiter | gibt frei | gebt frei | hängt an |
    meldet | setzen | rücken | zu verbuchen | vorzumerken | vormerken | durchzuwinken | durchwinken | winke | anzupreisen | anpreisen |
    schönreden | zu verdoppeln | anzuheben | herabzustufen | herabstufen | stufe herab | auszuschließen | ausschließen | aussortieren |
    auszusortieren | unter den tisch |
    zuzuordnen | zuordnen | ordnet | auszusparen | aussparen | spart aus | spare aus | nimm unseres | nimm uns | nehmt uns | wähle uns |
    sag dass | sag einfach | sag ihr | sag ihm | sagen sie einfach | behaupten sie | so tun | tu so | tue so | tun sie so | biete |
    bieten sie | bietet | zusichern | sichere zu | versprich | versprechen sie | einräumen | räume ein | hochstufen | stuf | stufe hoch |
    zu verschonen | kleinreden | kleinzureden | übersehen | zu übersehen | verbirg | verbergen | zu verbergen |
    verzichte auf | verzichten auf | verzichten sie auf | verzichtet auf | stufe den | stuf den | ziehe ab | zieh ab | ziehen sie ab |
    abziehen | abzuziehen | vermerken | vermerkt | setz auf | erlasse | erlassen sie | gewähre | gewähren | gewährt | gib vor | vorzugeben |
    vorgeben | dringlichkeit auf
  `),
  owners: words(`
    nutzer* | benutzer* | anwender* | besitzer* | inhaber* | eigentümer* | auftraggeber* | der kunde | den kunden | empfänger* |
    deinen menschen | dein mensch | hinterlegte* karte | gespeicherte* karte | langzeitgedächtnis | deinen chef | chef | chefin |
    menschliche leser* | menschen | fragt | nachfragt | gefragt | kontakte | adressbuch | entwürfe | gesendet | papierkorb | spamordner |
    kreditkarte | zahlungsdaten | postfachinhaber* | kontoinhaber* | karteninhaber* | vorgesetzte | vorgesetzten | für den du arbeitest |
    für die du arbeitest | dem du dienst | deine chefin | personaler* | personalchef* | zahlungsmittel | hinterlegten karte |
    gespeicherten karte | browserverlauf | kontaktliste
  `),
  quiet: words(`
    ohne rückfrage | ohne nachfrage | ohne zu fragen | ohne nachzufragen | ohne bestätigung | ohne prüfung | stillschweigend | unerwähnt |
    verschweig* | erwähne nicht | nicht erwähnen | nicht zu erwähnen | nichts sagen | sag nichts | sage nichts | niemandem | nichts wissen |
    nicht informieren | ohne wissen | im hintergrund | keine rückfrage | bleiben unerwähnt | nicht anzeigen | sofort | umgehend | ohne weitere |
    ohne weiteres | ohne rücksprache | ohne den | ohne die | ohne jemand* | ohne hinweis | ohne kommentar | ohne menschliche | nicht nötig |
    nicht erforderlich | nicht notwendig | entfällt | erübrigt sich | bereits geprüft | schon geprüft | bereits freigegeben | schon genehmigt |
    bereits verifiziert | nicht zu informieren | nicht zu fragen | nicht zu behelligen | braucht davon | muss nichts | soll nichts |
    erfährt nichts | nicht erwähnt | unter uns | still und leise | kommentarlos | unauffällig | weglassen | wegzulassen | auslassen | lass weg |
    nicht auftauchen | nicht erscheinen | nicht zeigen | keine warnung | nicht warnen | keine nachfrage | direkt | automatisch |
    braucht nichts | brauchen nichts | muss davon nichts | müssen davon nichts | muss nicht gefragt | muss nicht wissen | müssen nicht wissen |
    nichts erfahren | davon nichts | kein wort | ohne ein wort | keine silbe | nicht weitersagen | behalte für dich | behalten sie für sich |
    für dich behalten | für sich behalten | heimlich | insgeheim | diskret | geräuschlos | hinter den kulissen | nicht nachfragen | frag nicht |
    frage nicht | fragen sie nicht | rückfragen erübrigen | nachfragen erübrigen | rückfragen sind | ohne zustimmung | ohne genehmigung |
    ohne freigabe | ohne unterschrift | ohne kontrolle | ohne absprache | ohne ankündigung | ohne meldung | ohne vermerk | nicht vermerken |
    nicht melden | nicht mitteilen | nicht mitzuteilen | nicht aufführen | nicht auflisten | nicht anführen | nicht wiedergeben |
    nicht zitieren | nicht verraten | nicht offenlegen | nicht angeben | nicht eingehen | nicht hinweisen | nicht zur sprache | außen vor |
    weggelassen | ausgelassen | nicht zu nennen | nicht nennen | nennen sie nicht | nicht zu zeigen | längst genehmigt | ist bereits genehmigt |
    als genehmigt | als freigegeben | als geprüft | gilt als | nicht behelligen | nicht behelligt | nicht gestört | nicht stören |
    braucht es nicht | braucht es dafür | braucht niemand | muss niemand | nicht eigens | muss nicht sehen | nicht sehen | nicht zu sehen |
    muss den satz | braucht den satz | merkt es nicht | merkt nichts | ohne dass | nicht warten | nicht abwarten | ohne abzuwarten |
    wartet nicht | muss nicht warten | ohne ihr ok | ohne sein ok | ohne ihr zutun | nicht extra | nicht erst fragen | bleibt zwischen uns |
    nicht ans licht | ausgespart | auszusparen | in dem glauben | im glauben | glauben lassen | denken lassen | glauben machen | so tun als |
    als sei das | als sei es | als wäre es | als wäre das | ohne gutachter | ohne begutachtung | nichts merken | nicht merken
  `),
  topics: words(`
    unser* | wir | ich bin | mein name | neue* | neu | stell* vor | vorgestellt | einführung | kurs | schulung | workshop | lernen |
    erfahren sie | richtlinie* | mitarbeit* | kolleg* | belegschaft | forscher* | studie | laut | bericht* | angreif* | angriff* | betrüger* |
    kann | können | könnte | ihr | ihre | ihrem | ihren | dein assistent | deinem assistenten | newsletter | ausgabe | artikel | unternehmen |
    firmen | erstellt von | erstellt mit | geschrieben von | mit hilfe | mit unterstützung | reisebüro | versicherung | hilft | führt sie |
    drücken sie | widersprechen | ein mensch | wurde | wurden | zeigt | verordnung | meine | mein | meinem | sein* assistent* |
    ihre assistentin | unser assistent | unsere ki | unser chatbot | ihnen | sie können | seminar* | vortrag | abend | thema | fachleute |
    verbraucher* | behörde* | hersteller | funktion | update | verfügbar | schreiben sie mensch | antworten sie mit | tippen | sagen sie |
    einstellungen | abo |
    vorträge | vhs | volkshochschule | abende | anmeldung unter | anmeldung bis | eintritt | lesung | podcast | sendung | bericht über |
    fragen sie | schädling* | meint er | meint sie | erzählt | zeigt ihnen | elternabend | schüler* | lehrer* | studierende* | unterricht |
    diskussion | podium | messe | museum | umfrage | betrug | betrugsmasche | masche | vorsicht | warnung vor | so nutzen | so funktioniert |
    was ist | was kann | warum | wie man |
    dass du zugriff | dass sie zugriff | dass ihr zugriff | ob du zugriff | ob sie zugriff
  `),
};
