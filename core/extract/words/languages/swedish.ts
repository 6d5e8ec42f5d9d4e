import { type Language, words } from "../language.ts";

export const SWEDISH: Language = {
  codeNames: words(`
    aktiverings id |
    verifieringskod* | verifikationskod* | säkerhetskod* | bekräftelsekod* | engångskod* | engångslösenord* |
    inloggningskod* | åtkomstkod* | aktiveringskod* | autentiseringskod* | återställningskod* |
    parkopplingskod* | engångsnyckel* | säkerhetsnyckel | verifieringsnummer* |
    bekräftelsesiffror* | engångs pin* | engångsnummer* | åtkomsttoken* | inloggningstoken* |
    engångstoken* | signeringskod* | tillfällig nyckel | tillfällig pin | tillfällig pinkod |
    parningsnyckel* | kopplingsnyckel* | engångspin* | aktiveringsnr | aktiveringsnummer* |
    verifierings id | verifieringsnr | bekräftelsenr | kodord* | säkerhetsord* | inloggningsord* |
    kontrollsiffr* | kontrollvärde* | säkerhetssiffr* | inloggningssiffr* | upplåsningskod* |
    upplåsningspin* | andra faktor | behörighets pin | pinkoden för det | pinkod för att |
    lösenord för en enda | engångssträng* | behörighetskod* |
    tillfällig kod | engångssiffror | registreringskod* |
    godkännandekod*
  `),
  codeWords: words(`
    kod | koden | din kod till | din kod hos | siffror | pin | siffrorna | siffra | tecken | tecknen | bokstäver | bokstäverna |
    sifferkombination* | kombinationen | teckenföljd | teckenföljden | sifferföljd* | sifferrad* |
    bokstavsföljd
  `),
  passwords: words(`lösenord | lösenordet`),
  numberWords: words(`
    nyckel | siffror | siffrorna | kombination | tecken | ord | siffra | nummer | numret | talet | tal
    | siffran | sifferkombinationen | ordet | nyckeln
  `),
  otherNumbers: words(`
    beställning* | ordernummer* | order | faktura* | kundnummer* | sändning* | kollinummer* | bokning* |
    bokningsnummer* | tel | fax | postnummer | organisationsnummer | rabattkod* | felkod* | källkod* | streckkod* |
    ärendenummer* | nr | summa | totalt | belopp | qr kod* | värvningskod* | hämtkod* | artikelkod* | pukkod* |
    enkätkod* | kundnr | ärende | avtalsnummer* | kortnummer* | ocr | ocr nummer* | plats | vagn | biljett* |
    personnummer* | medlemsnummer* | sista siffrorna | sista fyra siffrorna | slutar på | användarnamn |
    användarnummer | kontrollnr | kontrollnummer | ärendet | mätare | mätarställning* | avläsning* | skadeanmälan |
    anmälan | felanmälan | resultat | saldo | förbrukning | registreringsnummer | startnummer | kod till | lånekort* |
    bankgiro | leveranskod* | deltagarkod* | mikrochip | remissnummer* | remiss | provsvar | ring oss | ring till |
    ring på | avtal | avtalet | försäkringsnummer* | medlemsnr | båtplats* | kursnummer* | licensnummer* | fiskekort* |
    registreringsskylt* | donatornummer* | felnummer* | joker | tilläggsnummer* | vinstnummer* | lottnummer* |
    rätt rad | antinätfiskekod* | anti phishing kod* | nätfiskeskyddskod* | avhämtningskod* | koden på baksidan |
    koden på undersidan
  `),
  trade: words(`
    rabatt* | erbjudande* | rea | kampanj* | varukorg* | fri frakt | flyg* | hotell | resa | bokning*
    | köp | vänner | faktura | kundvagn | kupong | presentkort
  `),
  enter: words(`
    ange | skriv in | mata in | använd | fyll i | knappa in | kopiera | slå in | klistra in | skriv | slå | mata |
    skriv in det | skriv detta | skriv det | skriv av | knappa | ange detta | läs upp | klistra | mata in det |
    svara med | ange den | fyll bara i | uppge | uppges | kopiera och klistra | sätt dit | lägg in | lägg det |
    säg till | säg | ge den | diktera | i fyllas | ska fyllas i | för in | knappar du in | knappar in | skriver du in |
    skriver in | skriver du | anger du | anger | matar du in | matar in | fyller du i | fyller i | slår du in |
    slår in | klistrar du in | kopierar du
  `),
  places: words(`
    app | appen | sidan | sida | fönstret | fönster | fältet | fält | skärmen | skärm | formuläret | webbplatsen |
    sajten | webbläsaren | enheten | terminalen | konsolen | datorn | mobilen | telefonen | tv | surfplattan | rutan |
    handläggaren | portalen | fliken | ruta | inloggningsrutan | högtalare | högtalaren | skrivare | skrivaren |
    knappsats | knappsatsen | panelen | plattformen | kundtjänst | medarbetare | rådgivare | frågar efter |
    efterfrågas | vill ha | ber om den | ber dig om
  `),
  access: words(`
    konto | kontot | enhet | enheten | enheter | webbläsare | webbläsaren | identitet | säkerhet |
    säkerhets | är det du | är det här du | var det du | att det är du | åtkomst | tillgång | komma
    in | godkänn | godkänna | godkännande | auktorisera | autentisering | legitimera | registrering
    | registrera | para ihop | parkoppla | koppla | lås upp | låsa upp | låst | spärrat | tvåstegs |
    tvåfaktor | någon | försök | försöker | fortsätt | fortsätta | slutför | slutföra | välkommen |
    session | betrodd | profil | upplåsning | parkoppling | ihopkopplad | koppla ihop | sessionen |
    signera | underteckna | e tjänst |
    ny inloggning | nya inloggningar | nya inloggningen | inloggning från en ny | inloggning från ny | inloggning på en ny | inloggningsvarning* |
    inloggad från | inloggningsaktivitet* |
      är nu bekräftat | är nu bekräftad | är nu aktiverat |
    är nu verifierad |
    är bekräftat. | är bekräftad. | har bekräftats. | är aktiverat. | har aktiverats. | är verifierad. | har verifierats.
  `),
  disclaims: words(`
    om du inte | om detta inte | om det inte | inte du | inte begärt | inte bett om | inte beställt | inte försökt |
    ignorera | bortse | strunta | radera det | radera detta | kasta | slänga | behöver du inte göra |
    ingenting att göra | av misstag | någon annan | släng mejlet | släng det | har du inte bett | gör ingenting
  `),
  secrecy: words(`
    dela inte | dela aldrig | lämna inte | lämna aldrig | ge inte | ge aldrig | inte med någon | med
    ingen | till någon | aldrig be | aldrig fråga | frågar aldrig | ber aldrig | hemlig | för dig
    själv | håll den | konfidentiell | vår personal | visa inte | avslöja inte
  `),
  spent: words(`
    har använts | användes | har redan använts | har gått ut | är ogiltig | ogiltig | fungerar inte
    | har avbrutits | angavs | gäller inte längre | är fel | är inte längre | har ersatts | ersattes
    | är återkallad | användes kl | har förbrukats | är förbrukad
  `),
  meetings: words(`möte* | webbinari* | webinar* | konferens* | videomöte* | teamsmöte`),
  verify: words(`
    acceptera inbjudan | bekräfta* | verifiera* | aktivera* |
    slutför registrering* | fullfölj registrering* | tacka ja till inbjudan | godkänn inbjudan |
    bekräftelse* | verifiering* | aktivering* | validera* | valideringslänk* |
    slutföra registrering* | fullfölja registrering* | slutföra din registrering |
    slutföra anmälan | bekräfta anmälan | bekräfta din anmälan | godkänn e post* |
    godkänn din e post* | godkänn mejladress* | godkänn adressen | godkänn din adress |
    e postbekräftelse* | mejlbekräftelse* | kontoaktivering* | kontobekräftelse* |
    autentisera din | autentisera ditt | autentisera kontot | autentisera e post* | fastställ din e post* | styrk din |
    inbjuden att skapa ett konto | inbjudan att skapa ett konto | bjudits in att skapa ett konto |
    inbjuden att registrera dig
  `),
  signIn: words(`
    logga in | inloggning | inloggningslänk | loggar in | inloggningen | inloggningsförsök | logga på | logga mig in |
    loggas in | inloggad | magisk länk | magiska länken | logga dig in | autentisera
  `),
  reset: words(`
    återställ* | nytt lösenord | ändra lösenord | byt lösenord | glömt lösenord | glömt lösenordet | välj lösenord |
    ändra lösenordet | byta lösenord | skapa lösenord | välj ett lösenord | glömt ditt lösenord | lås upp kontot |
    lås upp ditt konto | nya lösenord* | ange ett lösenord | ange nytt lösenord | ange ett nytt lösenord |
    ange ditt nya lösenord | för att ange ditt lösenord | sätt ett lösenord | sätt lösenord | sätta lösenord |
    sätta ett lösenord | ställ in ditt lösenord | ställ in lösenord | ställ in ett lösenord | ställa in ditt lösenord |
    ställa in lösenord | ställa in ett lösenord | nollställ* | lösenordsåterställning* | lösenordsbyte* |
    välja lösenord | välja ett lösenord | välja nytt lösenord | välja ett nytt lösenord | ändra ditt lösenord |
    byt ditt lösenord | byta ditt lösenord | byte av lösenord | skapa ett lösenord | skapa ditt lösenord |
    återfå åtkomst* | återfå tillgång* | förnya lösenord* | uppdatera lösenord* | uppdatera ditt lösenord |
    sätt ditt lösenord | sätta ditt lösenord | ange lösenord | bytas ut | för byte av ditt lösenord |
    för ändring av ditt lösenord
  `),
  unsubscribe: words(`
    avsluta prenumeration* | avregistrera* | sluta prenumerera | hantera inställningar |
    avanmäl* | sluta få | avbeställ* | avregistrering |
    avprenumerera* | inga fler | sluta skicka | inte längre få |
    säg upp nyhetsbrev* | hantera utskick* | mejlinställningar | e postinställningar |
    aviseringsinställningar | notisinställningar | hantera aviseringar | avsluta utskick* |
    stoppa utskick* | prenumerationsinställningar |
    inte längre vill få | inte längre vill ha | inte längre vill ta emot |
    inte vill ha fler | från sändlistan | från e postlistan | vilka aviseringar | vilka utskick | om du inte vill ha fler |
    om du inte vill få fler |
    säg upp prenumeration* | avbryt prenumeration* | stoppa prenumeration* |
    om du inte längre vill ha | om du inte längre vill få | om du inte längre vill ta emot |
    om du inte längre önskar få | om du inte längre önskar ta emot | inte längre önskar få |
    inte längre önskar ta emot |
    sluta bevaka | stäng av notiser* | stäng av notifiering* | stäng av aviseringar* | stänga av notiser* | stänga av aviseringar* | stänga av notifiering* |
    inaktivera notiser* | inaktivera aviseringar* | inaktivera notifiering* | inaktivera dessa meddelanden | stäng av dessa meddelanden | lämna listan |
    utträde ur listan | avsluta bevakningen | ämnesprenumeration* | inte längre bli meddelad |
    slippa meddelanden om |
    inte längre vill följa | inte längre följa ämne* | inte längre följa tråd* | inte längre vill bevaka |
    om du inte längre vill följa | om du inte längre vill bevaka | om du inte vill följa | avsluta översikten | avsluta sammanfattning* |
    om du inte vill ha dessa | om du inte längre vill meddelas |
    gå ur listan | gå ur gruppen |
    tysta konversation* | tysta tråden | tysta diskussion* | tysta ämnet
  `),
  clickHere: words(`klicka här | här | denna länk | länken | länk | fortsätt | kom igång |
    nu kör vi | vi kör | kör | kör igång | sätt igång | då kör vi | framåt | hitåt | den här vägen |
    gå vidare | tryck här | knappen |
    den här länken | via den här länken | öppna länken | på den här sidan |
    öppna | till sidan | nästa | klicka på länken | starta | denna sida
  `),
  expires: words(`
    giltig* | går ut | gäller | inom | upphör* | förfaller | fungerar i | kan användas i |
    gälla | lever | du har |
    slutar fungera | löper ut
  `),
  seconds: words(`sekund | sekunder`),
  minutes: words(`minut | minuter | min`),
  hours: words(`timme | timmar | tim | timma`),
  days: words(`dag | dagar | dygn`),
  wrote: words(`skrev`),
  fromLabels: words(`från | avsändare`),
  sentLabels: words(`skickat | datum | till | ämne | kopia | cc | svara till | mottagare`),
  quoteTitles: words(`ursprungligt meddelande | originalmeddelande | ursprungligt brev | ursprungligt mejl`),
  forwardTitles: words(`
    vidarebefordrat meddelande | vidarebefordrat brev | vidarebefordrat mejl | början på
    vidarebefordrat meddelande | påbörjat vidarebefordrat brev
  `),
  sentFrom: words(`skickat från | hämta outlook | skickat med | skickat`),
};
