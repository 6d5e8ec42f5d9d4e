/** The words by which quotes, forwarded messages and signatures are known, of all languages together. */
import type { Language } from "./language.ts";
import { LANGUAGES } from "./languages.ts";

function alternation(...fields: readonly (keyof Language)[]): string {
  const all = new Set(fields.flatMap((field) => LANGUAGES.flatMap((language) => language[field])));
  const escaped = [...all].map((word) =>
    word
      .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
      .replace(/\*$/, "\\p{L}*")
      .replaceAll(" ", "[\\s\\u2010-\\u2015-]{1,3}")
      // The capital of Turkish: no letter is both by the rules of Unicode that expressions go by.
      .replace(/(?<![\p{L}\\])i/gu, "[iİ]")
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
/** The same without a colon: alone in its line, or in the cell before its value. */
export const BARE_LABEL = new RegExp(
  `^[*_\\s]*(?:${alternation("sentLabels")}|cc|thema)[*_\\s]*(?:\\||$)`,
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

/** What sends mail, or signs it. */
const DEVICE =
  "i-?phon|ipad|ipod|\\bios\\b|android|samsung|galaxy|huawei|xiaomi|redmi|honor|oppo|realme|oneplus|nokia|motorola|xperia|pixel|blackberry|windows|outlook|mail|gmail|yahoo|proton|spark|superhuman|typeapp|acompli|shortwave|\\bnewton\\b|\\bspike\\b|\\bedison\\b|tuta|posteo|thunderbird|gmx|web\\.de|yandex|яндекс|почт|zoho|naver|zimbra|roundcube|k-9|phone|mobil|handy|tablet|telef|téléph|teléf|telemóvel|móvil|movil|celular|cellulare|puhel|τηλέφ|κινητ|телефон|смартфон|мобил|мобіл|手机|手機|スマート|โทรศัพท์|ponsel|\\bhey\\b|邮箱|邮件|郵件|스마트|휴대|điện thoại|هاتف|جوال|موبایل|گوشی|آيفون|آیفون|أيفون|נייד|טלפון|אייפון|फ़ोन|मोबाइल|มือถือ|ไอโฟน";
const MY =
  "my|meine[mnrs]|mon|ma|mi|meu|minha|mio|mia|mijn|min|mitt|mojego|mojej|mého|mé|môjho|mog|mojega|моего|моей|мого|моєї|моя|мое|minu|mano|mana|μου|nire";
/** Where the verb comes last. */
const SENT_LAST =
  "gönderildi|göndərildi|küldve|küldtem|送信|送信されました|전송됨|보냄|보냈습니다|보낸 메일|से भेजा गया|سے بھیجا گیا|bidalia";
/**
 * `Sent from my iPhone`, in the order of most languages and in that of Turkish, Japanese and, at times, German. A verb of
 * sending alone is no signature: it needs something that sends.
 */
export const SENT_FROM = new RegExp(
  [
    `^(?:securely )?(?:${alternation("sentFrom")})(?:(?=\\p{Script=Thai})|(?![\\p{L}\\p{M}]|\\s*[:：])).{0,60}?(?:${DEVICE}|(?<!\\p{L})(?:${MY})(?!\\p{L}))`,
    `^from my (?:\\p{L}{1,12}\\s){0,2}(?:${DEVICE})\\p{L}{0,3}(?:\\s\\p{Nd}{1,2})?$`,
    `^(?:发自|發自).{1,40}$`,
    `^(?:从|從|来自|來自).{0,8}(?:${DEVICE}).{0,30}$`,
    `^(?:von|vom|mit) .{0,40}(?:${DEVICE}).{0,40}(?:gesendet|geschickt)[.!]?$`,
    `^.{1,40}(?:から|より)送信(?:しました|されました)?。?$`,
    `^von unterwegs(?: gesendet| geschickt)?[.!]?$`,
    `^(?:[^\\s]{1,12}\\s){0,2}[^\\s]{0,8}(?:${DEVICE}).{0,50}(?:${SENT_LAST})[.!。]?$`,
  ].join("|"),
  "iu",
);
/** `Get Outlook for iOS`, in any language. */
export const GET_APP =
  /outlook.{0,25}\b(?:ios|android)(?!\p{Script=Latin})|\b(?:ios|android).{0,25}outlook|outlook (?:for|für|pour|para|per|voor|för|til) mac\b/iu;

/** A number to call, behind what says so. */
export const CALL_LABEL =
  /(?:^|[^\p{L}])(?:[tmpocf]|te?l|tél|tele(?:ph|f)on[eo]?|téléphone|tlf|tfn|fax|faks|mob(?:il[eo]?|iel|ilní|ilną)?|phone|ph|cell?|cellulare|gsm|handy|kom|port|puh|тел|моб|факс|τηλ|κιν|電話|携帯|电话|手机|手機|전화|휴대폰|هاتف|جوال|موبايل|تلفن|טל|נייד|đt|dđ|โทร)(?:\p{L}{0,6})?['’]?\.?\s{0,2}[:：.]?\s{0,2}[+(]?\p{Nd}(?:[\s()./-]{0,2}\p{Nd}){5,14}/giu;
/** What companies have to say of themselves below every letter. */
export const REGISTERED =
  /\b(?:HR[AB]\s?\d|Amtsgericht|Geschäftsführ|USt\.?-?Id|VAT (?:No|Reg|ID)|Registered (?:in|office|no)|Compan(?:y|ies) (?:No|Reg|number)|SIRET|SIREN|RCS|P\.\s?IVA|KvK|BTW|NIP|KRS|REGON|CIF|CNPJ|Org\.?\s?nr|Y-tunnus|CVR|IČO|DIČ|Cégjegyzék|Adószám)|(?<!\p{L})(?:ИНН|ОГРН|КПП|ЄДРПОУ|ΑΦΜ|登録番号|사업자등록번호)/u;
const SECRET =
  "confiden|privileged|vertraulich|riservat|vertrouwelijk|poufn|конфиденц|конфіденц|поверителн|bizalmas|fortrolig|konfident|luottamuksel|gizli|εμπιστευτικ|機密|秘密|保密|机密|기밀|비밀|سري|محرمانه|חסוי|סודי|důvěrn|dôvern|zaupn|povjerljiv|bảo mật|rahasia|sulit";
const RECEIVER =
  "recipient|addressee|in error|empfänger|adressat|irrtümlich|destinat[aá]ri|destinataire|par erreur|por error|por engano|per errore|geadresseerde|ontvanger|odbiorc|adresat|получател|адресат|одержувач|címzett|modtager|mottagare|mottaker|vastaanottaj|alıcı|παραλήπτη|受信者|受取人|宛先|收件人|接收者|수신인|수신자|المرسل إليه|المستلم|گیرنده|נמען|příjemc|adresát|prejemnik|primatelj|người nhận|penerima";
/** What lawyers add: that it is secret, and who must not have it. */
export const DISCLAIMER = new RegExp(
  `^(?=[\\s\\S]{80})(?=[\\s\\S]{0,1500}?(?:${SECRET}))(?=[\\s\\S]{0,1500}?(?:${RECEIVER}))`,
  "iu",
);
/** What is spared, and how a letter comes to be on paper, the one before the other or behind it. */
const SPARED_AND_PRINTED = [
  ["environment", "print"],
  ["umwelt", "druck"],
  ["environnement", "imprim"],
  ["medio ?ambiente", "(?:imprim|papel)"],
  ["meio ambiente", "imprim"],
  ["ambiente", "stamp"],
  ["milieu", "print"],
  ["środowisk", "druk"],
  ["milj[øö]", "(?:print|utskrift|skriv)"],
  ["природ", "печат"],
] as const;
/** What asks not to print it. */
export const PAPER = new RegExp(
  SPARED_AND_PRINTED.map(([spared, printed]) => `${spared}.{0,60}${printed}|${printed}.{0,60}${spared}`).join(
    "|",
  ),
  "iu",
);
