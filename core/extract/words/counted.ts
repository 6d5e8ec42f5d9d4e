/** What is counted in news of a service, right behind its number: `4829 attempts`. The beginnings of words, in all languages together. */

const COUNTED =
  "attempts?|versuche?n?|anmeldeversuche?n?|zugriffe?n?|besuche?r?n?|teilnehmer\\p{L}*|personen|stück|seiten|wochen|monate|schritte|tentatives?|visites?|personnes|visiteurs|pièces|semaines|mois|abonnés|vues|intentos|visitas|personas|piezas|semanas|meses|seguidores|pasos|tentativas|pessoas|dias|passos|tentativi|visite|persone|pezzi|giorni|settimane|mesi|passi|intents|visites|dies|pogingen|bezoek\\p{L}*|personen|dagen|weken|maanden|stuks|stappen|försök|besök\\p{L}*|personer|dagar|veckor|månader|steg|forsøg|forsøk|besøg\\p{L}*|besøk\\p{L}*|dage|uger|uker|måneder|skridt|yrity\\p{L}*|käyn\\p{L}*|päivää|viikkoa|kuukautta|henkilöä|prób\\p{L}*|odwiedz\\p{L}*|osób|osoby|dni|tygodni|miesięcy|sztuk|pokus\\p{L}*|návštěv\\p{L}*|osob|dní|dnů|týdn\\p{L}*|měsíc\\p{L}*|kusů|kusov|kísérlet\\p{L}*|próbálkozás\\p{L}*|látogat\\p{L}*|nap|hét|hónap|fő|darab|încercări|vizite|persoane|zile|săptămâni|luni|попыт\\p{L}*|посещени\\p{L}*|посетител\\p{L}*|человек|дней|недель|месяцев|шагов|штук|спроб\\p{L}*|відвід\\p{L}*|осіб|днів|тижнів|місяців|опит\\p{L}*|посещения|души|дни|дена|седмици|месеца|pokušaj\\p{L}*|posjet\\p{L}*|poset\\p{L}*|osoba|dana|покушај\\p{L}*|дана|особа|poskus\\p{L}*|obisk\\p{L}*|oseb|προσπάθει\\p{L}*|επισκέψ\\p{L}*|ημέρες|άτομα|deneme\\p{L}*|ziyaret\\p{L}*|kişi|gün|hafta|adet|adım|mēģinājum\\p{L}*|apmeklējum\\p{L}*|dienas|bandym\\p{L}*|apsilankym\\p{L}*|dienų|katset|külastus\\p{L}*|päeva|përpjekje|vizita|ditë|saiakera|upaya|percobaan|kunjungan|orang|hari|minggu|bulan|cubaan|lần|lượt|người|ngày|ครั้ง|คน|วัน|محاول\\p{L}*|زيارة|شخص\\p{L}*|يوم|ניסיונות|ביקורים|ימים|אנשים|تلاش|بازدید|نفر|روز";

/** A word may say of what kind they are: `4829 log-in attempts`. */
const KINDS = "(?:[\\p{L}-]+ ){0,2}(?:attempts|mēģinājum\\p{L}*|bandym\\p{L}*|log masuk)";

export const COUNTED_THINGS = new RegExp(
  `^(?: ?(?:${COUNTED}| ${KINDS})(?![\\p{L}\\p{N}])| ?(?:人|件|次|枚)(?!\\p{Script=Han})| ?(?:명|개|건|회)(?!\\p{L}))`,
  "iu",
);
