/** What a coupon is good for: discounts, free delivery, a lower price at the till. All languages together. */
import { words } from "./language.ts";

export const DISCOUNTS = words(`
  discount* | % off | percent off | off your next | off your first | off your order | off today | free shipping | free delivery |
  coupon* | promo code* | promo | at checkout | at the checkout | minimum spend | at the till | half price | buy one |
  rabatt* | gutschein* | preisnachlass* | versandkostenfrei* | gratisversand | im warenkorb | an der kasse | mindestbestellwert |
  réduction* | de remise | remise de | code promo | bon d'achat | bons d'achat | livraison offerte | frais de port offerts | dans votre panier |
  dans le panier | minimum d'achat | descuento* | cupón | cupones | envío gratis | gastos de envío gratis |
  al finalizar tu compra | al finalizar la compra | en el carrito | en tu carrito | compra mínima | pedidos superiores |
  sconto | sconti | scontat* | coupon | buono sconto | buoni sconto | spedizione gratuita | nel carrello | alla cassa | spesa minima |
  ordine minimo | desconto* | cupom | cupons | cupão | frete grátis | portes grátis | no carrinho | compra mínima | para compras acima |
  korting* | kortingscode* | gratis verzending | bij het afrekenen | winkelmand | winkelmandje | minimale besteding |
  fri frakt | i kassan | varukorgen | bjuder på frakt* | bjuder vi på | gratis fragt | ved kassen | i kurven | fri fragt | gratis frakt |
  i kassen | handlekurven | handlekurv* | afslátt* | frí heimsending | alennu* | alekoodi* | ilmainen toimitus | ilmaiset toimituskulut |
  kassalla | ostoskor* | soodus* | allahindlus* | tasuta tarne | tasuta transport | ostukorv* | atlaide* | atlaid* | bezmaksas piegād* |
  grozā | nuolaid* | nemokamas pristatym* | krepšel* | zniżk* | rabat | rabatu | rabatow* | darmowa dostaw* | darmową dostaw* | w koszyku |
  kupon* | minimalna wartość zamówienia | slev* | doprava zdarma | dopravu zdarma | v košíku | do košíku | zľav* | zľavov* |
  kedvezmény* | ingyenes szállítás* | kosárban | pénztárnál | reducere* | reduceri* | livrare gratuită | transport gratuit | în coș |
  în coșul | popust* | besplatna dostava | besplatnu dostavu | u košarici | u korpi | brezplačna dostava | v košarici | попуст* |
  бесплатна достава | скидк* | промокод* | купон* | бесплатная доставка | бесплатную доставку | в корзине | знижк* | безкоштовна доставка |
  безкоштовну доставку | у кошику | отстъпк* | безплатна доставка | в количката | зніжк* | έκπτωση* | έκπτωσης | εκπτώσ* | κουπόνι* |
  δωρεάν αποστολή | δωρεάν μεταφορικά | στο καλάθι | indirim* | kupon* | ücretsiz kargo | bedava kargo | sepette | sepetinizde | endirim* |
  pulsuz çatdırılma | жеңілдік* | chegirma* | zbritje* | zbritj* | descompte* | enviament gratuït | al carret | deskontu* | deskontua |
  ფასდაკლებ* | კუპონ* | զեղչ* | خصم | الخصم | كوبون | قسيمة | قسيمة خصم | شحن مجاني | توصيل مجاني | عند الدفع | הנחה | קופון | משלוח חינם | בקופה |
  تخفیف | کوپن | ارسال رایگان | رعایت | ڈسکاؤنٹ | छूट | कूपन | डिस्काउंट | मुफ़्त डिलीवरी | ছাড় | কুপন | ডিসকাউন্ট | தள்ளுபடி | கூப்பன் | తగ్గింపు |
  కూపన్ | ರಿಯಾಯಿತಿ | കിഴിവ് | डिस्काउंट | सवलत | ડિસ્કાઉન્ટ | વળતર | ਛੋਟ | වට්ටම* | 割引 | クーポン | 送料無料 | 円off | 円引き | 優惠 | 优惠 |
  折扣 | 满减 | 滿減 | 包邮 | 免运费 | 免運費 | 할인* | 쿠폰* | 무료배송 | 무료 배송 | giảm giá | mã giảm | phiếu giảm giá | miễn phí vận chuyển | ưu đãi |
  ส่วนลด* | คูปอง* | จัดส่งฟรี | ส่งฟรี | diskon | potongan harga | gratis ongkir | ongkos kirim gratis | diskaun | baucar | penghantaran percuma |
  diskwento | libreng delivery | punguzo | kuponi | afslag | ቅናሽ | хямдрал* | បញ្ចុះតម្លៃ | ສ່ວນຫຼຸດ | လျှော့ဈေး
`);
