/** Codes that lead to a bank, a case, a parcel, a telephone or a conference: nobody is proved by them. */
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
`;

for (const line of MESSAGES.split("\n").filter((one) => one.trim() !== ""))
  test(`findCodes finds no code in "${line.trim()}"`, () => {
    const [subject = "", text = ""] = line.split("|").map((part) => part.trim().replaceAll("¶", "\n"));
    assert.deepEqual(findCodes({ subject, text, date: DATE }), []);
  });
