/** Orders to a model in the languages of Northern Europe, Hungary and Romania. */
import { words } from "../language.ts";
import type { OrderWords } from "./order-words.ts";
import { FINNISH_READERS, HUNGARIAN_READERS } from "./order-words-readers-finnic-hungarian-greek.ts";
import { NORDIC_READERS } from "./order-words-readers-nordic.ts";
import { ROMANIAN_READERS } from "./order-words-readers-romanian.ts";

export const NORTHERN_ORDERS: readonly OrderWords[] = [
  // Swedish, Danish, Norwegian
  {
    ...NORDIC_READERS,
    models: words(`
      llm | llms | ai assistant* | ai agent* | ai assistent* | ai modell* | ki assistent* | ki agent* | ki
      modell* | sprakmodell* | sprogmodel*
    `),
    toModels: words(`
      till ai | til ai | til ki | till dig som ar en ai | om du ar en ai | hvis du er en ai | hvis du er
      en ki | som sprakmodell | som sprogmodel | kara ai | kaere ai | kjaere ki | meddelande till ai |
      instruktion till ai
    `),
    overrides: words(`
      ignorera | ignorer | bortse fran | glom | glem | se bort fra | strunt i | folj inte | folg ikke |
      tilsidesaet | asidosatt
    `),
    instructions: words("instruktion* | instruks* | prompt* | anvisning*"),
    rules: words("regler | reglerna | reglene | reglerne | riktlinj* | retningslinj*"),
    scopes: words(`
      alla | alle | dina | dine | tidigare | tidligere | foregaende | foregaaende | foregående | forrige |
      ovanstaende | ovenstaende | system*
    `),
    sends: words(`
      skicka | vidarebefordra | svara | send | videresend | svar | sende | oversend | betala | betal
    `),
    secrets: words(`
      mina mejl | mina e postmeddelanden | mine mails | mine e mails | mine e poster | mine meldinger | mine beskeder | mina meddelanden |
      kod | koden | koder | koderna | kode | kodene | koderne | verifieringskod* | bekraeftelseskode* |
      engangskod* | losenord* | adgangskode* | passord* | inkorg* | indbakke* | innboks* |
      postkasse* | brevlada* | token
    `),
    whichOnes: words("senaste | seneste | siste | nyaste | nyeste | alla | alle | varje | hver | omedelbart"),
    hides: words(`
      beratta inte | namn inte | sag inget | sag inte | informera inte | utan att beratta | utan att fraga
      | utan att informera | fortael ikke | naevn ikke | sig ikke | uden at fortaelle | uden at sporge |
      fortell ikke | nevn ikke | si ikke | uten a fortelle | uten a sporre | informer ikke | utan att
      namna
    `),
    users: words(`
      anvandaren | anvandare | brugeren | brukeren | operatoren | operatören | manniskan | mennesket | din
      agare
    `),
    modelTasks: words(`
      maste lyda | skal adlyde | utfor | udfor | din nya uppgift | din nye opgave | din nye oppgave |
      svara bara | svar kun | avkoda | afkod | dekod
    `),
    tools: words(`
      anvand dina verktyg | brug dine vaerktojer | bruk verktoyene dine | sok igenom | gennemsog | sok
      gjennom
    `),
    prompts: words(`
      din systemprompt | din prompt | din systemprompten | systemprompten din | dina systeminstruktioner |
      dine systeminstruktioner
    `),
    reveals: words(`
      visa | vis | upprepa | gentag | gjenta | skriv | skicka | send | avsloja | afslor | avslor
    `),
    betweenPeople: words(`
      min | mina | mine | mit | mitt | var | vara | vor | vores | vart | angaende | vedrorende | om du
      inte | hvis du ikke | sida | manual
    `),
    never: words("aldrig | aldri | ingen | inte | ikke"),
  },
  // Finnish
  {
    ...FINNISH_READERS,
    models: words(`
      llm | llms | ai assistant* | ai agent* | tekoalyavustaja* | tekoaly avustaja* | tekoalyagent* | ai
      avustaja* | kielimalli* | tekoalymalli*
    `),
    toModels: words(`
      hyva tekoaly | tekoalylle | tekoalyavustajalle | jos olet tekoaly | jos olet kielimalli |
      kielimallina
    `),
    overrides: words("unohda | ohita | jata huomiotta | ala noudata | jata noudattamatta | sivuuta"),
    instructions: words("ohje | ohjeet | ohjeita | ohjeesi | ohjeistus* | kehote* | maarays* | ohjeiden"),
    rules: words("saanto* | saannot | kasky*"),
    scopes: words(`
      kaikki | kaikkia | aiemma* | aikaisem* | edellise* | sinun | yllä olevat | jarjestelma*
    `),
    sends: words("laheta | valita | vastaa | toimita | julkaise | maksa | siirra"),
    secrets: words(`
      sahkopostini | kaikki viestini | viestini | viimeisimmat viestit |
      koodi* | vahvistuskoodi* | kirjautumiskoodi* | turvakoodi* | salasana* | tunnus* | postilaatiko* |
      saapuneet | token* | avain*
    `),
    whichOnes: words("viimeisin | viimeisimman | uusin | uusimman | kaikki | jokainen | heti"),
    hides: words(`
      ala kerro | ala mainitse | ala ilmoita | kertomatta | mainitsematta | kysymatta | ilmoittamatta
    `),
    users: words("kayttaja* | ihmiselle | operaattori* | omistaja*"),
    modelTasks: words("suorita | toteuta | uusi tehtavasi | vastaa vain"),
    tools: words("kayta tyokaluja* | etsi postilaatikosta"),
    prompts: words("jarjestelmakehotteesi | kehotteesi | jarjestelmaohjeesi"),
    reveals: words("nayta | toista | kirjoita | paljasta | laheta | vastaa | kerro"),
    betweenPeople: words("minun | meidan | koskien | jos et | sivu | kayttoohje*"),
    never: words("koskaan | ala koskaan | ei"),
  },
  // Hungarian
  {
    ...HUNGARIAN_READERS,
    models: words(`
      llm | llms | ai assistant* | ai agent* | mi asszisztens* | ai asszisztens* | mesterseges
      intelligenci* | nyelvi modell* | ai ugynok* | mi ugynok*
    `),
    toModels: words(`
      kedves mi | kedves ai | ha te egy ai | ha te egy mi | ha nyelvi modell vagy | nyelvi modellkent | az
      ai asszisztensnek | az mi asszisztensnek
    `),
    overrides: words(`
      hagyd figyelmen kivul | felejtsd el | ne vedd figyelembe | ne kovesd | hagyja figyelmen kivul
    `),
    instructions: words("utasitas* | parancs* | prompt* | instrukcio*"),
    rules: words("szabaly* | iranyelv*"),
    scopes: words("minden | osszes | korabbi | elozo | eddigi | a te | fenti | rendszer*"),
    sends: words("kuldd | kuldj | kuldje | tovabbitsd | tovabbits | valaszolj | ird meg | utald"),
    secrets: words(`
      e mailjeim* | leveleim* | uzeneteim* |
      kod | kodot | kodok | kodokat | ellenorzo kod* | belepesi kod* | jelszo* | jelszav* | postafiok* |
      bejovo level* | token*
    `),
    whichOnes: words("legutobbi | legujabb | utolso | osszes | minden | azonnal"),
    hides: words(`
      ne mondd el | ne emlitsd | ne ertesitsd | ne tajekoztasd | ne szolj | anelkul hogy | kerdezes nelkul
      | ertesites nelkul
    `),
    users: words(
      "felhasznalo | felhasznalot | felhasznalonak | felhasznaloval | felhasznalok* | felhasznaloj* | felhasznalod* | operator* | embernek | tulajdonos*",
    ),
    modelTasks: words("koteles vagy | hajtsd vegre | az uj feladatod | csak azt valaszold | dekodold"),
    tools: words("hasznald az eszkoz* | keress a postafiok*"),
    prompts: words("rendszerpromptod* | promptod* | rendszerutasitasaid*"),
    reveals: words("mutasd | ismeteld | ird ki | kuldd | valaszolj | fedd fel"),
    betweenPeople: words("az en | a mi | kapcsolatban | ha on | oldal*"),
    never: words("soha | nem"),
  },
  // Romanian
  {
    ...ROMANIAN_READERS,
    models: words(`
      llm | llms | ai assistant* | ai agent* | asistent ai | asistentul ai | asistentului ai | asistentul
      de inteligenta artificiala | asistent ia | agent ai | agentul ai | agenti ai | model de limbaj |
      modelul de limbaj | modele de limbaj | modelul lingvistic
    `),
    toModels: words(`
      catre asistentul ai | catre ai | draga ai | draga asistent | daca esti un ai | daca esti o ai | daca
      esti un model | ca model de limbaj
    `),
    overrides: words(`
      ignora | ignorati | uita | uitati | nu tine cont | nu respecta | nesocoteste | ocoleste
    `),
    instructions: words("instructiun* | directiv* | prompt*"),
    rules: words("regul* | ordin* | comenzi* | indicati*"),
    scopes: words("toate | toti | tale | anterioare | precedente | de pana acum | de mai sus | sistem*"),
    sends: words(`
      trimite | trimiteti | redirectioneaza | transmite | raspunde | raspundeti | publica | plateste
    `),
    secrets: words(`
      emailurile mele | e mailurile mele | mesajele mele | ultimele emailuri |
      cod | codul | coduri | codurile | parola | parole | parolele | token* | casuta postala | cutia
      postala | inbox* | mesaje primite | datele de autentificare
    `),
    whichOnes: words("ultimul | ultima | ultimele | cel mai recent | toate | fiecare | imediat"),
    hides: words(`
      nu spune | nu mentiona | nu informa | nu anunta | nu instiinta | fara sa spui | fara sa informezi |
      fara sa intrebi | fara a anunta | nu dezvalui
    `),
    users: words("utilizator* | operator* | omului | proprietar*"),
    modelTasks: words("noua ta sarcina | raspunde doar | decodeaza"),
    tools: words("foloseste instrumentele | cauta in casuta | cauta in inbox"),
    prompts: words("promptul tau* | promptul de sistem | instructiunile tale de sistem"),
    reveals: words("arata | dezvaluie | repeta | scrie | afiseaza | trimite | raspunde"),
    betweenPeople: words(`
      mea | mele | meu | mei | noastr* | nostru | privind | despre | referitor | daca nu | pagina |
      manual*
    `),
    never: words("niciodata | nu"),
  },
];
