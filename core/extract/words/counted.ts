/** What is counted in news of a service, right behind its number: `4829 attempts`. In all languages together. */
import { anyOf } from "./word-pattern.ts";

const COUNTED = anyOf(`
  attempt | attempts | versuch | versuche | versuchen | anmeldeversuch | anmeldeversuche | anmeldeversuchen | zugriff |
  zugriffe | zugriffen | besuch | besuche | besuchen | besucher | besuchern | teilnehmer* | personen | stück | seiten |
  wochen | monate | schritte | tentative | tentatives | visite | visites | personnes | visiteurs | pièces | semaines |
  mois | abonnés | vues | intentos | visitas | personas | piezas | semanas | meses | seguidores | pasos | tentativas |
  pessoas | dias | passos | tentativi | persone | pezzi | giorni | settimane | mesi | passi | intents | dies | pogingen |
  bezoek* | dagen | weken | maanden | stuks | stappen | försök | besök* | personer | dagar | veckor | månader | steg |
  forsøg | forsøk | besøg* | besøk* | dage | uger | uker | måneder | skridt | yrity* | käyn* | päivää | viikkoa |
  kuukautta | henkilöä | prób* | odwiedz* | osób | osoby | dni | tygodni | miesięcy | sztuk | pokus* | návštěv* | osob |
  dní | dnů | týdn* | měsíc* | kusů | kusov | kísérlet* | próbálkozás* | látogat* | nap | hét | hónap | fő | darab |
  încercări | vizite | persoane | zile | săptămâni | luni | попыт* | посещени* | посетител* | человек | дней | недель |
  месяцев | шагов | штук | спроб* | відвід* | осіб | днів | тижнів | місяців | опит* | души | дни | дена | седмици |
  месеца | pokušaj* | posjet* | poset* | osoba | dana | покушај* | дана | особа | poskus* | obisk* | oseb |
  προσπάθει* | επισκέψ* | ημέρες | άτομα | deneme* | ziyaret* | kişi | gün | hafta | adet | adım | mēģinājum* |
  apmeklējum* | dienas | bandym* | apsilankym* | dienų | katset | külastus* | päeva | përpjekje | vizita | ditë |
  saiakera | upaya | percobaan | kunjungan | orang | hari | minggu | bulan | cubaan | lần | lượt | người | ngày |
  ครั้ง | คน | วัน | محاول* | زيارة | شخص* | يوم | ניסיונות | ביקורים | ימים | אנשים | تلاش | بازدید | نفر | روز
`);

/** A word may say of what kind they are: `4829 log-in attempts`. */
const KINDS = `(?:[\\p{L}-]+ ){0,2}${anyOf("attempts | mēģinājum* | bandym* | log masuk")}`;

export const COUNTED_THINGS = new RegExp(
  `^(?: ?(?:${COUNTED}| ${KINDS})(?![\\p{L}\\p{N}])| ?(?:人|件|次|枚)(?!\\p{Script=Han})| ?(?:명|개|건|회)(?!\\p{L}))`,
  "iu",
);
