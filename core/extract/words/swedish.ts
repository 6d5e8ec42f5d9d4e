import { type Language, words } from "./language.ts";

export const SWEDISH: Language = {
  codeNames: words(`
    verifieringskod* | säkerhetskod* | bekräftelsekod* | engångskod* | engångslösenord* |
    inloggningskod* | åtkomstkod* | aktiveringskod* | autentiseringskod* | återställningskod* |
    parkopplingskod* | bekräftelsekoder | engångsnyckel* | säkerhetsnyckel | verifieringsnummer* |
    bekräftelsesiffror* | kontrollsiffror* | engångs pin* | engångsnummer*
  `),
  codeWords: words(`kod | koden | siffror | pin`),
  passwords: words(`lösenord | lösenordet`),
  numberWords: words(`nyckel | siffror | siffrorna | kombination | tecken | ord | siffra`),
  otherNumbers: words(`
    beställning* | ordernummer* | order | faktura* | fakturanummer* | kundnummer* | sändning* |
    kollinummer* | bokning* | bokningsnummer* | tel | fax | postnummer | org nr | organisationsnummer |
    rabattkod* | kampanjkod* | presentkort* | felkod* | källkod* | streckkod* | ärendenummer* | nummer |
    nr | summa | totalt | belopp | portkod* | qr kod* | värvningskod* | bokningskod* | hämtkod* |
    artikelkod* | dörrkod* | pukkod* | enkätkod* | kundnr | ärende | avtalsnummer* | kortnummer* | ocr |
    ocr nummer* | plats | vagn | biljett* | personnummer* | medlemsnummer* | sista siffrorna | sista
    fyra siffrorna | slutar på | som slutar på | användarnamn | användarnummer | kontrollnr |
    kontrollnummer
  `),
  trade: words(`
    rabatt* | erbjudande* | rea | kampanj* | varukorg* | fri frakt | flyg* | hotell | resa | bokning* |
    köp | vänner | faktura
  `),
  enter: words(`
    ange | skriv in | mata in | använd | fyll i | knappa in | kopiera | slå in | klistra in | skriv |
    slå | mata
  `),
  spent: words(`
    har använts | användes | har redan använts | har gått ut | är ogiltig | ogiltig | fungerar inte |
    har avbrutits | angavs | gäller inte längre | är fel
  `),
  examples: words(`till exempel | t ex | exempelvis`),
  meetings: words(`möte* | mötes* | webbinari* | webinar* | konferens* | videomöte*`),
  verify: words(`
    bekräfta | bekräftelse | verifiera | verifiering | aktivera | aktivering | slutför registreringen |
    acceptera inbjudan | bekräfta* | verifiera* | aktivera* | aktiveringslänk*
  `),
  signIn: words(`logga in | inloggning | inloggningslänk | loggar in | inloggningen | logga in på`),
  reset: words(`
    återställ* | nytt lösenord | ändra lösenord | byt lösenord | glömt lösenord | glömt lösenordet |
    välj lösenord
  `),
  unsubscribe: words(`
    avsluta prenumeration* | avregistrera* | avprenumerera | sluta prenumerera | hantera inställningar |
    avanmäl* | avsluta prenumerationen | avanmälan | sluta få | avbeställ* | avregistrering |
    avprenumerera* | inga fler | sluta skicka | inte längre få
  `),
  clickHere: words(`klicka här | här | denna länk | länken | länk | fortsätt | kom igång`),
  expires: words(`
    giltig* | går ut | upphör | gäller | inom | upphör* | förfaller | fungerar i | kan användas i |
    gälla | lever | du har
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
