/** Words right after a number that make it a count, a measure or a house number: `4829 attempts`, `1200 km`. All languages. */
import { anyOf } from "./word-pattern.ts";

const COUNTED = anyOf(`
  minutes | minute | mins | min | hours | hour | hrs | hr | days | day | weeks | week | months | month | years | year |
  seconds | second | people | users | user | members | member | readers | reader | lines | line | customers | customer |
  points | point | credits | credit | coins | coin | miles | mile | meters | meter | metres | metre | steps | step |
  calories | followers | follower | subscribers | subscriber | views | view | likes | like | times | items | item |
  results | result | photos | photo | messages | message | emails | email | employees | companies | developers | stars |
  star | words | pages | page | characters | tokens | requests | downloads | votes | tickets | seats | reviews | km |
  kg | mi | lbs | lb | gb | mb | tb | px | mbar | kwh | watt | bits | bit | bytes | byte | st | street | ave | avenue |
  rd | road | blvd | boulevard | drive | dr | lane | ln | way | suite | parkway | pkwy | punkte | minuten | stunden |
  tage | jahre | nutzer | kunden | jours | heures | utilisateurs | puntos | horas | días | usuarios | baht | rupees |
  dollars | euros | euro |
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

/** A word may come between: `4829 log-in attempts`. */
const KINDS = `(?:[\\p{L}-]+ ){0,2}${anyOf("attempts | mēģinājum* | bandym* | log masuk")}`;

export const COUNTED_THINGS = new RegExp(
  `^(?: ?(?:${COUNTED}| ${KINDS})(?![\\p{L}\\p{N}])| ?(?:人|件|次|枚)(?!\\p{Script=Han})| ?(?:명|개|건|회)(?!\\p{L}))`,
  "iu",
);
