/** How mail reports a payment, and what the codes on its receipt are called. */
import { MASK_CHARACTER } from "../text/mask-character.ts";
import { type FoundWord, WordFinder } from "../text/word-finder.ts";
import { words } from "./language.ts";

const MADE = words(`
  received your payment | payment received | payment has been received | payment was received | payment successful |
  payment was successful | successful payment | payment complete | payment completed | payment has been made | payment approved |
  payment was approved | payment processed | thank you for your payment | thanks for your payment | this receipt | your receipt |
  payment receipt | sales receipt | receipt for | receipt number | amount paid | paid with | charged to your card | card payment |
  was debited | has been debited |
  zahlungseingang | zahlung erhalten | zahlung eingegangen | zahlungsbeleg* | kaufbeleg* | diesen beleg | ihr beleg | quittung* |
  kartenzahlung* | betrag wurde abgebucht | danke für ihre zahlung | vielen dank für ihre zahlung | bezahlt mit |
  reçu votre paiement | paiement reçu | paiement accepté | paiement effectué | paiement confirmé | ce reçu | votre reçu |
  reçu de paiement | montant payé | montant débité | ticket de caisse | paiement par carte |
  recibido tu pago | recibido su pago | pago recibido | pago realizado | pago aprobado | pago exitoso | pago confirmado |
  este recibo | tu recibo | su recibo | comprobante de pago | recibo de pago | gracias por tu pago | gracias por su pago |
  importe pagado | monto pagado | pago con tarjeta |
  recebemos o seu pagamento | recebemos seu pagamento | pagamento recebido | pagamento aprovado | pagamento efetuado |
  pagamento realizado | pagamento confirmado | comprovante de pagamento | comprovativo de pagamento | valor pago | recibo de pagamento |
  ricevuto il tuo pagamento | ricevuto il suo pagamento | pagamento ricevuto | pagamento effettuato | pagamento riuscito |
  pagamento confermato | questa ricevuta | ricevuta di pagamento | tua ricevuta | importo pagato | scontrino |
  betaling ontvangen | betaling is ontvangen | betaling gelukt | betaalbewijs | betaalbevestiging | deze bon | kassabon |
  kwitantie | betaalde bedrag | bedankt voor je betaling | bedankt voor uw betaling |
  mottagit din betalning | betalning mottagen | betalningen lyckades | kvitto | kvittot | betalt belopp |
  modtaget din betaling | betaling modtaget | betalingen er gennemført | kvittering | kvitteringen | mottatt betalingen |
  betaling mottatt | betalt beløp | betalt beløb |
  vastaanottaneet maksusi | maksu vastaanotettu | maksu onnistui | kuitti | kuittisi | tämä kuitti | maksettu summa |
  makse laekus | makse õnnestus | maksekviitung* | kviitung | maksājums saņemts | maksājuma kvīts | čeks |
  mokėjimas gautas | mokėjimo kvitas | kvitas |
  otrzymaliśmy twoją płatność | otrzymaliśmy państwa płatność | płatność przyjęta | płatność otrzymana | płatność zrealizowana |
  potwierdzenie płatności | potwierdzenie zapłaty | to potwierdzenie wpłaty | paragon* | kwota zapłacona |
  přijali jsme vaši platbu | platba přijata | platba proběhla | platba byla přijata | potvrzení o platbě | potvrzení platby |
  doklad o zaplacení | účtenka | účtenku | prijali sme vašu platbu | platba prijatá | potvrdenie o platbe | potvrdenie platby |
  pokladničný doklad | primili smo vašu uplatu | uplata primljena | potvrda o uplati | račun je plaćen | prejeli smo vaše plačilo |
  plačilo prejeto | potrdilo o plačilu | примили смо вашу уплату | потврда о уплати |
  befizetését megkaptuk | fizetését megkaptuk | sikeres fizetés | sikeres befizetés | bizonylat* | nyugta | nyugtát | nyugtája |
  am primit plata | plată primită | plata a fost primită | plată reușită | această chitanță | chitanța | chitanță | bon fiscal |
  получили ваш платёж | получили ваш платеж | платёж получен | платеж получен | платёж прошёл | платеж прошел | оплата получена |
  оплата прошла | оплата принята | кассовый чек | этот чек | ваш чек | квитанци* |
  отримали ваш платіж | платіж отримано | оплату отримано | оплата пройшла | фіскальний чек |
  получихме плащането | плащането е получено | успешно плащане | разписка* | касова бележка |
  λάβαμε την πληρωμή | η πληρωμή ελήφθη | επιτυχής πληρωμή | απόδειξη πληρωμής | την απόδειξη | η απόδειξή |
  ödemenizi aldık | ödemeniz alındı | ödemeniz alınmıştır | ödeme alındı | ödeme başarılı | makbuz* | dekont* |
  ödənişiniz qəbul* | ödəniş uğurl* | qəbz* | төлеміңіз қабылдан* | төлем сәтті | түбіртек* | toʻlovingiz qabul* |
  استلمنا دفعتك | تم استلام دفعتك | تم استلام الدفعة | تمت عملية الدفع | تم الدفع بنجاح | إيصال* | الإيصال |
  קיבלנו את התשלום | התשלום התקבל | התשלום בוצע | שמרו את הקבלה | קבלה על תשלום | קבלה מס |
  پرداخت شما دریافت شد | پرداخت موفق | پرداخت با موفقیت | رسید پرداخت | این رسید | ادائیگی موصول | رسید محفوظ |
  भुगतान मिल गया | भुगतान प्राप्त | भुगतान सफल | रसीद | পেমেন্ট পেয়েছি | পেমেন্ট সফল | রসিদ |
  お支払いを受領 | お支払いを確認 | お支払いが完了 | 決済が完了 | 領収書 | 領収証 | ご利用明細 |
  결제를 받았 | 결제가 완료 | 결제 완료 | 결제되었 | 결제 승인 | 영수증 |
  收到您的付款 | 已收到付款 | 付款成功 | 支付成功 | 收据 | 收據 | 付款已收到 | 扣款成功 | 交易成功 |
  nhận được khoản thanh toán | thanh toán thành công | biên lai | đã thanh toán |
  menerima pembayaran anda | pembayaran berhasil | pembayaran diterima | struk | kwitansi | bukti pembayaran |
  menerima bayaran anda | pembayaran berjaya | resit | resibo | natanggap namin ang iyong bayad |
  überweisung ausgeführt | vous avez payé | virement reçu | virement effectué | transferencia realizada | cargo de |
  movimiento en tu | movimiento en su | cargo en tu | ekstresi hazır | 支出人民币 |
  transferencia enviada | você pagou | pix enviado | pix recebido | pix realizado | compra aprovada |
  enviou uma transferência | transferência realizada | bonifico eseguito | bonifico disposto | bonifico ricevuto |
  hai pagato | afgeschreven | bijgeschreven | tilisiirto suoritettu | tranzacție efectuată | تم خصم | כרטיסך חויב |
  振込完了 | 转账成功 | transaksi berhasil | umetuma |
  ได้รับการชำระเงิน | ชำระเงินสำเร็จ | ชำระเงินเรียบร้อย | ใบเสร็จ | malipo yamepokelewa | risiti
`);

