import { type Language, words } from "./language.ts";

export const WELSH: Language = {
  codeNames: words(`
    cod dilysu | cod cadarnhau | cod diogelwch | cod untro | cyfrinair untro | cod mewngofnodi | cod
    mynediad | cod un tro | eich cod | cod cofrestru | cod actifadu | cod awdurdodi | rhif dilysu |
    cyfrinair un tro | cod diogelwch un tro | god dilysu
  `),
  codeWords: words(`cod | god | chod | rhif cadarnhau | pin | digid* | nodau | llythrennau`),
  passwords: words(`cyfrinair`),
  numberWords: words(`rhif | y rhif | digidau | allwedd | gair`),
  otherNumbers: words(`
    archeb | anfoneb | ffôn | cod post | cod disgownt | taleb | cyfeirnod | rhif cyfeirnod |
    rhif tocyn | tocyn | rhif olrhain | polisi | mesurydd | aelodaeth | derbynneb | cwpon | swm |
    yn gorffen
  `),
  trade: words(`
    disgownt | cynnig | gwerthiant | taith | gwesty | gostyngiad | cynnig arbennig | basged | hediad |
    taleb anrheg
  `),
  enter: words(`
    rhowch | teipiwch | nodwch | defnyddiwch | ysgrifennwch | gludwch | copïwch | llenwch |
    mewnbynnwch | teipio | rhowch y | teipiwch y | nodwch y | defnyddiwch y | dywedwch | copïo | rhoi
    | mewnosodwch
  `),
  places: words(`
    ap | tudalen | dudalen | ffenestr | sgrin | blwch | maes | ffurflen | gwefan | porwr | dyfais |
    cyfrifiadur | ffôn | teledu | asiant
  `),
  access: words(`
    cyfrif | dyfais | ddyfais | porwr | hunaniaeth | diogelwch | ai chi | ai ti | mai chi | ai chi
    sydd yno | mynediad | cael mynediad | caniatáu | cymeradwyo | awdurdodi | cofrestru |
    cofrestrwch | paru | cysylltu | datgloi | cloi | wedi'i gloi | dau gam | rhywun | ymgais |
    ceisio | parhau | parhewch | cwblhau | gorffen | croeso
  `),
  disclaims: words(`
    os nad | os na | nid chi | ni wnaethoch | na wnaethoch | heb ofyn | anwybyddwch | anwybyddu |
    dilëwch | drwy gamgymeriad | rhywun arall
  `),
  secrecy: words(`
    peidiwch â rhannu | peidiwch â rhoi | peidiwch â dweud | gyda neb | i neb | byth | fyddwn ni
    byth | ni fyddwn | cyfrinachol | gyfrinachol | ein staff
  `),
  spent: words(`
    wedi'i ddefnyddio | wedi dod i ben | wedi'i ganslo | ddim yn ddilys | ddim yn gweithio | annilys |
    anghywir | wedi'i ddisodli
  `),
  examples: words(`er enghraifft`),
  meetings: words(`cyfarfod | gweminar`),
  verify: words(`dilysu | dilyswch | cadarnhau | cadarnhewch | gweithredu`),
  signIn: words(`mewngofnodi | mewngofnodwch | arwyddo i mewn | mewngofnod`),
  reset: words(`ailosod | cyfrinair newydd | newid cyfrinair`),
  unsubscribe: words(`dad danysgrifio`),
  clickHere: words(`cliciwch yma | yma | dolen`),
  expires: words(`dilys | dod i ben | o fewn | yn ddilys | yn para | daw i ben`),
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
