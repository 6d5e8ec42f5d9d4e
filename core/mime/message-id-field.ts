/** Message-ID, In-Reply-To and References (RFC 5322 §3.6.4): identifiers without their angle brackets. */
import { matchesIn } from "../extract/text/matches.ts";
import { MESSAGE_ID_CHARS_MAX, REFERENCES_MAX } from "../limits.ts";

/** Keeps the last ids: they name the nearest ancestors. */
export function parseMessageIds(value: string | undefined): readonly string[] {
  if (value === undefined) return [];
  const bracketed = [...matchesIn(value, /<([^<>\s]{1,998})>/g)].map((match) => match[1] ?? "");
  // Some senders leave the brackets out.
  const ids = bracketed.length > 0 ? bracketed : value.split(/[\s<>]+/).filter((id) => id.includes("@"));
  return ids.filter((id) => id.length <= MESSAGE_ID_CHARS_MAX).slice(-REFERENCES_MAX);
}
