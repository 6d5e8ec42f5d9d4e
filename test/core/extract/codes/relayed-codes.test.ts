/** Text messages that a phone relays by mail. Programs add who sent it, when it came, and by which card and phone. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findCodes } from "../../../../core/extract/codes/codes.ts";

const DATE = new Date("2026-11-20T10:00:00Z");

const valuesIn = (subject: string, text: string) =>
  findCodes({ subject, text, date: DATE }).map(({ value }) => value);

/** What the phone got, and the code in it. */
const MESSAGES = [
  ["471902", "Acme: 471902 is your sign-in code. Do not share it."],
  ["471902", "Ihr Anmeldecode für Acme lautet 471902."],
  ["4719", "Acme: tu código de acceso es 4719"],
  ["471902", "【艾克美】您的登录验证码为471902，请勿告知他人。"],
  ["471902", "Acme: ваш код для входа 471902"],
  ["4719", "[#] Acme login code: 4719\nkP9wQbR+3sT"],
] as const;

/** What programs write around it. */
const RELAYS: readonly ((text: string) => string)[] = [
  (text) => `From: +15550001234\nReceived: 2026-11-20 10:59:48\n\n${text}`,
  (text) => `Received: 20/11/2026 10:59\nFrom: ACME\nMessage: ${text}`,
  (text) => `${text}\nSIM1\n2026-11-20 10:59:48`,
  (text) => `Message-ID: 20261120\nFrom: ACME\n\n${text}`,
  (text) => `Acme\n${text}\nSIM2_Acme Mobile\n2026-11-20 10:59:48`,
];

for (const [code, text] of MESSAGES) {
  test(`findCodes finds ${code} in ${JSON.stringify(text)} however a phone relays it`, () => {
    const found = RELAYS.map((relayed) => valuesIn("SMS: Acme", relayed(text)));
    assert.deepEqual(
      found,
      RELAYS.map(() => [code]),
    );
  });
}

test("findCodes takes no word of eleven letters at the end of a line for the hash of a marked message", () => {
  const text = "[#] Konto 4821, Ihr Anmeldecode\nlautet 471902\nkP9wQbR+3sT\nSIM1";
  assert.deepEqual(valuesIn("SMS: Acme", text), ["471902"]);
});

for (const text of [
  "SIM1\nAcme: you have 3 new voice mails. Verify your address in the app.",
  "Your parcel is on its way, it arrives within 15 minutes.\nSIM2\n2026-11-20 10:59:48",
])
  test(`findCodes finds no code in ${JSON.stringify(text)}`, () => {
    assert.deepEqual(valuesIn("SMS: Acme", text), []);
  });

for (const field of [
  "Received: from mx.acme.example (mx.acme.example [192.0.2.1]) by relay.example; Fri, 20 Nov 2026 10:00:00 +0000",
  "Received: by relay.example (Postfix, from userid 33); Fri, 20 Nov 2026 10:00:00 +0000",
  "Received: (qmail 4821 invoked by uid 1000); 20 Nov 2026 10:00:00 -0000",
  "Message-ID: <k7tq4n@acme.example>",
  "Message-ID: k7tq4n@acme.example",
  "Message-ID: [k7tq4n@acme.example](mailto:k7tq4n@acme.example)",
])
  test(`findCodes reads no further than ${JSON.stringify(field)}, where the copy of a message begins`, () => {
    const text = `Your message could not be delivered.\n\n${field}\nSubject: Sign in\n\nYour sign-in code is 471902.`;
    assert.deepEqual(valuesIn("Undelivered mail", text), []);
  });

for (const text of [
  "471902 is je Noordzeebank-beveiligingscode",
  "471902 ist Ihr Zwei-Faktor-Authentifizierungscode",
  "Wachtwoordherstelverificatiecode: 471902",
])
  test(`findCodes reads the long word in ${JSON.stringify(text)}`, () => {
    assert.deepEqual(valuesIn("", text), ["471902"]);
  });
