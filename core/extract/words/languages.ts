/** Every language that we read. */

import { AFRICAN } from "./african.ts";
import { AFRIKAANS } from "./afrikaans.ts";
import { ALBANIAN } from "./albanian.ts";
import { AMHARIC } from "./amharic.ts";
import { ARABIC } from "./arabic.ts";
import { ARMENIAN } from "./armenian.ts";
import { ASTURIAN } from "./asturian.ts";
import { AZERBAIJANI } from "./azerbaijani.ts";
import { BASQUE } from "./basque.ts";
import { BELARUSIAN } from "./belarusian.ts";
import { BENGALI } from "./bengali.ts";
import { BRETON } from "./breton.ts";
import { BULGARIAN } from "./bulgarian.ts";
import { BURMESE } from "./burmese.ts";
import { CATALAN } from "./catalan.ts";
import { CHINESE } from "./chinese.ts";
import { CROATIAN } from "./croatian.ts";
import { CZECH } from "./czech.ts";
import { DANISH } from "./danish.ts";
import { DUTCH } from "./dutch.ts";
import { ENGLISH } from "./english.ts";
import { ESPERANTO } from "./esperanto.ts";
import { ESTONIAN } from "./estonian.ts";
import { FAROESE } from "./faroese.ts";
import { FILIPINO } from "./filipino.ts";
import { FINNISH } from "./finnish.ts";
import { FRENCH } from "./french.ts";
import { FRISIAN } from "./frisian.ts";
import { GALICIAN } from "./galician.ts";
import { GEORGIAN } from "./georgian.ts";
import { GERMAN } from "./german.ts";
import { GREEK } from "./greek.ts";
import { GUJARATI } from "./gujarati.ts";
import { HEBREW } from "./hebrew.ts";
import { HINDI } from "./hindi.ts";
import { HUNGARIAN } from "./hungarian.ts";
import { ICELANDIC } from "./icelandic.ts";
import { INDONESIAN } from "./indonesian.ts";
import { IRISH } from "./irish.ts";
import { ITALIAN } from "./italian.ts";
import { JAPANESE } from "./japanese.ts";
import { KANNADA } from "./kannada.ts";
import { KAZAKH } from "./kazakh.ts";
import { KHMER } from "./khmer.ts";
import { KOREAN } from "./korean.ts";
import { KURDISH } from "./kurdish.ts";
import { KYRGYZ } from "./kyrgyz.ts";
import type { Language } from "./language.ts";
import { LAO } from "./lao.ts";
import { LATVIAN } from "./latvian.ts";
import { LITHUANIAN } from "./lithuanian.ts";
import { LUXEMBOURGISH } from "./luxembourgish.ts";
import { MACEDONIAN } from "./macedonian.ts";
import { MALAY } from "./malay.ts";
import { MALAYALAM } from "./malayalam.ts";
import { MALTESE } from "./maltese.ts";
import { MARATHI } from "./marathi.ts";
import { MONGOLIAN } from "./mongolian.ts";
import { NORWEGIAN } from "./norwegian.ts";
import { OCCITAN } from "./occitan.ts";
import { ODIA } from "./odia.ts";
import { PASHTO } from "./pashto.ts";
import { PERSIAN } from "./persian.ts";
import { POLISH } from "./polish.ts";
import { PORTUGUESE } from "./portuguese.ts";
import { PUNJABI } from "./punjabi.ts";
import { ROMANIAN } from "./romanian.ts";
import { RUSSIAN } from "./russian.ts";
import { SCOTTISH_GAELIC } from "./scottish-gaelic.ts";
import { SERBIAN } from "./serbian.ts";
import { SINHALA } from "./sinhala.ts";
import { SLOVAK } from "./slovak.ts";
import { SLOVENE } from "./slovene.ts";
import { SMALL_ROMANCE } from "./small-romance.ts";
import { SPANISH } from "./spanish.ts";
import { SWAHILI } from "./swahili.ts";
import { SWEDISH } from "./swedish.ts";
import { TAJIK } from "./tajik.ts";
import { TAMIL } from "./tamil.ts";
import { TATAR } from "./tatar.ts";
import { TELUGU } from "./telugu.ts";
import { THAI } from "./thai.ts";
import { TURKISH } from "./turkish.ts";
import { TURKMEN } from "./turkmen.ts";
import { UKRAINIAN } from "./ukrainian.ts";
import { URDU } from "./urdu.ts";
import { UYGHUR } from "./uyghur.ts";
import { UZBEK } from "./uzbek.ts";
import { VIETNAMESE } from "./vietnamese.ts";
import { WELSH } from "./welsh.ts";
import { YIDDISH } from "./yiddish.ts";

export const LANGUAGES: readonly Language[] = [
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH,
  PORTUGUESE,
  ITALIAN,
  DUTCH,
  POLISH,
  RUSSIAN,
  UKRAINIAN,
  CZECH,
  SWEDISH,
  DANISH,
  FINNISH,
  TURKISH,
  GREEK,
  HUNGARIAN,
  ROMANIAN,
  ARABIC,
  HEBREW,
  PERSIAN,
  HINDI,
  CHINESE,
  JAPANESE,
  KOREAN,
  VIETNAMESE,
  INDONESIAN,
  THAI,
  BULGARIAN,
  CROATIAN,
  SERBIAN,
  SLOVAK,
  SLOVENE,
  ESTONIAN,
  LATVIAN,
  LITHUANIAN,
  CATALAN,
  GEORGIAN,
  ARMENIAN,
  BENGALI,
  TAMIL,
  URDU,
  MALAY,
  NORWEGIAN,
  ICELANDIC,
  FILIPINO,
  SWAHILI,
  AZERBAIJANI,
  KAZAKH,
  BELARUSIAN,
  ALBANIAN,
  TELUGU,
  MARATHI,
  GUJARATI,
  BURMESE,
  KHMER,
  AMHARIC,
  BASQUE,
  GALICIAN,
  IRISH,
  MALTESE,
  WELSH,
  AFRIKAANS,
  UZBEK,
  KANNADA,
  MALAYALAM,
  PUNJABI,
  SINHALA,
  LAO,
  ASTURIAN,
  MONGOLIAN,
  KYRGYZ,
  TAJIK,
  TATAR,
  TURKMEN,
  UYGHUR,
  MACEDONIAN,
  BRETON,
  ESPERANTO,
  OCCITAN,
  SMALL_ROMANCE,
  SCOTTISH_GAELIC,
  AFRICAN,
  KURDISH,
  ODIA,
  PASHTO,
  FAROESE,
  FRISIAN,
  LUXEMBOURGISH,
  YIDDISH,
];
