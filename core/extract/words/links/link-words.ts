/** The words of URLs and buttons. */
import { folded, WordFinder } from "../../text/word-finder.ts";
import { namesOf, tagBits, tagsOf } from "../../text/word-tags.ts";
import { LANGUAGES } from "../languages.ts";
import { URL_WORDS } from "./link-url-words.ts";

/** What a button says that says nothing: `here`, `click`, `continue`. */
const CLICK_HERE = LANGUAGES.flatMap((language) => language.clickHere.map((text) => folded(text)));
const WHOLE = new Set(CLICK_HERE);
/** `keçid*`: with any ending. */
const STEMS = CLICK_HERE.filter((text) => text.endsWith("*")).map((text) => text.slice(0, -1));
const ENDING = /^[\p{L}\p{M}]*$/u;

export function saysNothing(anchorText: string): boolean {
  const text = bare(anchorText);
  if (text === "" || WHOLE.has(text)) return true;
  return STEMS.some((stem) => text.startsWith(stem) && ENDING.test(text.slice(stem.length)));
}

function bare(anchorText: string): string {
  return folded(anchorText)
    .replace(/[^\p{L}\p{M}\p{N}' ]+/gu, " ")
    .trim()
    .replace(/\s+/g, " ");
}

/** Where parcels and invoices go, which is not an email address. */
const POSTAL_ADDRESS = anyPattern(
  "(?:delivery|shipping|postal|billing|mailing|home|street|drop-?off|pick-?up) address",
  "address for (?:delivery|shipping)",
  "adresse (?:de |d')(?:livraison|facturation|expédition|envoi)|adresse postale",
  "direcci[oó]n (?:de )?(?:env[ií]o|entrega|despacho|facturaci[oó]n|postal)",
  "(?:endereço|morada) (?:de )?(?:entrega|envio|cobrança|fatura[cç]\\p{L}*|faturamento|postal)",
  "indirizzo (?:di )?(?:consegna|spedizione|fatturazione|postale)",
  "adres\\p{L}* de (?:livrare|facturare|expediere)",
  "adreça (?:d'enviament|de lliurament|d'entrega|de facturació|postal)",
  "enderezo (?:de )?(?:entrega|envío|facturación|postal)",
  "(?:liefer|versand|rechnungs)(?:adress|anschrift)|(?:bezorg|aflever|lever|factuur)adres",
  "leverans?adress|leveringsadress|toimitusosoit",
  "adres\\p{L}* (?:dostawy|wysyłki)|dodací(?:ch)? adres|адрес\\p{L}* доставки|teslimat adres",
  "收货地址|收件地址|收貨地址|配送先|お届け先|배송지",
);

export function namesPostalAddress(anchorText: string): boolean {
  return POSTAL_ADDRESS.test(anchorText);
}

const URL_FIELDS = ["verify", "signIn", "reset", "unsubscribe"] as const;
export type UrlMeaning = (typeof URL_FIELDS)[number];
const TAG = tagBits(URL_FIELDS);

/** Words of languages as they stand in URLs: without accents, or with those of German spelt out. */
function spellings(word: string): string[] {
  const lower = folded(word);
  const accentless = withoutAccents(lower);
  const spelt = withoutAccents(lower.replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue"));
  return [...new Set([accentless, spelt])].filter((spelling) => /^[a-z' ]{4,}\*?$/.test(spelling));
}

const BASE_LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ə: "e",
};

function withoutAccents(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[ßłøđðþæœıə]/g, (letter) => BASE_LETTERS[letter] ?? letter);
}

const FINDER = new WordFinder(
  URL_FIELDS.map((field) => ({
    tag: TAG[field],
    words: [...URL_WORDS[field], ...LANGUAGES.flatMap((language) => language[field].flatMap(spellings))],
  })),
);

/** More than the name of a part of the site, as `login` and `auth` are. */
const SIGNS_IN =
  /magic|enchanted(?:-?link|\/)|passwordless|one-?time|(?:^|\/)otp(?:\/|$)|(?:e-?mail|link)[-_/]?(?:log-?in|sign-?in)|(?:log-?in|sign-?in)[-_/]?(?:link|e-?mail)/;

/** What a list sends, as its settings call it. */
const MAILINGS = "(?:e?-?mails?|mailings?|notifications?|newsletters?|communications?)";

/** Words in the parts of a URL, which are written together. Hosts are left out: a tracker's is `click.example`. */
const URL_PATTERNS: Readonly<Record<UrlMeaning, RegExp>> = {
  unsubscribe: anyPattern(
    "unsub|opt-?out|list-?manage|signoff|desinscri|desuscri|darse-?de-?baja|mailmag/stop",
    "(?:^|/)(?:mailman/options|bye|leave|remove-?me|prefs|preferences|mute)(?:/|$)",
    `(?:${MAILINGS}|alerts?|subscriptions?)[-_/]?(?:off|stop|settings|preferences|prefs|options|center|centre|reject)`,
    `(?:settings|preferences|prefs|stop)[-_/]${MAILINGS}|preference-?cent(?:er|re)`,
    `(?:profile|account|settings|user|me|my)/(?:${MAILINGS}|alerts|reminders)$`,
  ),
  reset: anyPattern(
    "reset|recover|forgot|wachtwoord|contrase|mot-?de-?passe|\\bmdp\\b|jelszo|nove-heslo|haslo|salasana",
    "(?:new|change|set|lost|create|choose|update)[-_]?passw|first-?passw(?:d|ord)?(?:/|$)|(?:^|/)passwords?(?:/|$)",
    "passwor[dt][-_/]?(?:new|change|set|edit|reset|reissue|recovery|forgotten)",
    "\\baction=/rp$|(?:accounts?|users?)/unb?lock(?:/|$)|unb?lock[-_]?(?:token|code|account)",
  ),
  verify: anyPattern(
    "verif|confirm|activat|(?<!in)validat|double-?opt-?in|\\bdoi\\b|opt-?in|bestaetig|aktivier",
    "accept-?invit|invitation|complete-?(?:sign|regist)|email-?change|new-?user-?email",
    "(?:^|/)enroll?(?:ment)?/(?:code|token|ticket|key)=|user/init(?:/|$)",
    // All of an address that sets up an account for whoever has its token.
    "^(?:set-?up|onboard(?:ing)?)(?:/(?:start|account|users?))?(?:/[\\da-f]{16,}|/(?:code|token|ticket|key)=.*)?$",
  ),
  signIn: anyPattern(
    "sign-?in|log-?in|logon|\\bsso\\b|authenticate|(?:login|auth)_?token=|user_?code=",
    "(?:^|/)auth/?$|(?:^|/)auth/(?!.*(?:verif|confirm|reset|recover))|auth(?:entication)?[-_/]?(?:link|email|callback)",
    "(?:access|e-?mail)/callback|callback/e?-?mail",
    "devices?[-_/](?:approve|authori[sz]e|confirm|verify|allow|trust)",
    "(?:approve|authori[sz]e|trust)[-_/]?(?:device|login|sign)",
  ),
};

function anyPattern(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join("|"), "iu");
}

/**
 * What the parts of a URL say, in lower case. A part is only ever one word, or a few with dashes. In
 * `auth/report-sign-in?code=…` nothing says what the link does, and in `report-builder/verify?token=…` it verifies.
 */
export function urlMeanings(parts: readonly string[]): ReadonlySet<UrlMeaning> {
  const said = saidBy(parts);
  const refusing = parts.findLastIndex((part) => REFUSING_PART.test(part));
  if (refusing < 0) return said;
  const behind = saidBy(parts.slice(refusing + 1).filter((part) => !part.endsWith("=")));
  return new Set([...said].filter((meaning) => meaning === "unsubscribe" || behind.has(meaning)));
}

function saidBy(parts: readonly string[]): Set<UrlMeaning> {
  const text = parts.join("/");
  const inWords = namesOf(tagsOf(FINDER.find(folded(parts.join(" / ").replace(/[_.+=]/g, " ")))), TAG);
  const said = new Set(URL_FIELDS.filter((field) => inWords.has(field) || URL_PATTERNS[field].test(text)));
  const isToSignIn = SIGNS_IN.test(text);
  if (isToSignIn) said.add("signIn");
  // Whatever else is done is verified or confirmed in the end.
  if (said.has("reset") || isToSignIn) said.delete("verify");
  return said;
}

/** Passwords, as URLs spell them. */
export const PASSWORD_IN_URL =
  /passw|passphrase|\bpwd?\b|contrase|\bclave\b|senha|palavra-?passe|mot-?de-?passe|\bmdp\b|wachtwoord|kennwort|hasl[oa]|hesl[oa]|lozink|gesl[oa]|l(?:o|oe)senord|adgangskode|passord|salasan|sifre|parol|jelszo|slaptazod|kodikos|mat-?khau|sandi|kata-?laluan|mima/;

/** Verifying, and confirming what is verified: `verify`, `confirm-email`. */
export const ACCOUNT_IN_URL =
  /verif|activat|aktivier|confirm[-_/]?(?:your[-_/]?)?(?:e-?mail|account|sign-?up)(?!=)|(?:e-?mail|sign-?up)[-_/]confirm|double-?opt-?in|\bdoi\b/;

const TAKES_BACK = "not[-_]?(?:me|mine)|was-?n-?t[-_]?me|undo|revert";
const REFUSES =
  "deny|reject|decline|cancel|lock[-_]?account|avvis|avvisa|ablehnen|refuser|rechazar|rifiuta|recusar|afwijzen|weiger|odrzuc|iptal|reddet|negar|rejeitar|denegar|anular|otklonit|zakazat";

/** The other answer: `/not-me`, `?d=non`, `/lock-account`. Short words only where nothing follows, for `/no/` is a language, too. */
export const REFUSING_URL = new RegExp(
  `(?:^|[/=_-])(?:${TAKES_BACK}|${REFUSES})(?:$|[/?&=_-])|[/=](?:no|nope|nein|non|nao|nie|nej|nei|net|hayir)(?:$|[?&])`,
);

/** `report-sign-in`, `decline_invitation`: what follows names what is refused. `cancel_url=` is a parameter. */
const REFUSING_PART = new RegExp(`^(?:${TAKES_BACK}|${REFUSES}|report|revoke|block|dispute)[_-](?!.*=$)`);

/** Of a path. `/no/` and `?lang=no` are Norwegian, and `/cancel/confirm` is what somebody asked for. */
export const TAKING_BACK_PATH = new RegExp(`(?:^|[/_-])(?:${TAKES_BACK})(?:$|[/_-])`);

/** Pages that everybody links to and nobody waits for. */
const PAGES = [
  "privacy|terms|polic(?:y|ies)|legal|imprint|impressum|datenschutz",
  "help|support|faq|hc|kb|docs?|guides?|learn|wiki|contact|about",
  "blog|posts?|articles?|artikel|articulos?|news|stories|story|careers|jobs|press|downloads?|app-?store",
  "facebook|twitter|instagram|linkedin|youtube|tiktok|view-?(?:in|this|online)|browser|webversion|mirror",
  "pulls?|issues?|commits?|blob|discussions?|orders?|invoices?|billing|graph",
  "deny|reject|report|disable|invalidate-?email|revoke|forbid|not[-_]?my[-_]?account",
  "security(?=$|/(?:home|settings|check-?up))",
];
export const ORDINARY_PAGE_IN_URL = new RegExp(`(?:^|[/:_-])(?:${PAGES.join("|")})(?:[/_-]|$)`);
