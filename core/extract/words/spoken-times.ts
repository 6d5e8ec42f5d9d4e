/** Times that are said without a number: "half an hour", "einen Tag", 一个半小时. */
import { WordFinder } from "../text/word-finder.ts";
import { words } from "./language.ts";

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const PHRASES: readonly (readonly [seconds: number, phrases: string])[] = [
  [
    30 * MINUTE,
    `
      gjysmë ore | gjysmë orë | puolessa tunnissa | паўгадзіны | паўгадзіну | жарты сағат* | yarim soat* |
      ba mươi phút | tiga puluh menit | tiga puluh minit | half an hour | half-hour | half hour | a half hour |
      halben stunde | halbe stunde | demi-heure | demi heure | media hora | meia hora | mezz'ora | mezzora |
      half uur | halfuur | halvtimme | halv timme | halvtime | halv time | puoli tuntia | puolen tunnin |
      pół godziny | půl hodiny | půlhodiny | pol hodiny | pol ure | pola sata | pola ure | полчаса | получаса |
      півгодини | пів години | половин час | пола сата | yarım saat | fél óra | fél órán | fél óráig |
      jumătate de oră | μισή ώρα | μισής ώρας | نصف ساعة | חצי שעה | نیم ساعت | आधे घंटे | आधा घंटा | আধা ঘণ্টা |
      半小时 | 半小時 | 半个小时 | 半個小時 | 半時間 | 삼십 분 | nửa giờ | nửa tiếng | setengah jam | ครึ่งชั่วโมง | pool tundi |
      poole tunni | pusstundu | pusstundas | pusvalandį | pusvalandžio | mitja hora | ordu erdi | hálftíma |
      ნახევარ საათ | կես ժամ | ఒక అరగంట | அரை மணி | آدھے گھنٹے | nusu saa | leathuair | yarım saatin içinde |
      yarım saatiniz | yarım saatlik | יש חצי שעה | לחצי שעה | כחצי שעה | בחצי שעה | ნახევარ საათში | ნახევარი საათი |
      30분 | kalahating oras | fél órád | félóráig | félórán | puolisen tuntia | půl hodinu | полсата | пола часа |
      আধ ঘণ্টার | আধা ঘণ্টার | half an hr | nuair an chloig | 半个钟 | 半個鐘 | 半个钟头 | 半點鐘 | 半個鐘頭 | 반 시간 | 반시간 | अर्धा तास |
      अर्ध्या तास | अर्ध्या तासात | आधा घण्टा | आधा घण्टामा | అరగంట | అరగంటలో | అర గంట | පැය භාගයක් | පැය භාගයකින් |
      අඩ පැයක් | ຄຶ່ງຊົ່ວໂມງ | ເຄິ່ງຊົ່ວໂມງ | កន្លះម៉ោង | နာရီဝက် | ግማሽ ሰዓት | በግማሽ ሰዓት | ለግማሽ ሰዓት | لنصف ساعة
    `,
  ],
  [
    15 * MINUTE,
    `
      خمس عشرة دقيقة | mười lăm phút | lima belas menit | lima belas minit | quarter of an hour | quarter hour |
      veerand tunniga | veerand tunni | veerandtunni | ceturtdaļstundu | ceturtdaļstundas | ceturtdaļstundā |
      четвърт час | чвэрць гадзіны | ширек сағат* | chorak soat* | çerek ore | on beş dakika* | on beş dəqiqə* |
      o'n besh daqiqa* | он бес минут* | viertelstunde | quart d'heure | cuarto de hora | quarto de hora |
      quarto d'ora | kwartier | kwartiertje | kvart | kvarter | varttitunti | vartin | kwadrans | kwadransa |
      čtvrt hodiny | čtvrthodiny | štvrť hodiny | četrt ure | četvrt sata | четверть часа | четверти часа |
      чверть години | чверті години | çeyrek saat | negyed óra | negyed órán | negyedóra | negyedórán | sfert de oră |
      ένα τέταρτο | τέταρτο της ώρας | ربع ساعة | רבע שעה | یک ربع | 一刻钟 | 一刻鐘 | veerand tundi | veerandtund |
      ceturtdaļstund | ketvirtį valandos | quart d'hora | ordu laurden | stundarfjórðung | a quarter of an hour |
      quarter-hour | לרבע שעה | כרבע שעה | ברבע שעה | negyed óráig | negyedóráig | negyedórád | четврт сата |
      čtvrthodinu | čtvrt hodinu | štvrťhodinu | štvrť hodinu | čtvrthodinky | čtvrthodině | لربع ساعة | ربع ساعه
    `,
  ],
  [
    HOUR,
    `
      an hour | stunde lang | une heure | una hora | uma hora | un'ora | een uur | één uur | en timme | en time |
      tunnin | godzinę | godziny | hodinu | do hodiny | jedné hodiny | uru | jedno uro | sat vremena | час после |
      течение часа | протягом години | годину | един час | bir saat | egy óra | egy órán | egy óráig | o oră |
      μία ώρα | μίας ώρας | ساعة واحدة | שעה אחת | לשעה אחת | שעה | یک ساعت | एक घंटे | এক ঘণ্টা | 一小时 | 一小時 | 一个小时 |
      一個小時 | 1 saat | một giờ | một tiếng | satu jam | sejam | หนึ่งชั่วโมง | ühe tunni | tunni jooksul | stundu |
      stundas laikā | valandą | valandos | ordubete | ordubetean | klukkustund | 1 time | saa moja | einn tíma |
      uair an chloig | the next hour | next hour | one hour | prochaine heure | próxima hora | la próxima hora |
      nächste stunde | nächsten stunde | einer stunde | prossima ora | השעה הקרובה | сат времена | једног сата |
      jednog sata | po godzinie | godzinie | 한 시간 | адну гадзіну | адной гадзіны | гадзіну | bir soat |
      bir saat ərzində | ora e ardhshme | एका तासात | एक तास | ఒక గంట | ஒரு மணி நேரம் | ஒரு மணிநேரம் | ຫນຶ່ງຊົ່ວໂມງ |
      មួយម៉ោង | এক ঘণ্টার | এক ঘন্টার | isang oras | næste time | neste time | nästa timme | komende uur | 一个钟头 |
      一個鐘頭 | 一个钟 | 一個鐘 | గంటసేపు | గంట సేపు | గంటలో | గంట పాటు | ఒక గంటలో | පැයක් | පැයකින් | لمدة ساعة | خلال ساعة |
      بعد ساعة | مدة ساعة | תקף לשעה | תקפה לשעה | בתוקף לשעה | בתוך שעה | አንድ ሰዓት | ለአንድ ሰዓት | በአንድ ሰዓት | एक घण्टा |
      एक घण्टामा | एक घण्टासम्म
    `,
  ],
  [
    90 * MINUTE,
    `
      un'ora e mezza | an hour and a half | one and a half hours | eineinhalb stunden | anderthalb stunden |
      une heure et demie | una hora y media | uma hora e meia | anderhalf uur | półtorej godziny | полтора часа |
      півтори години | halvannen time | halvanden time | en och en halv timme | puolitoista tuntia | bir buçuk saat |
      másfél óra | másfél óráig | o oră și jumătate | μιάμιση ώρα | لمدة ساعة ونصف | خلال ساعة ونصف | بعد ساعة ونصف |
      ساعة ونصف | שעה וחצי | یک ساعت و نیم | डेढ़ घंटे | डेढ़ घंटा | ڈیڑھ گھنٹے | ڈیڑھ گھنٹہ | দেড় ঘণ্টা |
      দেড় ঘণ্টার | 一个半小时 | 一個半小時 | 一時間半 | 1時間半 | 한 시간 반 | một tiếng rưỡi | một giờ rưỡi | satu setengah jam |
      หนึ่งชั่วโมงครึ่ง
    `,
  ],
  [
    45 * MINUTE,
    `
      three quarters of an hour | three-quarters of an hour | dreiviertelstunde | trois quarts d'heure |
      tres cuartos de hora | três quartos de hora | tre quarti d'ora | tre quarti di ora | drie kwartier | tre kvart |
      trekvart | tre kvarter | kolme varttia | trzy kwadranse | tři čtvrtě hodiny | háromnegyed óra |
      háromnegyed óráig | üç çeyrek saat | trei sferturi de oră | tres quarts d'hora
    `,
  ],
  [2 * HOUR, "ساعتين | שעתיים | ساعتان"],
  [20 * MINUTE, "hai mươi phút | dua puluh menit | dua puluh minit"],
  [2 * MINUTE, "دقيقتين | دقيقتان | שתי דקות"],
  [2 * DAY, "يومين | יומיים | 48 h | dwie doby | dwóch dób | dvi paras | двое суток | двох діб | дві доби"],
  [
    7 * DAY,
    `
      a week | one week | eine woche | une semaine | una semana | uma semana | una settimana | een week | en vecka |
      en uge | en uke | viikon | tydzień | týden | týždeň | неделю | тиждень | bir hafta | egy hét | 一周 | 一週間
    `,
  ],
  [
    14 * DAY,
    `
      two weeks | a fortnight | zwei wochen | deux semaines | dos semanas | duas semanas | due settimane |
      twee weken | två veckor | to uger | to uker | kaksi viikkoa | dwa tygodnie | dva týdny | dva týždne |
      две недели | два тижні | iki hafta | két hét | 两周 | 二週間
    `,
  ],
  [
    DAY,
    `
      yirmi dört saat* | iyirmi dörd saat* | yigirma to'rt soat* | жиырма төрт сағат* | this time tomorrow |
      this hour tomorrow | same time tomorrow | egy napig | egy napod | un giorno | un día | um dia | un jour | doba |
      jedną dobę | parą | vieną parą | ööpäev | ööpäeva | vuorokausi | en hel dag | mañana a esta hora | a day |
      one day | ein tag | einen tag | eines tages | 24 h | doby | dobu | суток | сутки | добу | доби | en dag |
      ett dygn | et døgn | vuorokauden | una jornada | يوم واحد | יום אחד | 一天 | 24時間 | egy nap | o zi | един ден |
      jeden den | jeden deň | 丸一日 | まる一日 | 하루 동안 | 하루 안에 | 하루 이내 | 하루 뒤 | 하루가 지나면
    `,
  ],
];

export interface SpokenTime {
  readonly start: number;
  readonly end: number;
  readonly seconds: number;
}

/** The tag of a phrase is its number of seconds, so no phrase may be in two lists. */
const FINDER = new WordFinder(PHRASES.map(([seconds, phrases]) => ({ tag: seconds, words: words(phrases) })));

/** In order. `text` has to be `folded`. */
export function spokenTimesIn(text: string): readonly SpokenTime[] {
  return FINDER.find(text).map(({ start, end, tags }) => ({ start, end, seconds: tags }));
}
