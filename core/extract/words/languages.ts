/** Every language that we read. */

import type { Language } from "./language.ts";
import { AFRICAN } from "./languages/african.ts";
import { AFRIKAANS } from "./languages/afrikaans.ts";
import { ALBANIAN } from "./languages/albanian.ts";
import { AMHARIC } from "./languages/amharic.ts";
import { ARABIC } from "./languages/arabic.ts";
import { ARMENIAN } from "./languages/armenian.ts";
import { ASTURIAN } from "./languages/asturian.ts";
import { AZERBAIJANI } from "./languages/azerbaijani.ts";
import { BASQUE } from "./languages/basque.ts";
import { BELARUSIAN } from "./languages/belarusian.ts";
import { BENGALI } from "./languages/bengali.ts";
import { BRETON } from "./languages/breton.ts";
import { BULGARIAN } from "./languages/bulgarian.ts";
import { BURMESE } from "./languages/burmese.ts";
import { CATALAN } from "./languages/catalan.ts";
import { CHINESE } from "./languages/chinese.ts";
import { CROATIAN } from "./languages/croatian.ts";
import { CZECH } from "./languages/czech.ts";
import { DANISH } from "./languages/danish.ts";
import { DUTCH } from "./languages/dutch.ts";
import { ENGLISH } from "./languages/english.ts";
import { ESPERANTO } from "./languages/esperanto.ts";
import { ESTONIAN } from "./languages/estonian.ts";
import { FAROESE } from "./languages/faroese.ts";
import { FILIPINO } from "./languages/filipino.ts";
import { FINNISH } from "./languages/finnish.ts";
import { FRENCH } from "./languages/french.ts";
import { FRISIAN } from "./languages/frisian.ts";
import { GALICIAN } from "./languages/galician.ts";
import { GEORGIAN } from "./languages/georgian.ts";
import { GERMAN } from "./languages/german.ts";
import { GREEK } from "./languages/greek.ts";
import { GUJARATI } from "./languages/gujarati.ts";
import { HAITIAN_CREOLE } from "./languages/haitian-creole.ts";
import { HEBREW } from "./languages/hebrew.ts";
import { HINDI } from "./languages/hindi.ts";
import { HUNGARIAN } from "./languages/hungarian.ts";
import { ICELANDIC } from "./languages/icelandic.ts";
import { INDONESIAN } from "./languages/indonesian.ts";
import { IRISH } from "./languages/irish.ts";
import { ITALIAN } from "./languages/italian.ts";
import { JAPANESE } from "./languages/japanese.ts";
import { KANNADA } from "./languages/kannada.ts";
import { KAZAKH } from "./languages/kazakh.ts";
import { KHMER } from "./languages/khmer.ts";
import { KOREAN } from "./languages/korean.ts";
import { KURDISH } from "./languages/kurdish.ts";
import { KYRGYZ } from "./languages/kyrgyz.ts";
import { LAO } from "./languages/lao.ts";
import { LATVIAN } from "./languages/latvian.ts";
import { LITHUANIAN } from "./languages/lithuanian.ts";
import { LUXEMBOURGISH } from "./languages/luxembourgish.ts";
import { MACEDONIAN } from "./languages/macedonian.ts";
import { MALAY } from "./languages/malay.ts";
import { MALAYALAM } from "./languages/malayalam.ts";
import { MALTESE } from "./languages/maltese.ts";
import { MARATHI } from "./languages/marathi.ts";
import { MONGOLIAN } from "./languages/mongolian.ts";
import { NORWEGIAN } from "./languages/norwegian.ts";
import { OCCITAN } from "./languages/occitan.ts";
import { ODIA } from "./languages/odia.ts";
import { PASHTO } from "./languages/pashto.ts";
import { PERSIAN } from "./languages/persian.ts";
import { POLISH } from "./languages/polish.ts";
import { PORTUGUESE } from "./languages/portuguese.ts";
import { PUNJABI } from "./languages/punjabi.ts";
import { ROMANIAN } from "./languages/romanian.ts";
import { RUSSIAN } from "./languages/russian.ts";
import { SCOTTISH_GAELIC } from "./languages/scottish-gaelic.ts";
import { SERBIAN } from "./languages/serbian.ts";
import { SINHALA } from "./languages/sinhala.ts";
import { SLOVAK } from "./languages/slovak.ts";
import { SLOVENE } from "./languages/slovene.ts";
import { SMALL_ROMANCE } from "./languages/small-romance.ts";
import { SPANISH } from "./languages/spanish.ts";
import { SWAHILI } from "./languages/swahili.ts";
import { SWEDISH } from "./languages/swedish.ts";
import { TAJIK } from "./languages/tajik.ts";
import { TAMIL } from "./languages/tamil.ts";
import { TATAR } from "./languages/tatar.ts";
import { TELUGU } from "./languages/telugu.ts";
import { THAI } from "./languages/thai.ts";
import { TURKISH } from "./languages/turkish.ts";
import { TURKMEN } from "./languages/turkmen.ts";
import { UKRAINIAN } from "./languages/ukrainian.ts";
import { URDU } from "./languages/urdu.ts";
import { UYGHUR } from "./languages/uyghur.ts";
import { UZBEK } from "./languages/uzbek.ts";
import { VIETNAMESE } from "./languages/vietnamese.ts";
import { WELSH } from "./languages/welsh.ts";
import { YIDDISH } from "./languages/yiddish.ts";

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
  HAITIAN_CREOLE,
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
