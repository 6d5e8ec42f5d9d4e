/** Orders to a model in Lithuanian and Latvian. */
import { words } from "../language.ts";
import type { OrderWords } from "./order-words.ts";
import { BALTIC_READERS } from "./order-words-readers-baltic.ts";

export const BALTIC_ORDERS: readonly OrderWords[] = [
  {
    ...BALTIC_READERS,
    models: words(`
      llm | llms | ai assistant* | ai agent* | di asistent* | di agent* | di padejej* | di model* | ai asistent* | ai agentu* |
      dirbtinis intelektas | dirbtinio intelekto | dirbtiniam intelektui | dirbtini intelekta | kalbos model* | mi asistent* |
      mi agent* | mi model* | maksligais intelekts | maksliga intelekta | maksligajam intelektam | maksligo intelektu | valodas model*
    `),
    toModels: words(`
      jei esi di | jei esi dirbtinis | jei tu esi dirbtinis | jei esi kalbos modelis | kaip kalbos modelis | mielas asistente |
      ja esi mi | ja tu esi mi | ja esi maksligais | ja tu esi maksligais | ja esi valodas modelis | ka valodas modelis | dargais asistent
    `),
    overrides: words(`
      ignoruok* | pamirsk* | nepaisyk* | nekreipk demesio | nevykdyk | nesilaikyk | atmesk | apeik | ignore | ignorejiet | aizmirsti |
      aizmirstiet | neievero* | nepildi | nepildiet | nenem vera | atmet | apej
    `),
    instructions: words(
      "instrukcij* | nurodym* | promp* | uzklaus* | direktyv* | liepim* | noradijum* | uzvedn* | direktiv* | rikojum*",
    ),
    rules: words("taisykl* | komand* | noteikum* | pavel*"),
    scopes: words(`
      vis* | savo | tavo | ankstesn* | buvus* | anksciau | auksciau | sistem* | visus | visas | savus | savas | tavus | tavas |
      ieprieks* | agrak* | sistemas
    `),
    sends: words(`
      siusk* | nusiusk* | atsiusk* | issiusk* | persiusk* | perduok* | atsakyk* | paskelbk* | sumokek* | pervesk* | suti | nosuti* |
      atsuti* | parsuti* | nodod | atbildi | publice | samaksa | parskaiti
    `),
    secrets: words(`
      kodas | kodo | koda | kodus | kodai | kodu | slaptazod* | pasto dezut* | gaut* laisk* | prieigos duomen* | zeton* | kods |
      kodi | kodiem | parol* | pastkast* | iesutn* | piekluves dat*
    `),
    whichOnes: words(
      "paskutin* | naujausi* | visus | visas | kiekvien* | nedelsiant | pedej* | jaunak* | visus | katr* | nekavejoties",
    ),
    hides: words(`
      nesakyk* | neminek* | nepranesk* | neinformuok* | neatskleisk* | be zinios | neklausdam* | nieko nesak* | nepasakok* |
      nesaki* | nepiemini* | nezino* | neinforme* | neatklaj* | bez zinas | nejautajot | neko nesak* | nestasti*
    `),
    users: words("vartotoj* | naudotoj* | operator* | zmog* | savinink* | lietotaj* | cilvek* | ipasniek*"),
    modelTasks: words(`
      vykdyk* | ivykdyk* | tavo nauja uzduotis | atsakyk tik | dekoduok | issifruok | istrink laiska | izpildi* | tavs jaunais uzdevums |
      atbildi tikai | atsifre | dekode | dzes vestuli
    `),
    tools: words(
      "naudok savo irankius | naudokis irankiais | ieskok dezuteje | izmanto savus rikus | izmanto rikus | mekle pastkaste",
    ),
    prompts: words(`
      savo sistemin* uzklaus* | tavo sistemin* uzklaus* | sistemines instrukcijas | savo prompt* | sistemin* prompt* | savu sistemas
      uzvednu | tavu sistemas uzvednu | sistemas uzvednu | sistemas uzvedni | savu promptu | savas sistemas instrukcijas
    `),
    reveals: words(
      "parodyk | atskleisk | pakartok | isvesk | parasyk | atsiusk | pacituok | paradi | atklaj | atkarto | izvadi | uzraksti | nosuti",
    ),
    betweenPeople: words(
      "mano | musu | del | jei ne | puslap* | vadov* | mana | manas | musu | par | ja ne | lap* | rokasgramat*",
    ),
    never: words("niekada | niekam | nekad | nevienam"),
  },
];
