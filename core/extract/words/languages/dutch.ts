import { type Language, words } from "../language.ts";

export const DUTCH: Language = {
  codeNames: words(`
    activatie id |
    verificatiecode* | beveiligingscode* | bevestigingscode* | inlogcode* | toegangscode* |
    eenmalige code | eenmalig wachtwoord | eenmalige wachtwoord | activatiecode* | activeringscode* | controlecode* |
    authenticatiecode* | tijdelijke code | herstelcode* | eenmalige toegangscode | koppelcode* |
    aanmeldcode* | resetcode* | pairingcode* | verificatiegetal* | beveiligingsgetal* |
    controlegetal* | eenmalige pincode | verificatienummer* | inlogpin | beveiligingsnummer |
    eenmalige sleutel | tan code | controlenummer* | toegangstoken* | inlogtoken* | controlewaarde*
    | controlecijfer* | toegangswoord* | toegangscijfer* | veiligheidswoord* | wegwerpsleutel* |
    wegwerppin* | wegwerpcode* | wegwerpwachtwoord* | verificatie id | verificatienr | activeringsnr
    | bevestigingsnr | activeringsnummer* | activatienummer* | koppelsleutel* | ontgrendelcode* |
    ontgrendelpin* | codewoord* | tweede factor | autorisatiepin* | autorisatiecode* |
    bevestigingscijfer* | inlogcijfer* | eenmalig token | sms cijfers | ontvangen cijfers |
    inlogwoord* | herstelpin* | herstelsleutel* |
    ondertekencode* | registratiecode* | eenmalig nummer | inlognummer |
    signeercode* | tancode*
  `),
  codeWords: words(`
    code | codes | pincode | pin | cijfers | tekens | letters | cijferreeks | combinatie |
    lettercombinatie | tekenreeks | cijfercombinatie
  `),
  passwords: words(`wachtwoord*`),
  numberWords: words(`
    getal | sleutel | cijfercombinatie | tekens | reeks | woorden | nummer | nummertje | het getal |
    code woord | woord
  `),
  otherNumbers: words(`
    bestelling* | bestelnummer* | ordernummer* | factuur* | referentie* | track trace | zending* |
    klantnummer* | klant | reservering* | boekingsnummer* | telefoon* | tel | fax | postcode* |
    postbus | kvk | kvk nummer | btw | btw nummer | kortingscode* | actiecode* |
    foutcode* | broncode* | barcode | rekeningnummer* | contractnummer* | ticketnummer* | nr | sinds |
    versie | eindigend op | productcode* | streepjescode* | cadeaucode* | qr code* | ordercode* |
    klantcode* | afhaalcode* | wifi wachtwoord | pukcode* | enquêtecode* |
    dossiernummer* | polisnummer* | kaartnummer* | lidnummer* | relatienummer* | betalingskenmerk* |
    kenmerk | zaaknummer* | kluiscode* | sleutelkluis* | stoelnummer* | laatste cijfers |
    laatste vier cijfers | eindigt op | gebruikersnaam | gebruikersnummer* | inlognaam | gebruiker |
    meterstand | meter | schade | schademelding | melding | klacht | storing | meldingsnummer |
    kenteken | uitslag | saldo | verbruik | startnummer | code gestuurd naar | vergunning |
    sollicitatie | vacature | afhaalnummer* | ophaalcode* | deelnamecode* | recept | chip | uw pas | je pas | jouw pas | de pas | pasnummer* |
    bel ons | bel naar | bel met | bel dan | bellen |
    aanvraag | aanvraagnummer* | bijlage | beschikking |
    lidmaatschapsnummer* | perceel* | ligplaats* | cursusnummer* | vergunningnummer* | donornummer* |
    winnende getallen | winnend nummer | lotnummer* | reservegetal |
    antiphishingcode* | anti phishingcode* |
    boekingscode* | meternummer* | track & trace code |
    code op de achterkant | code op de onderkant | code op het etiket
  `),
  trade: words(`
    korting* | aanbieding* | actie* | winkelmand* | gratis verzending | vlucht* | hotel | reis |
    boeking* | bestellen | bespaar | vrienden | factuur | uitverkoop | winkelwagen | cadeaubon
  `),
  enter: words(`
    voer | vul | gebruik | typ | toets | kopieer | invoeren | geef | plak | toets in | neem over | vul in | tik |
    vul dit in | voer dit in | voer in | tik in | typ in | lees voor | dicteer | geef door | typ dit | in te vullen |
    in te voeren | invullen | intypen | antwoord met | toetsen | tikken | intoetsen | in te toetsen | intikken |
    in te tikken | in te typen | overtypen | noteer | neem deze | overnemen | zet daar | zet het op | geef op |
    op te geven | voorlezen | lees ter | zeg tegen | noem | stuur terug | plak het | vul deze in | vul die in |
    vul hem in | kopieer en plak | nog even invullen | kopiëren | plakken | overschrijven | vult u | voert u | typt u |
    toetst u | vul je | voer je | typ je | toets je | geef je | geeft u | neemt u | neem je | tik je | tikt u
  `),
  places: words(`
    app | applicatie | pagina | scherm | venster | veld | vak | vakje | formulier | site | website | apparaat |
    terminal | console | computer | laptop | telefoon | tv | televisie | tablet | medewerker | portaal | tabblad |
    schermpje | paneel | printer | speaker | zuil | platform | inlogvenster | werkplek | wordt gevraagd | erom vraagt |
    om vraagt | adviseur | speelconsole | toetsenblok | invulveld | ernaar vraagt | vraagt om dit
  `),
  access: words(`
    account | accounts | apparaat | toestel | identiteit | veiligheid | beveiliging | bent u het | ben jij het |
    ben jij dit | ben je het | was jij dit | was u dit | was jij dat | dat jij het bent | dat u het bent | toegang |
    binnenkomen | inkomen | autoriseren | autorisatie | goedkeuren | goedkeuring | verificatie | authenticatie |
    registratie | registreren | aanmelding | koppelen | koppeling | ontgrendelen | vergrendeld | geblokkeerd |
    deblokkeren | tweestaps | twee factor | iemand | poging | probeert | doorgaan | verdergaan | verder te gaan |
    afronden | welkom | sessie | vertrouwd | dossier | klantomgeving | profiel | ontgrendel | ontgrendelt | hervatten |
    inlogpoging | identificatie | videogesprek | ondertekenen | digitale loket | opnieuw openen | nieuwe aanmelding |
    nieuwe aanmeldingen | nieuwe login | nieuwe inlog | aanmelding vanaf een | aanmelding op een nieuw |
    aanmelding via een nieuw | ingelogd op een nieuw | ingelogd vanaf | aangemeld op een nieuw | aangemeld vanaf |
    inlogmelding* | login vanaf een nieuw | inlogactiviteit* | is nu bevestigd | is bevestigd. | zijn bevestigd. |
    werd bevestigd. | is succesvol bevestigd.
  `),
  disclaims: words(`
    als u dit niet | als u niet | als jij dit niet | als je dit niet | als je niet | als jij niet | was u dit niet |
    was jij dit niet | was jij het niet | was u het niet | niet aangevraagd | niet gevraagd | niet door u |
    niet door jou | niet zelf | negeer | negeren | kun je negeren | gooi | verwijder deze | hoef je niets |
    hoeft u niets | per ongeluk | per vergissing | iemand anders | herken je | herkent u | niets aangevraagd |
    doe dan niets | bent u dit niet
  `),
  secrecy: words(`
    deel deze | deel hem | deel dit | deel het | deel nooit | niet delen | nooit delen | met niemand
    | aan niemand | met anderen | nooit om | nooit naar | vragen nooit | vraagt nooit | zullen nooit
    | zal nooit | geheim | houd dit | hou dit | voor jezelf | geef deze nooit | geef dit nooit |
    niet door | vertrouwelijk | onze medewerkers
  `),
  spent: words(`
    is gebruikt | is al gebruikt | is zojuist gebruikt | werd gebruikt | is verlopen | is ongeldig |
    ongeldig | onjuist | werkt niet | is geannuleerd | is ingevoerd | niet meer geldig | is niet
    meer | is niet langer | is vervangen | werkt niet meer | geldt niet meer | is vervallen |
    gebruikt om | uur gebruikt
  `),
  meetings: words(`
    vergadering* | webinar* | conferentie* | videogesprek* | inbellen | vergadering id | telefonisch deelnemen | zoom |
    vergader id
  `),
  verify: words(`
    bevestig* | verifieer | verifiëren | verificatie | activeer | activeren | activatie | valideer |
    registratie voltooien | uitnodiging accepteren | te bevestigen | identiteit te controleren |
    identiteit controleren | registratie afronden | inschrijving afronden | uitnodiging aannemen | valideren |
    account vrijgeven | meld me aan voor de nieuwsbrief | meld mij aan voor de nieuwsbrief | activatielink* |
    activeringslink* | verificatielink* | registratie te voltooien | aanmelding te voltooien | aanmelding afronden |
    aanmelding voltooien | rond je registratie af | rond uw registratie af | rond je inschrijving af |
    rond uw inschrijving af | accepteer de uitnodiging | accepteer uitnodiging | uitnodiging te accepteren |
    neem de uitnodiging aan | uitnodiging aan te nemen | authenticeer | authenticeren | geldig maken | activeert |
    verifieert | valideert | adres te authenticeren | adres authenticeren | account te authenticeren |
    account authenticeren | authenticeer je e mail* | authenticeer uw e mail* | authenticeer je account |
    authenticeer uw account | authenticeer je adres | authenticeer uw adres | uitgenodigd om een account aan te maken |
    uitgenodigd om een account te maken | uitgenodigd om je te registreren | uitgenodigd om u te registreren |
    e mailvalidatie | validatie van je e mailadres | validatie van uw e mailadres | abonnementsaanvraag |
    aanvraag voor abonnement | aanvraag voor een abonnement | account in gebruik te nemen | account in gebruik nemen
  `),
  signIn: words(`
    inloggen | log in | aanmelden | meld je aan | inloglink | login | in te loggen | meld u aan | log me in |
    log mij in | meld me aan | meld mij aan | ingelogd | loginlink | log je in | aan te melden | magische link |
    aanmeldlink* | inlogkoppeling* | aanmeldkoppeling* | meld jezelf aan | log nu in | log hier in | log direct in |
    authenticeer je | authenticeer u | te authenticeren | authenticeren | authenticeer
  `),
  reset: words(`
    opnieuw instellen | wachtwoord herstellen | nieuw wachtwoord | wachtwoord wijzigen | wachtwoord vergeten |
    wachtwoord resetten | herstellen | reset | wachtwoord instellen | wachtwoord opnieuw | wachtwoord aan te maken |
    wachtwoord aanmaken | toegang herstellen | wachtwoord veranderen | wachtwoord kiezen | kies een wachtwoord |
    stel een wachtwoord in | stel je wachtwoord | stel uw wachtwoord | account ontgrendelen | account deblokkeren |
    wachtwoord kwijt | wachtwoord in te stellen | wachtwoord te wijzigen | wachtwoord te herstellen |
    wachtwoord te veranderen | wachtwoord te kiezen | wachtwoord te resetten | wachtwoordherstel* | nieuwe wachtwoord |
    verander je wachtwoord | verander uw wachtwoord | wijzig je wachtwoord | wijzig uw wachtwoord |
    vernieuw je wachtwoord | vernieuw uw wachtwoord | kies je wachtwoord | kies uw wachtwoord | maak een wachtwoord |
    maak je wachtwoord | wachtwoord herinstellen | wachtwoord terugzetten | wachtwoord opvragen |
    wachtwoord heractiveren | verander dan uw wachtwoord | verander dan je wachtwoord | wijzig dan uw wachtwoord |
    wijzig dan je wachtwoord | wijzig direct uw wachtwoord | wijzig direct je wachtwoord | wachtwoord te vernieuwen |
    wachtwoord vernieuwen
  `),
  unsubscribe: words(`
    uitschrijven | afmelden | schrijf je uit | uitschrijf* | voorkeuren beheren | e mailvoorkeuren |
    voorkeuren aanpassen | afmeldlink | meld u af | meld je af | schrijf u uit | af te melden | uit te schrijven |
    geen mails meer | nieuwsbrief opzeggen | geen nieuwsbrief meer | niet langer ontvangen | niet meer ontvangen |
    geen e mails meer | meldingsvoorkeuren | meldingsinstellingen | mailinstellingen | afmelding | schrijf mij uit |
    meld mij af | van de mailinglijst | van deze mailinglijst | uit de mailinglijst | niet langer wilt ontvangen |
    niet meer wilt ontvangen | niet meer wil ontvangen | niet meer te ontvangen | deabonneren | deabonneer |
    meldingen uitschakelen | meldingen uit te schakelen | meldingen uitzetten | meldingen uit te zetten |
    meldingen stopzetten | meldingen stop te zetten | wijzigingsberichten te stoppen | berichten te stoppen |
    berichten stopzetten | geen berichten meer | niet meer op de hoogte | niet langer op de hoogte | lijst verlaten |
    lijst te verlaten | uitschrijving | abonnement op deze lijst | abonnement op deze pagina | meldingen deactiveren |
    berichten uitzetten | pagina niet meer volgen | geen bericht meer bij | geen bericht meer over |
    geen bericht meer van | geen bericht meer krijgen | geen bericht meer ontvangen | niet langer volgen |
    niet langer wilt volgen | niet meer wilt volgen | onderwerp niet meer volgen | gesprek dempen | discussie dempen |
    onderwerp dempen | thread dempen
  `),
  clickHere: words(`
    klik hier | hier | deze link | link | doorgaan | ga verder | beginnen | onderstaande knop | de knop |
    volgende link | openen | bekijk | verder | klikken |
    hup | hup erheen | hup, erheen | daar gaan we | aan de slag | vooruit | daar gaat ie | start |
    hierheen | deze kant op | op weg | erheen |
    klikt u hier | klik dan hier | klik dan op deze link | via deze link | tik hier |
    op deze pagina | deze pagina | deze knop | klik op de knop | ga door | open de link |
    via deze knop |
    link openen | ga naar de pagina | naar de pagina | volgende | klik op deze link |
    klik op de link | open deze link
  `),
  expires: words(`
    geldig* | vervalt | binnen | gedurende | verlopen | verloop* | werkt | werken | blijft |
    gedurende de volgende | houdbaar | je hebt | u hebt | houdt op |
    waardeloos | bruikbaar
  `),
  seconds: words(`seconde | seconden`),
  minutes: words(`minuut | minuten | min`),
  hours: words(`uur | uren`),
  days: words(`dag | dagen`),
  wrote: words(`schreef | heeft geschreven | geschreven`),
  fromLabels: words(`van | afzender`),
  sentLabels: words(`verzonden | datum | aan | onderwerp | cc | antwoord aan | ontvanger`),
  quoteTitles: words(`
    oorspronkelijk bericht | origineel bericht | oorspronkelijke e mail | origineel e mailbericht |
    uw bericht | je bericht | vorig bericht | eerdere berichten
  `),
  forwardTitles: words(`
    doorgestuurd bericht | begin doorgestuurd bericht | doorgestuurde e mail | doorgestuurd door
  `),
  sentFrom: words(`
    verzonden vanaf mijn | verstuurd vanaf mijn | verzonden met | verstuurd met | verzonden van mijn
    | outlook voor | verzonden | verstuurd
  `),
};
