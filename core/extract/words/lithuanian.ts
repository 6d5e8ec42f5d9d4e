import { type Language, words } from "./language.ts";

export const LITHUANIAN: Language = {
  codeNames: words(`
    patvirtinimo kodas | patvirtinimo kodą | saugos kodas | saugumo kodas | saugos kodą | vienkartinis
    kodas | vienkartinį kodą | vienkartinis slaptažodis | vienkartinį slaptažodį | prisijungimo kodas |
    prisijungimo kodą | prieigos kodas | prieigos kodą | aktyvinimo kodas | aktyvavimo kodas |
    autentifikavimo kodas | tapatybės patvirtinimo kodas | atkūrimo kodas | susiejimo kodas | tikrinimo
    kodas | saugos numeris | vienkartinis pin | patvirtinimo numeris
  `),
  codeWords: words(`kodas | kodą | kodo | kodu | pin | skaitmen* | skaitmenų`),
  passwords: words(`slaptažodis | slaptažodį`),
  numberWords: words(`raktas | raktą | skaitmenis | derinys | numeris`),
  otherNumbers: words(`
    užsakym* | užsakymo numeris | sąskait* | sąskaitos numeris | siunt* | siuntos numeris | sekimo
    numeris | kliento numeris | kliento kodas | rezervacij* | tel | faksas | pašto kodas | įmonės kodas
    | pvm kodas | nuolaidos kodas | nuolaidos kodą | kupon* | dovanų čeki* | klaidos kodas | pirminis
    kodas | brūkšninis kodas | sutart* | užklaus* | biliet* | nr | suma
  `),
  trade: words(`
    nuolaid* | akcij* | pasiūlym* | išpardavim* | krepšel* | nemokamas pristatymas | skryd* | viešbut* |
    rezervacij* | pirkin* | draug*
  `),
  enter: words(`
    įveskite | įvesk | naudokite | panaudokite | įrašykite | įrašyk | suvesk | suveskite | įveskit
  `),
  spent: words(`
    buvo panaudotas | panaudotas | jau panaudotas | nebegalioja | pasibaigė | negalioja | neteisingas |
    neveikia | atšauktas | buvo įvestas
  `),
  examples: words(`pavyzdžiui | pvz`),
  meetings: words(`susitikim* | vebinar* | konferencij*`),
  verify: words(`
    patvirtin* | patvirtinkite | patikrin* | aktyvuo* | aktyvin* | užbaikite registraciją | priimti
    kvietimą
  `),
  signIn: words(`prisijung* | prisijungimas | prisijungti`),
  reset: words(`
    atkur* | atstat* | nustatyti iš naujo | naujas slaptažodis | naują slaptažodį | pakeisti slaptažodį
    | keitimas | pamiršote slaptažodį | slaptažodžio keitim* | slaptažodžio atkūrim*
  `),
  unsubscribe: words(`atsisakyti prenumeratos | atsisakyti | nebegauti | pranešimų nustatymai`),
  clickHere: words(`spauskite čia | spustelėkite čia | čia | nuoroda | nuorodą | tęsti`),
  expires: words(`galioja* | galiojim* | baigiasi | baigsis | galio* | baig*`),
  seconds: words(`sekund* | sek`),
  minutes: words(`minut* | minuč* | min`),
  hours: words(`valand* | val`),
  days: words(`dien*`),
  wrote: words(`rašė | parašė`),
  fromLabels: words(`nuo | siuntėjas`),
  sentLabels: words(`išsiųsta | data | kam | gavėjas | tema | kopija`),
  quoteTitles: words(`pradinis laiškas | originalus laiškas`),
  forwardTitles: words(`persiųstas laiškas | persiųsto laiško pradžia | persiųsta žinutė`),
  sentFrom: words(`išsiųsta iš mano | išsiųsta iš | išsiųsta | siųsta iš`),
};
