import { type Language, words } from "../language.ts";

export const FRISIAN: Language = {
  codeNames: words(`
    befêstigingskoade* | ferifikaasjekoade* | feilichheidskoade* | oanmeldkoade* | ynlochkoade* |
    aktivearringskoade* | tagongskoade* | ienmalige koade | kontrôlekoade* | ienmalich wachtwurd |
    werstelkoade*
  `),
  codeWords: words(`koade | koades | sifers | siferkoade*`),
  passwords: words(`wachtwurd*`),
  numberWords: words(`nûmer | getal | kaai`),
  otherNumbers: words(`
    bestelling* | bestelnûmer* | faktuernûmer* | klantnûmer* | telefoannûmer* | pakketnûmer* |
    ferwizing* | reservearring* | postkoade* | koartingskoade* | rekkennûmer* | polisnûmer* |
    brûkersnamme*
  `),
  trade: words(`koarting* | oanbieding* | winkelkarre | besoarging*`),
  enter: words(`
    fier de koade yn | fier yn | ynfiere | brûk dizze koade | kopiearje |
    typ dizze koade
  `),
  places: words(`skerm | finster | fjild | formulier | webside | blêder`),
  access: words(`
    jo akkount | dyn akkount | jo rekken | oanmelding | ynlogge | tagong | feilichheid | apparaat |
    identiteit | ien besocht |
    nije oanmelding | oanmelding fan in nij
  `),
  disclaims: words(`
    as jo dit net | asto dit net | as jo net | net oanfrege | negearje | net fan jo | net sels | hoege jo neat
  `),
  secrecy: words(`diel dizze koade net | net diele | mei nimmen | nea nei | hâld geheim`),
  spent: words(`is ferrûn | is net mear jildich | is brûkt`),
  meetings: words(`gearkomste* | fideogearkomste*`),
  verify: words(`
    befêstigje | befêstigjen | befêstigest | befêstiging* | ferifiearje | ferifiearjen | ferifikaasje* |
    aktivearje | aktivearjen | aktivearring* | registraasje foltôgje | registraasje ôfmeitsje |
    oanmelding foltôgje | útnûging akseptearje | útnûging oannimme
  `),
  signIn: words(`
    oanmelde | oan te melden | meld jo oan | meld dy oan | ynlogge | yn te loggen | ynloggen | log yn |
    ynlochkeppeling* | ynlogkeppeling* | oanmeldkeppeling* |
    oanmelding*
  `),
  reset: words(`
    wachtwurd opnij | nij wachtwurd | nije wachtwurd | wachtwurd feroarje | wachtwurd feroarjen |
    wachtwurd te feroarjen | wachtwurd wizigje | wachtwurd fergetten | wachtwurd werstelle |
    wachtwurd ynstelle | wachtwurd yn te stellen | wachtwurd kieze | opnij ynstelle | weromsette
  `),
  unsubscribe: words(`
    ôfmelde | ôf te melden | meld jo ôf | meld dy ôf | ofmelde | útskriuwe | utskriuwe | út te skriuwen |
    skriuw jo út | nijsbrief opsizze | gjin e mails mear | foarkarren beheare |
    meldingen útsette | meldingen út te setten | meldingen útskeakelje | fan de list ôf | de list ferlitte
  `),
  clickHere: words(`
    klik hjir | hjir klikke | hjir | dizze keppeling | op dizze keppeling | fierder |
    iepenje
  `),
  expires: words(`jildich | ferrint | ferfalt | binnen de`),
  seconds: words(`sekonde | sekonden`),
  minutes: words(`minút | minuten`),
  hours: words(`oere | oeren`),
  days: words(`dagen`),
  wrote: words(`skreau`),
  fromLabels: words(`fan`),
  sentLabels: words(`ferstjoerd`),
  quoteTitles: words(`oarspronklik berjocht`),
  forwardTitles: words(`trochstjoerd berjocht`),
  sentFrom: words(`ferstjoerd fan myn`),
};
