/** Text messages as phones relay them, some with the marks by which apps and browsers fill in a code. */
import { codeCases } from "./code-table.ts";

/** Code, subject and text. */
const CODES = String.raw`
5931 ¦ Wayfare ¦ [#] Your Wayfare login code: 5931 tKmw7Qe2xLB
740-218 ¦ Kestrel ¦ <#> Kestrel: your login code is 740-218\nQm4xTz81WbC
386104 ¦ Harbourline ¦ Use 386104 to confirm your address.\n\nrX2mKq9LwTz
Kx9vQ2mPz7a ¦ Your account ¦ Account 48213 is ready. Sign in with this temporary password.\n\nKx9vQ2mPz7a
mQ73xB ¦ Tallowbank ¦ @tallowbank.example #mQ73xB
618402 ¦ Tallowbank ¦ Kod dlya vhoda v Tallowbank: 618402\n\n@tallowbank.example #618402
507118 ¦ 47crows ¦ 507118 is your 47crows security code.
913-460 ¦ Lumo ¦ Lumo never asks for this code, do not pass it on: 913-460. Questions? 0800 555 1234
274918 ¦ Lumo ¦ Lumo fragt nie nach diesem Code, bitte nicht weitergeben: 274918.
604417 ¦ Orchard ¦ Please give OTP-604417 to the driver.
KWTRD7 ¦ Orchard ¦ KWTRD7 is your sign-in code
816305 ¦ Orchard ¦ Sign-in\n Code = 816305\nOrchard Bank\n14:21:07
358204 ¦ Orchard transfer ¦ Transfer to a wallet\n\nAmount:\n2500000 IRT\n\nWallet:\n7719203384410023\n\ncode: 358204\nend11
725190 ¦ Harbourline ¦ Code to verify your phone number: 725190
4936 ¦ Harbourline ¦ Код подтверждения номера телефона: 4936
861934 ¦ Harbourline ¦ Código de confirmación del número de teléfono: 861934
297416 ¦ Harbourline ¦ Ihr Bestätigungscode für Ihre Mobilnummer: 297416
530962 ¦ Saffronet ¦ کد ورود شما به سامانه مشترکان سفرانت 530962 می باشد
471830 ¦ Saffronet ¦ کد تایید شما عبارت است از: 471830
518-206 ¦ Tornhill ¦ 518-206 :קוד האימות שלך הוא
K-804217 ¦ Tornhill ¦ K-804217(이)가 Tornhill 인증 코드입니다.
362091 ¦ Tornhill ¦ [362091] Tornhill doğrulama kodunuzdur
948250 ¦ Tornhill ¦ [948250] আপনার Tornhill যাচাইকরণ কোড।
183749 ¦ Tornhill ¦ Ο κωδικός επαλήθευσης για το Tornhill είναι ο [183749]
706285 ¦ Tornhill ¦ Votre code de connexion à Tornhill est le 706285.
620731 ¦ Vinaphong ¦ 620731 la ma kich hoat cua so dien thoai 0912667310. Vui long nhap ma nay vao ung dung.
580374 ¦ Vinaphong ¦ Ma xac nhan thanh toan tren Vinaphong la 580374, het han sau 3 phut.
627915 ¦ Polibank ¦ 12.11.2026 14:18 Parol dlya podtverzhdeniya: 627915. Perevod 1800.00 RUB.
840563 ¦ Polibank ¦ 840563 - kod dlya vkhoda v Polibank. Nikomu ego ne soobshchayte
394718 ¦ Polibank ¦ Kod perevirky 394718\ndijsnyj do 14:05
7195 ¦ Polibank ¦ Vash kod perevirky mobilnogo telefonu: 7195. Tel: 0800 212 230
461803 ¦ Polibank ¦ Ertjeradi kodi 461803 tanxa 120 GEL Baratis N ****7710
235907 ¦ Polibank ¦ O kodikos epalithefsis sas einai 235907. Min ton moirazeste.
692840 ¦ Polibank ¦ Vashiyat kod za potvarzhdenie e 692840
517026 ¦ Polibank ¦ Tanii batalgaajuulah kod: 517026
308471 ¦ Polibank ¦ Dzer hastatman kodn e 308471
927104 ¦ Orchard Pay ¦ Your Orchard Pay verification code is 927104. Enter this code at checkout to finish.
640381 ¦ Your gift card ¦ To protect your gift card, confirm this purchase. Your one-time code is 640381, good for 10 minutes.
518370 ¦ Votre carte cadeau ¦ Pour consulter le solde de votre carte cadeau, saisissez le code de vérification 518370.
`;

/** Subject and text, without a code. */
const NO_CODES = String.raw`
Your verification code ¦ © 2026 Wayfare Inc.
Your verification code ¦ Copyright 2019–2026 Wayfare Ltd
Script ¦ code = 816305\nprint(code)
Sale ¦ BFCM25 is your code. 25 % off all shoes.
Harbourline ¦ We have sent a verification code to your phone number ending in: 4936
Harbourline ¦ The verification code was sent to phone number: 725190
Harbourline ¦ Verification code requested for order: 725190
Vinaphong ¦ Ma giao dich cua ban la 580374.
Vinaphong ¦ Ma don hang la 580374. Cam on quy khach.
Saffronet ¦ شماره سفارش شما 530962 است.
Polibank ¦ Kod tovara: 627915
Polibank ¦ O kodikos paraggelias sas einai 235907
Polibank ¦ Vash zakaz 840563 gotov. Kod vydachi soobshchit kurier.
Orchard ¦ Order reference [816305]: your verification code comes separately.
Orchard ¦ Company code: 816305\n\nOrchard Ltd, 12 Mill Road\n\nCall 0800 555 1234
A gift for you ¦ Someone sent you a $25.00 Orchard gift card. Use this code at checkout:\n\nOR-4821-7730
Cómo llegar ¦ El código del portero automático es 4471*. Sube al tercer piso.
Tu estancia ¦ Código de la cerradura\n\n482913\n\nLlegada desde las 15:00. La dirección es Calle Mayor 12.
Arrivo ¦ Il codice del cancello è 482913, la casa è la seconda a destra.
Заезд ¦ Код от домофона 482913, третий этаж.
Hediye ¦ Hediye çeki kodunuz: 48291307. Ödeme sayfasında girin.
Kassan ¦ Ange koden i kassan: K7Q2M9. 10 procent dras av.
Orchard ¦ Your purchase code is 39M4W
Reparto ¦ Il codice di verifica arriva la prossima settimana; nel 2026 la sede 4829 chiude.
`;

export const RELAYED_CASES = codeCases(CODES, NO_CODES);
