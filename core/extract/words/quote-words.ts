/** The words by which quotes, forwarded messages and signatures are known, of all languages together. */
import type { Language } from "./language.ts";
import { LANGUAGES } from "./languages.ts";

function alternation(...fields: readonly (keyof Language)[]): string {
  const all = new Set(fields.flatMap((field) => LANGUAGES.flatMap((language) => language[field])));
  const escaped = [...all].map((word) =>
    word
      .replace(/\*$/, "")
      .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
      .replaceAll(" ", "[\\s\\u2010-\\u2015-]{1,3}")
      .replaceAll("'", "['’]"),
  );
  // The longest first, so that no word hides a longer one that begins with it.
  return escaped.sort((one, other) => other.length - one.length).join("|");
}

const NOT_IN_WORD = "(?![\\p{L}\\p{M}])";
const LABEL_END = "[*_\\s]{0,8}[:：]";
const TITLES = alternation("forwardTitles");

/** `… wrote:` Anywhere in a line. */
export const WROTE = new RegExp(
  `(?:^|[^\\p{L}])(?:${alternation("wrote")})${NOT_IN_WORD}|写道|寫道|작성|のメール`,
  "iu",
);
/** `From:` at the beginning of a line, with or without Markdown's stars. */
export const FROM_LABEL = new RegExp(`^[*_\\s]*(?:${alternation("fromLabels")})${LABEL_END}`, "iu");
/** Any label of the block above an earlier message. */
export const HEADER_LABEL = new RegExp(
  `^[*_\\s]*(?:${alternation("sentLabels", "fromLabels")}|cc)${LABEL_END}`,
  "iu",
);
/** `-----Original Message-----`, with a name between it and the second dashes or without. */
export const QUOTE_TITLE = titleOf(alternation("quoteTitles"));
/** `---------- Forwarded message ---------` */
export const FORWARD_TITLE = titleOf(TITLES);
/** `----- End forwarded message -----` */
export const FORWARD_END = new RegExp(
  `^[-_=*\\s]{3,}(?:end|ende|fin|fine|einde|koniec|конец|кінець|край|kraj|konec|slut|slutt|loppu|son|τέλος|vége|sfârșit|final)[\\s\\p{L}]{0,20}\\s(?:${TITLES}|пересылаемого сообщения|пересланного сообщения)`,
  "iu",
);

function titleOf(titles: string): RegExp {
  return new RegExp(`^[-_=*\\s]*(?:${titles})(?:[-_=*\\s:：]*|[\\s(].{0,150}[-_=]{3,}\\s*)$`, "iu");
}

const SENT = alternation("sentFrom");
/** What sends mail by itself, and the "my" of "from my telephone". */
const DEVICE =
  "i-?phone|ipad|ipod|ios|mac\\b|android|samsung|galaxy|huawei|xiaomi|redmi|honor|oppo|realme|oneplus|nokia|motorola|xperia|pixel|nexus|blackberry|windows|outlook|mail|e-?mail|gmail|yahoo|proton|spark|superhuman|tuta|posteo|thunderbird|gmx|web\\.de|t-online|yandex|яндекс|почт|thunder|bluemail|zoho|naver|zimbra|roundcube|fastmail|hey\\b|spike|canary|edison|airmail|postbox|k-9|fairemail|mobil|handy|smart|t[eéè]l[eéèê]|telemóvel|m[oó]vil|celular|cellulare|puhel|älyp|τηλέφ|κινητ|телефон|смартфон|мобил|мобіл|手机|手機|邮箱|邮件|郵件|스마트|휴대|điện thoại|هاتف|جوال|موبایل|گوشی|آيفون|آیفون|נייד|טלפון|אייפון|फ़ोन|मोबाइल|มือถือ|ไอโฟน|telef|phone|tablet|my|mine|mein\\p{L}*|mon|mi|meu|mio|mijn|min|moje\\p{L}*|mojego|mého|môjho|mog|моего|мого|моего|από το|我的|나의";
/** `Sent from my iPhone`, in the order of most languages and in that of Turkish, Japanese and German. */
export const SENT_FROM = new RegExp(
  `^(?:${SENT})(?![\\p{L}\\p{M}]).{0,60}(?:${DEVICE})|^(?:[\\p{Lo}\\s]{0,12})(?:发自|發自|從我|来自我|來自我).{0,30}$|^(?:\\p{L}{1,12}\\s){0,3}(?:${DEVICE}).{0,50}(?:${SENT}|에서 보냄|에서 보냈습니다|から送信|から送信されました|से भेजा गया|gönderildi|küldve|küldtem)[.!。]?$`,
  "iu",
);
