import assert from "node:assert/strict";
import { test } from "node:test";
import { findLinks } from "../../../../core/extract/links/links.ts";
import { LINKS_CHARS_MAX, LINKS_MAX } from "../../../../core/limits.ts";

interface Given {
  readonly href: string;
  readonly text?: string;
  readonly before?: string;
}

function linksOf(anchors: readonly Given[], { text = "", subject = "" } = {}) {
  const whole = anchors.map((anchor) => ({ text: "", before: "", ...anchor }));
  return findLinks({ anchors: whole, text, subject }).links;
}

const TOKEN = "9f86d081884c7d659a2feaa0c55ad015";

test("findLinks classifies an address in plain text by the words before it", () => {
  const [link] = linksOf([], {
    text: `Reset your password by opening this link:\n\nhttps://acme.example/x/${TOKEN}\n`,
  });
  assert.equal(link?.kind, "reset");
});

test("findLinks classifies the link for people who did not ask for a reset as other", () => {
  const text =
    "Desde acá podés crear una clave distinta: [Crear otra clave](https://acme.example/clave/8f20c1d7e)\n\nSi no fuiste vos, avisanos desde acá.";
  const links = linksOf(
    [
      { href: "https://acme.example/clave/8f20c1d7e", text: "Crear otra clave", before: "Desde acá podés:" },
      {
        href: "https://acme.example/aviso/8f20c1d7e",
        text: "desde acá",
        before: "Si no fuiste vos, avisanos ",
      },
    ],
    { text, subject: "¿Olvidaste tu clave?" },
  );
  assert.deepEqual(
    links.map(({ kind }) => kind),
    ["reset", "other"],
  );
});

test("findLinks does not take the confirmation of a parcel for that of an address", () => {
  const before = "We left parcel 44182 at 14:10. Did it reach you?";
  const [link] = linksOf(
    [{ href: "https://parcel.example/d/Qz80WkTL2m/yes", text: "Yes, I got it", before }],
    {
      text: `${before}\n\n[Yes, I got it](https://parcel.example/d/Qz80WkTL2m/yes)`,
      subject: "Did you get your parcel?",
    },
  );
  assert.equal(link?.kind, "other");
});

test("findLinks ranks verify links first and unsubscribe links last", () => {
  const links = linksOf([
    { href: "https://acme.example/u", text: "Unsubscribe" },
    { href: "https://acme.example/", text: "Acme" },
    { href: `https://acme.example/verify/${TOKEN}`, text: "Verify email" },
  ]);
  assert.deepEqual(
    links.map(({ kind }) => kind),
    ["verify", "other", "unsubscribe"],
  );
});

test("findLinks lists an address once, with the text of the first link that has words", () => {
  const href = `https://acme.example/verify/${TOKEN}`;
  const links = linksOf([
    { href },
    { href, text: href },
    { href, text: "Verify email" },
    { href, text: "again" },
  ]);
  assert.deepEqual(
    links.map(({ text }) => text),
    ["Verify email"],
  );
});

test("findLinks omits addresses that are not http or https", () => {
  const hrefs = [
    "mailto:a@b.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "ftp://a.example/",
    "//a.example",
    "#top",
    "tel:1",
  ];
  assert.deepEqual(linksOf(hrefs.map((href) => ({ href }))), []);
});

test("findLinks returns the host in lower-case ASCII", () => {
  assert.equal(linksOf([{ href: "https://BÜCHER.example:8443/x" }])[0]?.host, "xn--bcher-kva.example");
});

test("findLinks returns the address that a browser opens when the spelling disguises it", () => {
  const [link] = linksOf([{ href: "https:\\\\evil.example\\@bank.example/x" }]);
  assert.deepEqual([link?.host, link?.url], ["evil.example", "https://evil.example/@bank.example/x"]);
});

test("findLinks keeps the spelling of an address that a browser opens as it is written", () => {
  const written = "https://acme.example/a?b=c%2Fd&e=%E4#f";
  assert.equal(linksOf([{ href: written }])[0]?.url, written);
});

