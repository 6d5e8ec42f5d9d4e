/** Parameters of MAIL and RCPT (RFC 5321 §4.1.1.11): only those of extensions that we offer are accepted. */
import type { SMTPServerAddress } from "./library.ts";

/** RFC 1870 §4, RFC 6152 §3, RFC 6531 §3.4. */
const OF_SENDER: ReadonlySet<string> = new Set(["SIZE", "BODY", "SMTPUTF8"]);
const OF_RECIPIENT: ReadonlySet<string> = new Set();

/** A parameter that we do not know must be refused, or its sender would think that we do what it asks for. */
export class UnknownParameter extends Error {
  override readonly name = "UnknownParameter";
}

/** Throws UnknownParameter. */
export function requireKnownParameters({ args }: SMTPServerAddress, of: "sender" | "recipient"): void {
  const known = of === "sender" ? OF_SENDER : OF_RECIPIENT;
  if (args !== false && Object.keys(args).some((name) => !known.has(name.toUpperCase()))) {
    throw new UnknownParameter("A parameter of an extension that is not offered.");
  }
}
