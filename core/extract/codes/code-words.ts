/** The words of a message that matter for codes: those of the vocabulary, and compounds that no list could cover. */
import { matchesIn } from "../text/matches.ts";
import type { FoundWord } from "../text/word-finder.ts";
import { MEANING, meaningOneOf, means, VOCABULARY } from "../words/meanings.ts";
import { codesOfPaymentsMade } from "../words/payments-made.ts";
import { anyOf } from "../words/word-pattern.ts";
import { isSaidToBeSecret } from "./code-secrecy.ts";

/** `Kopplungscode`, `herstelcode`, `parkopplingskod`, `kirjautumiskoodi`. */
const CODE_ENDING = /co?de|koo?d|kód|kóð/g;
/** The fewest and most letters of a compound before "code". */
const STEM_CHARS_MIN = 3;
const STEM_CHARS_MAX = 30;
const ENDING_CHARS_MAX = 4;

/**
 * `Bestätigungszahl`, `verificatiegetal`, `varmistusluku`, `engångssiffra`: a purpose, and a word for a number, key or
 * word.
 */
const PURPOSES = anyOf(`
  bestätigung | bestaetigung | verifi | sicherheits | einmal | anmelde | aktivierung | freischalt | vahvistus |
  varmistus | kirjautumis | kerta | turva | engangs | engångs | säkerhets | sikkerhe[dt]s | bekreft | bekræft |
  bekräft | bevestig | beveilig | eenmalig | kinnitus | ühekord | staðfest | öryggis | einnota
`);
const NUMBERS = anyOf(`
  zahl | nummer | ziffer | schlüssel | schluessel | wort | luku | luvu | tunnus | avain | numero | siffr | siffer |
  tal | getal | cijfer | sleutel | nyckel | nøkkel | nøgle | numbri? | númer | orð | lykil | pin
`);
const PURPOSED = new RegExp(`${PURPOSES}\\p{L}{0,12}?${NUMBERS}\\p{L}{0,5}`, "gu");

/** `Avbrottsnummer`, `Fallnummer`, `sorszám`: compounds for the number of something. */
const NUMBER_ENDING =
  /(?:nummer(?:n|et)?|numret|numeron?|number|numbri|númer|szám(?:a|ot)?|zahl|stand|luku|lukema)(?!\p{L})/gu;
/** What marks a number as one that gives access. */
const LETS_IN = new RegExp(
  anyOf(`
  kod | code | pin | tan | otp | sms | login | logg | anmeld | einmal | engang | engång | eenmal | geheim | hemlig |
  hemmelig | sicher | bestätig | verif | kontroll | prüf | frei | aktiv | akti | zugang | zutritt | tilgang | adgang |
  toegang | åtkomst | legitim | auto | trans | zufall | ident | bekr | bevest | beveil | god | session | sitzung |
  regist | koppel | koppl | parko | kobl | reset | pääsy | kirjaut | varm | vahv | tunn | turva | kerta | kinnit |
  titkos | belép | egyszer | ellenőr | megerős | azonosít | jóváhagy
`),
  "u",
);
/** `Kundencode`, `bokningskod`, `varauskoodi`: compounds for the code of something. */
const OF_OTHERS = anyOf(`
  kund | vertrag | bestell | buchung | reservier | mitglied | artikel | produkt | rabatt | gutschein | aktions |
  fehler | stör | postleit | sendung | klant | contract | bestelling | boeking | reservering | lid$ | korting | fout |
  filiaal | bokning | beställning | medlem | avtal | fel$ | fejl | feil | order | ordre | bestilling | booking |
  aftale | avtale | rabat | varenummer | varaus | tilaus | asiakas | jäsen | tuote | alennus | virhe | sopimus |
  kliendi | lepingu | tellimuse | broneeringu | toote | vea$ | allahindlus | viðskipta | pöntunar | bókunar |
  afsláttar | ügyfél | szerződés | rendelés | foglalás | termék | hiba | kupon | kedvezmény | partner
`);
const OTHER_STEM = new RegExp(`^${OF_OTHERS}`, "u");

const LETTER = /\p{L}/u;

/** In order. `text` is the output of `folded`. */
export function codeWordsIn(text: string): readonly FoundWord[] {
  const known = VOCABULARY.find(text);
  const compounds = [...named(text), ...othersIn(text), ...compoundsIn(text)];
  const all = compounds.length === 0 ? known : withoutOverlaps(known, compounds);
  return inReceipt(text, withoutNamesakes(text, all));
}

