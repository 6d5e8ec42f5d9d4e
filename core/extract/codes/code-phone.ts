/** `Verification code for your phone number: 492013`: the code is for the telephone, whose number has more digits. */
import type { FoundWord } from "../text/word-finder.ts";
import { means } from "../words/meanings.ts";
import { anyOf } from "../words/word-pattern.ts";
import type { Surroundings } from "./code-surroundings.ts";

const PHONE = new RegExp(
  anyOf(`
  phone | tel[eé][fm] | téléph | telepon | ponsel | puhelin | simu\\b | τηλ[εέ]φ | телефо | handynum | mobil | móvil |
  celular | cellul | 手机 | 手機 | 電話 | 전화 | 휴대 | मोबाइल | फ़ोन | điện thoại | dien thoai | هاتف | جوال | موبایل | تلفن |
  נייד | טלפון | โทรศัพท์
`),
  "iu",
);
/** The code was sent to the telephone, or the number is to be called. */
const SENT_OR_CALL = anyOf(`
  sent | call | dial | ring | texted | gesendet | geschickt | anrufen | envoyé | enviad[oa] | inviato | verzonden |
  skickats | sendt | wysłan[oy] | odoslan | odeslán | отправлен | выслан | надіслан | gönderil
`);
const SENT_OR_CALLED = new RegExp(`(?<!\\p{L})${SENT_OR_CALL}`, "iu");
const CLAUSE_CHARS = 72;
/** Telephone numbers have nine or more characters. */
const CODE_CHARS_MAX = 8;

/** Whether the label is `phone number` rather than `ending in`. */
export function isPhoneLabel({ text }: Surroundings, label: FoundWord): boolean {
  return PHONE.test(text.slice(label.start, label.end));
}

/** Whether the text up to the candidate is one clause about a telephone that leads to a value. */
export function leadsOverPhone({ text, candidate }: Surroundings, from: number): boolean {
  const gap = text.slice(from, candidate.start);
  const isClause = gap.length <= CLAUSE_CHARS && /^[^.!?,;\n]*[:：]\s?[*"'“„«([]*$/u.test(gap);
  return isClause && candidate.value.length <= CODE_CHARS_MAX && PHONE.test(gap) && !SENT_OR_CALLED.test(gap);
}

/** The name of a code that leads to the candidate across `phone number`; otherwise the nearest word. */
export function cueOverPhone(near: Surroundings, nearest: FoundWord | undefined): FoundWord | undefined {
  if (nearest === undefined || !means(nearest, "numberWords") || means(nearest, "codeNames")) return nearest;
  const name = near.words.findLast(
    (word) =>
      word.end <= nearest.start && word.start >= near.bounds.before && means(word, "codeNames", "codeWords"),
  );
  return name !== undefined && leadsOverPhone(near, name.end) ? name : nearest;
}
