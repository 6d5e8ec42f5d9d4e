/** How long a code is valid, as messages say it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findCodes } from "../../../../core/extract/codes/codes.ts";
import { parseMessage } from "../../../../core/mime/mime.ts";

const DATE = new Date("2026-11-20T10:00:00Z");

function secondsLeft(sentence: string): number | undefined {
  const text = `Your verification code is\n\n492013\n\n${sentence}`;
  const [code] = findCodes({ subject: "", text, date: DATE });
  const end = code?.expiresAt?.getTime();
  return end === undefined ? undefined : (end - DATE.getTime()) / 1_000;
}

for (const [seconds, sentence] of [
  // A number and a unit.
  [3_600, "一个钟头内有效"],
  [600, "십 분 안에 입력하세요."],
  [1_800, "반 시간 동안 유효합니다."],
  [300, "ใช้ได้ภายในห้านาที"],
  [900, "ใช้ได้ภายในสิบห้านาที"],
  [600, "មានសុពលភាព ដប់នាទី"],
  [600, "दहा मिनिटांनी चालणार नाही."],
  [1_800, "అరగంట పనిచేస్తుంది."],
  [300, "විනාඩි 5කින් කල් ඉකුත් වේ."],
  [600, "විනාඩි දහයක් වලංගුයි."],
  [600, "الكود شغال لمدة ١٠ دقايق بس"],
  [3_600, "ساري لمدة ساعة"],
  [5_400, "ساري لمدة ساعة ونصف"],
  [3_600, "הקוד בתוקף לשעה."],
  [3_600, "הקוד תקף שעה ועשר דקות."],
  [300, "በአምስት ደቂቃ ያበቃል።"],
  [600, "You have 3 days to cancel. The code expires in 10 minutes."],
  [600, "It expires in 10 minutes, and you have 3 days to cancel."],
  [259_200, "Use this code within 3 days to return the parcel."],
  [172_800, "Kode ini berlaku selama 2 x 24 jam."],
  [900, "Tast den ind inden der er gået et kvarter. Klager behandles inden for 14 dage."],
  [1_800, "Den duer i en halv time. Husk: afbud senest 24 timer før."],
  [86_400, "Egy napod van rá, utána törlődik."],
  [259_200, "Galite neskubėti: tiks dar tris dienas."],
  [600, "Das Angebot hält 5 Tage.\n\nDer Code läuft nach 10 Minuten ab."],
  [600, "Your trial expires in 14 days. This code expires in 10 minutes."],
  [86_400, "To see your trial, use this code within 24 hours."],
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
  [120, "Kod iki dakika geçerlidir."],
  [2_400, "Der Code gilt vierzig Minuten."],
  [2_700, "Der Code gilt fünfundvierzig Minuten."],
  [2_700, "It expires in forty-five minutes."],
  [259_200, "It is valid for seventy-two hours."],
  [7_200, "It expires in one hundred and twenty minutes."],
  [2_700, "Il expire dans quarante-cinq minutes."],
  [90, "Il expire dans quatre-vingt-dix secondes."],
  [2_700, "Caduca en cuarenta y cinco minutos."],
  [1_500, "Scade tra venticinque minuti."],
  [1_500, "Der Code läuft in fünfundzwanzig Minuten ab."],
  [2_700, "Код действует сорок пять минут."],
  [86_400, "Kod yirmi dört saat geçerlidir."],
  [1_500, "Koden gäller i tjugofem minuter."],
  [86_400, "认证码：二十四小时内有效。"],
  [2_700, "验证码四十五分钟内有效。"],
  [1_500, "هذا الرمز صالح لمدة خمس وعشرين دقيقة."],
  [86_400, "הקוד תקף לעשרים וארבע שעות."],
  [86_400, "Mã có hiệu lực trong hai mươi bốn giờ."],
  [2_700, "Kode berlaku empat puluh lima menit."],
  [86_400, "รหัสใช้ได้ภายในยี่สิบสี่ชั่วโมง"],
  [600, "Kod on dakika geçerlidir."],
  [900, "Kod on beş dakika geçerlidir."],
  [600, "Код он минут жарамды."],
  [600, "Kod o'n daqiqa amal qiladi."],
  [1_800, "Код дзейнічае паўгадзіны."],
  [1_800, "Koodi vanhenee puolessa tunnissa."],
  [900, "Kood aegub veerand tunniga."],
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
  [5_400, "It expires in 1.5 hours."],
  [86_400, "It expires in 1,440 minutes."],
  // In two units.
  [5_400, "It expires in 1 hour and 30 minutes."],
  [5_400, "It is valid for one hour and thirty minutes."],
  [5_400, "Il expire dans 1 h 30."],
  [150, "It expires in 2 minutes 30 seconds."],
  [5_400, "有効期限は1時間30分です。"],
  [5_400, "1 saat 30 dakika geçerlidir."],
  [600, "It expires in 10m."],
  [5_400, "It is valid for 1h 30m."],
  // A link has an expiry of its own.
  [600, "The link expires in 24 hours. The code expires in 10 minutes."],
  // No word says that the code expires.
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
  [2_700, "Il codice vale tre quarti d'ora."],
  [1_200, "הקוד תקף לעשרים דקות."],
  [900, "המספר תקף לרבע שעה."],
  [300, "Шифра важи пет минута."],
  [300, "Namba hii itaisha baada ya dakika tano."],
  [3_600, "한 시간 안에 입력해 주세요."],
  [120, "این رمز تا ۲ دقیقهٔ دیگر اعتبار دارد."],
  [90, "ttl 90s"],
  [1_209_600, "The code is valid for two weeks."],
  [86_400, "It is good until this time tomorrow."],
  // A time of day with a zone.
  [1_800, "It expires at 10:30 UTC."],
  [1_800, "It is valid until 11:30 CET."],
  [1_800, "Gültig bis 11:30 Uhr (MEZ)."],
  [1_800, "Expires at 5:30 AM (EST)."],
  [1_800, "Valid until 16:00 UTC+05:30."],
  [1_800, "Valid until 12:30 +0200."],
  [1_800, "有効期限：19:30（日本時間）"],
  [82_800, "It is valid until 9:00 GMT."],
  [18_000, "It will expire at 3 PM UTC."],
  [45_000, "It is valid until 5:30 PM ET."],
  [45_000, "It is valid until 2:30 PM Pacific Time."],
  [9_000, "Действителен до 15:30 по московскому времени."],
  // A date and a time.
  [189_000, "It expires on 22 November 2026 at 14:30 UTC."],
  [131_400, "It expires on November 21, 2026 2:30 PM PST."],
  [81_000, "It expires at 2026-11-21T10:30:00+02:00."],
  [88_200, "Expires: Sat, 21 Nov 2026 05:30:00 -0500"],
  [171_000, "Er ist gültig bis zum 22.11.2026 um 10:30 Uhr (MEZ)."],
  [171_000, "Il expire le 22/11/2026 à 10h30 (UTC+1)."],
  [171_000, "Caduca el 22 de noviembre de 2026 a las 10:30 CET."],
  [171_000, "Kod jest ważny do 22 listopada 2026, 10:30 CET."],
  [171_000, "Valid until 11/22/2026 10:30 CET."],
  [171_000, "Valid until Nov. 22, 10:30 CET."],
  [163_800, "Действителен до 22.11.2026 10:30 МСК."],
  [142_200, "有効期限：2026年11月22日 10:30（日本時間）"],
  [142_200, "유효기간: 2026년 11월 22일 오전 10:30 (KST)"],
] as const) {
  test(`findCodes reads an expiry of ${seconds} seconds from ${JSON.stringify(sentence)}`, () => {
    assert.equal(secondsLeft(sentence), seconds);
  });
}

for (const sentence of [
  "Your trial expires in 14 days.",
  "Ihre Testphase läuft in 14 Tagen ab.",
  "Votre essai se termine dans 14 jours.",
  "Vous avez 3 jours pour annuler.",
  "Sie haben 14 Tage Zeit, um zu widerrufen.",
  "Hai 14 giorni per annullare.",
  "Questions? We reply in 10 minutes.",
  "Our help desk will get back to you within 1 hour.",
  "Average response time: 2 minutes.",
  "See you in 10 minutes, or in 20 minutes.",
  "We answer within one working week.",
  "It is valid until 11:30.",
  "It is valid from 10:30-11:30.",
  "It expires at 99:30 UTC.",
  "It expires in 400 days.",
  "The shop is open for 8 hours.",
  "It is valid from now on, for a second time.",
  "Det udløber. Du skrev den 5. november.",
  "有效期至 11 月 25 日",
  "It is valid until 10:30 AM IST.",
  "It is valid until 19 November 2026 23:59 UTC.",
  "Your subscription expires on 22 December 2026 at 10:00 UTC.",
  "À saisir avant 18 heures.",
  "Il n'est plus valable à 18 h.",
]) {
  test(`findCodes reads no expiry from ${JSON.stringify(sentence)}`, () => {
    assert.equal(secondsLeft(sentence), undefined);
  });
}

/** A time without a zone is read in the zone of the sender's Date. */
for (const [seconds, sentence] of [
  [5_400, "It stops working at 12:30 today."],
  [75_600, "Er verfällt morgen um 8:00 Uhr."],
  [5_400, "Geldig tot 12.30 uur."],
  [5_400, "Koden slutar gälla kl. 12.30."],
  [5_400, "Galioja iki 12.30 val."],
  [5_400, "Saat 12.30'a kadar geçerlidir."],
  [undefined, "Platí do 12.30 Kč."],
  [93_600, "Caduca mañana a las 13:00."],
  [284_400, "It is valid until Monday 18:00."],
  [284_400, "Ważny do poniedziałku, 18:00 CET."],
  [284_400, "有效期至周一18:00。"],
  [284_400, "有効期限は月曜日18:00です。"],
  [457_200, "It is valid until Mon, 25.11.2026, 18:00 CET."],
  [undefined, "It is valid until 12:30 on 24 December 2026."],
  [undefined, "It expires soon. Office hours 9:00-16:30."],
] as const) {
  test(`findCodes reads ${JSON.stringify(sentence)} in the zone of the sender's Date`, () => {
    const text = `Your verification code is\n\n492013\n\n${sentence}`;
    const [code] = findCodes({ subject: "", text, date: DATE, zone: 60 });
    const end = code?.expiresAt?.getTime();
    assert.equal(end === undefined ? undefined : (end - DATE.getTime()) / 1_000, seconds);
  });
}

for (const [what, date, end] of [
  ["the message's date", "Date: Fri, 20 Nov 2026 11:00:00 +0100", "2026-11-20T10:10:00.000Z"],
  ["the time of arrival when the message has no date", "X-Date: none", "2026-11-20T10:15:00.000Z"],
] as const) {
  test(`parseMessage counts the validity of a code from ${what}`, async () => {
    const bytes = Buffer.from(
      `Received: from a by b; Thu, 19 Nov 2026 08:00:00 +0000\r\n${date}\r\nFrom: a@b.example\r\n\r\nYour verification code is 492013. It expires in 10 minutes.\r\n`,
    );
    const { codes } = await parseMessage(bytes, new Date("2026-11-20T10:05:00Z"));
    assert.equal(codes[0]?.expiresAt?.toISOString(), end);
  });
}
