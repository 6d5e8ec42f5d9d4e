import { type Language, words } from "../language.ts";

export const LITHUANIAN: Language = {
  codeNames: words(`
    patvirtinimo kodas | patvirtinimo kodą | saugos kodas | saugumo kodas | saugos kodą |
    vienkartinis kodas | vienkartinį kodą | vienkartinis slaptažodis | vienkartinį slaptažodį |
    prisijungimo kodas | prisijungimo kodą | prieigos kodas | prieigos kodą | aktyvinimo kodas |
    aktyvavimo kodas | autentifikavimo kodas | tapatybės patvirtinimo kodas | atkūrimo kodas |
    susiejimo kodas | tikrinimo kodas | saugos numeris | vienkartinis pin | patvirtinimo numeris |
    3d secure slaptažodis | 3 d secure slaptažodis | 3d secure kodas | autorizacijos raktas |
    autorizacijos kodas | autorizavimo kodas | vienkartinis šifras | vienkartinį šifrą |
    patvirtinimo skaitmenys | patvirtinimo skaitmenis | patvirtinimo derinys | kontrolinis
    skaičius | kontrolinį skaičių | kontrolinio skaičiaus | vienkartinis identifikatorius |
    vienkartinį identifikatorių | vienkartinis raktas | vienkartinį raktą | parašo kodas |
    pasirašymo kodas | slaptažodis vienam kartui | įrenginio kodas | susiejimo kodą |
    registracijos kodas | registracijos kodą | atkūrimo kodą | sms kodas | sms kodą | kodas iš sms
    | laikinas kodas | laikiną kodą | laikinas slaptažodis | laikiną slaptažodį | saugos raktas |
    tapatumo kodas | autentifikavimo kodą | aktyvinimo kodą | aktyvavimo kodą | tikrinimo kodą |
    patikros kodas | patikros kodą | jungimosi kodas | prisijungimo numeris | patvirtinimo
    skaičius | tan kodas | kodas keisti | įėjimo kodas | įėjimo kodą | atrakinimo kodas |
    atrakinimo kodą | atblokavimo kodas | atblokavimo kodą | pavedimo kodas | mokėjimo
    patvirtinimo kodas | kodas prisijungti | kodas patvirtinti | kodas registracijai | kodas
    prisijungimui | kodas patvirtinimui | prisijungimo raktas | dienos slaptažodis | skaitmenys iš
    laiško
  `),
  codeWords: words(`
    kodas | kodą | kodo | kodu | pin | skaitmen* | skaitmenis | simboliai | simbolius | simbolių |
    raidės | raides | šifras | šifrą | šifru | skaičiai | skaičius | skaičių | raidžių | ženklai |
    ženklus | derinys | derinį | kodai | kodus | pin kodas | pin kodą | eilutę | seką |
    prieigos raktas | prieigos raktą | simboliais | raidėmis
  `),
  passwords: words(`slaptažodis | slaptažodį`),
  numberWords: words(`
    raktas | raktą | skaitmenis | derinys | numeris | raktu | rakto | numeriu | numerį | žodis |
    žodį | žodžiai
  `),
  otherNumbers: words(`
    užsakym* | sąskait* | siunt* | sekimo numeris | tel | faksas | pašto kodas | pvm kodas | nuolaidos kodas |
    nuolaidos kodą | kupon* | dovanų čeki* | pirminis kodas | brūkšninis kodas | sutart* | užklaus* | biliet* | nr |
    suma | rodmen* | skaitikl* | registracijos numeris | pranešim* | skund* | žal* | gedim* | rezultat* | likut* |
    eilėje | numeris eilėje | apklausos kodas | apklaus* | įvykis | atsiėmimo kodas | atsiėmimo kodą |
    baigiasi numeriu | kuris baigiasi | vagonas | vieta | mokėjimo paskirt* | mokėti | naudotojo vardas |
    vartotojo vardas | kortelės numeris | paštomat* | seansas | sesija | vandens skaitik* | polisas | receptas |
    rezervacija numeris | skambinkite | nario kortelė* | valstybinis numeris
  `),
  trade: words(`
    nuolaid* | akcij* | pasiūlym* | išpardavim* | krepšel* | nemokamas pristatymas | skryd* | viešbut* | pirkin* |
    draug* | kuponas
  `),
  enter: words(`
    įveskite | įvesk | naudokite | panaudokite | įrašykite | įrašyk | suvesk | suveskite |
    įveskit | įvesti | rašykite | rašyk | įrašyti | įklijuok* | nukopijuok* | kopijuok* |
    padiktuok* | užpildyk* | surink* | perrašyk* | prireiks | reikės įvesti | įvedę | įrašę |
    įklijavę | perskaitykite | perskaityk | pasakykite operatoriui | įveskite ranka |
    prašome įvesti | reikia įvesti | nurodę | perrašę | perrašyti | įvesdami | įrašydami |
    perskaitykite jam | perrašius | įvedus | įrašius | įklijavus | padiktavę |
    perkelkite | išspauskite |
    parašykite
  `),
  places: words(`
    program* | puslap* | lange | ekran* | lauk* | svetain* | naršykl* | įrengin* | terminal* | konsol* | kompiuter* |
    telefon* | televizor* | planšet* | operator* | portal* | langą | formoje | formą | kiosk* | laikrodž* | žaidim* |
    spausdintuv* | bankomat* | klaviatūr* | langel* | kasoje | pokalbi* | termostat* | eilut* | pultel* | skydel* |
    grafoje | kai paprašys | paprašius
  `),
  access: words(`
    paskyr* | įrengin* | naršykl* | tapatyb* | saug* | ar tai jūs | ar čia jūs | ar tai tu |
    ar čia tu | kad tai jūs | prieig* | prisijung* | patvirtin* | autoriz* | autentif* |
    registr* | susie* | atrakin* | užrakin* | užblok* | dviejų veiksnių | dviejų žingsnių |
    kažkas | tęs* | užbai* | sveiki atvyk* | seans* | sesij* | bandė | bandymas | bando | leisti |
    pasiraš* | įėjim* | patekti | įeiti | leiskite | leidim* | naujas pin | naują pin |
    prisijunkite prie komandos | sutikim* |
    naujas prisijungimas | naują prisijungimą | prisijungta iš | prisijungta prie | prisijungimas iš naujo | prisijungimas iš nežinomo | nauji prisijungimai |
     jau patvirtint* | sėkmingai patvirtint* |
    yra patvirtinta. | yra patvirtintas. | paskyra patvirtinta. | adresas patvirtintas. | buvo patvirtinta. | buvo patvirtintas. | paskyra aktyvuota.
  `),
  disclaims: words(`
    jei tai ne jūs | jei tai ne tu | jei jūs ne* | jei ne* | jeigu ne* | neprašėte | neprašei | neužsak* | ignoruok* |
    nekreip* | ištrink* | per klaidą | netyčia | kažkas kitas | nieko daryti nereik* | nieko nedarykite |
    ne jūs jungiatės | ne jūs prisijung*
  `),
  secrecy: words(`
    niekam | su niekuo | nesidalin* | nesidalyk* | neduok* | neatskl* | nesakyk* | niekada |
    neprašys* | neprašo | neklaus* | slapt* | konfidencial* | mūsu darbuotoj* | mūsų darbuotoj* |
    kitiems
  `),
  spent: words(`
    buvo panaudotas | panaudotas | jau panaudotas | nebegalioja | pasibaigė | negalioja |
    neteisingas | neveikia | atšauktas | buvo įvestas | galiojimas baigėsi | kodo galiojimas
  `),
  meetings: words(`susitikim* | vebinar* | konferencij* | posėdis | vaizdo skambutis`),
  verify: words(`
    patvirtin* | patvirtinkite | patikrin* | aktyvuo* | aktyvin* |
    aktyvavim* | baigti registracij* | baikite registracij* | užbaikite registracij* |
    užbaigti registracij* | priimkite kvietim* | priimti kvietim* | verifik* |
    autentifikuokite el | autentifikuoti el | autentifikuoti paskyrą | autentifikuokite paskyrą |
    prisijungimas prie sąrašo | prisijungti prie sąrašo | prisijungimą prie sąrašo |
    prisijungti prie komandos | prisijunkite prie komandos | prisijunk prie komandos | prisijungti prie komandų
  `),
  signIn: words(`
    prisijung* | prisijungimas | prisijungti | prisijunkite | jungiatės |
    įeiti į paskyrą | įeikite į paskyrą | prisijungimo nuorod* | jungtis prie |
    įeiti į sistem* | įeiti į savo paskyr* | įeikite į sistem* |
    autentifikuotis | autentifikuokitės | autentifikuotumėtės | autentifikuokis | autentifikuoti
  `),
  reset: words(`
    atkur* | atstat* | nustatyti iš naujo | naujas slaptažodis | naują slaptažodį | pakeisti slaptažodį
    | keitimas | pamiršote slaptažodį | slaptažodžio keitim* | slaptažodžio atkūrim* |
    slaptažodžio nustatym* | slaptažodžio pakeitim* | slaptažodžio sukūrim* |
    slaptažodžio atnaujinim* | pasikeisti slaptažodį | pasikeiskite slaptažodį |
    pakeiskite slaptažodį | keisti slaptažodį | keiskite slaptažodį | nustatyti slaptažodį |
    nustatykite slaptažodį | sukurti slaptažodį | sukurkite slaptažodį | susikurti slaptažodį |
    susikurkite slaptažodį | pasirinkti slaptažodį | pasirinkite slaptažodį | naujo slaptažodžio |
    pamiršau slaptažodį | pamiršote savo slaptažodį | atnaujinti slaptažodį |
    naujas pin* |
    pakeisti jūsų paskyros slaptažodį | pakeisti paskyros slaptažodį | atkurti paskyros slaptažodį |
    pakeiskite savo slaptažodį | keiskite savo slaptažodį | pakeisk savo slaptažodį |
    susigrąžinti slaptažodį | atgauti slaptažodį | slaptažodžio atgavim* | slaptažodžio atstatym*
  `),
  unsubscribe: words(`
    atsisakyti | nebegauti | atšaukti prenumeratą | atšaukite prenumeratą | nutraukti prenumeratą | pranešimų nuostat* |
    pranešimų nustatym* | prenumeratos atsisakym* | atsisakykite prenumeratos | išjungti pranešimus | nebenorite gauti |
    nebenori gauti | nenorite gauti | nebepageidaujate | kokius pranešimus | nebesekti | jei nebenorite gauti |
    jei nebenori gauti | jei nenorite gauti | jei nebepageidaujate | išeiti iš sąrašo | išėjimas iš sąrašo |
    išeikite iš sąrašo | palikti sąrašą | išbraukti iš sąrašo | pašalinti iš sąrašo | adresą iš sąrašo |
    išregistruoti iš sąrašo | išjungti šiuos pranešimus | išjunkite pranešimus | išjunkite šiuos pranešimus |
    puslapio pranešimus | sustabdyti pranešimus | stabdyti pranešimus | nebestebėti | nustoti stebėti |
    nebegauti pranešim* | atsisakyti pranešim* | pranešimų atsisak* | nebenorite sekti | nebenori sekti |
    nebenorite stebėti | nebenori stebėti | jei nebenorite sekti | jei nebenori sekti | jei nebenorite stebėti |
    jei nebenorite pranešim* | išsiregistruoti iš | nutildyti pokalbį | nutildyti temą | nutildyti pokalbi |
    puslapio prenumerat* | temos prenumerat* | nebesiųsti laišk* | nebesiųskite laišk* | nebesiųsti pranešim*
  `),
  clickHere: words(`
    spauskite čia | spustelėkite čia | čia | nuoroda | nuorodą | tęsti |
    paspauskite čia | spausk čia | ši nuoroda | šią nuorodą | atidaryti nuorodą |
    atidaryti | pradėti | toliau | kitas | eiti
  `),
  expires: words(`
    galio* | baig* | tinka | iki vidurnakčio | nustos galioti | nustos veikti | dienos pabaigos |
    tiks
  `),
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
