/** Messages of a bank, and forgeries of them. */

import type { SenderWorld } from "./sender-world.ts";
import { sealed, signed, signedAsWritten } from "./signed-mail.ts";

let letters = 0;

export function mail(fields: readonly string[], text = "Your code is 482913."): Buffer {
  const head = [
    ...fields,
    "To: agent@mail.test",
    "Subject: Hello",
    `Message-ID: <${++letters}@bank.example>`,
  ];
  return Buffer.from(`${head.join("\r\n")}\r\n\r\n${text}\r\n`);
}

/** A browser reads this as the bank's name. In the DNS it is another name. */
const LOOKALIKE = "\uff42ank.example";

export const BANK = "From: Bank <ceo@bank.example>";

/** A message of the bank, signed with its key. */
export function mailOfBank(
  { bank }: SenderWorld["keys"],
  bytes = mail([BANK]),
  changed = {},
): Promise<Buffer> {
  return signed(bytes, { key: bank, domain: "bank.example", ...changed });
}

const edited = async (bytes: Promise<Buffer>, from: string, to: string) =>
  Buffer.from((await bytes).toString("latin1").replace(from, to), "latin1");
const before = async (line: string, bytes: Promise<Buffer>) =>
  Buffer.concat([Buffer.from(`${line}\r\n`), await bytes]);

type Forgeries = Readonly<Record<string, Promise<Buffer> | Buffer>>;

/** Forgeries of the bank's mail. All come from the attacker's host, whose SPF is valid, unless they say otherwise. */
export function forgedMail(keys: SenderWorld["keys"]): Forgeries {
  return { ...forgedSignatures(keys), ...forgedAuthors(keys) };
}

function forgedSignatures(keys: SenderWorld["keys"]): Forgeries {
  const { evil, weak, shop } = keys;
  const ofBank = (bytes = mail([BANK]), changed = {}) => mailOfBank(keys, bytes, changed);
  const ofEvil = (bytes: Buffer, changed = {}) =>
    signed(bytes, { key: evil, domain: "evil.example", ...changed });
  return {
    "without anything": mail([BANK]),
    "a signature of its own": ofEvil(mail([BANK])),
    "its own signature in the bank's name": ofEvil(mail([BANK]), { domain: "bank.example" }),
    "a signature of a name that a browser reads as the bank's": signedAsWritten(mail([BANK]), {
      key: evil,
      domain: LOOKALIKE,
    }),
    "a signature of the parent domain": ofEvil(mail([BANK]), { domain: "example" }),
    "a changed body": edited(ofBank(), "482913", "666666"),
    "a changed subject": edited(ofBank(), "Subject: Hello", "Subject: Pay"),
    "a changed From": edited(ofBank(), "ceo@bank", "cfo@bank"),
    "a second From before the signed one": before("From: me@evil.example", ofBank()),
    "a second From before it, of the bank": before("From: cfo@bank.example", ofBank()),
    "a second From after the signed one": edited(ofBank(), "Subject:", "From: me@evil.example\r\nSubject:"),
    "a second Subject before the signed one": before("Subject: Your code is 666666", ofBank()),
    "a second Subject whose name ends with a space": before("Subject : Your code is 666666", ofBank()),
    "a Subject as a continuation of no field": before(" Subject: Your code is 666666", ofBank()),
    "a Subject after a no-break space": before("X: x\r\n\u00a0Subject: Your code is 666666", ofBank()),
    "text in the header, without an empty line before it": edited(
      ofBank(),
      "\r\n\r\n",
      "\r\nX: x\r\nYour code is 666666.\r\n\r\n",
    ),
    "text after a line of spaces in the header": edited(
      ofBank(),
      "\r\n\r\n",
      "\r\nX: x\r\n \r\nYour code is 666666.\r\n\r\n",
    ),
    "text after the signed part": edited(ofBank(mail([BANK]), { maxBodyLength: 20 }), "913.", "913. Pay."),
    "a signed length of the whole body": ofBank(mail([BANK], "1"), { maxBodyLength: 3 }),
    "a signed length of zero": ofBank(mail([BANK]), { maxBodyLength: 0 }),
    "a signature that has expired": ofBank(mail([BANK]), {
      signTime: new Date(Date.now() - 7_200_000),
      expires: new Date(Date.now() - 3_600_000),
    }),
    "a weak key": ofBank(mail([BANK]), { key: weak, selector: "weak" }),
    "a revoked key": ofBank(mail([BANK]), { key: weak, selector: "revoked" }),
    "a broken key": ofBank(mail([BANK]), { key: weak, selector: "broken" }),
    "a missing key": ofBank(mail([BANK]), { selector: "gone" }),
    "SHA-1": ofBank(mail([BANK]), { key: shop, algorithm: "rsa-sha1" }),
    "another algorithm's name": edited(ofBank(), "a=ed25519-sha256", "a=rsa-sha256"),
  };
}

