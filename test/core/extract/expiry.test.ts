/** How long a code is good, as mails say it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findCodes } from "../../../core/extract/codes.ts";

const DATE = new Date("2026-11-20T10:00:00Z");

function secondsLeft(sentence: string): number | undefined {
  const text = `Your verification code is\n\n492013\n\n${sentence}`;
  const [code] = findCodes({ subject: "", text, date: DATE });
  const end = code?.expiresAt?.getTime();
  return end === undefined ? undefined : (end - DATE.getTime()) / 1_000;
}

for (const [seconds, sentence] of [
  // Counted.
  [600, "This code expires in 10 minutes."],
  [600, "The code is valid for 10 (ten) minutes."],
  [300, "It stops working 5 minutes after this message was sent."],
  [120, "It works for 2 minutes."],
  [86_400, "You can use it for the next 24 hours: it expires after 24 hours."],
  [172_800, "It is valid for 2 days."],
  [90, "It expires in 90 seconds."],
  [300, "Код действует 5 мин."],
  [1_800, "30分以内にご入力ください。"],
  [600, "صالح لمدة 10 دقائق"],
  [600, "صالح لمدة عشر دقائق"],
  [900, "Gültig für 15 Minuten."],
  [900, "Er läuft nach 15 Minuten ab."],
  [600, "Il est valable 10 minutes."],
  [3_600, "El código vence en una hora."],
  [1_800, "Válido por 30 minutos."],
  [300, "Scade tra cinque minuti."],
  [600, "De code is 10 minuten geldig."],
  [300, "Kod wygaśnie za 5 minut."],
  [600, "Kód platí 10 minut."],
  [600, "Koden gäller i tio minuter."],
  [1_200, "Koodi on voimassa 20 minuuttia."],
  [180, "Kod 3 dakika geçerlidir."],
  [300, "Ισχύει για 5 λεπτά."],
  [300, "A kód 5 percig érvényes."],
  [1_800, "Este valabil 30 de minute."],
  [600, "Код дійсний 10 хвилин."],
  [300, "הקוד תקף ל-5 דקות."],
  [120, "این کد تا ۲ دقیقه معتبر است."],
  [600, "यह 10 मिनट के लिए मान्य है।"],
  [300, "验证码5分钟内有效。"],
  [180, "3분 안에 입력해 주세요."],
  [300, "Có hiệu lực trong 5 phút."],
  [300, "Berlaku 5 menit."],
  [300, "หมดอายุใน 5 นาที"],
  [600, "Itaisha baada ya dakika 10."],
  // Where no word says that it expires.
  [300, "Five minutes, then poof."],
  [900, "You get fifteen minutes and three tries."],
  [86_400, "De code is 24 uur te gebruiken."],
  // Without a number.
  [1_800, "It is good for half an hour."],
  [900, "It expires in a quarter of an hour."],
  [3_600, "It is valid for an hour."],
  [1_800, "Er gilt eine halbe\nStunde."],
  [900, "Er ist eine Viertelstunde gültig."],
  [1_800, "Il expire dans une demi-heure."],
  [1_800, "Caduca en media hora."],
  [1_800, "Действует полчаса."],
  [3_600, "تنتهي صلاحيته بعد ساعة واحدة."],
  [7_200, "צפוי: בתוקף שעתיים."],
  [1_800, "有效期半小时。"],
  // A time of day, with its zone.
  [1_800, "It expires at 10:30 UTC."],
  [1_800, "It is valid until 11:30 CET."],
  [1_800, "Gültig bis 11:30 Uhr (MEZ)."],
  [1_800, "Expires at 5:30 AM (EST)."],
  [1_800, "Valid until 16:00 UTC+05:30."],
  [1_800, "Valid until 12:30 +0200."],
  [1_800, "有効期限：19:30（日本時間）"],
  [82_800, "It is valid until 9:00 GMT."],
] as const) {
  test(`findCodes says that a code ends ${seconds} seconds after: ${JSON.stringify(sentence)}`, () => {
    assert.equal(secondsLeft(sentence), seconds);
  });
}

for (const sentence of [
  "See you in 10 minutes, or in 20 minutes.",
  "We answer within one working week.",
  "It is valid until 11:30.",
  "It is valid from 10:30-11:30.",
  "It expires at 99:30 UTC.",
  "It expires in 400 days.",
  "The shop is open for 8 hours.",
]) {
  test(`findCodes gives no end for ${JSON.stringify(sentence)}`, () => {
    assert.equal(secondsLeft(sentence), undefined);
  });
}
