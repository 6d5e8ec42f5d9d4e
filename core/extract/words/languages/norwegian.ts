import { type Language, words } from "../language.ts";

export const NORWEGIAN: Language = {
  codeNames: words(`
    aktiverings id |
    bekreftelseskode* | sikkerhetskode* | engangskode* | engangspassord* | verifiseringskode* |
    verifikasjonskode* | innloggingskode* | påloggingskode* | aktiveringskode* | tilgangskode* |
    autentiseringskode* | parkoblingskode* | tilbakestillingskode* | registreringskode* |
    engangsnøkkel* | sikkerhetsnummer* | bekreftelsesnummer* | engangs pin* | kontrollnummer* |
    tilgangstoken* | innloggingstoken* | engangstoken* | midlertidig nøkkel | midlertidig pin |
    paringsnøkkel* | koblingsnøkkel* | engangspin* | aktiveringsnr | aktiveringsnummer* |
    verifiserings id | verifiseringsnr | bekreftelsesnr | kodeordet for | sikkerhetsord* |
    kontrollsifre* | kontrollverdi* | sikkerhetssifre* | innloggingssifre* |
    opplåsingskode* | opplåsningskode* | andre faktor | godkjennings pin | pin koden til det |
    signeringskode* | passord for én innlogging | engangsord* | tilgangsord* |
    midlertidig kode | paringskode* |
    godkjenningskode*
  `),
  codeWords: words(`
    kode* | din kode til | koden din til | siffer | sifre | sifrene | pin | pinkode* | godkjenningskode* | siffrene | tegn |
    tegnene | bokstaver | bokstavene | tallrekke* | kombinasjonen | kombinasjon | tegnrekke* |
    sifferrekke* | bokstavrekke*
  `),
  passwords: words(`kodeord | passord*`),
  numberWords: words(`
    nøkkel | tallet | sifrene | kombinasjon | tegn | ord | nummer | nummeret | tallene | nøkkelen |
    ordet | tall
  `),
  otherNumbers: words(`
    ordre* | bestilling* | faktura* | kundenummer* | kundenr | pakkenummer* | sendingsnummer* | sporingsnummer* |
    booking* | reservasjon* | referanse* | tlf | faks | postnummer* | postnr | orgnr | organisasjonsnummer* |
    kontonummer* | rabattkode* | feilkode* | kildekode* | strekkode* | saksnummer* | billett* | nr | beløp |
    kid nummer | pukkode* | saksnr | avtalenummer* | kortnummer* | plass | vogn | fødselsnummer* | medlemsnummer* |
    kid | siste sifre | siste fire sifre | ender på | som slutter på | brukernavn | brukernummer | måler | måleren |
    målerstand* | avlesning* | skade | skademelding | skadenummer | sak | resultat | saldo | forbruk | startnummer |
    gnr | kode til | feil | lånekort* | leveringskode* | deltakerkode* | ring oss | ring til | ring på | avtalenr |
    medlemsnr | båtplass* | kortnr | skiltnummer* | brukarnamn* | vinnertall* | vinnernummer* | tilleggstall |
    loddnummer* | antiphishingkode* | anti phishing kode* | hentekode* | koden på baksiden | koden på undersiden
  `),
  trade: words(`
    rabatt* | tilbud* | salg | kampanje* | handlekurv* | gratis frakt | flyreise* | hotell* | reise* |
    kjøp* | venner | vervekode* | kupong | gavekort
  `),
  enter: words(`
    skriv inn | tast inn | angi | bruk | oppgi | lim inn | skriv | tast | fyll inn | skriv dette | skriv det | taste |
    tast det | les opp | dikter | sett inn | kopier | lim | skriv av | bare fyll inn | slå inn | oppgis |
    kopier og lim inn | sett det inn | legg det inn | si til | gi den | svar med | må tastes | tastes inn | taster du |
    taster | skriver du inn | skriver inn | skriver du | oppgir du | oppgir | legger du inn | limer du inn |
    fyller du inn | bruker du | skrive inn
  `),
  places: words(`
    app | appen | siden | side | vinduet | vindu | feltet | felt | skjermen | skjerm | skjemaet | nettsiden |
    nettstedet | nettleseren | enheten | terminalen | konsollen | datamaskinen | pc en | mobilen | telefonen | tv en |
    tv | nettbrettet | boksen | ruten | kundebehandleren | portalen | fanen | høyttaler | høyttaleren | skriver |
    skriveren | tastatur | tastaturet | panelet | plattformen | medarbeider | rådgiver | spør | vil ha |
    innloggingsvinduet | kundeservice | ber om den | ber om det
  `),
  access: words(`
    konto | kontoen | enhet | enheten | enheter | nettleser | nettleseren | identitet | sikkerhet |
    sikkerhets | er det deg | er dette deg | var det deg | at det er deg | tilgang | komme inn |
    godkjenn | godkjenne | godkjenning | autoriser | registrering | registrere | koble | pare |
    paring | sammenkobl* | lås opp | låse opp | låst | sperret | totrinns | tofaktor | noen | forsøk
    | forsøker | prøver | fortsett | fortsette | fullfør | fullføre | velkommen | økt | klarert |
    profil | opplåsing | økten | økten din | signere | tilgangen | koble til kontoen |
    ny innlogging | nye innlogginger | nye pålogginger | ny pålogging | innlogging fra en ny | pålogging fra en ny | innlogging på en ny | pålogging på en ny |
    innlogging frå ei ny | innloggingsvarsel* | påloggingsvarsel* | innloggingsaktivitet* |
     er nå bekreftet | er nå aktivert | er no stadfesta |
    er nå verifisert |
    er bekreftet. | ble bekreftet. | er blitt bekreftet. | er aktivert. | er stadfesta. | er verifisert.
  `),
  disclaims: words(`
    hvis du ikke | hvis det ikke var deg | hvis dette ikke | ikke deg | ikke bedt om | ikke bestilt | ikke forsøkt |
    ignorer | ignorere | se bort fra | slett denne | trenger du ikke gjøre | ved en feil | noen andre | slett e posten |
    gjør ingenting
  `),
  secrecy: words(`
    ikke del | del ikke | del aldri | ikke gi | gi aldri | oppgi aldri | ikke oppgi | med noen | til noen | aldri be |
    aldri spørre | spør aldri | ber aldri | hemmelig | hold den | for deg selv | fortrolig | konfidensiell |
    våre ansatte
  `),
  spent: words(`
    er brukt | ble brukt | har blitt brukt | er allerede brukt | er utløpt | har utløpt | er ugyldig
    | ugyldig | virker ikke | fungerer ikke | er kansellert | ble skrevet inn | er ikke lenger | er
    erstattet | ble erstattet | gjelder ikke lenger | ble benyttet | er brukt opp
  `),
  meetings: words(`møte* | webinar* | konferanse* | møte id | videomøte | teamsmøte`),
  verify: words(`
    bekreft* | verifiser* | aktiver* | godta invitasjon* |
    fullfør registrering* | aksepter invitasjon* | stadfest* |
    takk ja til invitasjon* |
    godkjenn e post* | godkjenn adresse* | godkjenn kontoen | godkjenn din |
    godkjenn registrering* | godkjenn påmelding* | valider* | fullføre registrering* |
    fullfør din registrering | fullføre din registrering | fullføre påmelding* |
    kontroller e post* | godkjenne e post* | godkjenne kontoen |
    kontoaktivering* | kontobekreftelse* |
    ta imot invitasjon* |
    autentiser kontoen | autentiser e post* | autentisere kontoen | autentisere e post* |
    invitert til å lage en konto | invitert til å opprette en konto | invitert til å opprette konto |
    invitert til å lage konto | invitert til å registrere deg
  `),
  signIn: words(`
    logg inn | logg deg inn | innlogging* | pålogging* | logg på | logge på | logger inn | logg meg inn |
    logge deg inn | logge seg inn | logga inn | magisk lenke | magisk lenkje | logg deg på | logge deg på |
    logg meg på | logger på | logge inn* | autentisere deg | autentisere meg | autentiser
  `),
  reset: words(`
    tilbakestill* | nullstill* | nytt passord | endre passord* | bytt passord* | glemt passord* | gjenopprett* |
    velg passord | sett passord | lag passord | opprett passord | gløymt passord* | mistet passord* | lås opp kontoen |
    låse opp kontoen | angi passord* | angi et passord | angi et nytt passord | angi nytt passord | angi ditt passord |
    sette passord* | sette et passord | sett passordet | sett et passord | velge passord* | velge et passord |
    velg passordet | velg et passord | opprette passord* | opprette et passord | opprett et passord | lage passord* |
    lage et passord | lag et passord | setje passord* | set passord* | vel passord* | vel eit passord | velja passord* |
    skifte passord* | skift passord* | endring av passord | bytte passord* | få tilgang igjen |
    passordtilbakestilling* | passordbytte* | skriv inn et nytt passord | gjenvinn passord* | gjenvinn tilgang* |
    attendestill* | attendestilt passord* | for endring av passordet ditt | for tilbakestilling av passordet ditt
  `),
  unsubscribe: words(`
    avmeld* | meld deg av | avslutt abonnement* | stopp abonnement* | varslingsinnstillinger* | meld meg av |
    avregistrer* | ikke motta flere | ikke lenger motta | si opp nyhetsbrev* | stopp nyhetsbrev* | meld av |
    endre varsl* | administrer varsl* | e postinnstillinger | varslingsvalg | ikke ønsker å motta |
    ønsker ikke å motta | melde deg av | melde meg av | melde seg av | slå av varsel | skru av varsel |
    skru av varsler | slå av varsling* | reserver deg mot | avslutte abonnement* | stans abonnement* | avslutt e post* |
    ikke lenger vil motta | hvilke varsler | fjernet fra listen | fra e postlisten | hvis du ikke ønsker å motta |
    si opp abonnement* | avbestill nyhetsbrev* | ikke lenger ønsker å motta | ikke lenger ønsker å få |
    ikke lenger vil ha nyhetsbrev* | ikke lenger vil ha e post* | hvis du ikke lenger ønsker å motta |
    hvis du ikke lenger ønsker å få | hvis du ikke lenger vil motta | hvis du ikke lenger vil ha nyhetsbrev* |
    hvis du ikke lenger vil ha e post* | hvis du ikke lenger vil ha disse | dersom du ikkje lenger ønskjer å få |
    dersom du ikkje lenger vil ha nyhetsbrev* | dersom du ikkje lenger vil ha e post* | slå av varsler |
    slå av disse varslene | slå av meldinger | skru av meldinger | skru av disse | avslutte varsling* |
    avslutt varsling* | stoppe varsling* | stopp varsling* | deaktiver varsl* | deaktivere varsl* |
    deaktiver disse varslene | ikke lenger få beskjed | ikke lenger få varsel | ikke lenger få varsler |
    ikke lenger varsles | ikkje lenger få beskjed | ikkje lenger få varsel | slutte å følge siden |
    slutt å følge siden | slutt å følgje | forlate listen | forlat listen | forlate lista | fjernet fra lista |
    fjernes fra listen | slettet fra listen | utmelding fra listen | fjerna frå lista | ikke lenger vil følge |
    ikke lenger ønsker å følge | ikke lenger følge emne* | ikke lenger følge tråd* | ikkje lenger vil følgje |
    hvis du ikke lenger vil følge | hvis du ikke lenger ønsker å følge | hvis du ikke lenger vil varsles |
    hvis du ikke lenger vil ha varsel* | hvis du ikke lenger vil ha varsler | hvis du ikke lenger vil ha beskjed |
    demp samtalen | demp tråden | demp diskusjonen | slutt å abonnere | slutte å abonnere | tilpass varsel |
    slå av e postvarsel
  `),
  clickHere: words(`klikk her | trykk her | her | lenken | lenke | denne lenken | fortsett |
    av gårde | da kjører vi | kjør | i gang | sett i gang | denne veien | videre | kom i gang |
    knappen | av sted |
    via denne lenken | gå videre | åpne lenken | på denne siden |
    åpne | til siden | neste | klikk på lenken | denne siden | lenkja | opne lenkja | denne lenkja
  `),
  expires: words(`
    gyldig* | gjelder | innen | løper ut | varer i | virker i | kan brukes i |
    utløpe* | varer | du har | lever | før klokka har gått |
    slutter å virke
  `),
  seconds: words(`sekund*`),
  minutes: words(`minutt* | min`),
  hours: words(`timer`),
  days: words(`dag | dager | døgn`),
  wrote: words(`skrev`),
  fromLabels: words(`fra | avsender`),
  sentLabels: words(`sendt | dato | til | kopi | emne | cc | mottaker`),
  quoteTitles: words(`opprinnelig melding | original melding | opprinnelig e post`),
  forwardTitles: words(`
    videresendt melding | videresendt e post | start på videresendt melding | begynnelse på
    videresendt melding
  `),
  sentFrom: words(`sendt fra min | sendt fra | sendt med | få outlook | skaff deg outlook | sendt`),
};
