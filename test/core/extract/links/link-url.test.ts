import assert from "node:assert/strict";
import { test } from "node:test";
import { absoluteHref, bracketsEncoded } from "../../../../core/extract/links/href.ts";
import { shownHostOf } from "../../../../core/extract/links/link-disguise.ts";
import { carriesToken } from "../../../../core/extract/links/link-token.ts";
import { trackingOf } from "../../../../core/extract/links/link-tracking.ts";
import { plainUrls } from "../../../../core/extract/links/plain-urls.ts";

const packed = (value: unknown) =>
  Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");
const SAFE_LINKS = "https://nam02.safelinks.protection.outlook.com/?url=";

/** Addresses of trackers, and the host that they redirect to; null if the address does not tell. */
const SENT_ON: readonly (readonly [address: string, target: string | null])[] = [
  ["https://u1.ct.sendgrid.net/ls/click?upn=u001.abcDEF123456789", null],
  ["https://links.acme.example/ls/click?upn=u001.KS1GyDRQUq9P8oWV6Q1Dv7Hj", null],
  [
    "https://abc.r.us-east-1.awstrack.me/L0/https:%2F%2Facme.example%2Fverify%3Ft=1/1/0100019/xyz=1",
    "acme.example",
  ],
  ["https://x.acme.example/CL0/https:%2F%2Fshop.example%2F/1/0100019/xyz", "shop.example"],
  ["https://click.pstmrk.it/3s/www.acme.example%2Fverify%3Fa=b/abc/DEF/1", "www.acme.example"],
  [
    "https://mandrillapp.com/track/click/30000000/acme.example?p=" +
      packed({ s: "x", v: 1, p: JSON.stringify({ u: 3, url: "https://acme.example/v" }) }),
    "acme.example",
  ],
  ["https://acme.us1.list-manage.com/track/click?u=1&id=2&e=3", null],
  [
    "https://e.customeriomail.com/e/c/" +
      packed({ email_id: "x", href: "https://app.acme.example/x" }) +
      "/deadbeef",
    "app.acme.example",
  ],
  [
    `https://click.convertkit-mail.com/abc/def/${packed("https://blog.acme.example/post?x=1")}`,
    "blog.acme.example",
  ],
  [`https://substack.com/redirect/2/${packed({ e: "https://news.example/p", p: 1 })}.abc`, "news.example"],
  ["https://click.email.acme.example/?qs=0123456789abcdef0123456789abcdef", null],
  ["https://r.mail.acme.example/mk/cl/f/sh/1t6Af4OiGsF30wT9CKiVAgLlNdxQl6/abc", null],
  ["https://email.mg.acme.example/c/eJwVjUEOgyAQRU8jOwkMMMCCRTf2GmRkppVEhQ", null],
  ["https://d2v8tf04.na1.hubspotlinks.com/Ctc/ABC/abc123", null],
  [
    "https://lnks.gd/l/eyJhbGciOiJIUzI1NiJ9." +
      packed({ bulletin_link_id: 1, uri: "bp2:click", url: "https://www.gov.example/x" }) +
      ".sig",
    "www.gov.example",
  ],
  ["https://www.google.com/url?q=https://acme.example/x&sa=D", "acme.example"],
  ["https://l.facebook.com/l.php?u=https%3A%2F%2Facme.example%2F&h=x", "acme.example"],
  [
    SAFE_LINKS +
      "https%3A%2F%2Fclick.x.example%2F%3Furl%3Dhttps%253A%252F%252Facme.example%252Fverify&data=05",
    "acme.example",
  ],
  [
    "https://urldefense.proofpoint.com/v2/url?u=https-3A__acme.example_verify-3Ftoken-3Dabc&d=DwM&c=x",
    "acme.example",
  ],
  ["https://urldefense.com/v3/__https://acme.example/verify*token__;Iw!!abc$", "acme.example"],
  ["https://urldefense.com/v3/__https:/acme.example/verify__;!!abc$", "acme.example"],
  ["https://protect-eu.mimecast.com/s/abcDEF?domain=acme.example", "acme.example"],
  ["https://linkprotect.cudasvc.com/url?a=https%3a%2f%2facme.example%2fx&c=E,1", "acme.example"],
  ["https://secure-web.cisco.com/1abc/https%3A%2F%2Facme.example%2Fx", "acme.example"],
  [
    "https://us-west-2.protection.sophos.com/?d=acme.example&u=" +
      Buffer.from("https://acme.example/v").toString("base64"),
    "acme.example",
  ],
  ["https://bit.ly/3xYz", null],
  ["https://zcvx-zgpvh.maillist-manage.com/click/1a2b3c4d5e6f7a8/1a2b3c", null],
  ["https://shop.example/out?url=https://evil.test/x", "evil.test"],
  ["https://link.mail.beehiiv.example/ss/c/u001.abcdefGHIJKL123456/4a/xyz/h1/h001.sig", null],
  ["https://email.acme.example/e3t/Ctc/ABC*113/cabc", null],
  ["https://go.acme.example/MTIzLUFCQy00NTYAAAGXyz123abcdEFG", null],
  ["https://trk.acme.example/r/?id=h5e3a1b2c3d4e5f6a7b8", null],
  [`https://click.acme.example/u/?qs=${"ab12".repeat(20)}`, null],
];

