/**
 * The prefixes of replies and forwards in a subject: `Re:` (RFC 5322 §3.6.5), and what mail clients write instead in
 * other languages.
 */
import { anyOf } from "../extract/words/word-pattern.ts";

/** What the header says about the message's relation to an earlier one. */
export type Intent = "reply" | "forward" | undefined;

const REPLY = anyOf(`
  re | r | ref | réf | rép | réponse | aw | antw | antwort | sv | svar | vs | ang | betr | bls | balas | odp | odpověď |
  odg | ats | atb | vá | válasz | ynt | yanıt | cevap | res | resp | rif | răsp | απ | απάντηση | σχετ | отв |
  ответ | отг | відп | адк | одг | رد | الرد | پاسخ | תגובה | השב | 回复 | 回覆 | 答复 | 答覆 | 回信 | 返信 | 回答 | 답장 | 회신 |
  ตอบ | ตอบกลับ | trả lời | hồi đáp
`);
const FORWARD = anyOf(`
  fwd | fw | wg | tr | i | enc | rv | doorst | pd | vb | vl | fs | ilt | İlt | tov | továbbítás | videresend | videresendt | redir | framsent |
  edasi | pārs | pers | přep | prosl | proslj | posr | trs | перел | пер | пересл | препр | просл | πρθ | προώθηση | הועבר |
  העבר | إعادة توجيه | توجيه | بازارسال | هدایت | 转发 | 轉寄 | 轉發 | 転送 | 전달 | ส่งต่อ | chuyển tiếp
`);

/** `[dev]`, `[EXTERNAL]`: tags that lists and gateways put before everything else. */
const TAGS = "(?:\\s{0,4}\\[[^\\]]{1,60}\\]){0,4}\\s*";
/** `Re[2]:`, `Re(2):`, `Re^2:` from clients that count, and GroupWise's full stop. */
const COUNT = "\\.?\\s{0,4}(?:\\[\\d{1,3}\\]|\\(\\d{1,3}\\)|[\\^*]\\d{1,3}|²)?\\s{0,4}[:：]";
const PREFIX = new RegExp(`^(${TAGS})(?:(${REPLY})|(${FORWARD}))${COUNT}\\s*`, "iu");

/** `[Fwd: Old subject]`, as Evolution, SquirrelMail and Mozilla write it. */
const WHOLLY_FORWARDED = /^\s*\[\s?fwd?\s{0,2}:.*\]\s*$/isu;

/** By the first prefix. */
export function subjectIntent(subject: string): Intent {
  const found = PREFIX.exec(subject);
  if (found === null) return WHOLLY_FORWARDED.test(subject) ? "forward" : undefined;
  return found[2] === undefined ? "forward" : "reply";
}

/** `VS:` means a reply in Finnish and a forward in Norwegian and Danish. */
export function isAmbiguousIntent(subject: string): boolean {
  return PREFIX.exec(subject)?.[2]?.toLowerCase() === "vs";
}

/** The subject without its prefixes. Tags of a list before them stay. */
export function withoutPrefixes(subject: string): string {
  let rest = subject;
  for (let found = PREFIX.exec(rest); found !== null; found = PREFIX.exec(rest))
    rest = `${found[1] ?? ""}${rest.slice(found[0].length)}`;
  return rest;
}
