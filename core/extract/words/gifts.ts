/** Gifts whose code pays for something, such as gift cards and vouchers. All languages together. */
import { words } from "./language.ts";
import { anyOf } from "./word-pattern.ts";

export const GIFTS = words(`
  gift card | gift cards | giftcard | gift certificate | gift voucher | e gift | egift | store credit |
  carte cadeau | chèque cadeau | bon cadeau | tarjeta regalo | tarjeta de regalo | carta regalo | buono regalo |
  cartão presente | vale presente | cartão oferta | geschenkkarte* | geschenkgutschein* | cadeaubon* | cadeaukaart* |
  presentkort* | gavekort* | lahjakort* | kinkekaart* | karta podarunkowa | karty podarunkowej | dárková karta |
  dárkové karty | dárkový poukaz* | darčeková poukáž* | подарочная карта | подарочной карты | подарочный сертификат* |
  подарункова картка | подарункової картки | ajándékkárty* | ajándékutalvány* | δωροκάρτα | δωροκάρτας | card cadou |
  بطاقة هدية | بطاقة هدايا | כרטיס מתנה | שובר מתנה | ギフトカード | 礼品卡 | 禮品卡 | 기프트카드 |
  carte-cadeau | e carte cadeau | tarjeta de obsequio | cheque regalo | targeta regal | tarxeta regalo | cheque presente |
  cartão-presente | gutschein | gutscheins | wertgutschein* | kado bon | gjafakort* | gávukort* | bon podarunkowy |
  bonu podarunkowego | kartę podarunkową | darčeková karta | darčekovú kartu | poukaz* na nákup | poklon kartic* |
  poklon bon* | darilna kartica | darilno kartico | darilni bon | darilnega bona | подарочную карту |
  сертификат на сумму | подарунковий сертифікат* | подарункову картку | подаръчна карта | ваучер за подарък |
  поклон картиц* | падарункавы сертыфікат | cardul cadou | voucher cadou | hediye kart* | hediye çek* | hədiyyə kart* |
  sovg'a karta* | kartu hadiah | kad hadiah | voucher hadiah | thẻ quà tặng | phiếu quà tặng | บัตรของขวัญ |
  dāvanu kart* | dovanų kupon* | dovanų ček* | dovanų kortel* | kartë dhuratë | opari txartel* | სასაჩუქრე ბარათ* |
  նվեր քարտ | նվեր քարտը | کارت هدیه | گفٹ کارڈ | गिफ्ट कार्ड | उपहार कार्ड | গিফট কার্ড | kadi ya zawadi | 상품권 |
  선물카드 | ギフト券 | 商品券 | 购物卡 |
  remaining balance | balance on the card | balance on this card | card balance | restguthaben | kartenguthaben |
  gutscheinguthaben | solde restant | solde de la carte | saldo restante | saldo de la tarjeta | saldo residuo |
  saldo della carta | saldo do cartão | resterend saldo | återstående saldo | resterende saldo | pozostałe saldo
`);

/** What a card holds, as a label in the line below its code: `Balance: 25.00`. Banks write so of accounts elsewhere. */
const BALANCE = anyOf(`
  balance | guthaben | solde | saldo | saldoa | egyenleg | zůstatek | zostatok | stanje | баланс | остаток | залишок |
  салдо | υπόλοιπο | bakiye | bakiyeniz | qalıq | الرصيد | رصيد | יתרה | موجودی | 残高 | 余额 | 餘額 | 잔액 | số dư | baki | ยอดคงเหลือ
`);
export const BALANCE_BELOW = new RegExp(`^[\\s|*]{0,6}\\n[\\s|*•-]{0,6}${BALANCE}[\\s*]{0,4}[:：|]`, "iu");
