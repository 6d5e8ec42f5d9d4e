/** Parses the sender of MAIL (RFC 5321 §4.1.2), more tolerantly than the RFC. */

/** §4.5.3.1.3, without the angle brackets. */
const PATH_CHARS_MAX = 254;

/** The local part is not checked. Host names may have underscores, because some that send mail do. */
const PATH = /^[^@]+@(?:[\w\u0080-\u{10ffff}-]+(?:\.[\w\u0080-\u{10ffff}-]+)*|\[[\w.:]+\])$/u;

export class BadSender extends Error {
  override readonly name = "BadSender";
}

/**
 * Nothing is ever sent to that address. So dots side by side or at the end of its local part, quoted or not, are no
 * reason to refuse the mail: a carrier's customers and some firmware have them. Empty for the null sender. Throws
 * BadSender.
 */
export function requireSenderPath(address: string): void {
  if (address === "" || (address.length <= PATH_CHARS_MAX && PATH.test(address))) return;
  throw new BadSender("That is no address.");
}
