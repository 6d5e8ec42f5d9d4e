/** Banks, shops, airlines and makers of locks mail codes to be typed, too, with the words of their trade beside them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findCodes } from "../../../../core/extract/codes/codes.ts";

const DATE = new Date("2026-11-20T10:00:00Z");

const CODES = `
  Código de autenticação | Código de autenticação: 482913¶¶Confira seu saldo disponível no app.
  Código de autenticación | Tu código de autenticación es 482913. Saldo disponible: consulta tu app.
  Код авторизации | Код авторизации: 482913. Выписка и баланс доступны в приложении.
  Trezor | Your Trezor code: 482913
  Trezor Suite | Hello,¶¶Your Trezor verification code is 482913.¶¶Trezor team
  Your door lock code | Your verification code for the Acme front door lock app is 482913.
  Your confirmation code | Your confirmation code is 482913. Enter it in the app to confirm your email.¶¶Your flight deals
  Gift card | Verification code 482913 to redeem your gift card.
`;

for (const line of CODES.trim().split("\n")) {
  const [subject = "", body = ""] = line.trim().split(" | ");
  test(`findCodes() finds the code in "${body}"`, () => {
    const codes = findCodes({ subject, text: body.replaceAll("¶", "\n"), date: DATE });
    assert.equal(codes[0]?.value, "482913");
  });
}