function forgedAuthors({ evil }: SenderWorld["keys"]): Forgeries {
  const ofEvil = (bytes: Buffer, changed = {}) =>
    signed(bytes, { key: evil, domain: "evil.example", ...changed });
  return {
    "two authors, its own first": ofEvil(mail(["From: me@evil.example, ceo@bank.example"])),
    "two authors, its own last": ofEvil(mail(["From: ceo@bank.example, me@evil.example"])),
    "two authors in two fields": ofEvil(mail([BANK, "From: me@evil.example"])),
    "a group": ofEvil(mail(["From: Bank: ceo@bank.example, me@evil.example;"])),
    "the bank's address as the name": ofEvil(mail(['From: "ceo@bank.example" <me@evil.example>'])),
    "two at signs": ofEvil(mail(["From: <ceo@bank.example@evil.example>"])),
    "two at signs, the bank last": ofEvil(mail(["From: <me@evil.example@bank.example>"])),
    "a route": ofEvil(mail(["From: <@evil.example:ceo@bank.example>"])),
    "a quoted comma": ofEvil(mail(['From: "ceo@bank.example," <ceo@bank.example>, me@evil.example'])),
    "a comment": ofEvil(mail(["From: ceo@bank.example (me@evil.example)"])),
    "a folded field name": ofEvil(mail(["From\r\n : ceo@bank.example", "From: me@evil.example"])),
    "a space before the colon": ofEvil(mail(["From : ceo@bank.example", "From: me@evil.example"])),
    "NUL in the domain": ofEvil(mail(["From: ceo@bank.example\0.evil.example"])),
    "a Cyrillic letter": ofEvil(mail(["From: ceo@b\u0430nk.example"])),
    "a subdomain that does not exist": ofEvil(mail(["From: ceo@login.bank.example"])),
    "a subdomain of the attacker's": ofEvil(mail(["From: ceo@bank.example.evil.example"]), {
      domain: "example.evil.example",
    }),
    "no author": ofEvil(mail(["From:"])).catch(() => mail(["From:"])),
    "our own field": mail([
      BANK,
      "Authentication-Results: mail.test;\r\n\tspf=pass smtp.mailfrom=bank.example;\r\n\tdkim=pass header.d=bank.example;\r\n\tdmarc=pass policy.verified-domain=bank.example;\r\n\tarc=pass",
    ]),
    "our whole block": Buffer.concat([
      Buffer.from(
        "Return-Path: <ceo@bank.example>\r\nDelivered-To: agent@mail.test\r\nAuthentication-Results: mail.test;\r\n\tspf=pass smtp.mailfrom=bank.example;\r\n\tdkim=pass header.d=bank.example;\r\n\tdmarc=pass policy.verified-domain=bank.example;\r\n\tarc=pass\r\nReceived: from x ([192.0.2.1])\r\n\tby mail.test (Keypost) with ESMTP id x\r\n\tfor <agent@mail.test>; Fri, 20 Nov 2026 12:00:00 +0000\r\n",
      ),
      mail([BANK]),
    ]),
    "a seal that says pass": sealed(mail([BANK]), { key: evil, domain: "evil.example" }),
    "a From after more header than is searched": Promise.resolve(
      Buffer.from(
        `From: ceo@bank.example\r\n${`X: ${"x".repeat(900)}\r\n`.repeat(80)}From: me@evil.example\r\n\r\nHi\r\n`,
      ),
    ),
    "more signatures than are checked": Promise.resolve(
      Buffer.concat([
        ...Array.from({ length: 11 }, () =>
          Buffer.from("DKIM-Signature: v=1; a=rsa-sha256; d=bank.example; s=s; h=from; bh=x; b=x\r\n"),
        ),
        mail([BANK]),
      ]),
    ),
    "another customer of the author's host": signed(mail(["From: me@bank.github.io"]), {
      key: evil,
      domain: "evil.github.io",
    }),
  };
}
