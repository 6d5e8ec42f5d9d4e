/** Every language that we read. */
import { ARABIC } from "./arabic.ts";
import { CHINESE } from "./chinese.ts";
import { CZECH } from "./czech.ts";
import { DANISH } from "./danish.ts";
import { DUTCH } from "./dutch.ts";
import { ENGLISH } from "./english.ts";
import { FINNISH } from "./finnish.ts";
import { FRENCH } from "./french.ts";
import { GERMAN } from "./german.ts";
import { GREEK } from "./greek.ts";
import { HEBREW } from "./hebrew.ts";
import { HINDI } from "./hindi.ts";
import { HUNGARIAN } from "./hungarian.ts";
import { INDONESIAN } from "./indonesian.ts";
import { ITALIAN } from "./italian.ts";
import { JAPANESE } from "./japanese.ts";
import { KOREAN } from "./korean.ts";
import type { Language } from "./language.ts";
import { PERSIAN } from "./persian.ts";
import { POLISH } from "./polish.ts";
import { PORTUGUESE } from "./portuguese.ts";
import { ROMANIAN } from "./romanian.ts";
import { RUSSIAN } from "./russian.ts";
import { SPANISH } from "./spanish.ts";
import { SWEDISH } from "./swedish.ts";
import { THAI } from "./thai.ts";
import { TURKISH } from "./turkish.ts";
import { UKRAINIAN } from "./ukrainian.ts";
import { VIETNAMESE } from "./vietnamese.ts";

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
];
