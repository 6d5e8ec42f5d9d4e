import { domainToASCII } from "node:url";
import {
  type Expression,
  type ExpressionBuilder,
  type ExpressionWrapper,
  type RawBuilder,
  type SqlBool,
  sql,
} from "kysely";
import type { MessageFilter } from "../../message.ts";
import type { IndexSchema } from "./index-schema.ts";

type Messages = ExpressionBuilder<IndexSchema, "messages">;
type Text = RawBuilder<unknown>;
type Condition = ExpressionWrapper<IndexSchema, "messages", SqlBool>;

/** A domain alone: `github.com`, not `github` and not `@github.com`. */
const BARE_DOMAIN = /^[^\s@.]+(\.[^\s@.]+)+$/;

/** The address in brackets, as in a header: `Ann <ann@work.example>`. */
const IN_BRACKETS = /<([^<>]+)>\s*$/;

const IN_OTHER_LETTERS = /\P{ASCII}/u;

/**
 * Letters that differ in lower case but are one in upper case: the Turkish i with and without its dot, the German ß,
 * and the sigma at the end of a Greek word (Unicode, CaseFolding.txt).
 */
const ONE_LETTER = [
  ["i\u0307", "i"],
  ["ı", "i"],
  ["ß", "ss"],
  ["ς", "σ"],
] as const;

/** The filter as a condition on `messages`. An empty filter matches all. */
export function matching(filter: MessageFilter): (messages: Messages) => Condition {
  return (eb) => {
    const conditions: Expression<SqlBool>[] = [];
    if (filter.isUnread !== undefined) conditions.push(eb("is_seen", "=", filter.isUnread ? 0 : 1));
    if (filter.contains === "code") conditions.push(eb("has_code", "=", 1));
    if (filter.contains === "link") conditions.push(eb("has_link", "=", 1));
    if (filter.from) conditions.push(addressed(sql`' ' || from_address || ' '`, filter.from));
    if (filter.to) conditions.push(addressed(sql.ref("recipient_addresses"), filter.to));
    if (filter.subject) conditions.push(inSubject(filter.subject));
    if (filter.label) {
      conditions.push(
        eb(sql`exists (select 1 from json_each(labels) where value = ${filter.label})`, "=", 1),
      );
    }
    return eb.and(conditions);
  };
}

/**
 * Matches a substring of an address. A bare domain such as `bank.example` means the domain and its subdomains, so
 * neither `bank.example.evil.test` nor `notbank.example` matches. In `addresses`, each is between spaces.
 */
export function addressed(addresses: Text, wanted: string): Expression<SqlBool> {
  const given = (IN_BRACKETS.exec(wanted)?.[1] ?? wanted).trim().toLowerCase();
  const needle = withAsciiDomain(given);
  if (BARE_DOMAIN.test(needle))
    return either(contains(addresses, `@${needle} `), contains(addresses, `.${needle} `));
  const found = contains(addresses, needle);
  return needle === given ? found : either(found, contains(addresses, given));
}

/** Domains are stored in ASCII (RFC 5890 section 2.3.2.1), but people write them in their own script. */
function withAsciiDomain(text: string): string {
  const begin = text.lastIndexOf("@") + 1;
  const domain = text.slice(begin);
  const ascii = IN_OTHER_LETTERS.test(domain) ? domainToASCII(domain) : "";
  return ascii === "" ? text : text.slice(0, begin) + ascii;
}

/** Stored subjects are in NFC with single spaces between words, so the wanted text is brought into that form. */
function inSubject(wanted: string): Expression<SqlBool> {
  const given = wanted.normalize("NFC").replace(/\s+/g, " ").toLowerCase();
  const needle = ONE_LETTER.reduce((text, [other, letter]) => text.replaceAll(other, letter), given);
  // Only those needed: in a full mailbox each replacement costs as much as the search itself.
  const met = ONE_LETTER.filter(([, letter]) => needle.includes(letter.charAt(0)));
  const subject = met.reduce<Text>(
    (text, [other, letter]) => sql`replace(${text}, ${other}, ${letter})`,
    sql.ref("subject_folded"),
  );
  return contains(subject, needle);
}

function either(one: Expression<SqlBool>, other: Expression<SqlBool>): Expression<SqlBool> {
  return sql<SqlBool>`(${one} or ${other})`;
}

function contains(column: Text, text: string): Expression<SqlBool> {
  return sql<SqlBool>`instr(${column}, ${text.toLowerCase()}) > 0`;
}
