import { matchesIn } from "../text/matches.ts";

/** The URLs in `List-Unsubscribe` fields (RFC 2369 §2: each in angle brackets). */
export function unsubscribeUrls(fields: readonly string[]): readonly string[] {
  return fields.flatMap((field) =>
    Array.from(matchesIn(field, /<\s*(https?:[^<>\s]{1,8192})\s*>/gi), ([, url = ""]) => url),
  );
}
