/** The words of addresses and buttons. */
import { folded } from "../word-finder.ts";
import { LANGUAGES } from "./languages.ts";

/** What a button says that says nothing: `here`, `click`, `continue`. */
const CLICK_HERE = new Set(LANGUAGES.flatMap((language) => language.clickHere.map((text) => folded(text))));

export function saysNothing(anchorText: string): boolean {
  const text = folded(anchorText)
    .replace(/[^\p{L}\p{M}\p{N}' ]+/gu, " ")
    .trim()
    .replace(/\s+/g, " ");
  return text === "" || CLICK_HERE.has(text);
}

/** Words in the path or query of an address. Hosts are left out: a tracker's is `click.example`. */
export const URL_WORDS = {
  unsubscribe:
    /unsub|opt-?out|list-?manage|email-?preferences|(?:notification|email|subscription)s?[-_/]?(?:settings|preferences)|preference-?cent(?:er|re)|abmelden|desinscri|desuscri|darse-?de-?baja/i,
  reset:
    /reset|recover|forgot|(?:new|change|set|lost)[-_]?passw|passwor[dt][-_/]?(?:new|change|set|edit|reset)|wachtwoord|contrase|mot-?de-?passe/i,
  verify:
    /verif|confirm|activat|validat|registration|double-?opt-?in|\bdoi\b|opt-?in|accept-?invit|invitation|complete-?(?:sign|regist)|bestaetig|aktivier/i,
  signIn:
    /magic|sign-?in|log-?in|logon|passwordless|one-?time|\bsso\b|otp|authenticate|auth(?:entication)?[-_/]?(?:link|email|callback)|[?&](?:login|auth)_?token=/i,
} as const;

/** Pages that everybody links to and nobody waits for. */
export const OTHER_URL_WORDS =
  /privacy|terms|polic(?:y|ies)|legal|imprint|impressum|help|support|faq|contact|about|blog|careers|press|download|app-?store|play\.google|itunes|facebook|twitter|instagram|linkedin|youtube|tiktok|view-?(?:in|this)|browser|webversion|mirror/i;