const CODES = words(`
  authorization code | authorisation code | auth code | approval code | transaction code | payment code | operation code |
  autorisierungscode* | genehmigungscode* | transaktionscode* | zahlungscode* | code d'autorisation | code de transaction |
  code d'opération | code d'approbation | código de autorización | código de aprobación | código de transacción |
  código de la transacción | código de operación | código de la operación | código de autorização | código da autorização |
  código de autenticação | código de autenticación |
  código da transação | código de transação | codice di autorizzazione | codice autorizzazione | codice transazione |
  codice della transazione | codice di transazione | codice operazione | codice dell'operazione | codice di autenticazione |
  autorisatiecode* | transactiecode* | betaalcode* |
  auktoriseringskod* | transaktionskod* | autorisationskode* | autorisasjonskode* | transaktionskode* | transaksjonskode* |
  valtuutuskoodi* | tapahtumakoodi* | maksutapahtuman koodi | autoriseerimiskood* | tehingukood* | autorizācijas kod* |
  darījuma kod* | autorizacijos kod* | operacijos kod* | kod autoryzacji | kod transakcji | autorizační kód | kód transakce |
  autorizačný kód | kód transakcie | kod autorizacije | autorizacijski kod | kod transakcije | koda transakcije |
  avtorizacijska koda | код ауторизације | код трансакције | engedélyezési kód* | tranzakciós kód* | cod de autorizare |
  cod autorizare | codul de autorizare | cod tranzacție | codul tranzacției | cod de tranzacție | код авторизации | код операции |
  код транзакции | код авторизації | код операції | код транзакції | код за авторизация | код на транзакцията |
  κωδικός έγκρισης | κωδικός εξουσιοδότησης | κωδικός συναλλαγής | provizyon kodu | onay kodu | işlem kodu |
  avtorizasiya kodu | əməliyyat kodu | авторизация коды | транзакция коды | رمز التفويض | رمز الموافقة | رمز المعاملة |
  رمز العملية | קוד אישור עסקה | קוד אישור | קוד עסקה | کد مجوز پرداخت | کد مجوز | کد تراکنش | प्राधिकरण कोड |
  लेनदेन कोड | অনুমোদন কোড | লেনদেন কোড | 承認番号 | 承認コード | 取引コード | 승인번호 | 승인 번호 | 거래 코드 | 授权码 | 授權碼 |
  交易代码 | 交易代碼 | 交易码 | 交易碼 | mã chuẩn chi | mã giao dịch | kode otorisasi | kode transaksi | kod kebenaran |
  kod transaksi | รหัสอนุมัติ | รหัสธุรกรรม | รหัสรายการ
`);

