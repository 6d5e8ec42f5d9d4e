/** Parses the sender of MAIL (RFC 5321 §4.1.2), more tolerantly than the RFC. */

/** §4.5.3.1.3, without the brackets. */
const PATH_CHARS_MAX = 254;

/** The local part is for others to read. Hosts with an underscore in their name send mail, too. */
const PATH = /^[^@]+@(?:[\w\u0080-\u{10ffff}-]+(?:\.[\w\u0080-\u{10ffff}-]+)*|\[[\w.:]+\])$/u;

export class BadSender extends Error {
  override readonly name = "BadSender";
}

/**
 * Nothing is ever sent to that address, so dots at the end of its local part or side by side, as a carrier's customers and
 * firmware have them, quoted or not, are no reason to send their mail back. Empty for the null sender. Throws BadSender.
 */
export function requireSenderPath(address: string): void {
  if (address === "" || (address.length <= PATH_CHARS_MAX && PATH.test(address))) return;
  throw new BadSender("That is no address.");
}
