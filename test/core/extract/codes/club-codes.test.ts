/** Codes in messages of forums and clubs: activation ids, door codes, and passwords that are no one-time codes. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findCodes } from "../../../../core/extract/codes/codes.ts";

const DATE = new Date("2026-11-20T10:00:00Z");

const ACTIVATING = `
  Acción necesaria | Tu nombre de usuario es: anna ¶ Tu ID de activación es: 48213377
  Azione richiesta | Il tuo nome utente è: anna ¶ Il tuo ID di attivazione è: 48213377
  Activeer je lidmaatschap | Je gebruikersnaam is: anna ¶ Je activatie-ID is: 48213377
  Konto | Ditt aktiverings-ID är: 48213377
  Cont | ID-ul de activare: 48213377
`;

/** Beside the code stands a word that, in another language, labels a size, a postal item or a case number. */
const BESIDE_OTHERS = `
  Giriş | Size gönderilen kod: 48213377
  Giriş | Kod size ait: 48213377
  Connexion | Ne partagez pas ce code : 48213377
  Prijava | Na vašo zahtevo pošiljamo kodo 48213377
`;

const OPENING = `
  Locker | The code for the clubhouse door is 4417 until June.
  Halle | Der Code für die Turnhalle ist 4417.
  Salle | Le code de la salle des fêtes est 4417.
  Clubhuis | De code van het clubhuis is 4417.
`;

/** Passwords to keep, and items of lists: nothing to type now. */
const KEPT = `
  Zugang | Ihr neues Kennwort für den Bootsverein lautet: tRw8mQz2
  Accès | Votre nouveau mot de passe pour le club est : qK4vbN7x
  Toegang | Uw nieuwe wachtwoord is: hV7kqZ2m
  Adgang | Dit nye kodeord er: pW3nRt9k
  Rejets | Voici les envois revenus :\n- 4829\n- 4830
  Nedoručené | Zoznam vrátených listov:\n- 4829\n- 4830
`;

function codesIn(line: string): readonly string[] {
  const [subject = "", written = ""] = line.split("|").map((part) => part.trim());
  const text = `${written.replaceAll(" ¶ ", "\n")}\n`;
  return findCodes({ subject, text, date: DATE }).map(({ value }) => value);
}

const linesOf = (messages: string) => messages.trim().split("\n");

test("findCodes finds no code in a new password that is not for one-time use, or in a list of numbers", () => {
  assert.deepEqual(
    linesOf(KEPT).filter((line) => codesIn(line).length > 0),
    [],
  );
});

test("findCodes finds the code that activates a forum account when the message calls it an id", () => {
  assert.deepEqual(
    linesOf(ACTIVATING).filter((line) => codesIn(line)[0] !== "48213377"),
    [],
  );
});

test("findCodes finds a code beside a word that labels some other number in another language", () => {
  assert.deepEqual(
    linesOf(BESIDE_OTHERS).filter((line) => codesIn(line)[0] !== "48213377"),
    [],
  );
});

test("findCodes does not return the door code of a building", () => {
  assert.deepEqual(
    linesOf(OPENING).filter((line) => codesIn(line).length > 0),
    [],
  );
});
