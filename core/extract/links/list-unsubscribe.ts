/** The web addresses in `List-Unsubscribe` fields (RFC 2369 §2: each in angle brackets). */
export function unsubscribeAddresses(fields: readonly string[]): readonly string[] {
  return fields.flatMap((field) =>
    Array.from(field.matchAll(/<\s*(https?:[^<>\s]{1,8192})\s*>/gi), ([, address = ""]) => address),
  );
}
