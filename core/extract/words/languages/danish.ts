import { type Language, words } from "../language.ts";

/** Danish and Norwegian: close enough to share. */
export const DANISH: Language = {
  codeNames: words(`
    aktiverings id |
    bekræftelseskode* | bekreftelseskode* | sikkerhedskode* | sikkerhetskode* | engangskode* |
    engangspassord* | engangsadgangskode* | bekræftelses kode | verifikationskode* |
    verifiseringskode* | verificeringskode* | loginkode* | innloggingskode* | påloggingskode* |
    adgangskode til | aktiveringskode* | tilgangskode* | parringskode* | nulstillingskode* |
    gendannelseskode* | sms kode* | engangsnøgle* | sikkerhedstal* | verifikationsnummer* |
    engangs pin* | bekræftelsestal* | kontrolnummer* | adgangstoken* | logintoken* |
    engangstoken* | midlertidig nøgle | midlertidig pin | parringsnøgle* | koblingsnøgle* |
    engangspin* | aktiveringsnr | aktiveringsnummer* | verifikations id | verifikationsnr |
    bekræftelsesnr | kodeordet til din | kodeord til et enkelt | sikkerhedsord* | kontrolcifre* |
    kontrolværdi* | sikkerhedscifre* | logincifre* | oplåsningskode* | anden faktor |
    godkendelses pin | pinkoden til det | pinkode til at | adgangsord* | godkendelsesnøgle* |
    engangsord* |
    underskriftskode* | midlertidig kode | login kode |
    kode til login | kode til at logge ind | kode til log ind | kode til at bekræfte | kode til at verificere |
    kode til at godkende | kode til at aktivere | kode til at nulstille | kode til at identificere | kode for å bekrefte |
    kode til å bekrefte | kode for å verifisere | kode for å logge inn | kode til å logge inn |
    godkendelseskode*
  `),
  codeWords: words(`
    kode | koden | din kode til | koden din til | cifre | siffer | pin | godkendelseskode* | cifrene | tegn | tegnene | bogstaver |
    bogstaverne | talrække* | kombination | kombinationen | tegnfølge* | cifferrække* | bogstavrække
  `),
  passwords: words(`kodeord | adgangskode | passord | kodeordet | adgangskoden | passordet`),
  numberWords: words(`
    nøgle | tal | cifrene | kombination | tegn | ord | nummer | nummeret | tallet | tallene | nøglen |
    ordet
  `),
  otherNumbers: words(`
    ordre* | bestilling* | faktura* | kundenummer* | pakkenummer* | sporing* | booking* | reservation* | tlf | tel |
    fax | postnummer | postnr | cvr | rabatkode* | rabattkode* | fejlkode* | feilkode* | kildekode* | stregkode* |
    sagsnummer* | saksnummer* | nr | beløb | beløp | afhentningskode* | qr kode* | landekode* | lokal | lokalnummer* |
    pukkode* | kundenr | sagsnr | aftalenummer* | kortnummer* | plads | vogn | billet* | cpr* | medlemsnummer* |
    betalings id | sidste cifre | sidste fire cifre | ender på | brugernavn | brugernummer | måler | måleren |
    måleraflæsning* | aflæsning* | aflæse | skade | skadesnummer | anmeldelse | sag | resultat | saldo | forbrug |
    nummerplade | kode til | fejl | lånerkort* | leveringskode* | deltagerkode* | afhentningsnr | målernummer* | aflæs |
    ring til | ring på | policenummer* | medlemsnr | bådplads* | kortnr | vindertal* | vindernummer* | tillægstal |
    lodnummer* | lodseddel* | antiphishingkode* | anti phishing kode* | koden på bagsiden | koden på undersiden
  `),
  trade: words(`
    rabat* | tilbud* | udsalg | salg | kampagne* | kampanje* | kurv | handlekurv | gratis fragt | gratis frakt | hotel |
    hotell | rejse | reise | køb | kjøp | venner | faktura | indkøbskurv | gavekort
  `),
  enter: words(`
    indtast | skriv | brug | angiv | tast | indsæt | indtaste | kopier | udfyld | skriv dette | skriv det | tast ind |
    tast det | taste | læs op | dikter | sæt ind | indtast dette | udfyld bare | læs | oplys | opgives | kopiér |
    kopiér og indsæt | sæt det ind | skriv af | sig til | sig | giv den | svar med | diktér | indtastes | indtaster du |
    indtaster | taster du | taster | skriver du | angiver du | angiver | oplyser du | indsætter du | kopierer du |
    bruger du
  `),
  places: words(`
    app | appen | siden | side | vinduet | vindue | feltet | felt | skærmen | skærm | formularen | hjemmesiden |
    enheden | terminalen | konsollen | computeren | mobilen | telefonen | tv | tabletten | boksen | medarbejderen |
    portalen | fanen | højttaler | højttaleren | printer | printeren | tastatur | tastaturet | panelet | platformen |
    medarbejder | rådgiver | spørger om | spørger | vil have | loginvinduet | kundeservice | beder om det | beder om den
  `),
  access: words(`
    konto | kontoen | enhed | enheden | enheder | identitet | sikkerhed | sikkerheds | er det dig | er det her dig |
    var det dig | at det er dig | adgang | adgangen | komme ind | godkend | godkende | godkendelse | autoriser |
    registrering | registrere | parre | parring | forbind | lås op | låse op | låst | spærret | totrins | tofaktor |
    nogen | forsøg | forsøger | prøver | fortsæt | fortsætte | gennemfør | færdiggør | velkommen | session | betroet |
    profil | oplåsning | sessionen | underskrive | tilknytte | knyttet til din konto | nyt log ind | nyt login |
    ny login | nye login | nye log ind | log ind fra en ny | login fra en ny | login på en ny | logget ind fra |
    ny indlogning | loginadvarsel* | loginaktivitet* | er nu bekræftet | er nu aktiveret | er nu verificeret |
    er bekræftet. | blev bekræftet. | er blevet bekræftet. | er aktiveret. | er verificeret.
  `),
  disclaims: words(`
    hvis du ikke | hvis det ikke var dig | hvis det ikke er dig | hvis dette ikke | ikke dig | ikke anmodet |
    ikke bedt om | ikke bestilt | ignorer | ignorér | ignorere | se bort fra | slet denne | slet mailen |
    skal du ikke gøre noget | ved en fejl | en anden | har du ikke bedt | gør ingenting | behøver du ikke gøre
  `),
  secrecy: words(`
    del ikke | del aldrig | giv ikke | giv aldrig | oplys ikke | oplys aldrig | videregiv | med nogen | til nogen |
    aldrig bede | aldrig spørge | spørger aldrig | beder aldrig | hemmelig | hold den | for dig selv | fortrolig |
    vores medarbejdere
  `),
  spent: words(`
    er blevet brugt | blev brugt | er allerede brugt | er udløbet | er ugyldig | ugyldig | forkert |
    virker ikke | er annulleret | blev indtastet | gælder ikke længere | er ikke længere | er
    erstattet | er blevet erstattet | blev anvendt | er opbrugt
  `),
  meetings: words(`møde* | webinar* | konference* | videomøde* | teamsmøde`),
  verify: words(`
    bekræft* | bekreft* | verificer | verifiser | aktiver |
    fuldfør registrering | fullfør registrering | accepter invitation | godta invitasjon |
    aktivér* | verificér* | fuldfør oprettelsen | fuldfør oprettelse | fuldfør tilmelding* |
    verificering* | aktivering* | fuldfør registreringen | fuldføre registrering* |
    færdiggør registrering* | færdiggøre registrering* | færdiggør din registrering |
    accepter invitationen | acceptere invitationen | acceptér invitation* | validér* | valider |
    validering | afslutte din tilmelding | afslut din tilmelding | fuldføre din tilmelding |
    fuldfør din tilmelding | fuldfør din registrering | godkend din | godkend e mail* |
    godkend mail* | godkend adresse* | godkend konto* | godkend tilmelding* | godkend abonnement* |
    afslut registrering* | afslutte registrering* | afslut din registrering | kontoaktivering* |
    kontobekræftelse* |
    tag imod invitation* | tag mod invitation* |
    autentificer din | autentificer kontoen | autentificer e mail* | autentificere din |
    færdiggøre din registrering | fuldføre din registrering |
    inviteret til at oprette en konto | inviteret til at oprette din konto
  `),
  signIn: words(`
    log ind | logg inn | log på | logg på | login | innlogging | pålogging | indlogning | logge på | logger ind |
    log mig ind | logge mig ind | loginlink | log dig ind | logge dig ind | logges ind | magisk link | magiske link |
    log dig på | logge dig på | logger på | log mig på | logge ind* | autentificere dig | autentificere mig |
    autentificer | autentificér
  `),
  reset: words(`
    nulstil* | tilbakestill* | ny adgangskode | nyt kodeord | nytt passord | skift adgangskode | endre passord |
    bytt passord | glemt adgangskode | glemt passord | vælg adgangskode | ændr adgangskode | ændre adgangskode |
    opret adgangskode | glemt kodeord | glemt din adgangskode | glemt dit kodeord | gendan* | lås kontoen op |
    skift kodeord | indstil adgangskode | indstil din adgangskode | indstil en adgangskode | indstille adgangskode |
    indstille din adgangskode | vælg din adgangskode | vælg en adgangskode | vælg en ny adgangskode |
    vælge din adgangskode | vælge en adgangskode | vælge en ny adgangskode | angiv adgangskode | angiv en adgangskode |
    angiv din adgangskode | angiv ny adgangskode | angiv en ny adgangskode | angive en adgangskode |
    angive din adgangskode | angive en ny adgangskode | opret en adgangskode | opret din adgangskode |
    opret en ny adgangskode | oprette en adgangskode | oprette en ny adgangskode | ændr din adgangskode |
    ændre din adgangskode | ændring af adgangskode | skifte adgangskode | skift din adgangskode |
    skifte din adgangskode | skift dit kodeord | skifte kodeord | skifte dit kodeord | ændr kodeord | ændre kodeord |
    ændr dit kodeord | ændre dit kodeord | vælg kodeord | vælg et kodeord | vælge et kodeord | opret kodeord |
    opret et kodeord | nyt password | skift password | skift dit password | ændr password | vælg password |
    vælg et password | sæt en adgangskode | sæt en ny adgangskode | sætte en adgangskode | få adgang igen |
    genvind adgang* | adgangskodenulstilling* | genskab konto* | genskab adgang* | skift din kode | sæt dit kodeord |
    sæt din adgangskode | sæt et kodeord | sætte din adgangskode | lav en ny adgangskode | lav en adgangskode |
    ændre adgangskoden | ændre kodeordet | ændr adgangskoden | skift adgangskoden | skifte adgangskoden |
    vælge adgangskoden | glemt adgangskoden | glemt kodeordet | glemt din kode | opret et password | opret password |
    ændr dit password | vælg dit password | genopret adgang* | genopret kode* | genopret password | genopret konto* |
    til ændring af din adgangskode | til nulstilling af din adgangskode
  `),
  unsubscribe: words(`
    afmeld* | avmeld* | avslutt abonnement* | afslut abonnement* | frameld* | administrer præferencer |
    stopp abonnement | stop abonnement | ikke modtage flere | ikke længere modtage | mailpræferencer |
    mailindstillinger | notifikationsindstillinger | administrer notifikationer | stop nyhedsbrev* |
    ønsker ikke længere | ikke længere at modtage | ikke længere vil modtage | hvilke notifikationer |
    fjernet fra listen | ikke have flere mails | fra mailinglisten | hvis du ikke ønsker at modtage |
    hvis du ikke vil modtage | opsig abonnement* | opsige abonnement* | afbestil nyhedsbrev* |
    ikke længere ønsker at modtage | ikke længere ønsker at få | ønsker du ikke længere at få |
    hvis du ikke længere ønsker at modtage | hvis du ikke længere ønsker at få | hvis du ikke længere vil modtage |
    hvis du ikke længere vil have nyhedsbrev* | hvis du ikke længere vil have mail* |
    hvis du ikke længere vil have disse | stop notifikationer | stoppe notifikationer | stop disse notifikationer |
    fjern disse notifikationer | fjerne disse notifikationer | slå disse notifikationer fra | slå notifikationer fra |
    slå beskeder fra | slå beskeder om | slå disse beskeder fra | deaktiver notifikationer | deaktivere notifikationer |
    deaktivér notifikationer | deaktiver disse | ikke længere have besked | ikke længere have beskeder |
    ikke længere have notifikationer | ikke længere få besked* | ikke længere underrettes |
    ikke længere få notifikation* | forlade listen | forlad listen | slettet fra listen | slettes fra listen |
    fjernes fra listen | holde op med at overvåge | stop overvågning af | stop med at overvåge |
    ikke længere vil følge | ikke længere ønsker at følge | ikke længere følge emne* | ikke længere følge tråd* |
    hvis du ikke længere vil følge | hvis du ikke længere ønsker at følge | hvis du ikke længere vil have besked* |
    hvis du ikke længere vil have notifikation* | hvis du ikke længere ønsker notifikation* |
    hvis du ikke længere vil overvåge | meld dig fra | melde dig fra | meld mig fra | meld dig ud af listen |
    slå samtalen fra | slå tråden fra | samtalen på lydløs | tråden på lydløs | ophæv abonnement* | ophæve abonnement* |
    slå mailnotifikation* | slå e mailnotifikation* | slå e mail notifikation* | tilpas notifikation* |
    tilpas dine notifikation* | tilpasse notifikation* | tilpas mails
  `),
  clickHere: words(`
    klik her | klikk her | her | dette link | denne lenken | linket | lenken | fortsæt | fortsett | kom
    i gang |
    afsted | af sted | så kører vi | kør | i gang | så går vi i gang | denne vej | videre | tryk her |
    knappen |
    via dette link | gå videre | åbn linket | på denne side |
    åbn | til siden | næste | klik på linket | denne side
  `),
  expires: words(`
    utløper | gyldig* | gælder | gjelder | inden for | innen | udløbe* | virker i | kan bruges i |
    varer i | du har | lever | duer | dur | holder i |
    virker | forældes
  `),
  seconds: words(`sekund*`),
  minutes: words(`minut | minutter | min`),
  hours: words(`timer`),
  days: words(`dag | dage | dager | døgn`),
  wrote: words(`skrev`),
  fromLabels: words(`fra | afsender`),
  sentLabels: words(`sendt | dato | til | emne | cc | kopi | modtager`),
  quoteTitles: words(`
    oprindelig meddelelse | opprinnelig melding | oprindelig besked | original besked | oprindelig
    mail
  `),
  forwardTitles: words(`
    videresendt besked | videresendt melding | videresendt meddelelse | videresendt mail | start på
    videresendt besked | start på videresendt meddelelse
  `),
  sentFrom: words(`sendt fra | hent outlook | få outlook | sendt med | sendt`),
};