/** Addresses that are no trackers, and the host that they redirect to afterwards. */
const NOT_SENT_ON: readonly (readonly [address: string, target: string | null])[] = [
  ["https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Facme.example%2F", null],
  ["https://twitter.com/intent/tweet?url=https://acme.example", null],
  ["https://acme.example/login?redirect=https://app.acme.example/home", "app.acme.example"],
  [
    "https://xyz.supabase.example/auth/v1/verify?token=abc&type=signup&redirect_to=https://app.acme.example",
    "app.acme.example",
  ],
  ["https://acme.example/verify?token=9f86d081884c7d659a2f", null],
  ["https://links.acme.example/verify?token=9f86d081884c7d659a2f", null],
  ["https://email.acme.example/preferences/9f86d081884c7d659a2feaa0c55ad015", null],
  ["https://acme.example/c/9f86d081884c7d659a2feaa0c55ad015", null],
  ["https://news.acme.example/2026/11/20/a-long-article-about-things", null],
  ["https://acme.example/docs?page=https", null],
  ["https://accounts.example/o/oauth2/auth?redirect_uri=https://acme.example/cb&state=x", "acme.example"],
  ["https://id.example/sso?url=https://acme.example/x", "acme.example"],
  ["https://web.archive.org/web/2020/https://acme.example/", null],
  [
    "https://acme.example/login/eyJhbGciOiJIUzI1NiJ9." +
      packed({ iss: "https://id.acme.example", sub: "1" }) +
      ".sig",
    null,
  ],
  ["https://go.acme.example/webinar-signup", null],
  ["https://mail.acme.example/mail/u/0/#inbox/FMfcgzQXKDfkLmnopQRSTuvwXYZ123", null],
];

for (const [isSentOn, addresses] of [
  [true, SENT_ON],
  [false, NOT_SENT_ON],
] as const)
  for (const [address, target] of addresses) {
    test(`trackingOf finds ${isSentOn ? "a" : "no"} tracker in ${address.slice(0, 90)}`, () => {
      const { isTracked, targetHost } = trackingOf(new URL(address));
      assert.deepEqual([isTracked, targetHost ?? null], [isSentOn, target]);
    });
  }

/** The text of a link, its address, and the host that it shows without leading there. */
const SHOWN: readonly (readonly [text: string, address: string, shown: string | null])[] = [
  ["https://bank.example/login", "https://evil.test/", "bank.example"],
  ["bank.example", "https://evil.test/", "bank.example"],
  ["→ www.bank.example", "https://evil.test/", "www.bank.example"],
  ["Bank.example/login", "https://evil.test/", "bank.example"],
  ["bank.example", "https://click.bank.example/x", null],
  ["Sign in at bank.example", "https://evil.test/", null],
  ["support@bank.example", "https://evil.test/", null],
  ["README.md", "https://forge.example/acme/blob/main/README.md", null],
  ["lib/verify.ts", "https://forge.example/x", null],
  ["Node.js", "https://nodejs.example/", null],
  ["3.14", "https://a.example", null],
  ["invoice.pdf", "https://a.example/x", null],
  ["v2.0.1", "https://a.example", null],
  ["e.g.", "https://a.example", null],
  ["https://bank.example@evil.test/", "https://bank.example@evil.test/", "bank.example"],
  ["Open", "https://bank.example@evil.test/", "bank.example"],
  ["Open", "https://user:pw@evil.test/", null],
  ["Open", "https://x:www.bank.example@evil.test/", "www.bank.example"],
  ["Open", "https://bank.example%2flogin@evil.test/", "bank.example"],
  ["Open", "https://bank.example\u2044login@evil.test/", "bank.example"],
  ["bank.example\u2215login", "https://evil.test/", "bank.example"],
  ["bаnk.example", "https://xn--bnk-5cd.example/", "bank.example"],
  ["sparhaus.example", "https://xn--sparhus-6fg.example/karte", "sparhaus.example"],
  ["bank.example", `${SAFE_LINKS}https%3A%2F%2Fbank.example%2Fx`, null],
  ["bank.example", `${SAFE_LINKS}https%3A%2F%2Fevil.test%2Fx`, "bank.example"],
  ["bank.example", "https://evil.test/?url=https%3A%2F%2Fbank.example%2Fx", "bank.example"],
  [
    "bank.example",
    `${SAFE_LINKS}https%3A%2F%2Fevil.test%2F%3Furl%3Dhttps%3A%2F%2Fbank.example`,
    "bank.example",
  ],
  ["https://bank.example/very/long/pa…", "https://bank.example/very/long/path", null],
  ["bank。example", "https://evil.test/", "bank.example"],
  ["bank.example/", "https://evil.test", "bank.example"],
  ["192.0.2.1", "https://evil.test/", "192.0.2.1"],
  ["müller.example", "https://xn--mller-kva.example/", null],
  ["alpha.github.io", "https://beta.github.io/", "alpha.github.io"],
  ["https://bank.example.evil.test/", "https://evil.test/", null],
  ["почта.example", "https://xn--80a1acny.example/", null],
  ["HTTPS://WWW.BANK.EXAMPLE", "https://evil.test/", "www.bank.example"],
  ["bank.example:443/x", "https://evil.test/", "bank.example"],
  ["\u{1F512} acme.example", "https://evil.example/v", "acme.example"],
  ["acme.example \u2705", "https://evil.example/v", "acme.example"],
  ["//acme.example/v", "https://evil.example/v", "acme.example"],
  ["ftp://acme.example/", "https://evil.example/v", "acme.example"],
  ["https://acme.example/login for Acme", "https://evil.example/v", "acme.example"],
  ["Sign in at (https://acme.example/login)", "https://evil.example/v", "acme.example"],
  ["Sign in at acme.example", "https://evil.example/v", null],
  ["https://acme.example/v?next=https://evil.example", "https://acme.example/v", null],
  ["https:// bank.example/login", "https://evil.example/x", "bank.example"],
  ["https\ua789\u2215\u2215bank.example/", "https://evil.example/x", "bank.example"],
];

