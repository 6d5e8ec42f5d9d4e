/** What a coupon is good for: discounts, free delivery, a lower price at the till. All languages together. */
import { words } from "./language.ts";
import { anyOf } from "./word-pattern.ts";

/** Where its code is typed, and what has to be bought. Taglines promise discounts, but do not say so. */
const CHECKOUTS = `
  at checkout | at the checkout | minimum spend | at the till | im warenkorb | an der kasse |
  mindestbestellwert | dans votre panier | dans le panier | minimum d'achat | al finalizar tu compra |
  al finalizar la compra | en el carrito | en tu carrito | compra mínima | pedidos superiores | nel carrello |
  alla cassa | spesa minima | ordine minimo | no carrinho | para compras acima | bij het afrekenen |
  winkelmand | winkelmandje | minimale besteding | i kassan | varukorgen | ved kassen | i kurven | i kassen |
  handlekurven | handlekurv* | kassalla | ostoskor* | ostukorv* | grozā | krepšel* | w koszyku |
  minimalna wartość zamówienia | v košíku | do košíku | kosárban | pénztárnál | în coș | în coșul | u košarici |
  u korpi | v košarici | в корзине | у кошику | в количката | στο καλάθι | sepette | sepetinizde | al carret |
  عند الدفع | בקופה | お会計時 | 会計時に | レジで | 结算时 | 结账时 | 結帳時 | saat checkout | semasa checkout | चेकआउट | چیک آؤٹ |
  səbətdə | себетте
`;
export const AT_CHECKOUT = new RegExp(`^${anyOf(CHECKOUTS)}$`, "iu");

export const DISCOUNTS = words(`
  ${CHECKOUTS} |
  discount* | % off | percent off | off your next | off your first | off your order | off today |
  free shipping | free delivery | coupon* | promo code* | promo | half price | buy one | rabatt* | gutschein* |
  preisnachlass* | versandkostenfrei* | gratisversand | réduction* | de remise | remise de | code promo |
  bon d'achat | bons d'achat | livraison offerte | frais de port offerts | descuento* | cupón | cupones |
  envío gratis | gastos de envío gratis | sconto | sconti | scontat* | coupon | buono sconto | buoni sconto |
  spedizione gratuita | desconto* | cupom | cupons | cupão | frete grátis | portes grátis | korting* |
  kortingscode* | gratis verzending | fri frakt | bjuder på frakt* | bjuder vi på | gratis fragt | fri fragt |
  gratis frakt | afslátt* | frí heimsending | alennu* | alekoodi* | ilmainen toimitus | ilmaiset toimituskulut |
  soodus* | allahindlus* | tasuta tarne | tasuta transport | atlaide* | atlaid* | bezmaksas piegād* | nuolaid* |
  nemokamas pristatym* | zniżk* | rabat | rabatu | rabatow* | darmowa dostaw* | darmową dostaw* | kupon* |
  slev* | doprava zdarma | dopravu zdarma | zľav* | zľavov* | kedvezmény* | ingyenes szállítás* | reducere* |
  reduceri* | livrare gratuită | transport gratuit | popust* | besplatna dostava | besplatnu dostavu |
  brezplačna dostava | попуст* | бесплатна достава | скидк* | промокод* | купон* | бесплатная доставка |
  бесплатную доставку | знижк* | безкоштовна доставка | безкоштовну доставку | отстъпк* | безплатна доставка |
  зніжк* | έκπτωση* | έκπτωσης | εκπτώσ* | κουπόνι* | δωρεάν αποστολή | δωρεάν μεταφορικά | indirim* |
  ücretsiz kargo | bedava kargo | endirim* | pulsuz çatdırılma | жеңілдік* | chegirma* | zbritje* | zbritj* |
  descompte* | enviament gratuït | deskontu* | deskontua | ფასდაკლებ* | კუპონ* | զեղչ* | خصم | الخصم | كوبون |
  قسيمة | قسيمة خصم | شحن مجاني | توصيل مجاني | הנחה | קופון | משלוח חינם | تخفیف | کوپن | ارسال رایگان |
  رعایت | ڈسکاؤنٹ | छूट | कूपन | डिस्काउंट | मुफ़्त डिलीवरी | ছাড় | কুপন | ডিসকাউন্ট | தள்ளுபடி | கூப்பன் |
  తగ్గింపు | కూపన్ | ರಿಯಾಯಿತಿ | കിഴിവ് | सवलत | ડિસ્કાઉન્ટ | વળતર | ਛੋਟ | වට්ටම* | 割引 | クーポン | 送料無料 | 円off |
  円引き | 優惠 | 优惠 | 折扣 | 满减 | 滿減 | 包邮 | 免运费 | 免運費 | 할인* | 쿠폰* | 무료배송 | 무료 배송 | giảm giá | mã giảm |
  phiếu giảm giá | miễn phí vận chuyển | ưu đãi | ส่วนลด* | คูปอง* | จัดส่งฟรี | ส่งฟรี | diskon |
  potongan harga | gratis ongkir | ongkos kirim gratis | diskaun | baucar | penghantaran percuma | diskwento |
  libreng delivery | punguzo | kuponi | afslag | ቅናሽ | хямдрал* | បញ្ចុះតម្លៃ | ສ່ວນຫຼຸດ | လျှော့ဈေး
`);
