/** Codes of banks, cases, parcels, telephones and conferences, and numbers to quote or show. They are not one-time codes. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findCodes } from "../../../../core/extract/codes/codes.ts";

const DATE = new Date("2026-11-20T10:00:00Z");

const MESSAGES = `
  Our account | Please transfer the sum to us.¶SWIFT code: NORDKV7Q
  Bankverbindung | SWIFT-Code: NORDKV7Q
  Bankszámla | SWIFT-kód¶NORDKV7Q
  Hesap | Ödemeyi buraya yapın.¶SWIFT kodu: NORDKV7Q
  Konto | Kod SWIFT: NORDKV7Q
  账户 | 请汇款至以下账户。¶SWIFT代码：NORDKV7Q
  Hyresärende | Vi har tagit emot din anmälan.¶Referenskod: W3SQGQ
  Vikailmoitus | Viitekoodi: W3SQGQ
  Hlášení | Referenční kód: W3SQGQ
  Hibabejelentés | Hivatkozási kód: W3SQGQ
  お問い合わせ | 照会コード：W3SQGQ
  문의 | 참조 코드: W3SQGQ
  报修 | 参考代码：W3SQGQ
  Laporan | Kode referensi: W3SQGQ
  Zending | Je pakket is onderweg.¶Trackingcode: 77661918
  Pachet | Coletul a plecat.¶Cod de urmărire: 77661918
  Посилка | Посилка вже в дорозі.¶Код відстеження: 77661918
  Paket | Kode pelacakan: 77661918
  Växeln | Du når oss på växeln.¶Anknytning: 2523
  Centrala | Numer wewnętrzny: 2523
  Регистратура | Звоните нам.¶Добавочный: 2523
  Santral | Dahili: 2523
  ฝ่ายบริการ | เบอร์ต่อ: 2523
  Möte på torsdag | Ring in.¶Konferens-PIN: 145593
  Besprechung | Einwahl-PIN: 145593
  ועידה | PIN לוועידה: 145593
  Your gift | The museum thanks you. Please give K7TQ4N when you write to us.
  Ihre Gabe | Das Museum dankt. Nennen Sie bitte K7TQ4N, wenn Sie uns schreiben.
  Votre don | Le musée vous remercie. Indiquez K7TQ4N si vous nous écrivez.
  Tu donativo | El museo te lo agradece. Indica K7TQ4N si nos escribes.
  Din gåva | Museet tackar. Ange K7TQ4N om du skriver till oss.
  Dar | Muzeum dziękuje. Podaj K7TQ4N, gdy do nas napiszesz.
  Дар | Музей благодарит вас. Укажите K7TQ4N, если будете писать нам.
  ご寄付 | 美術館より御礼申し上げます。お問い合わせの際は K7TQ4N をお知らせください。
  Lauf | Du bist dabei. Zeig K7TQ4N am Schalter vor.
  Carrera | Estás inscrita. Enseña K7TQ4N en el mostrador.
  大会 | 登録が完了しました。受付で K7TQ4N をご提示ください。
  Termin | Ihr Termin ist am Freitag. Patientin 482913, Zimmer 4.
  Rendez-vous | Vendredi à 10 h. Patient 482913, bureau 4.
  Appuntamento | Venerdì alle 10. Paziente 482913, stanza 4.
  Coro | ¡Bienvenida! Eres la socia 482913 de nuestro coro.
  Chór | Witamy! Jesteś członkinią 482913 naszego chóru.
  Bank | Ihre PIN wurde geändert. Konto ***7310: 482913
  Bank | Bonuspunkte auf Konto ***7310: 482913. Code im Shop einlösen.
  Bank | Din kod är ändrad. Saldo på konto ***7310: 482913
`;

for (const line of MESSAGES.split("\n").filter((one) => one.trim() !== ""))
  test(`findCodes finds no code in "${line.trim()}"`, () => {
    const [subject = "", text = ""] = line.split("|").map((part) => part.trim().replaceAll("¶", "\n"));
    assert.deepEqual(findCodes({ subject, text, date: DATE }), []);
  });

const TO_TYPE_OR_TELL = `
  482913 | Your call | Give the code 482913 to whoever answers when you contact us.
  482913 | Ihr Code | Nennen Sie den Code 482913, wenn Sie uns anrufen. Er gilt 10 Minuten.
  482913 | Uw afspraak | Vul 482913 in op het scherm bij de balie.
  482913 | Acme | Kindly furnish 482913 at the counter screen within 5 mins.
  482913 | Acme | Dear member, 482913 is your code.
  482913 | Bank | Ihr Sicherheitscode für Konto ***7310: 482913
  482913 | Bank | Din säkerhetskod för konto ***7310: 482913
`;

for (const line of TO_TYPE_OR_TELL.split("\n").filter((one) => one.trim() !== ""))
  test(`findCodes finds the code in "${line.trim()}"`, () => {
    const [code, subject = "", text = ""] = line.split("|").map((part) => part.trim());
    assert.equal(findCodes({ subject, text, date: DATE })[0]?.value, code);
  });
