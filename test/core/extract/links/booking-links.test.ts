/** Links that confirm a booking or accept an invitation to a feast are `other`; those of accounts are not. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findLinks } from "../../../../core/extract/links/links.ts";

const HEX = "9f2c51e07ad44c08";

/** `kind | path | subject | text`; `@` stands for the address. */
const MESSAGES = `
  other | b/confirm?t=${HEX} | Confirm your booking | We hold table 7 for you. Please confirm your booking: @
  other | b/confirm?t=${HEX} | Ihre Reservierung | Bitte bestätigen Sie Ihre Reservierung für Samstag: @
  other | b/confirm?t=${HEX} | Votre réservation | Confirmez votre réservation de la salle : @
  other | b/confirm?t=${HEX} | Vaša rezervacija | Potvrdite rezervaciju broda: @
  other | b/confirm?t=${HEX} | Бронирование лодки | Подтвердите бронирование лодки: @
  other | b/confirm?t=${HEX} | Veneen varaus | Vahvista veneen varaus: @
  other | b/confirm?t=${HEX} | Κράτηση | Επιβεβαιώστε την κράτησή σας: @
  other | b/confirm?t=${HEX} | 予約の確認 | 予約を確認してください： @
  verify | b/confirm?t=${HEX} | Your booking | Confirm your email address to keep your booking: @
  other | i/${HEX} | Mara & Tom's wedding | Accept your invite: @
  other | i/accept?t=${HEX} | A talk on tides | You are invited to our webinar about tides. Accept the invitation: @
  other | i/accept?t=${HEX} | Einladung zur Hochzeit | Nehmt die Einladung hier an: @
  other | i/accept?t=${HEX} | Bryllup i juni | Svar på invitationen her: @
  verify | i/accept?t=${HEX} | Join us on Feastbook | Mara asks you to create an account, to plan her wedding. Accept the invitation: @
  verify | i/accept?t=${HEX} | Mara invited you | Mara invited you to the workspace Weddings. Accept the invitation: @
  verify | i/${HEX} | Guest access | The invitation can be redeemed by surfing to @
  verify | b/confirm-email?t=${HEX} | Your booking | To see your booking, click here: @
  other | b/account/confirm?email=me@keypost.example&t=${HEX} | Your order | Did you get your order? Please confirm: @
  verify | b/verify?t=${HEX} | Your order | To follow your order, please verify: @
  verify | i/accept?t=${HEX} | Ana invited you | Ana invited you to collaborate on "Ana's wedding". Accept the invitation: @
  verify | i/accept?t=${HEX} | Invitación | Ana te invita a organizar la boda con ella. Acepta la invitación: @
  verify | i/accept?t=${HEX} | Приглашение | Боб приглашает вас в проект «Вебинары». Принять приглашение: @
  other | v/${HEX} | Your voucher | The voucher can be redeemed by surfing to @
`;

const rows = MESSAGES.trim()
  .split("\n")
  .map((line) => line.split("|").map((field) => field.trim()));

for (const [kind, path = "", subject = "", written = ""] of rows)
  test(`findLinks classifies the address as ${kind} in "${subject}: ${written}"`, () => {
    const text = written.replace("@", `https://acme.example/${path}`);
    const { links } = findLinks({ anchors: [], text, pageText: undefined, subject, unsubscribe: [] });
    assert.deepEqual(
      links.map((link) => link.kind),
      [kind],
    );
  });

for (const [kind, text] of [
  ["other", "Accept invitation"],
  ["verify", "Confirm your email address to see the invitation"],
] as const)
  test(`findLinks classifies the button "${text}" of a wedding as ${kind}`, () => {
    const before = "Ana invites you to her wedding.";
    const anchors = [{ href: `https://acme.example/i/accept?t=${HEX}`, text, before, line: 0 }];
    const shown = `${before}\n${text}`;
    const subject = "You are invited to Ana's wedding";
    const { links } = findLinks({ anchors, text: shown, pageText: text, subject, unsubscribe: [] });
    assert.equal(links[0]?.kind, kind);
  });

test("findLinks classifies a button that gets a forgotten password back in Mongolian as reset", () => {
  const text = "Нууц үгийг буцаан авах";
  const before = "Та нууц үгээ мартсан уу? Доорх товчийг дарна уу.";
  const anchors = [{ href: `https://acme.example/u/${HEX}`, text, before, line: 0 }];
  const subject = "Нууц үг сэргээх";
  const [link] = findLinks({
    anchors,
    text: `${before}\n${text}`,
    pageText: text,
    subject,
    unsubscribe: [],
  }).links;
  assert.equal(link?.kind, "reset");
});
