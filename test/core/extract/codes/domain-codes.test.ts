/** Codes that transfer a domain to another registrar. They are not one-time codes. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findCodes } from "../../../../core/extract/codes/codes.ts";

const DATE = new Date("2026-11-20T10:00:00Z");

const MESSAGES = `
  Auth code | Here is the auth code of your domain: ¶ 6T-kQ0187-vX ¶ Give it to your new registrar.
  Your domain | Your domain transfer code is 6TkQ0187vX
  Your domain | EPP key: 6TkQ0187vX
  Ihre Domain | Ihr AuthInfo-Code lautet: 6TkQ0187vX
  Uw domein | De verhuiscode is: 6TkQ0187vX
  Code de transfert | Voici le code de transfert (auth-info) du domaine : 6TkQ0187vX
  Il dominio | Ecco il codice Authinfo del dominio: 6TkQ0187vX
  Alan adınız | Alan adınızın transfer kodu (EPP): 6TkQ0187vX
  도메인 | 도메인의 기관이전 인증코드(AuthCode): 6TkQ0187vX
  Abstract received | Edit token for co-authors: mc27-7712
`;

for (const line of MESSAGES.split("\n").filter((one) => one.trim() !== ""))
  test(`findCodes finds no code in "${line.trim()}"`, () => {
    const [subject = "", written = ""] = line.split("|").map((part) => part.trim());
    const text = `${written.replaceAll(" ¶ ", "\n\n")}\n`;
    assert.deepEqual(findCodes({ subject, text, date: DATE }), []);
  });

test("findCodes finds the sign-in code of an access gateway that calls it an AuthCode", () => {
  const text = "AuthCode: 551902\nYour authentication token code for user ada.\n";
  assert.equal(findCodes({ subject: "AuthCode: 551902", text, date: DATE })[0]?.value, "551902");
});
