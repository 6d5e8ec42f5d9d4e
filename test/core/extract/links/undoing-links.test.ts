/** Links that undo a change or lead to figures to check. They are `other`: they do not do what the message asks for. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findLinks } from "../../../../core/extract/links/links.ts";

const HEX = "9f2c51e07ad44c089f2c51e07ad44c08";

/** `path | subject | text`; `@` stands for the address. */
const IDLE = `
  undo/${HEX} | Your address was changed | If this was not you, take it back and secure your account: @ Your old address will be verified again.
  wasntme?token=${HEX} | Osoite vaihtui | Jos et ole itse, palauta vanha osoite ja suojaa tilisi: @ Sen jälkeen sinun täytyy asettaa uusi salasana.
  revert/${HEX} | Adresa bola zmenená | Ak ste to neboli vy, zmenu môžete vrátiť späť a účet zabezpečiť: @ Potom potvrdíte pôvodnú adresu.
  r/${HEX} | Je inlogcode | Je inlogcode is 482913. Was jij dit niet, laat het ons weten: @
  d/8fj2kQx7Pz | Figures | Please confirm the figures in @ by noon.
  d/8fj2kQx7Pz | Umsatz | Bitte prüfen Sie die Beträge in @ bis heute Abend.
  d/8fj2kQx7Pz | Montants à valider | Peux-tu confirmer les montants dans @ avant ce soir ?
  d/8fj2kQx7Pz | Revisar importes | Por favor, revisa los importes de @ hoy.
`;

/** `path | subject | button`. The path says what is reported or refused. */
const REFUSALS = `
  report_signin?uid=${HEX} | Utilisez K7M2XQ pour vous connecter | signalez-le-nous
  report_signin?unblockCode=K7M2XQ&uid=${HEX} | Utilizza K7M2XQ per accedere | segnalandocelo
  reportSignIn?t=${HEX} | Sign in to Acme | tell our team
  decline-invitation/${HEX} | Bob invited you to the workspace Harbour | rather not
  revoke_login/${HEX} | New sign-in | take care of it
  auth/report-signin?t=${HEX} | New sign-in | take care of it
`;

/** `path | button | subject`. */
const BUTTONS = `
  u/${HEX} | Wijziging ongedaan maken | Je adres is gewijzigd
  u/${HEX} | Annulla la modifica | Il tuo indirizzo è cambiato
  u/${HEX} | Cofnij zmianę | Zmieniono adres
`;

const STILL = `
  undo-address/${HEX} | Confirm my address | Is this your address?
  v/${HEX} | Bestätigen Sie Ihre Adresse | Adresse bestätigen
`;

/** `kind | path | text`; `@` stands for the address. A language, a setting or a name in the path undoes nothing. */
const ACTING = `
  verify | verify?lang=no&token=${HEX} | Bekreft e-postadressen din her: @
  verify | c?t=${HEX}&newsletter=no | Please confirm your email address: @
  reset | reset?mobile=no&t=${HEX} | To reset your password, follow this link: @
  sign_in | magic?signup=no&token=${HEX} | Sign in to Acme: @
  verify | cancel/confirm?token=${HEX} | Please confirm that you want to cancel your account: @
  verify | verify?next=/orders/cancel&t=${HEX} | Verify your email: @
  verify | undo/verify?t=${HEX} | Verify your email for Undo Labs: @
  verify | verify-email?token=${HEX}&cancel_url=x | @
  verify | report-builder/verify-email?token=${HEX} | @
  sign_in | block-editor/login?token=${HEX} | @
  reset | reset-password/${HEX}?revoke_sessions=1 | @
  unsubscribe | unsubscribe?report_spam=0&u=${HEX} | @
`;

const rowsOf = (table: string) =>
  table
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("|").map((field) => field.trim()));

function kindsIn(written: string, path: string, subject: string) {
  const text = written.replace("@", `https://acme.example/${path}`);
  return findLinks({ anchors: [], text, pageText: undefined, subject, unsubscribe: [] }).links.map(
    ({ kind }) => kind,
  );
}

for (const [path = "", subject = "", text = ""] of rowsOf(IDLE))
  test(`findLinks classifies the address as other in "${text}"`, () => {
    assert.deepEqual(kindsIn(text, path, subject), ["other"]);
  });

for (const [kind, path = "", text = ""] of rowsOf(ACTING))
  test(`findLinks classifies the path "${path}" as ${kind} in "${text}"`, () => {
    assert.deepEqual(kindsIn(text, path, ""), [kind]);
  });

const kindOfButton = (path: string, text: string, subject: string) =>
  findLinks({
    anchors: [{ href: `https://acme.example/${path}`, text, before: "", line: 0 }],
    text: "",
    pageText: text,
    subject,
    unsubscribe: [],
  }).links[0]?.kind;

for (const [path = "", subject = "", text = ""] of rowsOf(REFUSALS))
  test(`findLinks classifies the path "${path}" as other`, () => {
    assert.equal(kindOfButton(path, text, subject), "other");
  });

for (const [path = "", text = "", subject = ""] of rowsOf(BUTTONS))
  test(`findLinks classifies the button "${text}" as other`, () => {
    assert.equal(kindOfButton(path, text, subject), "other");
  });

for (const [path = "", text = "", subject = ""] of rowsOf(STILL))
  test(`findLinks classifies the button "${text}" as verify`, () => {
    assert.equal(kindOfButton(path, text, subject), "verify");
  });
