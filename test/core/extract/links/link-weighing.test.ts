import assert from "node:assert/strict";
import { test } from "node:test";
import { findLinks } from "../../../../core/extract/links/links.ts";
import type { LinkKind } from "../../../../core/message.ts";

/** Links that only the weights classify: kind, address, subject, and the text around the address. */
const MAILS: readonly (readonly [kind: LinkKind, href: string, subject: string, text: string])[] = [
  [
    "sign_in",
    "https://karumbu.example/v/k0Qe81x",
    "Your way in",
    "To sign in without a password, press this:\n\n{link}",
  ],
  [
    "sign_in",
    "https://verein.example/rein/k0Qe81x",
    "Anmeldung",
    "Mit diesem Link melden Sie sich an:\n\n{link}",
  ],
  [
    "reset",
    "https://tekne.example/y/e90b",
    "Parolanızı mı unuttunuz?",
    "Yeni parolanızı şuradan oluşturabilirsiniz:\n\n{link}",
  ],
  [
    "reset",
    "https://axencia.example/o/2b2b99",
    "Your password",
    "You told us that you forgot it. Choose a new password here:\n\n{link}",
  ],
  [
    "verify",
    "https://sacco.example/w/Ppq81",
    "Confirm your address",
    "Please confirm that this e-mail address is yours:\n\n{link}",
  ],
  [
    "sign_in",
    "https://songs.example/QgRCAPKvp",
    "Your way in",
    "To sign in without a password, press this:\n\n{link}",
  ],
  ["other", "https://songs.example/getStarted", "Your way in", "How to sign in is told here:\n\n{link}"],
  ["other", "https://shop.example/p/k0Qe81x", "Your order has left", "Follow your parcel:\n\n{link}"],
  [
    "other",
    "https://shop.example/o/e90b",
    "Confirm your order",
    "Confirm the delivery of your order:\n\n{link}",
  ],
  ["other", "https://paper.example/a/k0Qe81x", "The week in gardens", "Why roses sleep:\n\n{link}"],
  ["other", "https://club.example/e/e90b", "Summer party", "The programme:\n\n{link}"],
];

for (const [kind, href, subject, text] of MAILS) {
  test(`findLinks classifies ${href} as ${kind} by its weights`, () => {
    const { links } = findLinks({ anchors: [], text: text.replace("{link}", href), subject });
    assert.deepEqual(
      links.map((link) => [link.kind, link.isOneTime]),
      [[kind, kind !== "other"]],
    );
  });
}

test("findLinks returns all links of a message that is a list of links", () => {
  const lines = Array.from(
    { length: 31 },
    (_, at) => `To sign in without a password, press this:\nhttps://a.example/v/k0Qe${at}x\n`,
  );
  const { links } = findLinks({ anchors: [], text: lines.join("\n"), subject: "" });
  assert.equal(links.length, 31);
});

test("findLinks classifies a button as sign_in by the sentence before it, whatever its own text", () => {
  const kindOf = (text: string) => {
    const before = `You wanted to order balls. ${text}`;
    const anchors = [{ href: "https://court.example/in/Xk29sLq07vBn", text: "To my orders", before }];
    return findLinks({ anchors, text: `${before}\n\nTo my orders`, subject: "Here you get in" }).links[0]
      ?.kind;
  };
  assert.equal(kindOf("With this button you are straight in, you need no password. "), "sign_in");
  assert.equal(kindOf("They come on Friday. "), "other");
});

test("findLinks applies the purpose of the message only to the link whose words name it", () => {
  const text =
    "To sign in on the new device:\n\nhttps://bank.example/d/y/71Tq0c\n\nZurik belda:\n\nhttps://bank.example/d/n/71Tq0c";
  const { links } = findLinks({ anchors: [], text, subject: "Sign in on a new device" });
  assert.deepEqual(
    links.map(({ url, kind }) => [url, kind]),
    [
      ["https://bank.example/d/y/71Tq0c", "sign_in"],
      ["https://bank.example/d/n/71Tq0c", "other"],
    ],
  );
});
