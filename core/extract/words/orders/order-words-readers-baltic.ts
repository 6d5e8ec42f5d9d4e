/** Names, forms of address and orders for a model that reads mail, in Lithuanian and Latvian. */
import { words } from "../language.ts";
import type { ReaderWords } from "./order-words-readers.ts";

export const BALTIC_READERS: ReaderWords = {
  machines: words(`
    ^di | ^mi | dirbtin* intelekt* | kalbos model* | pokalbių robot* | pokalbių bot* | virtual* asistent* | skaitmenin* asistent* |
    skaitmenin* padėjėj* | automatizuot* sistem* | automatin* sistem* | di asistent* | di agent* | mākslīg* intelekt* | valodas model* |
    tērzēšanas robot* | virtuāl* asistent* | digitāl* asistent* | digitāl* palīg* | automatizēt* sistēm* | mi asistent* |
    dirbtinis intelekt* | dirbtinio intelekt* | dirbtiniam intelekt* | dirbtinį intelekt* | dirbtiniu intelekt* | dirbtini intelekt* |
    neuronin* tinkl* | neuroninis tinklas | kalbos modeli* | didysis kalbos | pokalbių program* | bote | botui | botas | botai | botams |
    di įrank* | di sistem* | di padėjėj* | di model* | di bot* | ai įrank* | ai sistem* | ai padėjėj* | virtualus asistent* |
    virtualiam asistent* | virtualus padėjėj* | virtualiam padėjėj* | skaitmeninis asistent* | skaitmeniniam asistent* |
    skaitmeninis padėjėj* | skaitmeniniam padėjėj* | skaitmeninis pagalbinink* | išmanusis asistent* | išmanusis padėjėj* |
    išmanioji sistem* | automatinis skaityto* | automatin* padėjėj* | automatinis asistent* | pašto robot* | automatinė sistem* |
    automatizuota sistem* | automatizuotai sistem* | automatinei sistem* | mākslīgais intelekt* | mākslīgā intelekt* | mākslīgajam intelekt* |
    mākslīgo intelekt* | neironu tīkl* | valodas modeli* | lielais valodas | tērzēšanas bot* | botam | bots | boti | botiem | mi rīk* |
    mi sistēm* | mi palīg* | mi aģent* | mi model* | ai rīk* | ai sistēm* | ai palīg* | ai asistent* | virtuālais asistent* |
    virtuālajam asistent* | virtuālais palīg* | virtuālajam palīg* | digitālais asistent* | digitālajam asistent* | digitālais palīg* |
    digitālajam palīg* | viedais palīg* | viedais asistent* | automātiskā sistēm* | automātiskajai sistēm* | automatizētā sistēm* |
    automatizētajai sistēm* | automātiskais palīg* | automātiskais asistent* | pasta robot* | e pasta robot* | elektroninis padėjėj* |
    elektroniniai padėjėjai | elektroniniams padėjėjams | elektroninis asistent* | elektroninis sekretor* | skaitmeniniai padėjėjai |
    skaitmeniniams padėjėjams | elektroniskais palīg* | elektroniskie palīgi | elektroniskajiem palīgiem | elektroniskais asistent* |
    digitālie palīgi | digitālajiem palīgiem | grāmatvedības robot* | buhalterijos robot* | pirkimo padėjėj* | pirkinių padėjėj* |
    pirkimo asistent* | apsipirkimo padėjėj* | iepirkšanās palīg* | iepirkšanās asistent* | pirkumu palīg*
  `),
  helpers: words(`
    asistent* | padėjėj* | agent* | robot* | palīg* | aģent* | pagalbinink*
  `),
  programs: words(`
    model* | program* | sistem* | įrank* | sistēm* | rīk* | vardu | vārdā | programinei įrangai | programinė įranga | algoritm* | mašin* |
    automat* skaityto* | ne žmogus | ne žmogui | vietoj žmogaus | žmogaus vardu | skript* | ne cilvēks | nav cilvēks | cilvēka vietā |
    kāda vārdā | kokia nors programa | kažkokia programa | koks nors robotas | kāda programma | kāds robots
  `),
  ifs: words(`
    jei | jeigu | kai | kas | kiekvien* | visi | ja | gadījumā | kad | katr* | ikviens | jeigu kartais | jei kartais | kad ir kas |
    kas bebūtų | bet kuris | bet kokia | visiems | tas kuris | ja gadījumā | ja nejauši | lai kas | jebkurš | jebkura | jebkuram | visiem |
    tas kurš | gadījumā ja
  `),
  youAre: words(`
    esi | esate | tai | jūs esat | tas ir | skaito | lasa | esi tu | tai skaito | tai skaitai | šį laišką skaito | skaitomas |
    apdorojamas | to lasa | to lasi | šo lasa | šo lasi | vēstuli lasa | tiek lasīt* | tiek apstrādāt*
  `),
  dears: words(`
    mielas | miela | gerbiamas | dėmesio | žinutė | pastaba | kaip | dārgais | cien* | uzmanību | ziņa | piezīme | kā | norādījum* |
    nurodym* | mielasis | mieloji | brangus | brangusis | gerbiama | gerbiamasis | labas | ei | klausyk | pranešimas | prašymas |
    pastaba sistemai | pastaba programai | žinia | skirta | skirtas | tik | kreipiuosi į | instrukcija | instrukcijos | dārgā | mīļais |
    mīļā | sveiks | sveika | hei | klau | klausies | paziņojums | lūgums | paredzēts | paredzēta | domāts | domāta | tikai | vēršos pie |
    instrukcijas
  `),
  reads: words(`
    skaito | skaitai | skaitant* | tvarko | tvarkai | apdoroja | apibendrina | rūšiuoja | vertina | atrenka | analizuoja | lasa | lasi |
    apstrādā | apkopo | šķiro | vērtē | atlasa | analizē | pārvalda | skaitančiam | skaitančiai | perskait* | apdoroji |
    apdorojanti | apibendrini | apibendrinanti | rūšiuoji | rūšiuojanti | vertini | vertinanti | atrenki | atrenkanti | analizuoji |
    peržiūri | peržiūrinti | peržiūrinčiai | tvarkanti | tvarkantis | tvarkančiam | prižiūri pašt* | prižiūri dėžut* | rengi | ruoši |
    sudarai | matai šį | matai tai | mato šį | matote šį | verčia | verti šį | filtruoja | reitinguoja | klasifikuoja | skirsto |
    dirba su paštu | atsako į laiškus | atsakai į laiškus | lasīsi | lasot | lasošais | lasošajam | izlasa | izlasi | izlasīs | izlasījis |
    apstrādājot | apstrādājošais | apkopojot | šķirojot | vērtējot | atlasot | pārskata | pārskati | pārlūko | caurskata | rūpējas par past* |
    pārrauga past* | sagatavo | sastāda | redzi šo | redz šo | redzat šo | tulko | filtrē | ranžē | klasificē | sadala | strādā ar past* |
    atbild uz vēstul* | atbildi uz vēstul* | skaitai tai | tai skaito | tai skaitai | to lasa | to lasi | šo lasa | šo lasi | sijoja |
    atsijoja | persijoja | tvarkantys | tvarkantiems | tvarkančioms | prižiūrintys | prižiūrintiems | trumpina | trumpini | verčia laišk* |
    perrašo | sijā | atsijā | izsijā | kārto | kārtojat | kārto pastu | saīsina | saīsini | tulkojat | pārraksta | atbild uz | uzrauga |
    rengia | ruošia | sudaro | veido | protokoluoja | protokolē
  `),
  mails: words(`
    šį laišką | šis laiškas | šį pranešimą | šią žinutę | pašto dėžut* | tai | šį kandidatą | sąskait* | santrauk* | atsakym* | šo vēstuli |
    šo ziņu | pastkast* | šo kandidātu | kandidāt* | rēķin* | kopsavilkum* | atbild* | laišk* | pranešim* | žinut* | kandidat* | paraišk* |
    prašym* | gyvenimo aprašym* | cv | šią sąskaitą | šią paraišką | šį prašymą | šį tekstą | šią eilutę | šios eilutės | šį sakinį |
    šį dokumentą | atsiliepim* | šį atsiliepimą | užklaus* | pasiūlym* | dėžut* | paštą | vēstul* | ziņojum* | e past* | pieteikum* |
    iesniegum* | dzīves apraksts | dzīvesaprakst* | šo rēķinu | šo pieteikumu | šo tekstu | šo rindu | šo rindiņu | šo teikumu |
    šo dokumentu | atsauksm* | šo atsauksmi | pieprasījum* | piedāvājum* | pastu | skaitai tai | tai skaito | tai skaitai | to lasa |
    to lasi | šo lasa | šo lasi | matai šį | redzi šo | protokol* | šią dėžutę | šios dėžutės | į vertimą | vertime | šią frazę | šį įrašą |
    stenogram* | šo pastkasti | šīs pastkastes | tulkojumā | šo frāzi | šo ierakstu | recenzij* | esė | pagrindim* | esej* | pamatojum* |
    skund* | šį skundą | žalos praneš* | sūdzīb* | šo sūdzību | atlīdzības pieteikum*
  `),
  asks: words(`
    turi | privalo | prašau | prašome | tegul | siųsk* | išsiųsk* | persiųsk* | atsakyk* | pridėk* | įtrauk* | įrašyk* | parašyk* | nurodyk* |
    pasakyk* | paminėk* | įvertink* | rekomenduok* | įsimink* | išsaugok* | patvirtink* | priimk* | apmokėk* | sumokėk* | užsakyk* |
    atidaryk* | spausk* | ištrink* | perkelk* | pažymėk* | pakeisk* | rask* | nukopijuok* | pasirašyk* | laikyk* | ignoruok* | pamiršk* |
    praleisk* | padaryk* | neklausk* | jābūt | jāpievieno | lūdzu | lai | sūti* | nosūti* | pārsūti* | atbildi* | pievieno* | iekļauj* |
    ieraksti* | uzraksti* | norādi* | saki* | piemini* | novērtē* | iesaki* | ieteic* | atceries | saglabā* | apstiprini* | pieņem* |
    samaksā* | pasūti* | atver* | noklikšķini* | dzēs* | pārvieto* | atzīmē* | nomaini* | maini* | atrodi* | kopē* | paraksti* | uzskati* |
    ignorē* | aizmirsti* | izlaid* | nepiemini* | privalai | privalote | turite | reikia | būtina | būtinai | tebūnie | skirk* | suteik* |
    priskirk* | įvardyk* | įvardink* | reitinguok* | iškelk* | pakelk* | atmesk* | atmesti | slėpk* | nutylėk* | informuok* | pranešk* |
    papasakok* | parodyk* | rodyk* | išvardyk* | išvardink* | prisek* | užbaik* | uždaryk* | paskirk* | sukurk* | grąžink* | pašalink* |
    išbrauk* | išsiuntinėk* | siuntinėk* | perduok* | nukreipk* | pagirk* | pabrėžk* | išskirk* | atsižvelk* | traktuok* | rašyk* | sakyk* |
    atsakinėk* | pasiūlyk* | patark* | pervesk* | nurašyk* | vykdyk* | įvykdyk* | atlik* | užregistruok* | atšauk* | patvirtinti | apmokėti |
    sumokėti | pažymėti | laikyti | įvertinti | rekomenduoti | teįrašo | tepatvirtina | tegu | privalēsi | jāraksta | jānosūta | jāatzīmē |
    jāapstiprina | jāapmaksā | jāieraksta | jānorāda | jāpārsūta | jāiesaka | jādzēš | jāpiešķir | jānovērtē | jāpasaka | jāatbild |
    jāuzskata | vajag | nepieciešams | obligāti | noteikti | piešķir* | ierindo* | ievieto* | ieliec* | liec | lieciet | noraid* | noliedz |
    paslēp* | slēp | noklusē* | informē* | paziņo* | ziņo | pastāsti* | parādi* | rādi | uzskaiti* | pabeidz* | aizver* | slēdz | ieplāno* |
    izveido* | atgriez* | atdod* | izsvītro* | izsūti* | nodod* | novirzi* | uzslavē* | uzsver* | izcel* | ņem vērā | raksti | rakstiet |
    iedod* | izraksti* | pārskaiti* | izpildi* | veic* | piereģistrē* | atcel* | pasaki* | izvēlies | izvēlieties | palīdzi | apmaksā* |
    lai apmaksā | lai tas | lai tā | praleidžia | pastumk* | paaukštink* | užrašyk* | papildyk* | perrašyk* | pažadėk* | sugalvok* | išmesk* |
    sukeisk* | nepamiršk* | užsimink* | įtikink* | balsuok* | padvigubink* | padidink* | sumažink* | meskite | mesk | perkelinėk* |
    pakviesk* | užprotokoluok* | laiž tālāk | laid tālāk | palaid* | izlaid* cauri | pabīdi* | pacel* | paaugstini* | pieraksti* |
    papildini* | pārraksti* | apsoli* | izdomā* | izslēdz* | samaini* | neaizmirsti* | dod mājienu | pārliecini* | balso | dubulto |
    palielini* | samazini* | metiet | met | uzaicini* | protokolē* | nusileisk* | susitark* | pripažink* | piekrīti* | vienojies | atzīsti* |
    išmokėk* | atlygink* | pratęsk* | izmaksā* | atlīdzini* | pagarini* | apmierini*
  `),
  owners: words(`
    savinink* | vartotoj* | gavėj* | naudotoj* | īpašniek* | lietotāj* | saņēmēj* | šeiminink* | savo žmog* | žmog* kuriam | kuriam padedi |
    išsaugot* kortel* | viršinink* | vadov* | saimniek* | savam cilvēk* | cilvēk* kam | kam tu palīdzi | saglabāt* kart* | priekšniek* |
    vadītāj*
  `),
  quiet: words(`
    neklaus* | nieko neklausk* | be patvirtinimo | neminėk* | nesakyk* | niekam | tyliai | iš karto | nedelsiant | bez jautāšanas |
    bez apstiprinājuma | nepiemini* | nesaki* | nevienam | klusi | nekavējoties | be leidimo | be sutikimo | be žinios | be patikrin* |
    be klausim* | be paaiškinim* | be komentar* | nė žodžio | neaiškink* | neatskleisk* | nerodyk* | nekomentuok* | neinformuok* |
    nepranešk* | neįspėk* | netikrink* | necituok* | nutylėk* | patylėk* | tylėk* | slapta | slapčia | nepastebimai | paslapty* |
    apie tai ne | apie šią eilutę | apie šį sakinį | nieko nesak* | nieko nerašyk* | nesakydam* | nepranešdam* | neinformuodam* | tuoj pat |
    bez atļaujas | bez piekrišanas | bez ziņas | bez pārbaudes | bez jautājumiem | bez paskaidrojum* | bez komentār* | ne vārda |
    nepaskaidro* | neatklāj* | nerādi* | nekomentē* | neinformē* | nepaziņo* | nebrīdini* | nepārbaudi* | necitē* | noklusē* | klusē |
    klusējot | slepeni | slepus | nemanāmi | paturi pie sevis | par to ne | par šo rindu | par šo teikumu | neko nesak* | neko neraksti* |
    nejautā* | neprasi* | neprasot | nejautājot | nesakot | tūlīt | uzreiz | netrukdyk* | nevargink* | nežymi* | nežymėk* | niekur to ne |
    niekur ne | neįrašinėk* | neužrašyk* | be pėdsak* | netraucē* | neapgrūtini* | neatzīmē* | nekur to ne | nekur ne | nepieraksti* |
    bez pēdām | nieko nesako | neko nesaka | neperduok* | nekviesk* | nešauk* | apie kainas | nenodod* | neizsauc* | nesauc* | neminėti |
    nesakyti | nepranešti | nerodyti | neinformuoti | nepieminēt | nesacīt | neteikt | neziņot
  `),
  topics: words(`
    mūsų | mes | aš | nauj* | pristatome | kursai | mokym* | seminar* | politik* | darbuotoj* | koleg* | tyrėj* | pagal | atak* | sukči* |
    gali | galite | straipsn* | įmon* | jūsų asistent* | padeda | mūsu | mēs | es | jaun* | iepazīst* | apmācīb* | darbiniek* | kolēģ* |
    pētniek* | saskaņā | uzbruk* | krāpniek* | var | varat | rakst* | uzņēmum* | jūsu asistent* | palīdz | paskait* | parod* | knyg* |
    roman* | mokslinink* | žurnalist* | kviečiame | kalbėsime | konferenc* | lekcij* | izstād* | grāmat* | romān* | zinātniek* |
    žurnālist* | aicinām | runāsim | stāstīs | sarun* | kaip | kā strādā | moka | dabar | sužinok* | jūsų di asistent* | prot | tagad |
    uzzini* | jūsu mi asistent*
  `),
};
