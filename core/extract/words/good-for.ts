/** Words that say how long something is valid. They have other uses, too, and count only beside a time. */
import { type FoundWord, WordFinder } from "../text/word-finder.ts";
import { words } from "./language.ts";
import { MEANING } from "./meanings.ts";

const GOOD_FOR = words(`
  works until | it works until | use it until | you can use it until | we take it until | accepted until |
  we keep it for | we'll keep it for | we forget it | good till | dur i | dur kun | duer i | duer kun | duer indtil |
  holder i | holder kun | inden der er gået | inden for | virker i | virker indtil | kan bruges i | varer i | varar i |
  fungerar i | funkar i | duger i | gäller i | håller i | kan användas i | innan det har gått | før det har gått |
  kan brukes i | toimii | toimivat | kelpaa | kelpaavat | käy | ehtii | ennen kuin on kulunut | funktioniert | hält |
  taugt | bleibt | einlösbar | du hast | sie haben | haben sie | hast du | wir vergessen | marche pendant |
  fonctionne pendant | fonctionne jusqu'à | sert pendant | vous avez | tu as | tient | utilisable | sirve durante |
  sirve hasta | funciona durante | funciona hasta | vale por | vale hasta | dura | tienes | tiene usted | dispones de |
  dispone de | serve durante | serve até | vale durante | vale até | tem até | dispõe de | você tem | tens | serve per |
  vale per | vale fino | funziona per | funziona fino | hai tempo | ha tempo | resta buono | blijft goed | werkt nog |
  je kunt hem gebruiken | doet het | goed voor | działa przez | działa do | starcza na | masz na to | ma pan na to |
  przyjmujemy do | zapomnimy | действует | работает | годится | годен | примем до | принимаем до | у вас есть |
  забудем | діє | працює | годиться | приймаємо до | приймемо до | у вас є | маєте | забудемо | platí | funguje |
  funguje do | slouží | máte na to | přijímáme do | zapomeneme | vydrží | prijímame do | zabudneme | slúži | máte naň |
  vrijedi | vredi | važi | traje | radi do | imate | velja | drži | imaš | zaboravljamo | валидан | важи | траје |
  важи до | имате | валиден | работи | държи | kehtib | töötab | kõlbab | sul on aega | teil on aega | unustame |
  derīgs | darbojas | jums ir | kods der | der tikai | der vēl | der līdz | galioja | veikia | tinka | tiks | turite |
  priimame iki | érvényes | működik | használható | jó | napod van | perced van | órád van | perce van | órája van |
  ideje van | van rá | elfelejtjük | merge | funcționează | e bun | ține | aveți | ai la dispoziție | acceptăm până |
  uităm | işler | çalışır | geçer | süreniz var | süren var | dayanır | kullanılabilir | ισχύει | λειτουργεί | κρατά |
  έχετε | διαρκεί | يعمل | يسري | صالح | لديك | تعمل | תקף | תקפה | עובד | יש לך | יש לכם | פועל | کار می کند |
  اعتبار دارد | فرصت دارید | معتبر | मान्य | काम करेगा | चलेगा | कार्य करेगा | আপনার হাতে | কার্যকর | வேலை செய்யும் |
  可用 | 有效 | 以内 | 之内 | 内有效 | 使えます | 有効 | 以内に | 쓸 수 있 | 유효 | 이내 | 동안 | dùng được | có giá trị | có hiệu lực | trong vòng |
  paling lambat | selambat lambatnya | berlaku | bisa dipakai | dapat dipakai | boleh digunakan | ใช้ได้ | ภายใน |
  gumagana | magagamit | inafanya kazi
`);

const FINDER = new WordFinder([{ tag: MEANING.expires, words: GOOD_FOR }]);

/** In order, tagged as words for expiring. `text` has to be `folded`. */
export function goodForIn(text: string): readonly FoundWord[] {
  return FINDER.find(text);
}