const isNamesake = meaningOneOf("cardPins", "shelfMarks");
const OF_SIGNING = /(?:code|die|der|zur|ihre|eine|einer|de|uw|je|een) $/;
const OF_SIGNING_CHARS = 8;
const PUK = /(?<!\p{L})puk(?!\p{L})/u;
/** `Never share your PIN or PUK` has none. */
const PUK_NUMBER = /(?<!\p{L})puk\d?(?!\p{L})[^.]{0,24}?\p{Nd}{6}/u;

const PIN = /^pin(?!\p{L})/u;

/**
 * Drops `PIN1` beside a PUK and `PIN` beside a PUK's number, both of a SIM card, and the German or Dutch word for a
 * signature where it labels no book.
 */
function withoutNamesakes(text: string, all: readonly FoundWord[]): readonly FoundWord[] {
  const isOfCards = text.includes("puk") && PUK.test(text);
  const isPukGiven = isOfCards && PUK_NUMBER.test(text);
  if (!isPukGiven && !all.some(isNamesake)) return all;
  return all.filter((word) => {
    if (means(word, "cardPins")) return !isOfCards;
    if (isPukGiven && PIN.test(text.slice(word.start, word.end))) return false;
    if (!means(word, "shelfMarks")) return true;
    const before = text.slice(Math.max(0, word.start - OF_SIGNING_CHARS), word.start);
    return text.charAt(word.end) === ":" && !OF_SIGNING.test(before);
  });
}

const isOfTyping = meaningOneOf("enter", "minutes", "seconds");

/**
 * `We have received your payment … Authorization code: 482913`: it is for a past payment, if nothing is to be typed.
 */
function inReceipt(text: string, all: readonly FoundWord[]): readonly FoundWord[] {
  if (all.some(isOfTyping)) return all;
  const places = codesOfPaymentsMade(text).filter((name) => !isSaidToBeSecret(text, all, name));
  if (places.length === 0) return all;
  const others = places.map(({ start, end }) => ({ start, end, tags: MEANING.otherNumbers }));
  const isElsewhere = (word: FoundWord) =>
    others.every(({ start, end }) => word.end <= start || word.start >= end);
  return [...all.filter(isElsewhere), ...others].sort((one, other) => one.start - other.start);
}

function named(text: string): FoundWord[] {
  return [...matchesIn(text, PURPOSED)]
    .map(({ index, 0: word }) => ({ start: index, end: index + word.length, tags: MEANING.codeNames }))
    .filter(({ start, end }) => !LETTER.test(text.charAt(start - 1)) && !LETTER.test(text.charAt(end)));
}

function othersIn(text: string): FoundWord[] {
  const others: FoundWord[] = [];
  for (const { index, 0: number } of matchesIn(text, NUMBER_ENDING)) {
    const start = edge(text, index, -1, STEM_CHARS_MAX);
    const end = index + number.length;
    if (index - start < STEM_CHARS_MIN || LETS_IN.test(text.slice(start, end))) continue;
    others.push({ start, end, tags: MEANING.otherNumbers });
  }
  return others;
}

function compoundsIn(text: string): FoundWord[] {
  const compounds: FoundWord[] = [];
  for (const { index, 0: code } of matchesIn(text, CODE_ENDING)) {
    const start = edge(text, index, -1, STEM_CHARS_MAX);
    const end = edge(text, index + code.length, 1, ENDING_CHARS_MAX + 1);
    if (index - start < STEM_CHARS_MIN || end - index - code.length > ENDING_CHARS_MAX) continue;
    const isOther = OTHER_STEM.test(text.slice(start, index));
    compounds.push({ start, end, tags: isOther ? MEANING.otherNumbers : MEANING.codeWords });
  }
  return compounds;
}

/** In order. Where two overlap, keeps the one of the vocabulary. */
function withoutOverlaps(known: readonly FoundWord[], compounds: readonly FoundWord[]): readonly FoundWord[] {
  const kept: FoundWord[] = [];
  for (const word of [...known, ...compounds].sort((one, other) => one.start - other.start))
    if (word.start >= (kept.at(-1)?.end ?? 0)) kept.push(word);
  return kept;
}

/** The end of the word in the direction of `step`, or the place where the search stops. */
function edge(text: string, from: number, step: 1 | -1, charsMax: number): number {
  let at = from;
  for (let count = 0; count < charsMax; count += 1) {
    const character = text.charAt(step === 1 ? at : at - 1);
    if (character === "" || !LETTER.test(character)) break;
    at += step;
  }
  return at;
}
