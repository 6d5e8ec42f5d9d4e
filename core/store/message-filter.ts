import { type ExpressionBuilder, type ExpressionWrapper, type SqlBool, sql } from "kysely";
import type { MessageFilter } from "../message.ts";
import type { IndexSchema } from "./index-schema.ts";

type Messages = ExpressionBuilder<IndexSchema, "messages">;
type Condition = ExpressionWrapper<IndexSchema, "messages", SqlBool>;

/** What a domain alone looks like: `github.com`, not `github` and not `@github.com`. */
const BARE_DOMAIN = /^[^\s@.]+(\.[^\s@.]+)+$/;

/** The filter as a condition on `messages`. An empty filter holds for all. */
export function matching(filter: MessageFilter): (messages: Messages) => Condition {
  return (eb) => {
    const conditions: Condition[] = [];
    if (filter.isUnread !== undefined) conditions.push(eb("is_seen", "=", filter.isUnread ? 0 : 1));
    if (filter.contains === "code") conditions.push(eb("has_code", "=", 1));
    if (filter.contains === "link") conditions.push(eb("has_link", "=", 1));
    if (filter.from) conditions.push(addressed(eb, sql`' ' || from_address || ' '`, filter.from));
    if (filter.to) conditions.push(addressed(eb, sql.ref("recipient_addresses"), filter.to));
    if (filter.subject) conditions.push(contains(eb, sql.ref("subject_folded"), filter.subject));
    if (filter.label) {
      conditions.push(
        eb(sql`exists (select 1 from json_each(labels) where value = ${filter.label})`, "=", 1),
      );
    }
    return eb.and(conditions);
  };
}

/**
 * A substring of an address; but `bank.example` means the domain and those below it, so that neither
 * `bank.example.evil.test` nor `notbank.example` matches. `addresses` stands between spaces.
 */
function addressed(eb: Messages, addresses: ReturnType<typeof sql>, wanted: string): Condition {
  const needle = wanted.trim().toLowerCase();
  if (!BARE_DOMAIN.test(needle)) return contains(eb, addresses, needle);
  return eb.or([contains(eb, addresses, `@${needle} `), contains(eb, addresses, `.${needle} `)]);
}

function contains(eb: Messages, column: ReturnType<typeof sql>, text: string): Condition {
  return eb(sql<number>`instr(${column}, ${text.toLowerCase()})`, ">", 0);
}