test("findLinks ends an address in text at brackets, quotes and punctuation of the sentence", () => {
  const text =
    "See (https://a.example/x_(y)), <https://b.example/z>. 参照https://c.example/路径。また“https://d.example/q”!";
  assert.deepEqual(
    linksOf([], { text }).map(({ host, url }) => [host, decodeURI(url)]),
    [
      ["a.example", "https://a.example/x_(y)"],
      ["b.example", "https://b.example/z"],
      ["c.example", "https://c.example/路径"],
      ["d.example", "https://d.example/q"],
    ],
  );
});

test("findLinks returns at most LINKS_MAX links, and keeps verify and unsubscribe links among hundreds", () => {
  const many = Array.from({ length: 900 }, (_, at) => ({ href: `https://acme.example/${at}`, text: "x" }));
  const links = linksOf([
    ...many,
    { href: `https://acme.example/verify/${TOKEN}`, text: "Verify email" },
    { href: "https://acme.example/leave", text: "Unsubscribe" },
  ]);
  assert.deepEqual(
    [links.length, links[0]?.kind, links[1]?.url, links.at(-1)?.kind],
    [LINKS_MAX, "verify", "https://acme.example/0", "unsubscribe"],
  );
});

test("findLinks returns at most LINKS_CHARS_MAX characters of links", () => {
  const long = "x".repeat(4_000);
  const links = linksOf(
    Array.from({ length: 100 }, (_, at) => ({ href: `https://acme.example/${at}/${long}`, text: "x" })),
  );
  const chars = links.reduce((sum, { url, text }) => sum + url.length + text.length, 0);
  assert.ok(chars <= LINKS_CHARS_MAX && chars > LINKS_CHARS_MAX - 5_000);
});

/** A language, the sentence before the link that confirms, and the sentence before the link that cancels it. */
const TAKEN_BACK: readonly (readonly [string, string, string])[] = [
  [
    "en",
    "To confirm your e-mail address, open this page:",
    "You never signed up? Then cancel the confirmation here:",
  ],
  [
    "de",
    "So bestätigen Sie Ihre E-Mail-Adresse:",
    "Das waren nicht Sie? Dann können Sie die Bestätigung hier widerrufen:",
  ],
  [
    "pt",
    "Para confirmar o seu endereço de e-mail, abra:",
    "Se não foi você, pode anular a confirmação do endereço aqui:",
  ],
  ["pl", "Aby potwierdzić adres e-mail, otwórz:", "To nie Ty? Anuluj potwierdzenie adresu tutaj:"],
  ["ru", "Чтобы подтвердить адрес почты, откройте:", "Это были не вы? Отменить подтверждение адреса:"],
  [
    "ja",
    "メールアドレスを確認するには次を開いてください：",
    "お心当たりがない場合、メールアドレスの確認の取り消しはこちら：",
  ],
];

test("findLinks classifies a link that cancels a confirmation as other", () => {
  const [confirms, cancels] = [`https://acme.example/u/${TOKEN}`, `https://acme.example/u/${TOKEN}b`];
  for (const [language, asking, undoing] of TAKEN_BACK) {
    const links = linksOf([], { text: `${asking}\n\n${confirms}\n\n${undoing}\n\n${cancels}\n` });
    const kinds = links.map(({ url, kind }) => [url, kind]);
    assert.deepEqual(
      kinds,
      [
        [confirms, "verify"],
        [cancels, "other"],
      ],
      language,
    );
  }
});

test("findLinks ranks the link that the message is about before the one for people who did not ask", () => {
  const links = linksOf(
    [
      { href: `https://acme.example/r/${TOKEN}`, text: "here", before: "Not you? Reset your password " },
      { href: `https://acme.example/l/${TOKEN}`, text: "Sign in to Acme" },
    ],
    { subject: "Your sign-in link" },
  );
  assert.deepEqual(
    links.map(({ kind }) => kind),
    ["sign_in", "reset"],
  );
});

test("findLinks classifies a link by the subject when no link says what it is for", () => {
  const anchors = [
    { href: "https://acme.example/", text: "Acme" },
    { href: `https://acme.example/x/${TOKEN}`, text: "Get started" },
  ];
  assert.equal(linksOf(anchors, { subject: "Confirm your email address" })[0]?.kind, "verify");
  assert.equal(linksOf(anchors, { subject: "Our new catalogue" })[0]?.kind, "other");
  const disguised = [{ href: `https://evil.example/x/${TOKEN}`, text: "acme.example" }];
  assert.equal(linksOf(disguised, { subject: "Confirm your email address" })[0]?.kind, "other");
});

