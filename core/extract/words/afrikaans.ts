import { type Language, words } from "./language.ts";

export const AFRIKAANS: Language = {
  codeNames: words(`
    verifikasiekode* | bevestigingskode* | sekuriteitskode* | eenmalige kode | eenmalige wagwoord |
    eenmalige pin | aanmeldkode* | toegangskode* | aktiveringskode* | intekenkode | otp |
    verifieringskode | veiligheidskode | magtigingskode
  `),
  codeWords: words(`kode | kodes | pin | syfers | karakters | letters`),
  passwords: words(`wagwoord*`),
  numberWords: words(`nommer | syfers | die nommer | sleutel | reeks`),
  otherNumbers: words(`
    bestelling* | bestelnommer* | faktuur* | rekeningnommer* | kliëntnommer* | poskode* |
    afslagkode* | koepon* | geskenkbewys* | verwysing* | kaartjienommer | saaknommer |
    opsporingsnommer | sporingsnommer | polisnommer | meternommer | meterlesing | lidnommer | tel |
    faks | posbus | bespreking | besprekingsnommer | btw | paspoort | id nommer | voorraad |
    kwitansie | eindig op | eindig in
  `),
  trade: words(`
    afslag | aanbod | uitverkoping | vlug | hotel | bespreking | koepon | mandjie | gratis aflewering
    | verblyf
  `),
  enter: words(`
    voer in | tik in | gebruik | voer | tik | tik dit | sleutel in | plak | kopieer | vul in | skryf |
    voer die | tik die | gee die | lees die | voer hierdie | tik hierdie
  `),
  places: words(`
    app | toepassing | bladsy | skerm | venster | veld | blokkie | vorm | webwerf | blaaier |
    toestel | rekenaar | foon | tv | televisie | agent
  `),
  access: words(`
    toestel | blaaier | identiteit | sekuriteit | veiligheid | is dit jy | is dit u | dat dit jy is
    | toegang | magtig | magtiging | goedkeur | goedkeuring | registrasie | registreer | koppel |
    koppeling | ontsluit | gesluit | twee stap | tweefaktor | iemand | poging | probeer | gaan voort
    | voort te gaan | voltooi | welkom | sessie
  `),
  disclaims: words(`
    as jy nie | as u nie | as dit nie jy | as dit nie u | nie jy nie | nie u nie | nie aangevra |
    nie gevra | ignoreer | vee hierdie | per ongeluk | iemand anders
  `),
  secrecy: words(`
    moenie dit deel | moenie deel | deel dit nie | deel nooit | met niemand | aan niemand | met
    enigiemand | aan enigiemand | nooit | sal nooit vra | geheim | vertroulik | ons personeel
  `),
  spent: words(`
    is gebruik | reeds gebruik | al gebruik | het verval | is verval | nie meer geldig | werk nie meer
    | is gekanselleer | is vervang | ongeldig | is ingevoer | verkeerd
  `),
  examples: words(`byvoorbeeld`),
  meetings: words(`vergadering | webinaar | oproep`),
  verify: words(`
    verifieer | verifikasie | bevestig | bevestiging | aktiveer | verifiëring | aktivering
  `),
  signIn: words(`meld aan | aanmeld | teken in | inteken | aanmelding | aangemeld | intekening`),
  reset: words(`herstel | nuwe wagwoord | verander jou wagwoord`),
  unsubscribe: words(`teken uit van | kanselleer intekening`),
  clickHere: words(`klik hier | hier | skakel`),
  expires: words(`verval | geldig | binne | vir die volgende | bly geldig | werk vir`),
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
