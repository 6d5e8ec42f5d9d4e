/** Codes of lower-case letters and digits in groups, user names that look like them, and codes for voting. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findCodes } from "../../../../core/extract/codes/codes.ts";

const DATE = new Date("2026-11-20T10:00:00Z");
const codesIn = (subject: string, text: string) =>
  findCodes({ subject, text, date: DATE }).map(({ value }) => value);

test("findCodes joins groups of lower-case letters and digits into one code", () => {
  for (const [text, code] of [
    ["Your sign-in code is:\n\nc7e2 40d9\n\nYou may leave out the space.", "c7e240d9"],
    ["Dein Bestätigungscode: 5a1f 88c3", "5a1f88c3"],
    ["Votre code de connexion est : d40b 7e19 ac52.", "d40b7e19ac52"],
    ["Váš ověřovací kód:\n\n9c3f e204", "9c3fe204"],
    ["인증번호는 다음과 같습니다:\n\n7b2e d931", "7b2ed931"],
  ] as const)
    assert.deepEqual(codesIn("Hello", text), [code], text);
});

test("findCodes does not join words, times and sizes into a code", () => {
  for (const text of [
    "Open:\n10am 11pm",
    "Sizes:\n40cm 60cm",
    "Your code is 482913.\n\nRooms:\nb12a b14c free",
  ])
    assert.ok(!codesIn("Hello", text).some((code) => /[a-z]/.test(code)), text);
});

test("findCodes does not take a lower-case user name in the greeting for a code", () => {
  for (const text of [
    "Guten Tag q8w2e7r\n\nSie haben ein neues Passwort bestellt. Es gilt 10 Minuten.",
    "Hello q8w2e7r,\n\na new password was asked for. It expires in 10 minutes.",
    "Bonjour q8w2e7r !\n\nUn nouveau mot de passe a été demandé. Il expire dans 10 minutes.",
    "Sehr geehrte/r q8w2e7r,\n\nein neues Passwort wurde bestellt. Es gilt 10 Minuten.",
    "Estimada q8w2e7r:\n\nSe pidió una contraseña nueva. Vale 10 minutos.",
    "Уважаемая q8w2e7r,\n\nзапрошен новый пароль. Он действует 10 минут.",
    "q8w2e7r 様\n\n新しいパスワードが申請されました。10分間有効です。",
    "q8w2e7r,\n\na new password was asked for. It is valid for 10 minutes.",
  ])
    assert.deepEqual(codesIn("Ihr Konto", text), [], text);
});

test("findCodes finds the value of one of several codes that are named by a number", () => {
  for (const text of [
    "Handle: RIVER-7741\n\nPIN1: 30462915\nPIN2: comes by post",
    "Kennung: RIVER-7741\nPIN1: 30462915\nPIN2: kommt mit der Post.",
    "Přezdívka: RIVER-7741\nTAN1: 30462915",
  ])
    assert.deepEqual(codesIn("2026", text), ["30462915"], text);
});

test("findCodes finds the code for voting in many languages", () => {
  for (const text of [
    "Your voter code: 7QK4TX",
    "Ihr Abstimmungscode lautet 7QK4TX.",
    "Votre code électeur : 7QK4TX",
    "Su código de votante es 7QK4TX",
    "Il suo codice per votare: 7QK4TX",
    "Uw stemcode is 7QK4TX",
    "Twój kod do głosowania: 7QK4TX",
    "Код для голосования: 7QK4TX",
    "Äänestyskoodisi on 7QK4TX",
    "投票コード: 7QK4TX",
  ])
    assert.deepEqual(codesIn("2026", text), ["7QK4TX"], text);
});

test("findCodes takes a code in small letters for one in a first line that is no greeting", () => {
  for (const [subject, text] of [
    ["Dein Anmeldecode", "Er lautet k7tq4n!"],
    ["Tu código de acceso", "Es k7tq4n!"],
    ["Inloggen", "Er is k7tq4n,"],
    ["Your sign-in code", "Ecco k7tq4n!"],
    ["Sign in", "k7tq4n!\n\nis your sign-in code."],
  ] as const)
    assert.deepEqual(codesIn(subject, text), ["k7tq4n"], text);
});
