/** Numbers by which somebody is known for good are no one-time codes. A personal identification number is a PIN. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findCodes } from "../../../../core/extract/codes/codes.ts";

const DATE = new Date("2026-11-20T10:00:00Z");

const KNOWN_FOR_GOOD = `
  Welcome to Acme | Your customer identification number is 60417392. Quote it on every form.
  Your account | Your customer access number is 60417392
  Acme Clinic | Your patient identification number is 604173
  Willkommen | Ihre Kundenidentifikationsnummer lautet 60417392
  Ihr Zugang | Ihre Kundenzugangsnummer ist 60417392
  Welkom | Uw klantidentificatienummer is 60417392
  Välkommen | Ditt kundidentifikationsnummer är 60417392
  Bienvenue | Votre numéro d'identification client est 60417392
  Bienvenido | Su número de identificación de cliente es 60417392
  Benvenuto | Il suo numero di identificazione cliente è 60417392
  Bem-vindo | O seu número de identificação de cliente é 60417392
  ご登録 | お客様識別番号は60417392です
  가입 안내 | 고객 식별번호는 60417392입니다
`;

const FOR_ONCE = `
  604173 | Your personal identification number is 604173
  604173 | Your identification number is 604173. It expires in 5 minutes.
  604173 | Member identification code: 604173. Enter it to sign in.
  718204 | Customer 604173, your access code is 718204
  718204 | Customer identification number: 60417392. Your sign-in code is 718204.
  718204 | Kundenzugangsnummer: 60417392. Ihr Anmeldecode lautet 718204.
`;

const linesOf = (messages: string) => messages.trim().split("\n");

for (const line of linesOf(KNOWN_FOR_GOOD))
  test(`findCodes finds no code in "${line.trim()}"`, () => {
    const [subject = "", text = ""] = line.split("|").map((part) => part.trim());
    assert.deepEqual(findCodes({ subject, text, date: DATE }), []);
  });

for (const line of linesOf(FOR_ONCE))
  test(`findCodes finds the code in "${line.trim()}"`, () => {
    const [code, text = ""] = line.split("|").map((part) => part.trim());
    assert.equal(findCodes({ subject: "Acme", text, date: DATE })[0]?.value, code);
  });
