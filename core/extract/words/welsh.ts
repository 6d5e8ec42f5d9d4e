import { type Language, words } from "./language.ts";

export const WELSH: Language = {
  codeNames: words(`
    cod dilysu | cod cadarnhau | cod diogelwch | cod untro | cyfrinair untro | cod mewngofnodi | cod
    mynediad
  `),
  codeWords: words(`cod | god | chod | rhif cadarnhau | pin | digid* | nodau | llythrennau`),
  passwords: words(`cyfrinair`),
  numberWords: words(`rhif`),
  otherNumbers: words(`
    archeb | rhif archeb | anfoneb | rhif cwsmer | ffôn | cod post | cod disgownt | taleb | cyfeirnod
  `),
  trade: words(`disgownt | cynnig | gwerthiant | taith | gwesty`),
  enter: words(`
    rhowch | teipiwch | nodwch | defnyddiwch | ysgrifennwch | gludwch | copïwch | llenwch |
    mewnbynnwch | teipio
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
  spent: [],
  examples: words(`er enghraifft`),
  meetings: words(`cyfarfod | gweminar`),
  verify: words(`dilysu | dilyswch | cadarnhau | cadarnhewch | gweithredu`),
  signIn: words(`mewngofnodi | mewngofnodwch`),
  reset: words(`ailosod | cyfrinair newydd | newid cyfrinair`),
  unsubscribe: words(`dad danysgrifio | dad-danysgrifio`),
  clickHere: words(`cliciwch yma | yma | dolen`),
  expires: words(`dilys | dod i ben | o fewn`),
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
