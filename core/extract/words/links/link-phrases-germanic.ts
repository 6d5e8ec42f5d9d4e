/** What people write around links in German, Dutch and Afrikaans. */
import { words } from "../language.ts";
import type { LinkPhrases } from "./link-phrases.ts";
import { GERMANIC_VERIFY } from "./link-phrases-germanic-verify.ts";

export const GERMANIC: LinkPhrases = {
  verify: GERMANIC_VERIFY,
  signIn: words(`
    tür öffnen | tür auf | öffnet die tür | tür steht offen | tor öffnen | pforte öffnen | schlüssel zu | hier hinein |
    geht's rein | geht es rein | rein da | rein mit | komm rein | kommen sie rein | kommen sie herein | komm herein |
    treten sie ein | tritt ein | hereinspaziert | lass mich | lassen sie mich | lasst mich | rein lassen | reinlassen |
    durchlassen | durchwinken | du bist drin | sind sie drin | bist du drin | schon drin | ist man drin |
    stehen sie im | stehst du im | brauchen sie kein | brauchst du kein | passwort brauch* | kennwort brauch* |
    passwort gibt es | passwörter gibt es | passwörter haben wir | passwörter sind | passwort merken |
    passwörter merken | passwort tippen | passwort sparen | statt passwort | statt eines passworts |
    anstelle eines passworts | nichts tippen | nichts eintippen | nicht tippen | nicht abtippen | tippen wollen |
    statt zu tippen | statt den code | statt code | statt abtippen | ohne tippen | ohne abtippen |
    oder einfach klicken | oder einfach tippen | oder tippen sie hier | oder hier tippen | lieber klicken |
    lieber ein klick | selben gerät | gleichen gerät | selbe gerät | demselben gerät | selben browser |
    gleichen browser | demselben browser | gerät zulassen | gerät erlauben | gerät freigeben | gerät hinzufügen |
    gerät vertrauen | gerät bitte* | möchte hinein | will hinein | möchte rein | will rein | vor der tür | klopft an |
    steht draußen | freie bahn | ihr zugang | dein zugang | zugang öffnen | zum zugang | zugangslink | meinen bereich |
    in den bereich | zum mitgliederbereich | in den mitgliederbereich | mein konto öffnen | bring mich |
    sich ausweisen | ausgewiesen | wollten hinein | wollten sich | mach auf | macht auf | mach mir auf |
    bringen sie mich | bringt mich | ohne dir | ohne sich etwas | etwas ausdenken zu müssen | wieder etwas ausdenken |
    etwas merken zu müssen | ohne etwas merken | weg ins | weg zu ihrem | weg zu deinem | begehrt zugang |
    begehrt zutritt | den weg frei | weg freigeben | freien weg | freie fahrt | computer zulassen | nichts merken |
    nichts zu merken | nichts mehr merken | musst dir nichts | müssen sie sich nichts | brauchst dir nichts |
    weist sie aus | weist sie dort aus | weist dich aus | weist dich dort aus | weitere angaben sind |
    keine weiteren angaben | ohne weitere angaben | identifiziert sie | identifiziert dich | erkennt sie |
    erkennt dich | wir wissen dass sie | wir wissen schon dass du | schon bist du | schon sind sie |
    antippen und schon | klick und schon | klicken und schon | am ziel | gehöre zu ihnen | gehöre ihnen | gehöre dir |
    gehört zu ihrem haushalt | steht auf bitte warten | wartet auf ein zeichen | ich bürge | bürge dafür | bürgen sie |
    kein suchen nach dem passwort | passwort suchen | passwort kramen | führt dich direkt | führt sie direkt |
    führt direkt | direkt auf deinen | direkt auf ihre | direkt auf deine | direkt zu deinem | direkt zu deinen |
    direkt zu ihrem | direkt zu ihren | direkt zu meinem | direkt zu meinen | geradewegs | ohne umweg | ohne umwege |
    ohne anmeldung | ohne einloggen | ohne anzumelden | ohne dich anzumelden | ohne sich anzumelden | schon angemeldet |
    bereits angemeldet | bist du angemeldet | sind sie angemeldet | bist angemeldet | passwort im kopf |
    passwort vergessen macht nichts | vergiss dein passwort | vergessen sie passwörter | vergiss passwörter |
    schluss mit passwörtern | passwort kannst du | passwort können sie sich | kein lästiges passwort |
    keine passwörter | zu meinem konto | zu meinem bereich | zu meinem profil | in mein konto | in mein profil |
    mein profil öffnen | mein bereich | meine seite öffnen | weiter zu meinem | schnell rein | gleich rein |
    sofort rein | einmal klicken und | ein klick und sie | ein klick und du | mein handy | mein tablet | mein laptop |
    mein gerät | dieses handy | dieses tablet | handy zulassen | tablet zulassen | laptop zulassen | rechner zulassen |
    browser zulassen | dieses gerät | will in dein | will in ihr | möchte in dein | möchte in ihr | bittet um zugang |
    bittet um zutritt | lassen sie es zu | lass es zu | wer klickt ist | deur open | open de deur | doe open |
    kom binnen | kom maar binnen | kom erin | stap binnen | wandel binnen | loop binnen | ga naar binnen |
    mag naar binnen | binnenlaten | laat me erin | laat mij erin | laat me door | meteen in uw | meteen in je |
    direct in je | direct in uw | rechtstreeks in | u bent binnen | je bent binnen | u zit | zo binnen |
    wachtwoorden doen we niet | wachtwoord nodig | wachtwoord niet nodig | wachtwoorden hebben we |
    wachtwoord hoeft niet | niets te onthouden | in plaats van een wachtwoord | niets intypen | niet typen |
    niet overtypen | zonder te typen | in plaats van typen | in plaats van de code | liever klikken | liever een klik |
    of klik gewoon | of tik gewoon | hetzelfde toestel | hetzelfde apparaat | dezelfde browser | dezelfde telefoon |
    toestel toelaten | apparaat toelaten | wil binnen | wil naar binnen | klopt aan | staat voor de deur |
    staat te wachten | open mijn | breng me | breng mij | toegang tot uw | toegang tot je | uw toegang | je toegang |
    laat mij binnen | laat me naar binnen | laat me toe | neem me mee | naar mijn account | naar mijn pagina |
    laat hem door | laat haar door | laat die door | laat dit door | laat het door | doorlaten | wil bij uw |
    wil bij je | zonder weer iets | iets te moeten | te moeten bedenken | iets moeten onthouden | je wilde in |
    u wilde in | vrije doorgang | vrij baan | goed volk | het is goed volk | wij weten al dat | we weten al dat |
    we weten dat jij het | herkent je | herkent u | herkennen u | geen gedoe | onthouden hoeft niet | niets onthouden |
    niks onthouden | en je bent er | en u bent er | ben je er | bent u er | geen verdere gegevens |
    zonder verdere gegevens | identificeert u | identificeert je | sta er voor in | sta ervoor in | zit te wachten tot |
    wacht tot jij zegt | wacht tot u zegt | zegt dat het van u is | zegt dat het van jou is | naar mijn profiel |
    naar mijn omgeving | in mijn account | mijn pagina openen | mijn account openen | direct naar je | direct naar uw |
    direct naar mijn | meteen naar je | meteen naar uw | meteen bij je | meteen bij uw | rechtstreeks naar |
    zit je bij | zit u bij | zonder omwegen | zonder gedoe | zonder inloggen | zonder in te loggen | al ingelogd |
    meteen ingelogd | bent ingelogd | ben je ingelogd | geen wachtwoorden | nooit meer wachtwoorden |
    vergeet wachtwoorden | vergeet je wachtwoord maar | wachtwoord onthouden | wachtwoorden onthouden |
    niks te onthouden | niks te typen | niets te typen | niets in te vullen | niks in te vullen | kom verder |
    loop door | ga verder naar | één tik en | één klik en | dit toestel | dit apparaat | deze telefoon | deze laptop |
    deze tablet | mijn telefoon | mijn laptop | mijn tablet | mijn toestel | wil je account in | wil uw account in |
    vraagt toegang | vraagt om toegang | wie klikt is | kom binne | stap in | stap binne | laat my in | laat my binne |
    maak die deur | maak oop | maak my | sonder wagwoord | sonder 'n wagwoord | geen wagwoord | wagwoord nodig |
    reguit in | direk in | is jy in | is u in | gaan in | in plaas van tik | sonder om te tik | dieselfde toestel |
    dieselfde blaaier | toestel goedkeur | wil inkom | wil in | klop aan | jou sleutel | laat my deur | vat my na |
    neem my na | bring my in | bring my na | na my rekening | na my blad | na my profiel | my rekening oop |
    sonder om weer | iets uit te dink | laat hom deur | laat haar deur | laat dit deur | jy wou in | wou in die |
    vry deurgang | niks te onthou | hoef nie te onthou | jy is daar | is jy daar | ons weet dis jy |
    ons weet dit is jy | herken jou | sonder moeite | geen gesukkel | staan daarvoor in | ek staan in |
    maak my rekening oop | reguit na jou | reguit by jou | direk by jou | direk na jou | een klik en | een tik en |
    wagwoorde nie | geen wagwoorde | wagwoord nie nodig | sonder om in te teken | sonder om aan te meld |
    reeds aangemeld | klaar aangemeld | hierdie toestel | hierdie foon | hierdie selfoon | my foon | my selfoon |
    my toestel | laat die toestel | laat hierdie | vra toegang | wil jou rekening | meldet sie an | meldet dich an |
    loggt sie ein | loggt dich ein | konto brauchen sie dafür nicht | konto brauchst du dafür nicht |
    öffnet sich ihr konto | öffnet sich dein konto | handy freigeben | telefon freigeben | tablet freigeben |
    fernseher freigeben | rechner freigeben | computer freigeben | mit ihrem konto verbinden |
    mit deinem konto verbinden | gerät koppeln | logt je in | logt u in | logt jou in | opent je account |
    opent uw account | apparaat goedkeuren | apparaat toestaan | toestel goedkeuren | telefoon toelaten |
    telefoon goedkeuren | wil verbinding | aan je account gekoppeld | aan uw account gekoppeld |
    koppelen aan je account | ja laat toe | ja toestaan | meld jou aan | teken jou in | teken u in |
    teken jou outomaties | laat toestel toe | keur toestel goed | keur die toestel | ohne etwas einzutippen |
    nichts ausfüllen | gleich angemeldet | direkt angemeldet | automatisch angemeldet | tür geht auf |
    niets in te typen | gerät wartet | browser wartet | computer wartet | rechner wartet | handy wartet |
    telefon wartet | anmeldung wartet | apparaat wacht | toestel wacht | browser wacht | computer wacht |
    telefoon wacht | inlogpoging wacht | temporärer zugangscode | temporären zugangscode | temporärer zugriffscode |
    temporären zugriffscode | vorübergehender zugangscode | vorübergehenden zugangscode | tijdelijke toegangscode |
    gerät bestätigen | gerät verifizieren | apparaat bevestigen | apparaat verifiëren | direkt wieder in dein konto |
    inloggen als gebruiker | toestel bevestigen | ip adresse freigeben | ip freigeben | diese ip erlauben |
    diese adresse erlauben | zugelassenen adressen | dit ip adres toestaan | dit ip toestaan | ip adres vertrouwen |
    bestätigen sie diese anmeldung von | bestätigen sie die anmeldung von | bestätige diese anmeldung von |
    bestätige die anmeldung von | bestätigen sie diese anmeldung auf | bestätigen sie diesen login |
    bestätige diesen login | bestätigen sie den login | bestätigen sie diesen anmeldeversuch |
    bevestig deze aanmelding vanaf | bevestig de aanmelding vanaf | bevestig deze aanmelding op | bevestig deze inlog* |
    bevestig uw inlog* | bevestig je inlog* | bevestig de inlog* | bevestig hierdie aanmelding vanaf |
    bevestig die aanmelding vanaf | bevestig hierdie aanmelding op | befêstigje dizze oanmelding fan |
    befêstigje de oanmelding fan | sitzung fortsetzen | sitzung zulassen | sessie toestaan | link zum bewerberportal |
    zugang zum bewerberportal | link zum autorenbereich | link naar het sollicitatieportaal | link naar je sollicitatie
  `),
  reset: words(`
    entfallen | vergaß | verlegt | verschwitzt | weg ist | fällt ihnen nicht | fällt dir nicht | nicht mehr ein |
    nicht mehr weiß | nicht erinnern | nicht mehr hinein | nicht mehr rein | ausgesperrt | ausgeschlossen | frisches |
    ausdenken | denken sie sich | denk dir | überlegen sie sich | überleg dir | such dir | suchen sie sich |
    wählen sie ein | wähl ein | vergeben sie | neu anlegen | neu wählen | neu machen | neue pin | wieder rein |
    wieder hinein | wieder zugang | konto zurück | konto zurückholen | schloss tauschen | zugangswort | losungswort |
    vergabe eines neuen | neu festlegen | neu bestimmen | neu einrichten | neues festlegen | neues wählen |
    neues vergeben | ihrer wahl | deiner wahl | kennt sie nicht mehr | kennt dich nicht mehr | anderes kennwort |
    anderes passwort | bringen sie ihm | ist weg | passwort weg | pin weg | entschwunden | aus dem gedächtnis |
    aus dem sinn | auf der zunge | leer im kopf | einigen sie sich | entscheiden sie sich | entscheide dich |
    neu bestimmt | neu überlegen | neuen schlüssel | schloss wechseln | von vorn | neu anfangen | neu generieren |
    neues generieren | neues setzen | neues aussuchen | neues eintragen | anderes wählen | anderes festlegen |
    etwas neues | was neues | neu aussuchen | nicht mehr einloggen | nicht mehr anmelden | nicht mehr hineinkommen |
    kommst du nicht rein | kommst nicht rein | kommst du nicht mehr | kommen sie nicht mehr | kommen nicht mehr |
    nicht mehr im kopf | aus dem kopf | nicht mehr präsent | nicht mehr gewusst | verlorenes | neue zugangsdaten |
    zugangsdaten neu | neue geheimzahl | wieder einsteigen | wieder hineinkommen | wieder reinkommen | wieder anmelden |
    wieder einloggen | zurück ins konto | zurück in ihr konto | zurück in dein konto | zurück zu ihrem konto |
    ontschoten | verlegd | niet meer weet | weet het niet meer | weet u niet meer | herinnert u | herinner je |
    buitengesloten | niet meer in | niet meer binnen | kies een | kies zelf | maak een | een vers | nieuwe kiezen |
    nieuw kiezen | nieuw instellen | nieuw maken | opnieuw kiezen | nieuwe pincode | weer binnen | weer toegang |
    toegang terug | account terug | iets nieuws | verzin iets | verzin een | verzin hier | bedenk iets | bedenk een |
    iets anders kiezen | kies iets | naar keuze | van uw keuze | van je keuze | van jouw keuze | kent u niet meer |
    kent je niet meer | een ander nemen | neem een ander | neem hier een | ander wachtwoord | andere pincode |
    uit mijn hoofd | door het hoofd | ontschiet | black out | opnieuw beginnen | begin opnieuw | nieuw slot |
    slot vervangen | nieuwe sleutel | genereer een | kies maar | nieuwe bedenken | nieuw bedenken | nieuwe maken |
    nieuwe verzinnen | nieuwe instellen | nieuwe aanmaken | een andere kiezen | ander kiezen | stel een nieuw* |
    stel een ander | er niet in | niet meer inloggen | niet kunt inloggen | niet kan inloggen | niet meer weten |
    uit je hoofd | uit het hoofd | niet te binnen | kwijtgeraakt | zoekgeraakt | nieuwe inloggegevens |
    nieuwe gegevens | weer inloggen | weer naar binnen | terug in je | terug in uw | weer roosteren | vergeet |
    verloor | onthou nie | uitgesluit | kies 'n ander | nuwe een | 'n nuwe | verander dit | weer in | iets nuuts |
    'n ander een | kan nie inkom | besluit op | besluit hier | ander een kies | uit jou kop | skoon uit | uit my kop |
    begin oor | begin van voor | nuwe sleutel | ander pin | nuwe pin | kom nie in | nie meer inkom | kan nie onthou |
    nie meer onthou | onthou dit nie | weet nie meer | is vergete | jou wagwoord kwyt | kies weer | weer inkom |
    passwort setzen | konto wieder öffnen | wieder entsperren | zugangsdaten verloren | passwort verloren |
    passwort erneuern | kennwort erneuern | wachtwoord bedenken | wachtwoord verzinnen | wachtwoord vernieuwen |
    account weer openen | passwort passt nicht | passwort stimmt nicht | passwort geht nicht mehr | kiest u een nieuw |
    kies je een nieuw | nieuw te kiezen | opgevraagd | legen sie hier fest | legst du hier fest |
    legen sie hier selbst fest | hier festlegen | setzen sie hier | wählen sie hier | stellen sie hier ein |
    selbst festlegen | selbst vergeben | stelt u hier in | stel je hier in | kiest u hier | kies je hier |
    stel hier je | stel hier uw | wunschpasswort | zugang entsperren | login einrichten | inloggegevens instellen |
    inloggegevens aanmaken
  `),
  unsubscribe: words(`
    reicht mir | es reicht | mir reicht's | schluss damit | keine post | keine nachrichten | keine infos mehr |
    nichts mehr | bitte nicht mehr | nicht mehr schicken | nicht mehr zusenden | ruhe bitte | lasst mich in ruhe |
    streicht mich | streichen sie mich | löscht mich | nehmt mich raus | nehmen sie mich raus | raus hier | bin raus |
    aus der kartei | weniger briefe | nur noch wichtiges | zu viele briefe | pause machen | kein interesse |
    nicht interessiert | was wir ihnen schicken | was wir dir schicken | was du bekommst | wie oft | rundbrief weg |
    nicht mehr fragen | nicht mehr erinnern | erinnerungen aus | erinnerungen abstellen | keine lust mehr |
    lust verloren | genug davon | genug von uns | genug gelesen | habe genug | hab genug | genug post |
    ruhe im postfach | lieber ruhe | volles postfach | postfach quillt | postfach zu voll | leiser drehen |
    zu viel von uns | hören wir auf | wir hören auf | lass gut sein | lassen sie gut sein | lasst gut sein |
    das reicht | hier austragen | jetzt austragen | tragt mich aus | tragen sie mich aus | trag mich aus | will raus |
    möchte raus | verteiler verlassen | liste verlassen | nicht mehr anschreiben | schreibt mir bitte nicht |
    schickt mir nichts | schicken sie mir nichts | nicht mehr lesen | nicht mehr hören | seltener | weniger oft |
    nicht so oft | nicht so häufig | lieber nicht mehr | lieber weniger | rundbrief abbestellen | rundbrief stoppen |
    brief abbestellen | briefe abbestellen | newsletter stoppen | newsletter beenden | tschüss newsletter |
    auf wiedersehen sagen | abschied nehmen | was in mein postfach | was in ihr postfach | welche mails |
    welche e mails | welche briefe | welche nachrichten | auswählen was | wählen was sie | post abbestellen |
    werbung abbestellen | werbung stoppen | keine werbung | werbewiderspruch | adresse löschen | adresse streichen |
    het is genoeg | genoeg geweest | geen mail | geen mails | geen post | geen berichten | geen brieven |
    niet meer sturen | stuur niets | niets meer | nooit meer | stop ermee | stop maar | hou op | houd op |
    laat me met rust | schrijf me uit | schrijf mij uit | haal me eraf | haal mij eraf | schrap me | schrappen |
    verwijder me | minder mail | minder brieven | minder post | minder sturen | te veel mail | even pauze |
    geen interesse | niet geïnteresseerd | niet meer vragen | herinner me niet | wat we sturen | wat wij sturen |
    hoe vaak | ik hoef dit niet | hoeft niet meer | tot ziens | ik heb genoeg | genoeg gehad | genoeg gelezen |
    genoeg geproefd | genoeg van | geen zin meer | zat van | niks meer | stuur me niets | laat maar | liever geen |
    volle mailbox | mailbox te vol | te veel van ons | dan stoppen we | wij stoppen | dan houden we op |
    zet ons zachter | dat is genoeg | mooi geweest | stuur mij niets | stuur me niks | stuur mij niks |
    liever niet meer | liever minder | wil ik niet meer | wil niet meer | wil hier vanaf | van deze lijst |
    uit het bestand | uit je lijst | uit jullie lijst | schrijf mij niet | minder van dit | niet zo vaak |
    rust in mijn | brief opzeggen | brief stoppen | brieven stoppen | mails stoppen | stop de mails | stop de brief |
    stop met mailen | stop met schrijven | stop met sturen | welke mails | welke berichten | welke brieven |
    wat je krijgt | wat u krijgt | kies wat je | kies wat u | mailvoorkeur* | dag nieuwsbrief | geen reclame |
    wis mijn adres | verwijder mijn adres | haal mijn naam | zeg me af | los my | nie meer nie | geen pos meer |
    moenie skryf | moenie stuur | haal my af | van die lys | skrap my | minder e pos | teken uit | uitteken | meld af |
    stop dit | het genoeg | genoeg daarvan | geen briewe | geen e posse | geen nuusbriewe | geen nuus meer |
    nie meer ontvang | nie meer stuur | stuur my niks | haal my van | haal my uit | uit die lys | verwyder my |
    minder gereeld | minder dikwels | minder briewe | kies wat jy | wat ons stuur | hoe gereeld | nuusbrief kanselleer |
    kanselleer die brief | stop die brief | stop die briewe | sê totsiens | groet ons | teken my uit | meld my af |
    nicht mehr gefragt | nicht mehr um ihre meinung | nicht mehr um deine meinung | nicht mehr kontaktiert |
    nicht mehr benachrichtigt | nicht mehr informiert | keine hinweise mehr | keine erinnerungen mehr |
    keine angebote mehr | keine benachrichtigungen mehr | keine tipps mehr | nur einmal pro woche |
    nur einmal im monat | nur einmal wöchentlich | lieber wöchentlich | nicht mehr folgen | beobachtung beenden |
    suchauftrag deaktivieren | benachrichtigung abstellen | hinweise abstellen | hinweise ausschalten |
    hinweise abschalten | vom verteiler | diese mails nicht | diese nachrichten nicht mehr | diese e mail nicht mehr |
    diese e mails nicht mehr | stop met volgen | ontvolgen | liever één keer per week | liever eens per week |
    geen herinneringen meer | geen meldingen meer | meldingen uitzetten | zet meldingen uit | schakel meldingen uit |
    welke meldingen | zoekopdracht stoppen | niet meer gevraagd | geen tips meer | deze mail niet meer |
    deze mails niet meer | e mails niet meer | watter boodskappe | watter e posse | watter kennisgewings |
    geen boodskappe meer | stop e posse | kennisgewings af | nur noch einmal im | nur noch einmal pro |
    wird ihnen zu viel | wird dir zu viel | nog maar één keer per | alleen nog maandelijks | wordt het te veel |
    te veel post | liever op papier | liever per post | nicht mehr per mail | nicht mehr per e mail | jobalarm löschen |
    jobalarm beenden | jobalarm bearbeiten | stellenalarm löschen | jobmails beenden | alarm löschen |
    jobalert verwijderen | jobalert stopzetten | jobalert wijzigen | jobalert aanpassen | vacaturealert stopzetten |
    vacaturealert verwijderen | alert verwijderen | keine solchen nachrichten | keine solchen mails |
    keine solchen e mails | solche nachrichten nicht | solche mails nicht | solche e mails nicht |
    nicht mehr darüber informier* | sag mir davon nichts | dit soort berichten niet | dit soort mails niet |
    zulke berichten niet | zulke mails niet | geen zulke berichten | wöchentlich statt | statt täglich |
    statt wöchentlich | lieber monatlich | ausgetragen werden | ausgetragen zu werden | wekelijks in plaats |
    in plaats van dagelijks | in plaats van wekelijks | liever wekelijks | nicht mehr warnen | warnt mich nicht |
    warnen sie mich nicht | waarschuw me niet | niet meer waarschuwen | nicht mehr als gutachter* |
    keine gutachtenanfragen | aus der gutachterdatenbank | talentpool verlassen | aus dem talentpool |
    talentenpool verlaten | uit de talentenpool | geen reviewverzoeken
  `),
  approve: words(`
    ich war das | ich war's | bin ich | das sind wir | in ordnung | einverstanden | ist okay | war ich | das passt |
    ja stimmt | daumen hoch | stimmt der ist | ist von uns | ist von mir | ist unser | ist unserer | gehört uns |
    gehört zu uns | der gehört | ja unserer | ja meins | ja meiner | ich bürge | grünes licht | klar ich | ich erkenne |
    kenne ich | weiß bescheid | ja erlauben | ja zulassen | ja reinlassen | ja freigeben | ik was het | ik ben dat |
    dat zijn wij | is goed | mag binnen | ja klopt | dat klopt | ja hoor | ik was dat | dat was ik zelf | herken ik |
    ken ik | ja toelaten | duim omhoog | goed volk | van ons | hoort bij ons | ja de mijne | ja van mij |
    ik sta ervoor in | groen licht | ja toestaan | ja laat binnen | ja goedkeuren | dis ek | dit was ek | ek was dit |
    ja dis | keur goed | dit is ek | ja dit is ek | dis reg | ja toelaat | laat toe | ek stem | ek herken
  `),
  deny: words(`
    jemand fremdes | nicht von mir | kenne ich nicht | kenn ich nicht | war jemand anders | draußen bleiben |
    aussperren | wegschicken | falsche adresse | nicht meine adresse | falsche person | nie bestellt | nicht bestellt |
    nicht angefordert | nein sperren | nein ablehnen | nein das war | war ich nicht | nicht ich | fremdes gerät |
    fremder zugriff | die alte behalten | alte adresse behalten | alles beim alten | beim alten lassen | abweisen |
    weise ihn ab | weisen sie ihn ab | nie gesehen | daumen runter | nicht von uns | gehört uns nicht |
    keine ahnung wem | nicht mein gerät | nicht mein handy | ist nicht meins | unbekannt | irrtum | ein versehen |
    damit nichts zu tun | nicht reinlassen | nicht zulassen | wer ist das | alarm schlagen | habe ich nicht |
    iemand anders | ken ik niet | niet van mij | was ik niet | buiten houden | verkeerd adres | verkeerde persoon |
    niet aangevraagd | nooit gevraagd | nee blokkeren | nee weigeren | niet mijn toestel | niet mijn telefoon |
    niet mijn apparaat | vreemd toestel | het oude houden | oude adres houden | laat het zoals | alles bij het oude |
    wijs hem af | wijs af | wijs het af | stuur weg | stuur hem weg | nooit gezien | duim omlaag | niet van ons |
    geen idee van wie | onbekend | vergissing | niet binnenlaten | niet toelaten | buiten laten | niets mee te maken |
    weet van niets | weet ik niets van | sla alarm | dis nie ek | dit was nie ek | nie ek nie | verkeerde adres |
    dit is nie ek | nie ek gewees | nie my foon | nie my toestel | nie myne | ken dit nie | 'n fout | moenie toelaat |
    hou uit | keer hulle | weet niks | administrator informieren | informieren sie den administrator |
    informiere den administrator | meld het de beheerder | waarschuw de beheerder | laat het de beheerder weten |
    das war ich nicht | konto einfrieren | karte sperren | account bevriezen | bevries je account |
    bevries mijn account | rekening bevriezen | account vergrendelen | vergrendel mijn account | blokkeer mijn account |
    blokkeer je account | blokkeer uw account | blokkeer mijn pas
  `),
};