/** With a sum behind it, as a bank reports a payment. `See your balance in the app` reports none. */
const BALANCES = words(`
  available balance | verfügbarer betrag | solde disponible | saldo disponible | saldo disponível | saldo disponibile |
  beschikbaar saldo | dostępne środki | zůstatek | zostatok | egyenleg | sold disponibil | баланс | доступно | залишок |
  наличност | διαθέσιμο υπόλοιπο | bakiyeniz | الرصيد المتاح | יתרה | موجودی | शेष राशि | 残高 | 잔액 | 余额 | 餘額 |
  số dư | saldo anda | ยอดเงินคงเหลือ
`);
// A price may be masked, because it is no code.
const SUM = new RegExp(`^[^.]{0,12}[\\p{Nd}${MASK_CHARACTER}]`, "u");
const SUM_CHARS = 16;

const TAG_MADE = 1;
const TAG_CODE = 2;
const TAG_BALANCE = 4;
const FINDER = new WordFinder([
  { tag: TAG_MADE, words: MADE },
  { tag: TAG_CODE, words: CODES },
  { tag: TAG_BALANCE, words: BALANCES },
]);

/** The names of such codes, if the message reports a payment; otherwise none. `text` has to be `folded`. */
export function codesOfPaymentsMade(text: string): readonly FoundWord[] {
  const found = FINDER.find(text);
  const isOfPayment = ({ tags, end }: FoundWord) =>
    (tags & TAG_MADE) !== 0 || ((tags & TAG_BALANCE) !== 0 && SUM.test(text.slice(end, end + SUM_CHARS)));
  if (!found.some(isOfPayment)) return [];
  return found.filter(({ tags }) => (tags & TAG_CODE) !== 0);
}
