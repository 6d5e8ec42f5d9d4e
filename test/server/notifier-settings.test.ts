import assert from "node:assert/strict";
import { test } from "node:test";
import { readConfig } from "../../server/config.ts";
import { problemsOf, type SettingsEnvironment } from "../support/settings.ts";

const UNSEND = { UNSEND_KEY: "us-1", UNSEND_FROM_EMAIL: "a@unsend.example" };
const RESEND = { RESEND_KEY: "re-1", RESEND_FROM_EMAIL: "a@resend.example" };
const SENDGRID = { SENDGRID_KEY: "sg-1", SENDGRID_FROM_EMAIL: "a@sendgrid.example" };
const SMTP = { SMTP_RELAY_URL: "smtp://relay.example", SMTP_RELAY_FROM_EMAIL: "a@smtp.example" };

function chosenBy(env: SettingsEnvironment): string {
  return readConfig(env).notifier.notifier;
}

test("the notifier is the first that is configured (Unsend, Resend, SendGrid, SMTP), or else the log", () => {
  assert.equal(chosenBy({ ...SMTP, ...SENDGRID, ...RESEND, ...UNSEND }), "unsend");
  assert.equal(chosenBy({ ...SMTP, ...SENDGRID, ...RESEND }), "resend");
  assert.equal(chosenBy({ ...SMTP, ...SENDGRID }), "sendgrid");
  assert.equal(chosenBy({ ...SMTP }), "smtp");
  assert.equal(chosenBy({}), "log");
});

test("NOTIFIER_PROVIDER chooses one of several configured notifiers, or the log", () => {
  const all = { ...SMTP, ...SENDGRID, ...RESEND, ...UNSEND };
  for (const notifier of ["unsend", "resend", "sendgrid", "smtp", "log"]) {
    assert.equal(chosenBy({ ...all, NOTIFIER_PROVIDER: notifier }), notifier);
  }
});

test("Unsend's base URL and the sender's name have defaults, which settings override", () => {
  assert.deepEqual(readConfig(UNSEND).notifier, {
    notifier: "unsend",
    key: "us-1",
    baseUrl: "https://unsend.admin.lt/api",
    from: { email: "a@unsend.example", name: "Keypost" },
  });
  const own = { UNSEND_BASE_URL: "https://mail.example/api/", UNSEND_FROM_NAME: "Ann" };
  assert.deepEqual(readConfig({ ...UNSEND, ...own }).notifier, {
    notifier: "unsend",
    key: "us-1",
    baseUrl: "https://mail.example/api",
    from: { email: "a@unsend.example", name: "Ann" },
  });
});

test("SMTP_RELAY_URL gives host, port, TLS, user and password", () => {
  const parts = (url: string) => {
    const { notifier, from, ...relay } = {
      from: undefined,
      ...readConfig({ ...SMTP, SMTP_RELAY_URL: url }).notifier,
    };
    return { notifier, from, relay };
  };
  assert.deepEqual(parts("smtps://ann%40x:p%3A%2F@relay.example:2465").relay, {
    host: "relay.example",
    port: 2465,
    isTls: true,
    user: "ann@x",
    password: "p:/",
  });
  assert.deepEqual(parts("smtp://[::1]/").relay, {
    host: "::1",
    port: undefined,
    isTls: false,
    user: undefined,
    password: undefined,
  });
});

test("a notifier with some of its settings is refused, with the ones that are missing", () => {
  assert.deepEqual(problemsOf({ RESEND_KEY: "re-1" }), [
    "RESEND_FROM_EMAIL must be set, since RESEND_KEY is set",
  ]);
  assert.deepEqual(problemsOf({ UNSEND_FROM_EMAIL: "a@x.example" }), [
    "UNSEND_KEY must be set, since UNSEND_FROM_EMAIL is set",
  ]);
  assert.deepEqual(problemsOf({ SENDGRID_FROM_NAME: "Ann" }), [
    "SENDGRID_KEY and SENDGRID_FROM_EMAIL must be set, since SENDGRID_FROM_NAME is set",
  ]);
  assert.deepEqual(problemsOf({ SMTP_RELAY_FROM_EMAIL: "a@x.example" }), [
    "SMTP_RELAY_URL must be set, since SMTP_RELAY_FROM_EMAIL is set",
  ]);
});

test("a chosen notifier without its settings is refused", () => {
  assert.deepEqual(problemsOf({ ...RESEND, NOTIFIER_PROVIDER: "smtp" }), [
    "SMTP_RELAY_URL and SMTP_RELAY_FROM_EMAIL must be set, since NOTIFIER_PROVIDER is `smtp`",
  ]);
});

test("missing settings of a notifier that is not chosen are not an error", () => {
  assert.equal(chosenBy({ ...RESEND, UNSEND_KEY: "us-1", NOTIFIER_PROVIDER: "resend" }), "resend");
  assert.equal(chosenBy({ UNSEND_KEY: "us-1", NOTIFIER_PROVIDER: "log" }), "log");
});

test("all problems of notifiers are reported at once, without the values", () => {
  const problems = problemsOf({
    NOTIFIER_PROVIDER: "pigeon",
    RESEND_KEY: "se cret",
    RESEND_BASE_URL: "http://elsewhere.example",
    SENDGRID_FROM_EMAIL: "nobody",
    SMTP_RELAY_URL: "smtp://ann:secret@relay.example/path",
    SMTP_RELAY_FROM_NAME: "An\nn",
  }).join("\n");
  for (const variable of ["NOTIFIER_PROVIDER", "RESEND_KEY", "RESEND_FROM_EMAIL", "RESEND_BASE_URL"]) {
    assert.match(problems, new RegExp(`^${variable} must be`, "m"));
  }
  for (const variable of ["SENDGRID_FROM_EMAIL", "SENDGRID_KEY", "SMTP_RELAY_URL", "SMTP_RELAY_FROM_NAME"]) {
    assert.match(problems, new RegExp(`^${variable} must be`, "m"));
  }
  assert.doesNotMatch(problems, /pigeon|se cret|secret|nobody/);
});

test("the sender's address must be valid in a header field and in MAIL FROM", () => {
  for (const good of ["a@x.example", "o'neil+b_1@sub.x.example", "a.b@localhost"]) {
    assert.deepEqual(problemsOf({ ...RESEND, RESEND_FROM_EMAIL: good }), [], good);
  }
  for (const bad of [
    "a",
    "@x.example",
    "a@",
    "a b@x.example",
    "a@x.example\nBcc: b@x.example",
    "<a@x.example>",
  ]) {
    assert.equal(problemsOf({ ...RESEND, RESEND_FROM_EMAIL: bad }).length, 1, bad);
  }
});

test("an SMTP_RELAY_URL with another scheme, a query, or only part of a login is refused", () => {
  const bad = [
    "relay.example",
    "http://relay.example",
    "smtp://",
    "smtp://ann@relay.example",
    "smtp://a:%zz@r.example",
  ];
  for (const url of [...bad, "smtp://relay.example?x=1", "smtp://relay.example:99999"]) {
    assert.equal(problemsOf({ ...SMTP, SMTP_RELAY_URL: url }).length, 1, url);
  }
});
