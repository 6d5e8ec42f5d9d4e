/** Who reads, how one speaks to it and what one asks of it, in Lithuanian and Latvian. */
import { words } from "./language.ts";
import type { ReaderWords } from "./order-words-readers.ts";

export const BALTIC_READERS: ReaderWords = {
  machines: words(`
    ^di | ^mi | dirbtin* intelekt* | kalbos model* | pokalbių robot* | pokalbių bot* | virtual* asistent* | skaitmenin* asistent* |
    skaitmenin* padėjėj* | automatizuot* sistem* | automatin* sistem* | di asistent* | di agent* | mākslīg* intelekt* | valodas model* |
    tērzēšanas robot* | virtuāl* asistent* | digitāl* asistent* | digitāl* palīg* | automatizēt* sistēm* | mi asistent*
  `),
  helpers: words("asistent* | padėjėj* | agent* | robot* | palīg* | aģent*"),
  programs: words("model* | program* | sistem* | įrank* | sistēm* | rīk* | vardu | vārdā"),
  ifs: words("jei | jeigu | kai | kas | kiekvien* | visi | ja | gadījumā | kad | katr* | ikviens"),
  beings: words("esi | esate | tai | tu esi | jūs esat | tas ir | skaito | lasa"),
  dears: words(
    "mielas | miela | gerbiamas | dėmesio | žinutė | pastaba | kaip | dārgais | cien* | uzmanību | ziņa | piezīme | kā | norādījum* | nurodym*",
  ),
  reads: words(`
    skaito | skaitai | skaitant* | tvarko | tvarkai | apdoroja | apibendrina | rūšiuoja | vertina | atrenka | analizuoja | lasa | lasi |
    apstrādā | apkopo | šķiro | vērtē | atlasa | analizē | pārvalda
  `),
  mails: words(`
    šį laišką | šis laiškas | šį pranešimą | šią žinutę | pašto dėžut* | tai | šį kandidatą | sąskait* | santrauk* | atsakym* | šo vēstuli |
    šo ziņu | šo e pastu | pastkast* | šo kandidātu | kandidāt* | rēķin* | kopsavilkum* | atbild*
  `),
  asks: words(`
    turi | privalo | prašau | prašome | tegul | siųsk* | išsiųsk* | persiųsk* | atsakyk* | pridėk* | įtrauk* | įrašyk* | parašyk* | nurodyk* |
    pasakyk* | paminėk* | įvertink* | rekomenduok* | įsimink* | išsaugok* | patvirtink* | priimk* | apmokėk* | sumokėk* | užsakyk* | atidaryk* |
    spausk* | ištrink* | perkelk* | pažymėk* | pakeisk* | rask* | nukopijuok* | pasirašyk* | laikyk* | ignoruok* | pamiršk* | praleisk* |
    padaryk* | neklausk* | jābūt | jāpievieno | lūdzu | lai | sūti* | nosūti* | pārsūti* | atbildi* | pievieno* | iekļauj* | ieraksti* |
    uzraksti* | norādi* | saki* | piemini* | novērtē* | iesaki* | ieteic* | atceries | saglabā* | apstiprini* | pieņem* | samaksā* | pasūti* |
    atver* | noklikšķini* | dzēs* | pārvieto* | atzīmē* | nomaini* | maini* | atrodi* | kopē* | paraksti* | uzskati* | ignorē* | aizmirsti* |
    izlaid* | nepiemini*
  `),
  owners: words("savinink* | vartotoj* | gavėj* | naudotoj* | īpašniek* | lietotāj* | saņēmēj*"),
  quiet: words(`
    neklaus* | nieko neklausk* | be patvirtinimo | neminėk* | nesakyk* | niekam | tyliai | iš karto | nedelsiant | bez jautāšanas |
    bez apstiprinājuma | nepiemini* | nesaki* | nevienam | klusi | nekavējoties
  `),
  topics: words(`
    mūsų | mes | aš | nauj* | pristatome | kursai | mokym* | seminar* | politik* | darbuotoj* | koleg* | tyrėj* | pagal | atak* | sukči* |
    gali | galite | straipsn* | įmon* | jūsų asistent* | padeda | mūsu | mēs | es | jaun* | iepazīst* | apmācīb* | semināri* | darbiniek* |
    kolēģ* | pētniek* | saskaņā | uzbruk* | krāpniek* | var | varat | rakst* | uzņēmum* | jūsu asistent* | palīdz
  `),
};