test("findLinks classifies a link by the words after it in its line", () => {
  const href = `https://acme.example/x/${TOKEN}`;
  const pageText = `Hallo,\n\nKlicken Sie [hier](${href}), um Ihr Passwort zurückzusetzen.`;
  const anchors = [{ href, text: "hier", before: "Klicken Sie ", line: 2 }];
  assert.equal(findLinks({ anchors, pageText, text: pageText, subject: "" }).links[0]?.kind, "reset");
});

/** Whether the link works only once, its address, its text, and the text of the message. */
const ONE_TIME: readonly (readonly [isOneTime: boolean, href: string, words: string, text: string])[] = [
  [true, `https://acme.example/verify/${TOKEN}`, "Verify email", ""],
  [true, "https://acme.example/reset", "Reset password", "This link expires in 30 minutes."],
  [true, "https://acme.example/reset", "Reset password", "Der Link kann nur einmal verwendet werden."],
  [true, "https://acme.example/reset", "Reset password", "このリンクの有効期限は24時間です。"],
  [false, "https://acme.example/reset", "Reset password", "Your code expires in 30 minutes."],
  [false, `https://acme.example/files/${TOKEN}`, "Open the file", "This link expires in 30 minutes."],
  [
    true,
    `https://acme.example/files/${TOKEN}`,
    "Open the file (this link expires in 7 days)",
    "The link expires in 7 days.",
  ],
  [false, `https://acme.example/u/${TOKEN}`, "Unsubscribe", "This link expires in 30 minutes."],
];

for (const [isOneTime, href, words, text] of ONE_TIME) {
  test(`findLinks says that "${words}" is ${isOneTime ? "for one-time use" : "reusable"} beside "${text}"`, () => {
    assert.equal(linksOf([{ href, text: words }], { text })[0]?.isOneTime, isOneTime);
  });
}

test("findLinks reports a disguised link also when a clearer one has the same address", () => {
  const href = "https://evil.example/x";
  const { links, hasDisguise } = findLinks({
    anchors: [
      { href, text: "https://bank.example", before: "" },
      { href, text: "Continue", before: "" },
    ],
    text: "",
    subject: "",
  });
  assert.deepEqual([hasDisguise, links[0]?.shownHost, links[0]?.text], [true, "bank.example", "Continue"]);
});

test("findLinks classifies a tracked link by the address inside it", () => {
  const inner = encodeURIComponent(`https://acme.example/reset-password?token=${TOKEN}`);
  const [link] = linksOf([
    { href: `https://eu1.safelinks.protection.outlook.com/?url=${inner}&data=05`, text: "Continue" },
  ]);
  assert.deepEqual(
    [link?.kind, link?.isOneTime, link?.isTracked, link?.targetHost],
    ["reset", true, true, "acme.example"],
  );
});

for (const [text, href, isDisguised] of [
  ["https://bank.example/login", "https://evil.example/", true],
  ["www.bank.example", "https://bank.example.evil.example/", true],
  ["https://bank.example", "https://click.bank.example/x", false],
  ["Sign in at bank.example", "https://evil.example/", false],
] as const) {
  test(`findLinks ${isDisguised ? "reports" : "does not report"} "${text}" at ${href} as disguised`, () => {
    const found = findLinks({ anchors: [{ href, text, before: "" }], text: "", subject: "" });
    assert.equal(found.hasDisguise, isDisguised);
  });
}

for (const [how, href, url] of [
  ["a tab in the scheme", "ht\ttps://evil.example/", "https://evil.example/"],
  ["a line break in the host", "https://ev\r\nil.example/", "https://evil.example/"],
  ["a control character before it", "\u0001https://evil.example/", "https://evil.example/"],
  ["no slashes", "https:evil.example", "https://evil.example/"],
  ["backslashes", "https:\\\\evil.example\\@bank.example/", "https://evil.example/@bank.example/"],
] as const) {
  test(`findLinks reads an address with ${how} as browsers do`, () => {
    const [link] = linksOf([{ href, text: "www.bank.example" }]);
    assert.deepEqual([link?.url, link?.host, link?.shownHost], [url, "evil.example", "www.bank.example"]);
  });
}
