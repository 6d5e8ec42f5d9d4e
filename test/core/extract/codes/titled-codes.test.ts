/** `604173: Acme verification code`: the code leads its line, and behind a colon stands what it is. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findCodes } from "../../../../core/extract/codes/codes.ts";

const DATE = new Date("2026-11-20T10:00:00Z");

const TITLED = `
  604173: Acme verification code
  604173:Acme ID verification code. For your security, do not share it.
  604173: your Acme login code
  604173: Ihr Acme-Anmeldecode
  604173 : votre code de connexion.
  604173: tu código de verificación de Acme
  604173: il tuo codice di verifica
  604173: код подтверждения Acme
  604173: kod weryfikacyjny Acme
  604173: Acme doğrulama kodunuz.
`;

/** Entries of lists, of changes and of stock, times, and titles of tickets. */
const OTHERS = `
  Deliveries | 09:41 Acme verification code sent
  News | 4173: Acme verification codes are longer now
  Doors | Room 604173: verification code reader broken
  Notes | Version 4173: verification code. See the notes.
  Ticket | 4173: Verification code not received
  Vorgang | 4173: Anmeldecode fehlt seit gestern
  Changes | 41730: login code made shorter
  Stock | 604173: PIN pad, black\\n604174: PIN pad, white
  Manual | Article 4173: activation code, warranty card, manual
  Tickets | 482139: Security code\\n482141: Windows
  Vorgänge | 482913: Anmeldecode fehlt\\n482914: Passwort vergessen
  Prices | * 604173: Access code panel\\n* 604174: Cable
  Montag | 0930: Sicherheitscode\\n1000: Pause
`;

const linesOf = (messages: string) => messages.trim().split("\n");

for (const text of linesOf(TITLED).map((line) => line.trim()))
  test(`findCodes finds the code in "${text}"`, () => {
    assert.equal(findCodes({ subject: "Acme", text, date: DATE })[0]?.value, "604173");
  });

for (const line of linesOf(OTHERS))
  test(`findCodes finds no code in "${line.trim()}"`, () => {
    const [subject = "", text = ""] = line.split("|").map((part) => part.trim().replaceAll("\\n", "\n"));
    assert.deepEqual(findCodes({ subject, text, date: DATE }), []);
  });
