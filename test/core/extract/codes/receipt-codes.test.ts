/** A receipt names the code by which the bank approved the payment. The payment is done, and nobody types that code. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findCodes } from "../../../../core/extract/codes/codes.ts";

const DATE = new Date("2026-11-20T10:00:00Z");

const RECEIPTS = `
  Your ride | Payment received, thank you.¶Authorization code: 048213
  Train ticket | Your receipt for the ticket to Leeds.¶¶Approval code¶048213
  Parking | Payment was successful. Transaction code: 48213377
  Bäckerei | Danke für Ihre Zahlung.¶Autorisierungscode: 048213
  Piscine | Paiement accepté, voici votre reçu.¶Code d'autorisation : 048213
  Farmacia | Pago aprobado con tarjeta.¶Código de autorización: 048213
  Lavanderia | Pagamento effettuato.¶Codice di autorizzazione: 048213
  Cinema | Pagamento aprovado. Guarde este comprovante de pagamento.¶Código de autorização: 048213
  Fietsenmaker | Bedankt voor je betaling.¶Autorisatiecode: 048213
  Simhallen | Här är ditt kvitto.¶Auktoriseringskod: 048213
  Uimahalli | Maksu onnistui.¶Valtuutuskoodi: 048213
  Basen | Płatność zrealizowana.¶Kod autoryzacji: 048213
  Lékárna | Platba proběhla.¶Autorizační kód: 048213
  Uszoda | Sikeres fizetés.¶Engedélyezési kód: 048213
  Каток | Оплата прошла. Кассовый чек приложен.¶Код авторизации: 048213
  Басейн | Оплату отримано.¶Код авторизації: 048213
  Eczane | Ödemeniz alındı.¶Provizyon kodu: 048213
  Φαρμακείο | Η πληρωμή ελήφθη.¶Κωδικός έγκρισης: 048213
  المسبح | تمت عملية الدفع.¶رمز الموافقة: 048213
  בריכה | התשלום התקבל.¶קוד אישור: 048213
  プール | 決済が完了しました。¶承認コード：048213
  수영장 | 결제가 완료되었습니다.¶거래 코드: 04821377
  泳池 | 支付成功。¶交易代码：04821377
  Hồ bơi | Thanh toán thành công.¶Mã giao dịch: 04821377
  Kolam renang | Pembayaran berhasil.¶Kode transaksi: 04821377
  สระว่ายน้ำ | ชำระเงินสำเร็จ¶รหัสอนุมัติ: 048213
  Taxi | Payment received. Approval code: 048213. Never share your card number with anyone.
  Ferry | Card payment, auth code 048213. We will never ask for your PIN.
  Marché | Paiement effectué. Code d'autorisation : 048213. Ne communiquez jamais vos données bancaires.
  Divadlo | Platba proběhla. Autorizační kód: 048213. Doklad uchovejte pro případ reklamace.
  Магазин | Оплата прошла. Код авторизации: 048213. Никому не сообщайте CVC.
  市场 | 付款成功。授权码：048213。请勿泄露银行卡信息。
`;

const TO_APPROVE = `
  482913 | Your payment | Enter the authorization code 482913 to approve your payment of 48.20 EUR.
  482913 | Ihre Zahlung | Ihr Autorisierungscode lautet 482913. Er gilt 5 Minuten.
  482913 | Votre paiement | Votre code d'autorisation est 482913.
  482913 | Оплата | Код авторизации: 482913. Никому его не сообщайте.
  482913 | Card payment | Your authorisation code for the card payment of 48.20 EUR is 482913. Never share this code.
  482913 | Potvrzení platby | Platba 1 499 Kč v obchodě. Autorizační kód: 482913. Nikomu jej nesdělujte.
  482913 | Potwierdzenie płatności | Kod autoryzacji: 482913. Nie udostępniaj go nikomu.
  482913 | Confirmación de pago | Pago con tarjeta. Código de autorización: 482913. No lo comparta con nadie.
  482913 | Paiement par carte | Code d'autorisation : 482913. Ne le communiquez à personne.
  482913 | Ödeme onayı | Makbuz: 490 TL. Onay kodu: 482913. Kimseyle paylaşmayın.
  482913 | A receipt | Enter transaction code 482913 in the app to see your receipt.
`;

const rowsOf = (table: string) =>
  table
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("|").map((field) => field.trim().replaceAll("¶", "\n")));

for (const [subject = "", text = ""] of rowsOf(RECEIPTS))
  test(`findCodes finds no code in the receipt "${subject}"`, () => {
    assert.deepEqual(findCodes({ subject, text, date: DATE }), []);
  });

for (const [code, subject = "", text = ""] of rowsOf(TO_APPROVE))
  test(`findCodes finds the code that approves a payment still to be made: ${text}`, () => {
    assert.equal(findCodes({ subject, text, date: DATE })[0]?.value, code);
  });
