import { type Language, words } from "../language.ts";

export const GERMAN: Language = {
  codeNames: words(`
    bestätigungscode* | bestaetigungscode* | verifizierungscode* | verifikationscode* |
    sicherheitscode* | einmalcode* | einmalpasswort* | einmalkennwort* | einmal code* | anmeldecode*
    | zugangscode* | aktivierungscode* | authentifizierungscode* | login code* | logincode* |
    freischaltcode* | einmal pin* | mtan | prüfcode* | registrierungscode* | zurücksetzungscode* |
    sms tan | mobile tan | push tan | pushtan* | phototan* | chiptan* | smstan* | tan nummer | tan
    code | ihre tan | die tan | diese tan | folgende tan | eine tan |
    kopplungscode* | gerätecode* | koppelcode* | pairing code | einmal passwort* |
    wiederherstellungscode* | rücksetzcode* | e mail code | identifizierungscode* |
    verknüpfungscode* | bestätigungs code | sicherheits code | zahlencode* | bestätigungsnummer* |
    bestätigungs pin | freigabecode* | legitimationscode* | bestätigungszahl* | sicherheitszahl* |
    einmalzahl* | verifizierungszahl* | anmeldezahl* | zugangsschlüssel | einmalschlüssel* |
    sicherheitsschlüssel | prüfziffer | prüfzahl | kontrollzahl | bestätigungsziffern | anmelde pin
    | einmal kennwort* | zugangs pin | sms code | kurzcode | aktivierungsschlüssel* |
    freischaltschlüssel* | bestätigungsschlüssel* | freischaltwort* | anmeldeschlüssel* |
    bestätigungswort* | zugangstoken* | anmeldetoken* | bestätigungstoken* | aktivierungstoken* |
    einmaltoken* | einmal token | prüfwert* | mobiletan | sms ziffern | zugangswort* |
    geräteschlüssel* | kopplungsschlüssel* | aktivierungs nr | verifizierungs id | bestätigungs id |
    aktivierungs id | verifizierungs nr | bestätigungs nr | bestätigungsnr* | einmalkennung* |
    freigabe pin | aktivierungs pin | kopplungs pin | einweg pin | einwegcode | codewort* | zweiter
    faktor | sicherheitswort* | kontrollwort* | prüfzeichen | aktivierungswort* | kennung zur
    bestätigung | zugangsziffern | freischalt pin | kontrollziffern | überprüfung ihrer identität |
    überprüfung deiner identität |
    unterschriftscode* | signaturcode* | einmalnummer* | einmalige nummer | einmalige zahl |
    mailtan | emailtan | entsperrcode* | änderungscode* |
    guard code | überweisungscode*
  `),
  codeWords: words(`
    code | codes | pin | kode | ziffern | ziffernfolge | tan | stelligen code | stelliger code |
    zeichen | zahlenfolge | zahlenkombination | zeichenfolge | zeichenkette | buchstaben | losung |
    kennwort für einmal | losungswort | zahlenreihe
  `),
  passwords: words(`
    kennwort* | passwort* |
    passwoort*
  `),
  numberWords: words(`
    zahl | zahlen | schlüssel | kombination | zeichen | zeichenfolge | zahlenfolge | zahlenkombination
    | wörter | losung | losungswort | geheimzahl | nummer | mit der folge | kennziffer* | token |
    ziffer | wort
  `),
  otherNumbers: words(`
    bestellung* | bestellnummer* | rechnung* | auftrag* | kundennummer* | kundennr | sendung* | paketnummer* |
    vertragsnummer* | ticketnummer* | referenz* | buchungsnummer* | buchungscode* | tel | fax | postleitzahl* | plz |
    postfach | steuernummer* | ust id* | hrb | hra | amtsgericht | handelsregister* | registergericht | gutschein* |
    gutscheincode* | rabattcode* | aktionscode* | promocode* | fehlercode* | quellcode* | zählernummer* |
    mitgliedsnummer* | seriennummer* | artikelnummer* | nr | str | straße | gutschrift | zählercode* | produktcode* |
    vorteilscode* | teilnahmecode* | geschenkcode* | strichcode* | qr code* | errorcode* | statuscode* | ländercode* |
    abholcode* | kennung* | benutzername* | zugangsnummer* | kontonummer* | iban | wlan* | wlan passwort* | durchwahl |
    lieferschein* | lizenzschlüssel* | einladungscode* | freundschaftscode* | empfehlungscode* | zimmernummer* |
    türcode* | torcode* | pukcode* | puk | sim pin | umfragecode* | kassencode* | wlan code | wlan schlüssel |
    aktionsnummer* | losnummer* | kartennummer* | depotnummer* | versicherungsnummer* | policennummer* |
    schadennummer* | fallnummer* | anfragenummer* | anliegen | vorgang* | zahlungscode* | ausweisnummer* |
    personalnummer* | matrikelnummer* | aktenzeichen* | steuer id | identifikationsnummer* | mandatsreferenz* |
    gläubiger id | telefonnummer* | faxnummer* | hausnummer* | schlossnummer* | zahlenschloss* | fahrradschloss* |
    tresorcode* | garagencode* | haustürcode* | schließfach* | fach | tischnummer* | platz | sitzplatz* | bahnsteig* |
    gleis | zugnummer* | flugnummer* | letzte ziffern | letzten ziffern | letzten vier ziffern | endet auf |
    endend auf | endziffer* | benutzernummer* | benutzerkennung* | nutzername* | anmeldename* | nutzernummer* |
    teilnehmernummer* | login name | genehmigungsnummer* | terminal id | verwendungszweck* | zählerstand | zähler |
    ablesung | schaden | schadenmeldung | meldung | störung | störungsnummer | reklamation | bearbeitungsnummer |
    startnummer | wartenummer | ergebnis | kontostand | verbrauch | kennzeichen | fundnummer | bewerbung |
    bewerbungsnummer* | terminnummer* | chipnummer* | vertragskonto | ausweis | parkschein* | abholnummer* |
    zustellcode* | auktion | gebot | rufen sie | ruf uns an | rufen | anrufen | mitgliedsnr | kursnummer* | parzelle |
    liegeplatz* | stellplatz* | kartennr | ausweisnr | platznummer* | lizenznummer* | gewinnzahlen | gewinnzahl |
    zusatzzahl | superzahl | eurozahlen | antiphishingcode* | phishingschutzcode* | anti phishing wort |
    anti phishing code* | antiphishing code* | packstationsnummer* | downloadcode* | vertragskontonummer* |
    gerätecode auf der rückseite | gerätecode auf der unterseite | code auf der rückseite | code auf der unterseite |
    code auf dem typenschild
  `),
  trade: words(`
    mittagessen abbestellen | essen abbestellen | essen abmelden | mittagessen abmelden | kind abmelden |
    kind für heute abmelden | rabatt* | gutschein* | angebot* | aktion* | sparen | spare | sale | kasse | warenkorb |
    bestellen | flug | buchung* | hotel | reise* | versandkostenfrei* | einlösen | rechnung | freunde*
  `),
  enter: words(`
    geben sie | gib | eingeben | eingabe | verwenden sie | verwende | nutzen sie | nutze | benutzen sie | tippen sie |
    tragen sie | tipp | tippe | trag | trage | eintippen | einfügen | füge | kopiere | kopieren sie | übertrage |
    tipp einfach | tippe einfach | gib einfach | eintragen | tippen | eingegeben | hier ein | das hier ein | dies ein |
    ihn ein | sie ein | es ein | nennen sie | diktieren sie | vorlesen | abtippen | tipp das | schreib | schreibe |
    antworte mit | einzugeben | einzutippen | einzutragen | übertragen sie | setzen sie | kopiert | nenne | lesen sie |
    gebt | tippt | sprechen sie | sagen sie dem | hinterlegen sie | einsetzen | einsprechen | einkopieren |
    übernehmen sie | vorzulesen | kopieren | abschreiben | gibst du | tippst du | trägst du | gibst | tragt | eingibst |
    eintippst | einträgst | eingebt | eintragt | diktiere | einfach eingeben | abzutippen | nenn | hineinschreiben
  `),
  places: words(`
    rufen sie bitte die folgende seite | rufen sie bitte folgende seite | rufen sie bitte die folgende adresse |
    rufen sie bitte folgende adresse | rufen sie bitte den folgenden link | rufen sie bitte folgenden link |
    rufen sie bitte diesen link | rufen sie bitte diese seite | rufen sie bitte diese adresse |
    rufen sie bitte die seite | rufen sie die folgende seite | rufen sie folgende seite |
    rufen sie die folgende adresse | rufen sie folgende adresse | rufen sie den folgenden link |
    rufen sie folgenden link | rufen sie diesen link | rufen sie diese seite | rufen sie diese adresse |
    rufen sie die seite | app | seite | fenster | feld | eingabefeld | bildschirm | webseite | website | formular |
    gerät | maske | anzeige | terminal | konsole | rechner | computer | handy | tablet | fernseher | dialog | portal |
    mitarbeiter | hotline | display | eingabemaske | am telefon | kundendienst | kiosk | tastenfeld | bedienfeld |
    lautsprecher | abgefragt | danach fragt | danach gefragt | gefragt werden | berater | kollegen | smartwatch |
    spiel | hauptmenü | kassenterminal | automat | zeile | kästchen | fragt sie nach | fragt dich nach | fragt danach
  `),
  access: words(`
    konto | kontos | gerät | geräts | geräte | identität | sicherheit | sind sie es | bist du es | bist du das |
    sind sie das | waren sie das | warst du das | wirklich du | dass du es bist | dass sie es sind | zugang | zugangs |
    zugriff | hineinkommen | freigabe | freigeben | freizugeben | genehmigen | autorisieren | autorisierung |
    authentifizierung | registrierung | registrieren | koppeln | kopplung | verknüpfen | entsperren | gesperrt |
    freischalten | zwei faktor | sitzung | jemand | versucht | versuch | vertrauen | weitermachen | fortfahren |
    fortzufahren | abschließen | willkommen | legitimieren | legitimation | anmeldeversuch | kundenbereich | profil |
    zugangsdaten | einzurichten | neue rufnummer | freigeschaltet | neue anmeldung | neue anmeldungen |
    neuen anmeldung | neuer anmeldung | neuer login | neues login | neuen login | anmeldung auf einem neuen |
    anmeldung an einem neuen | anmeldung mit einem neuen | anmeldung über ein neues | anmeldung von einem unbekannten |
    anmeldebenachrichtigung* | anmeldewarnung* | anmeldeaktivität*
  `),
  disclaims: words(`
    falls sie nicht | falls du nicht | falls sie das nicht | falls du das nicht | falls sie dies nicht |
    wenn sie nicht | wenn du nicht | wenn sie das nicht | wenn du das nicht | wenn sie dies nicht | nicht angefordert |
    nicht veranlasst | nicht beantragt | nicht registriert | nicht versucht | waren sie nicht | warst du nicht |
    waren das nicht | warst das nicht | das warst nicht du | das waren nicht sie | waren sie das nicht |
    warst du das nicht | nicht selbst | nicht von ihnen | nicht von dir | ignorieren | ignoriere | ignorier |
    einfach löschen | lösch diese | lösche diese | löschen sie diese | gegenstandslos | nichts zu tun |
    nichts weiter tun | nichts unternehmen | kein grund zur sorge | versehentlich | irrtümlich | jemand anderes |
    nichts bestellt | nichts angefordert | kennen sie den vorgang nicht | kennst du den vorgang nicht
  `),
  secrecy: words(`
    geben sie ihn niemals | niemals weiter | nicht weiter | niemandem | teilen sie | teile ihn | teile sie | teile es |
    nicht teilen | niemals teilen | für dich behalten | behalte | behalten sie | geheim | weitergeben |
    werden sie niemals | werden sie nie | niemals danach | nie danach | nicht danach | fragen nie | fragen niemals |
    fragt dich nie | fragt sie nie | fragen dich nie | fragen sie nie | unsere mitarbeiter | verraten | verrate |
    an dritte | auch nicht uns
  `),
  spent: words(`
    wurde verwendet | wurde soeben verwendet | wurde gerade verwendet | wurde benutzt | wurde
    bereits verwendet | bereits verwendet | wurde eingegeben | ist abgelaufen | ist ungültig | ist
    falsch | funktioniert nicht | nicht mehr gültig | wurde storniert | wurde akzeptiert | wurde
    abgelehnt | ist nicht mehr | gilt nicht mehr | nicht länger | wurde ersetzt | ist ersetzt |
    wurde durch | ist hinfällig | ist verfallen | wurde widerrufen | wurde zurückgezogen | uhr
    verwendet | uhr benutzt | uhr eingegeben | wurde eingelöst | wurde deaktiviert | nicht mehr
    verwendbar
  `),
  meetings: words(`
    besprechung* | meeting* | webinar* | konferenz* | videokonferenz* | einwahl* | telefoneinwahl* | einwählen | zoom |
    per telefon teilnehmen | teilnehmen sie | telefonkonferenz* | an der besprechung teilnehmen | meeting id | kenncode
  `),
  verify: words(`
    bestätigen | bestätige | bestätigung* | verifizieren | verifizierung | verifiziere | aktivieren | aktiviere |
    aktivierung | freischalten | registrierung abschließen | konto aktivieren | einladung annehmen |
    anmeldung abschließen | account aktivieren | aktivierungslink* | registrierung abzuschließen |
    anmeldung abzuschließen | freizuschalten | melde mich an | registrierung vervollständigen | überprüfung |
    überprüfen | schaltest | freigeschaltet | bestätigst | schalten sie | verifikation* | konto bestätigen |
    registrierung beenden | registrierung vollenden | verifizierungslink* | freischaltung | freischaltlink* |
    e mail adresse prüfen | mailadresse prüfen | anmeldung fertigstellen | registrierung fertigstellen | zu bestätigen |
    validieren | validierung | einladung hier annehmen | einladung jetzt annehmen | einladung anzunehmen | aktivierst |
    verifizierst | bestätig | aktivier | verifizier | mail authentifizieren | mail zu authentifizieren |
    adresse authentifizieren | adresse zu authentifizieren | konto authentifizieren | konto zu authentifizieren |
    eingeladen ein konto zu erstellen | eingeladen ein konto anzulegen | eingeladen ein konto zu eröffnen |
    eingeladen ein benutzerkonto zu erstellen | eingeladen ein benutzerkonto anzulegen |
    einladung ein konto zu erstellen
  `),
  signIn: words(`
    anmelden | anmeldung | login | anmeldelink | einlogg* | logge dich ein | melde dich an | einzuloggen | anzumelden |
    melden sie sich an | loggen sie sich ein | eingeloggt | logge mich ein | logg mich ein | log mich ein | login link |
    anmelde link | einmal anmeldung | angemeldet werden | magischer link | magischen link | anmeldelinks |
    einmallogin* | passwortlos anmelden | ohne passwort anmelden | ohne kennwort anmelden | mit diesem link an |
    über diesen link an | authentifiziere dich | authentifizieren
  `),
  reset: words(`
    zurücksetzen | passwort zurücksetzen | passwort ändern | neues passwort | neues kennwort | kennwort zurücksetzen |
    passwort vergessen | passwort festlegen | passwort erstellen | zurückzusetzen | wiederherstellen | zurückgesetzt |
    passwort vergeben | neu setzen | passwort neu | konto entsperren | zugang wiederherstellen | kennwort vergessen |
    kennwort ändern | kennwort vergeben | kennwort neu | kennwort festlegen | neuen kennworts | neuen passworts |
    neue passwort | passwort wählen | kennwort wählen | konto wiederherstellen | passwort rücksetzen |
    zugangsdaten vergessen | passwort einrichten | kennwort einrichten | passwort anlegen | passwort festzulegen |
    passwort zu vergeben | passwort zu ändern | passwort zu setzen | passwort zu wählen | passwort zu erstellen |
    passwort einzurichten | kennwort festzulegen | kennwort zu ändern | kennwort zu vergeben | passwort setzen |
    kennwort setzen | kennwort erstellen | passwort aktualisieren | kennwort aktualisieren | passwortrücksetzung* |
    kennwortrücksetzung* | passwortzurücksetzung* | passwortwiederherstellung* | passwortänderung |
    passwort jetzt ändern | kennwort jetzt ändern | setzen sie ihr passwort | setze dein passwort |
    setzen sie ihr kennwort | ändern sie ihr passwort | ändere dein passwort | wählen sie ein neues passwort |
    legen sie jetzt ihr passwort | legen sie ihr passwort | legen sie hier ihr passwort | legen sie bitte ihr passwort |
    legen sie ein passwort | legen sie ein neues passwort | legen sie jetzt ein passwort | lege dein passwort |
    lege jetzt dein passwort | lege hier dein passwort | lege ein passwort | legen sie ihr kennwort |
    legen sie ein kennwort | legen sie ein neues kennwort | lege dein kennwort | lege ein kennwort |
    vergeben sie ein passwort | vergeben sie ein neues passwort | vergeben sie ihr passwort | setzen sie ein passwort |
    setze ein passwort | richten sie ihr passwort | nee passwoort | nieg passwoort | wechseln sie ihr passwort |
    wechsle dein passwort | passwort wechseln | passwort zu wechseln | ändern sie sofort ihr passwort |
    ändern sie umgehend ihr passwort | ändern sie bitte ihr passwort | ändere sofort dein passwort |
    ändere bitte dein passwort | kennwort wechseln | zur änderung ihres passworts | zur änderung deines passworts |
    zur änderung ihres kennworts | zur zurücksetzung ihres passworts | zum ändern ihres passworts |
    zum ändern deines passworts
  `),
  unsubscribe: words(`
    abmelden | abbestellen | austragen | benachrichtigungseinstellungen | einstellungen verwalten | abmeldelink |
    abzumelden | abbestellt | newsletter kündigen | keine e mails mehr | abmeldung vom newsletter | melden sie sich ab |
    melde dich ab | newsletterabmeldung | keine weiteren e mails | nicht mehr erhalten | keine mails mehr |
    mailingliste verlassen | keine nachrichten mehr | e mail präferenzen | benachrichtigungen verwalten |
    benachrichtigungen abschalten | mail einstellungen | versand stoppen | keine werbung mehr |
    welche benachrichtigungen | aus der mailingliste | aus dieser mailingliste | nicht mehr zu beobachten |
    nicht mehr beobachten | nicht länger erhalten | nicht mehr zu erhalten | deabonnieren | deabonniere |
    ausgetragen zu werden | ausgetragen werden möchte* | verteiler ausgetragen | deaktiviere diese meldungen |
    deaktivieren sie diese meldungen | diese mitteilungen deaktivieren | deaktiviere diese mitteilungen |
    deaktivieren sie diese mitteilungen | benachrichtigungen deaktivieren | benachrichtigungen zu deaktivieren |
    benachrichtigungen ausschalten | benachrichtigungen auszuschalten | benachrichtigungen abzuschalten |
    benachrichtigungen abzustellen | benachrichtigungen abstellen | benachrichtigungen abzubestellen |
    benachrichtigungen beenden | benachrichtigungen stoppen | meldungen abschalten | meldungen ausschalten |
    meldungen deaktivieren | keine weiteren meldungen | keine weiteren benachrichtigungen |
    keine weiteren mitteilungen | keine weiteren nachrichten | nicht mehr informiert werden |
    nicht mehr benachrichtigt werden | nicht länger benachrichtigt werden | nicht länger informiert werden |
    abonnement für diese seite | abonnement dieser seite | abonnement dieses themas | aboverwaltung |
    liste zu verlassen | auszutragen | aus dem verteiler zu löschen | deaktiviere das abonnement | themenabonnement* |
    themen abonnement* | thema nicht mehr verfolgen | diskussion nicht mehr verfolgen | thema nicht mehr folgen |
    thema nicht länger verfolgen | beitrag nicht mehr verfolgen | thread stummschalten | unterhaltung stummschalten |
    diskussion stummschalten | thema stummschalten | konversation stummschalten | abo für diese seite | abo dieser seite
  `),
  clickHere: words(`
    hier | hier klicken | klicken sie hier | klicke hier | diesen link | diesem link | link | weiter |
    jetzt starten | los geht's | öffnen | folgenden link | den link | die schaltfläche | button |
    fortfahren | los | anklicken | hier entlang |
    auf geht's | auf gehts | und los | los jetzt | loslegen | jetzt loslegen | weiter geht's |
    dann los | auf | bitte hier entlang | dann bitte hier entlang | dann hier entlang | hier lang |
    hier weiter | zum link | und weiter |
    klicken sie bitte hier | bitte klicken sie hier | bitte hier klicken | dann klicken sie hier |
    dann klicken sie bitte hier | dann klick hier | klick hier | einfach hier klicken |
    tippen sie hier | hier tippen | über diesen link | auf diesen link | diesen button |
    jetzt weiter | link öffnen | diese seite | auf dieser seite | unter diesem link | hierüber |
    jetzt öffnen | zur seite | hier geht's weiter | hier gehts weiter | klick mich | seite öffnen |
    weiterlesen hier
  `),
  expires: words(`
    gültig* | läuft ab | ablauf* | verfällt | läuft in | abläuft | innerhalb | gilt | gelten | läuft |
    verfallen | verwendbar | nutzbar | einlösbar | funktioniert | haltbar | läuft nach |
    erlischt | bleibt | du hast | sie haben | lebt | danach | einzulösen |
    ist nur bis | wird wertlos | brauchbar
  `),
  seconds: words(`sekunde | sekunden`),
  minutes: words(`minute | minuten | min`),
  hours: words(`stunde | stunden | std`),
  days: words(`tag | tage | tagen`),
  wrote: words(`schrieb | hat geschrieben | geschrieben`),
  fromLabels: words(`von | absender`),
  sentLabels: words(`gesendet | datum | an | betreff | cc | kopie | antwort an | gesendet am | empfänger`),
  quoteTitles: words(`
    ursprüngliche nachricht | originalnachricht | ursprüngliche e mail | original nachricht | antwort nachricht |
    ursprünglicher text | ihre nachricht | ihre ursprüngliche nachricht | ihre anfrage | deine
    nachricht | bisheriger verlauf | ticketverlauf | nachrichtenverlauf | vorherige nachricht |
    frühere nachrichten
  `),
  forwardTitles: words(`
    weitergeleitete nachricht | anfang der weitergeleiteten nachricht | anfang der weitergeleiteten e mail | beginn der weitergeleiteten
    nachricht | weitergeleitete e mail | weitergeleitet von
  `),
  sentFrom: words(`
    von meinem iphone gesendet | gesendet von meinem | von meinem | gesendet mit der | gesendet von
    | gesendet mit | diese nachricht wurde von meinem | gesendet | diese nachricht wurde | von
    unterwegs gesendet
  `),
};
