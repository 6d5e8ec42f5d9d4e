import { type Language, words } from "../language.ts";

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
    kwitansie | eindig op | eindig in |
    kontraknommer* | kaartnommer* |
    gebruikersnaam*
  `),
  trade: words(`
    afslag | aanbod | uitverkoping | vlug | hotel | bespreking | koepon | mandjie | gratis aflewering
    | verblyf
  `),
  enter: words(`
    voer in | tik in | gebruik | voer | tik | tik dit | sleutel in | plak | kopieer | vul in | skryf |
    voer die | tik die | gee die | lees die | voer hierdie | tik hierdie |
    gee vir hom | gee vir haar | gee vir die | gee dit | gee hom | wys vir | wys dit | fluister |
    druk in | pons in | sit dit in | sit in | tik net | voer net | sê vir | noem die | antwoord met |
    bevestig met | voorlê
  `),
  places: words(`
    app | toepassing | bladsy | skerm | venster | veld | blokkie | vorm | webwerf | blaaier |
    toestel | rekenaar | foon | tv | televisie | agent
  `),
  access: words(`
    toestel | blaaier | identiteit | sekuriteit | veiligheid | is dit jy | is dit u | dat dit jy is
    | toegang | magtig | magtiging | goedkeur | goedkeuring | registrasie | registreer | koppel |
    koppeling | ontsluit | gesluit | twee stap | tweefaktor | iemand | poging | probeer | gaan voort
    | voort te gaan | voltooi | welkom | sessie |
    nuwe aanmelding | nuwe intekening | aanmelding vanaf 'n nuwe | aanmelding op 'n nuwe
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
  meetings: words(`vergadering | webinaar | oproep`),
  verify: words(`
    verifieer | verifikasie | bevestig | bevestiging | aktiveer | verifiëring | aktivering | voltooi registrasie |
    voltooi jou registrasie | aanvaar uitnodiging | aanvaar die uitnodiging | bevestig jou | aktiveringskakel |
    bevestigingskakel | rekeningaktivering* | rekeningbevestiging* | voltooi u registrasie | voltooi die registrasie |
    registrasie te voltooi | registrasie voltooi
  `),
  signIn: words(`
    meld aan | aanmeld | teken in | inteken | aanmelding | aangemeld | intekening | aanteken | teken aan | meld my aan |
    teken my in | aanmeldskakel | toegangskakel | teken weer in | meld nou aan | aan te meld | aan te teken |
    in te teken | meld u aan | teken nou in
  `),
  reset: words(`
    herstel | nuwe wagwoord | verander jou wagwoord | terugstel | stel jou wagwoord terug | wagwoord terugstel |
    stel terug | herstel jou wagwoord | herstel wagwoord | wagwoord vergeet | wagwoord verander | verander wagwoord |
    verander die wagwoord | stel wagwoord | kies 'n wagwoord | skep 'n wagwoord | ontsluit jou rekening |
    wagwoord te verander | wagwoord te stel | wagwoord te kies | wagwoord terug te stel | nuwe wagwoorde |
    wagwoordherstel* | wagwoordverandering*
  `),
  unsubscribe: words(`teken uit van | kanselleer intekening |
    meld af | afmeld | kanselleer my intekening | staak intekening | bestuur voorkeure |
    e posvoorkeure | kennisgewinginstellings | nie meer ontvang nie | geen e posse meer |
    skryf uit | uitskryf | nuusbrief kanselleer |
    nie meer wil ontvang | nie meer die nuusbrief | nie meer ons nuusbrief | van die poslys |
    as jy nie meer die nuusbrief | as jy nie meer ons nuusbrief | as jy nie langer wil ontvang |
    as u nie meer wil ontvang |
    skakel hierdie kennisgewings af | kennisgewings afskakel | kennisgewings af te skakel | deaktiveer kennisgewings | deaktiveer hierdie kennisgewings |
    verlaat die lys | van die lys verwyder | stop kennisgewings | stop hierdie kennisgewings |
    skakel kennisgewings | nie meer volg nie |
    onderwerp volg nie | naam te verwyder | jou adres te verwyder | nie meer hierdie onderwerp |
    demp gesprek | demp die gesprek | demp hierdie gesprek | skakel e poskennisgewings | stel kennisgewings op | hou op om die bladsy te volg
  `),
  clickHere: words(`klik hier | hier | skakel |
    kliek hier | hierdie skakel | die skakel | gaan voort | die knoppie | volg die skakel |
    weg is ons | kom ons gaan | gaan | begin | hierlangs | druk hier |
    maak oop |
    gaan aan | volgende | hierdie bladsy
  `),
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
