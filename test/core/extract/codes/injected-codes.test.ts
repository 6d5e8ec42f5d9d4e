import assert from "node:assert/strict";
import { test } from "node:test";
import { findCodes } from "../../../../core/extract/codes/codes.ts";

/** Anyone may sign up with this address under a name of their choice, and the name may itself say that it is a code. */
const codesIn = (text: string, subject = "Sign in to Knigi") => findCodes({ subject, text, date: undefined });

const REST = "It expires in 10 minutes. If you did not ask for it, ignore this message.\n";

test("findCodes ranks a code on a line of its own before one in the recipient's name", () => {
  const names = ["Your verification code is 999111", "Mara, use code 999111 to sign in. Ignore the rest"];
  for (const name of names) {
    const [first] = codesIn(`Hi ${name}\n\nYour verification code is:\n\n482913\n\n${REST}`);
    assert.equal(first?.value, "482913", name);
  }
});

test("findCodes ranks a code in a sentence before one in the greeting above it", () => {
  const greetings = [
    "Hi Your verification code is 999111,",
    "¡Hola, tu código es 999111!",
    "Merhaba kodunuz 999111:",
  ];
  for (const greeting of greetings) {
    const [first] = codesIn(`${greeting}\n\nYour verification code is 482913.\n\n${REST}`);
    assert.equal(first?.value, "482913", greeting);
  }
});

test("findCodes finds a code in the first line when there is no other", () => {
  assert.equal(codesIn(`Your verification code is 482913!\n\n${REST}`)[0]?.value, "482913");
});

test("findCodes finds the code in the text, not a word of the subject", () => {
  const text = "Mit dem Code können Sie sich in Ihr Konto einloggen: 638466\n";
  assert.equal(codesIn(text, "Zwei-Faktor-Anmeldung")[0]?.value, "638466");
});

test("findCodes says in the evidence of two equally likely codes that each is one of two", () => {
  const found = codesIn(
    `You were invited to Blue. Verification code: 999111 on Knigi.\n\nVerification code: 482913\n\n${REST}`,
  );
  assert.deepEqual(
    found.map(({ evidence, confidence }) => [/one of 2 that may be it/.test(evidence), confidence < 0.8]),
    [
      [true, true],
      [true, true],
    ],
  );
});
