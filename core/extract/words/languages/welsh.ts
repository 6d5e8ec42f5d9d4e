import { type Language, words } from "../language.ts";

export const WELSH: Language = {
  codeNames: words(`
    cod dilysu | cod cadarnhau | cod diogelwch | cod untro | cyfrinair untro | cod mewngofnodi | cod
    mynediad | cod un tro | eich cod | cod cofrestru | cod actifadu | cod awdurdodi | rhif dilysu |
    cyfrinair un tro | cod diogelwch un tro | god dilysu
  `),
  codeWords: words(`
    cod | god | chod | rhif cadarnhau | pin | digid* | nodau | llythrennau |
    y nodau | rhifau | y digidau | digidau | chwe digid | pum rhif | chwe rhif | bum rhif | llythyren | cyfuniad
  `),
  passwords: words(`cyfrinair`),
  numberWords: words(`rhif | y rhif | digidau | allwedd | gair`),
  otherNumbers: words(`
    archeb | anfoneb | ffôn | cod post | cod disgownt | taleb | cyfeirnod | rhif cyfeirnod | rhif tocyn | tocyn |
    rhif olrhain | polisi | mesurydd | aelodaeth | derbynneb | cwpon | swm | yn gorffen | cerdyn | ffoniwch | ffonio |
    rhif ffôn | rhif cerdyn | ffeil | enw defnyddiwr | enw'r defnyddiwr
  `),
  trade: words(`
    disgownt | cynnig | gwerthiant | taith | gwesty | gostyngiad | cynnig arbennig | basged | hediad |
    taleb anrheg
  `),
  enter: words(`
    rhowch | teipiwch | nodwch | defnyddiwch | ysgrifennwch | gludwch | copïwch | llenwch |
    mewnbynnwch | teipio | rhowch y | teipiwch y | nodwch y | defnyddiwch y | dywedwch | copïo | rhoi
    | mewnosodwch |
    rowch | rhowch i mewn | rowch y | deipiwch | teipia | ysgrifenna | mewnbwn | dywed | llenwi | copïa | pwyswch | darllenwch | i'w deipio | i'w rhoi
  `),
  places: words(`
    ap | tudalen | dudalen | ffenestr | sgrin | blwch | maes | ffurflen | gwefan | porwr | dyfais | cyfrifiadur | ffôn |
    teledu | asiant | calendr | sgrîn | oriawr | clo | teclyn | ddyfais
  `),
  access: words(`
    cyfrif | dyfais | ddyfais | porwr | hunaniaeth | diogelwch | ai chi | ai ti | mai chi | ai chi sydd yno | mynediad |
    caniatáu | cymeradwyo | awdurdodi | cofrestru | cofrestrwch | paru | cysylltu | datgloi | cloi | wedi'i gloi |
    dau gam | rhywun | ymgais | ceisio | parhau | parhewch | cwblhau | gorffen | croeso | profi mai | profi eich bod |
    yn profi | wedi'i ddilysu | wedi'i gadarnhau | wedi ei ddilysu | wedi ei gadarnhau | wedi'i ailosod |
    wedi ei ailosod | mewngofnod newydd | mewngofnodi newydd | mewngofnodi o ddyfais newydd
  `),
  disclaims: words(`
    os nad | os na | nid chi | ni wnaethoch | na wnaethoch | heb ofyn | anwybyddwch | anwybyddu |
    dilëwch | drwy gamgymeriad | rhywun arall
  `),
  secrecy: words(`
    peidiwch â rhannu | peidiwch â rhoi | peidiwch â dweud | gyda neb | i neb | byth | ni fyddwn | cyfrinachol |
    gyfrinachol | ein staff
  `),
  spent: words(`
    wedi'i ddefnyddio | wedi dod i ben | wedi'i ganslo | ddim yn ddilys | ddim yn gweithio | annilys |
    anghywir | wedi'i ddisodli
  `),
  meetings: words(`cyfarfod | gweminar`),
  verify: words(`
    dilysu | dilyswch | cadarnhau | cadarnhewch | gweithredu | cadarnhad | dilysiad |
    gwirio'r cyfeiriad | gwirio eich cyfeiriad | gwiriwch eich cyfeiriad | actifadu | actifadwch |
    gweithredwch | ysgogi eich cyfrif | gadarnhau | ddilysu | cwblhau cofrestru |
    cwblhewch eich cofrestriad | cwblhau eich cofrestriad | derbyn gwahoddiad |
    derbyniwch y gwahoddiad
  `),
  signIn: words(`
    mewngofnod* | arwyddo i mewn | llofnodi i mewn | fewngofnod*
  `),
  reset: words(`
    ailosod | cyfrinair newydd | newid cyfrinair | ailosodwch | newidiwch eich cyfrinair |
    newid eich cyfrinair | newid fy nghyfrinair | gyfrinair newydd | adfer cyfrinair |
    adfer eich cyfrif | anghofio eich cyfrinair | datgloi'r cyfrif | datgloi eich cyfrif |
    datglowch eich cyfrif |
    chyfrinair newydd | ngyfrinair newydd | nghyfrinair newydd
  `),
  unsubscribe: words(`
    dad danysgrifio | dad danysgrifiwch | datdanysgrifi* | dileu tanysgrifiad | dileu eich tanysgrifiad |
    canslo tanysgrifiad | canslo eich tanysgrifiad | diddymu tanysgrifiad | beidio â derbyn | peidio â derbyn |
    ddim am dderbyn | ddim eisiau derbyn | ddad danysgrifio | ddatdanysgrifio | analluogi hysbysiadau |
    analluogi'r hysbysiadau | diffodd hysbysiadau | diffodd yr hysbysiadau | anablu'r hysbysiadau | anablu hysbysiadau |
    atal hysbysiadau | atal yr hysbysiadau | gadael y rhestr | rhoi'r gorau i dderbyn | stopio derbyn |
    canslo hysbysiadau | i ganslo hysbysiadau | tynnu oddi ar y rhestr | dynnu oddi ar y rhestr |
    cyfeiriad oddi ar y rhestr | tewi'r sgwrs | tawelu'r sgwrs | distewi'r sgwrs | tewi'r edefyn
  `),
  clickHere: words(`cliciwch yma | yma | dolen`),
  expires: words(`
    dilys | dod i ben | o fewn | yn ddilys | yn para | daw i ben |
    ymhen | ddim yn gweithio | byddant yn dod i ben | bydd yn dod i ben | darfod | dod i ben ymhen
  `),
  seconds: words(`eiliad | eiliadau`),
  minutes: words(`munud | munudau`),
  hours: words(`awr | oriau`),
  days: words(`diwrnod | dyddiau`),
  wrote: words(`ysgrifennodd`),
  fromLabels: words(`oddi wrth`),
  sentLabels: words(`anfonwyd | dyddiad | at | pwnc`),
  quoteTitles: words(`neges wreiddiol`),
  forwardTitles: words(`neges wedi'i hanfon ymlaen`),
  sentFrom: words(`anfonwyd o fy`),
};
