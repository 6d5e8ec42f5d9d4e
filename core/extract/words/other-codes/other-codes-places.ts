/** Codes that are typed at a door or a till: what has one, and how each language says so. */
import { words } from "../language.ts";
import type { OtherCodes } from "./other-codes.ts";

export const CODES_AT_DOORS: readonly OtherCodes[] = [
  [
    "code to the % | code for the % | % code | % pin",
    `door | front door | back door | door lock | smart lock | lock | padlock | gate | side gate | garage | garage door |
    key box | key safe | lockbox | building | entrance | alarm | barrier | car park | intercom | clubhouse |
    clubhouse door | club room | village hall | church hall | parish hall | sports hall | changing room | changing rooms |
    boathouse | allotment | allotments | scout hut | community centre | community room | vestry | tool shed`,
  ],
  [
    "código % | clave %",
    `de la cerradura | de cerradura | de la puerta | de puerta | del portal | del portero | del portero automático |
    del candado | de la caja de llaves | de la alarma | de alarma | del garaje | del edificio | de la verja |
    del local | del vestuario | del polideportivo | de la sede | del telefonillo | de la taquilla | de la caja fuerte | de la reja`,
  ],
  [
    "código % | senha %",
    `da porta | da fechadura | do portão | do cofre | do cadeado | do alarme | da garagem | do prédio | do condomínio |
    da caixa de chaves`,
  ],
  [
    "code %",
    `
    de la porte | de porte | de l'immeuble | du portail | de la serrure | du digicode | de la boîte à clés |
    de la boîte à clé | de l'alarme | du cadenas | du coffre | du garage | du local | du club house |
    de la salle des fêtes | du vestiaire | du gymnase | du parking | de l'interphone | du portillon
`,
  ],
  [
    "codice %",
    `della porta | del portone | della serratura | del cancello | della cassetta | dell'allarme | del garage |
    del lucchetto | della palestra | della sede | dello spogliatoio | dell'oratorio | della cassaforte | del citofono | della keybox`,
  ],
  [
    "code für % | pin für %",
    `die tür | die haustür | das tor | die garage | den schlüsseltresor | den schlüsselkasten | die schlüsselbox |
    das schloss | die alarmanlage | den safe | den tresor | die schranke | das vereinsheim |
    das clubheim | das gemeindehaus | das pfarrheim | die turnhalle | die sporthalle | das bootshaus | den gemeinschaftsraum`,
  ],
  [
    "code van % | code voor %",
    `de deur | de voordeur | het slot | de poort | het sleutelkluisje | de sleutelkluis | het alarm | de garage |
      het clubhuis | de kantine | de sporthal | de kleedkamer | het buurthuis`,
  ],
  [
    "kod till % | koden till %",
    "dörren | porten | låset | nyckelskåpet | nyckelboxen | larmet | grinden | garaget",
  ],
  [
    "kode til % | koden til %",
    "døren | døra | porten | låsen | nøgleboksen | nøkkelboksen | alarmen | garagen | garasjen",
  ],
  [
    "kod do %",
    "drzwi | bramy | furtki | zamka | skrytki | klatki | domofonu | alarmu | garażu | sejfu | szlabanu",
  ],
  [
    "kód k % | kód ke % | kód od %",
    "dveřím | dveří | bráně | brány | zámku | schránce na klíče | alarmu | garáži | garáže | dverám | dverí | bráne",
  ],
  [
    "код % | код от % | пароль от %",
    "домофона | двери | входной двери | подъезда | калитки | ворот | замка | сейфа | сигнализации | шлагбаума",
  ],
  ["код від %", "домофона | дверей | під'їзду | воріт | хвіртки | замка | сейфа | сигналізації"],
  [
    "cod % | codul %",
    "de la ușă | ușii | de la poartă | porții | de la interfon | interfonului | lacătului | seifului",
  ],
  ["κωδικός %", "της πόρτας | πόρτας | της κλειδαριάς | της πύλης | του συναγερμού | του θυροτηλεφώνου"],
  ["كود % | رمز % | الرقم السري ل%", "الباب | القفل | البوابة | الصندوق | باب العمارة"],
  ["קוד %", "הדלת | דלת הכניסה | הכניסה לבניין | השער | המנעול | הכספת | הבניין"],
];

export const CODES_AT_PLACES: readonly string[] = words(`
  portkod* | dörrkod* | låskod* | larmkod* | dørkode* | låsekode* | alarmkode* | deurcode* | poortcode* | slotcode* |
  ovikoodi* | porttikoodi* | hälytyskoodi* | kapukód* | ajtókód* | zárkód* | riasztókód* | kilit kodu* | bina kodu* |
  alarm kodu* | hediye çeki kodu* | hediye kartı kodu* | kode pintu | kode gerbang | kode brankas | kod pintu |
  门锁密码 | 门禁密码 | 门禁码 | 大门密码 | 門鎖密碼 | 門禁密碼 | 大門密碼 | 玄関の暗証番号 | ドアコード |
  キーボックスの番号 | キーボックスの暗証番号 | 현관 비밀번호 | 공동현관 비밀번호 | 도어락 비밀번호 | 출입문 비밀번호 | รหัสประตู |

  purchase code |

  w automacie | automat paczkowy | automatu paczkowego | w paczkomacie |


  code at checkout | code at the checkout | code during checkout | code when you check out | code at the till |
  code in your basket | code in the basket | code in your cart | code in store | code in the shop |
  code an der kasse | code im warenkorb | code beim bezahlen | code bei der bestellung | code bei ihrer bestellung |
  code bei deiner bestellung | code au moment de payer | code lors du paiement de votre commande | code à la caisse |
  code dans votre panier | code dans le panier | code à l'étape livraison | code lors de votre commande |
  código al finalizar la compra | código al finalizar tu compra | código al pagar | código en la caja | código en tu compra |
  código en el carrito | código no checkout | código no carrinho | código ao finalizar a compra | codice alla cassa |
  codice nel carrello | codice al momento dell'acquisto | code bij het afrekenen | code in je winkelmand | code in de kassa |
  koden i kassan | kod i kassan | koden ved kassen | koden i kassen | kod w koszyku | kod podczas finalizacji |
  kod przy składaniu | код при оформлении | код на кассе | код в корзине | код під час оформлення | код при оформленні |
  kodu sepette | kodu ödeme adımında | kódot a pénztárnál | kód v košíku | kód pri objednávke | kód při objednávce |
  codul la finalizarea comenzii | codul în coș | kod na blagajni | koodi kassalla | koodi ostoskorissa
`);