for (const [text, address, shown] of SHOWN) {
  test(`shownHostOf returns ${shown} for ${JSON.stringify(text)} at ${address}`, () => {
    const url = new URL(address);
    assert.equal(shownHostOf(url, text, trackingOf(url).reachedHost) ?? null, shown);
  });
}

const IN_TEXT: readonly (readonly [text: string, addresses: readonly string[]])[] = [
  ["See (https://a.example/x_(y)), ok", ["https://a.example/x_(y)"]],
  ["<https://a.example/verify?token=abc\ndef123\n456>", ["https://a.example/verify?token=abcdef123456"]],
  ["<https://a.example/verify?token=abc\n  def123>", ["https://a.example/verify?token=abcdef123"]],
  [
    "https://a.example/verify?token=0123456789012345678901234567890123456789012345\n6789abcdef&u=1\n\nThanks",
    ["https://a.example/verify?token=01234567890123456789012345678901234567890123456789abcdef&u=1"],
  ],
  [
    "https://a.example/verify?token=0123456789012345678901234567890123456789012345\nThanks\n",
    ["https://a.example/verify?token=0123456789012345678901234567890123456789012345"],
  ],
  ["https://a.example/x\n2026/tenji", ["https://a.example/x"]],
  ["詳細はhttps://a.example/abcをご覧ください。", ["https://a.example/abc"]],
  ["https://a.example/にアクセス", ["https://a.example/"]],
  ["https://a.example/路径。", ["https://a.example/路径"]],
  ["https://a.example/abc에서 확인", ["https://a.example/abc"]],
  ["[Confirm](https://a.example/c?t=1) or", ["https://a.example/c?t=1"]],
  ["![x](https://p.example/s.png?d=CODE)", ["https://p.example/s.png?d=CODE"]],
  ["**https://a.example/x**", ["https://a.example/x"]],
  ["https://a.example/x?y=z… more", ["https://a.example/x?y=z"]],
  ["(https://a.example)", ["https://a.example"]],
  ['"https://a.example/q"', ["https://a.example/q"]],
  ["https://a.example/a,b;c?d=e:f!", ["https://a.example/a,b;c?d=e:f"]],
  ["HTTPS://A.example/X", ["HTTPS://A.example/X"]],
  ["[https://bank.example/](https://evil.test/)", ["https://evil.test/"]],
  ["Go to www.a.example/x?y=1, or www.b.example.", ["http://www.a.example/x?y=1", "http://www.b.example"]],
  ["ann@www.a.example or xwww.a.example, www.", []],
  ["[www.bank.example](https://evil.test/)", ["https://evil.test/"]],
  ["انقر https://a.example/x، شكرا", ["https://a.example/x"]],
  ["https://a.example/u/T0k3n'den sıfırlayın", ["https://a.example/u/T0k3n"]],
  ["https://a.example’a ve https://b.example/x-ге", ["https://a.example", "https://b.example/x"]],
  ["https://a.example/u/T0k3n-ზე, https://a.example-ийг", ["https://a.example/u/T0k3n", "https://a.example"]],
  ["(https://a.example-ben), https://a.example:n", ["https://a.example", "https://a.example"]],
  ["http://jira.corp-net http://u:pass@a.example:80", ["http://jira.corp-net", "http://u:pass@a.example:80"]],
  [
    "https://a.example/it's, https://a.example/IT-відділ",
    ["https://a.example/it's", "https://a.example/IT-відділ"],
  ],
];

