import { type Language, words } from "./language.ts";

export const AFRIKAANS: Language = {
  codeNames: words(`
    verifikasiekode* | bevestigingskode* | sekuriteitskode* | eenmalige kode | eenmalige wagwoord |
    eenmalige pin | aanmeldkode* | toegangskode* | aktiveringskode*
  `),
  codeWords: words(`kode | kodes | pin`),
  passwords: words(`wagwoord*`),
  numberWords: words(`nommer | syfers`),
  otherNumbers: words(`
    bestelling* | bestelnommer* | faktuur* | rekeningnommer* | kliëntnommer* | poskode* | afslagkode* |
    koepon* | geskenkbewys* | foutkode* | verwysing*
  `),
  trade: words(`afslag | aanbod | uitverkoping | vlug | hotel | bespreking`),
  enter: words(`voer in | tik in | gebruik | voer`),
  spent: [],
  examples: words(`byvoorbeeld`),
  meetings: words(`vergadering | webinaar`),
  verify: words(`verifieer | verifikasie | bevestig | bevestiging | aktiveer`),
  signIn: words(`meld aan | aanmeld | teken in`),
  reset: words(`herstel | nuwe wagwoord | verander jou wagwoord`),
  unsubscribe: words(`teken uit van | kanselleer intekening`),
  clickHere: words(`klik hier | hier | skakel`),
  expires: words(`verval | geldig | binne`),
  seconds: words(`sekonde | sekondes`),
  minutes: words(`minuut | minute`),
  hours: words(`uur | ure`),
  days: words(`dag | dae`),
  wrote: words(`het geskryf | skryf`),
  fromLabels: words(`van`),
  sentLabels: words(`gestuur | datum | aan | onderwerp`),
  quoteTitles: words(`oorspronklike boodskap`),
  forwardTitles: words(`aangestuurde boodskap`),
  sentFrom: words(`gestuur vanaf my`),
};
