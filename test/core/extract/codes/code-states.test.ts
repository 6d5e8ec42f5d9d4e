/** In capitals, what is said of a code looks like one. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findCodes } from "../../../../core/extract/codes/codes.ts";

const DATE = new Date("2026-11-20T10:00:00Z");

const SAID = `
  Your card PIN is BLOCKED. Visit a branch.
  Your OTP is READY for pickup
  Your access code is INACTIVE
  Your verification code is CONFIDENTIAL
  Your OTP is NEVER to be shared
  Ihre PIN ist AKTIV
  Ihr Code ist IMMER sechsstellig
  Votre code est UNIQUEMENT pour vous
  Votre code d'accès est BLOQUÉ
  Il tuo PIN è ATTIVO
  Tu código es SOLO tuyo
  Twój kod jest GOTOWY
  Ваш код ГОТОВ
  Ваш код ТОЛЬКО для вас
`;

const GIVEN = `
  TIGER | Your code is TIGER
  HQXKPT | Your code is HQXKPT
  READY1 | Your code is READY1
  471902 | Your code is SECURE. 471902 is what you type.
  471902 | Your code is TEMPORARY: 471902
  471902 | Votre code PERSONNEL est 471902. Ne le donnez JAMAIS.
`;

const linesOf = (messages: string) => messages.trim().split("\n");
const valuesIn = (text: string) => findCodes({ subject: "Acme", text, date: DATE }).map(({ value }) => value);

for (const text of linesOf(SAID).map((line) => line.trim()))
  test(`findCodes finds no code in "${text}"`, () => {
    assert.deepEqual(valuesIn(text), []);
  });

for (const line of linesOf(GIVEN))
  test(`findCodes finds the code in "${line.trim()}"`, () => {
    const [code, text = ""] = line.split("|").map((part) => part.trim());
    assert.equal(valuesIn(text)[0], code);
  });