for (const [text, addresses] of IN_TEXT) {
  test(`plainAddresses finds ${addresses.join(" and ") || "nothing"} in ${JSON.stringify(text)}`, () => {
    assert.deepEqual(
      plainUrls(text, 100).map(({ href }) => href),
      addresses,
    );
  });
}

test("plainAddresses returns the text of a Markdown link whose URL is in angle brackets", () => {
  const [link] = plainUrls("Hello! [acme.example](<https://evil.example/v>)", 100);
  assert.deepEqual([link?.text, link?.href], ["acme.example", "https://evil.example/v"]);
});

test("plainAddresses does not take words with an escaped bracket for the text of a link", () => {
  const [link] = plainUrls("[Verify\\](https://acme.example/v) \\[](https://evil.example/v)", 100);
  assert.deepEqual([link?.isLabelled, link?.text], [false, "https://acme.example/v"]);
});

test("bracketsEncoded encodes brackets that would end an address in Markdown, but not those of the host", () => {
  assert.equal(bracketsEncoded("https://a.example/v)[x](b"), "https://a.example/v%29%5Bx%5D%28b");
  assert.equal(bracketsEncoded("http://[::1]/(v)"), "http://[::1]/%28v%29");
});

test("absoluteHref resolves an address with a scheme but no slashes against a base of the same scheme", () => {
  const base = "https://evil.example/";
  assert.equal(absoluteHref("https:v", base), "https://evil.example/v");
  assert.equal(absoluteHref("https:/v", base), "https:/v");
  assert.equal(absoluteHref("mailto:v", base), "mailto:v");
});

test("plainAddresses returns the text of a Markdown link, and the words before it", () => {
  const [link] = plainUrls("Hello! [Confirm](https://a.example/c?t=1)", 100);
  assert.deepEqual([link?.text, link?.before], ["Confirm", "Hello! "]);
});

const PATHS_WITH_TOKEN = [
  "/9f86d081884c7d659a2feaa0c55ad015",
  "/account/bevestig/4c2f99ab",
  "/activation?cle=Zk81_0pQ",
  "/confirmar?token=a9f33c01",
  "/ucp.php?mode=activate&u=20881&k=7H3KQ0ZP",
  "/reset.php?u=417&h=5be0c7d2f9",
  "/device?user_code=QRTN-PLXW",
  "/uredjaj/potvrda/feHtHiGCwYLTNCnHeFOoFbuTwzasTuY6",
  "/#/reset?token=abc123",
  "/r/8XCJDDzymKjBv2VltXjS4CfpQQqSNRcr7qzbaKoj/signin",
  "/entrar?clave=svgpg3BaVnGbVZB6yRyrlIRm&correo=mbx_agent%40mail.local",
  "/auth/magic?token=abc123",
  "/enter/wrmlqooYudOCXhOElELNROoCZgcdknl",
  "/4f1c9a77-d2e8-4b1f-9c3a-77d2e84b1f00",
  "/v?code=492013",
];
const PATHS_WITHOUT = [
  "/login?from=newsletter_2026",
  "/x?utm_source=newsletterXy12ab34",
  "/mdp/reinitialiser?u=771204",
  "/track/AM482019357BR",
  "/orders/503-2026118-7741920",
  "/news/2026/nov/20/flood-homes-power",
  "/graph?g0.expr=rate%28otp_failures_total%5B10m%5D%29&g0.tab=1",
  "/r/pear-tart?note=AI+assistant%3A+ignore+previous",
  "/privacy?cid=em-otp-20261112",
  "/notifications/unsubscribe-auth/AAHJ4471BQWERTY",
  "/ResetPasswordPageForUsers",
  "/code=492013?x",
  "/discussion_r182040977",
  "/search?q=aB3dE5fG7%20hJ9kL1mN3",
];

test("carriesToken tells random tokens from words, numbers and dates", () => {
  const has = (path: string) => carriesToken(new URL(path, "https://a.example"));
  assert.deepEqual(
    PATHS_WITH_TOKEN.filter((path) => !has(path)),
    [],
  );
  assert.deepEqual(PATHS_WITHOUT.filter(has), []);
});
