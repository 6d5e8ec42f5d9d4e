/** A high surrogate whose other half was cut off by a limit. */
const HALF_AT_END = /[\ud800-\udbff]$/;

/**
 * The answer without halves of surrogate pairs, which limits and odd senders leave. In JSON they become escapes for
 * which strict parsers, such as those of Rust and Swift, refuse the whole answer.
 */
export function wellFormed<Value>(value: Value): Value {
  return isWellFormed(value) ? value : (mended(value) as Value);
}

function isWellFormed(value: unknown): boolean {
  if (typeof value === "string") return value.isWellFormed();
  return typeof value !== "object" || value === null || Object.values(value).every(isWellFormed);
}

function mended(value: unknown): unknown {
  if (typeof value === "string") return value.replace(HALF_AT_END, "").toWellFormed();
  if (Array.isArray(value)) return value.map(mended);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mended(inner)]));
}
