/** Short messages as systems write them in many languages, with and without a code. */

import { codeCases } from "./code-table.ts";

const CODES = String.raw`
KQXT-PLMN ¦ Link your console ¦ Activate your console\n\nGo to acme.example/link and enter the code below.\n\nKQXT-PLMN
BDWPHQPK ¦ Sign in on your TV ¦ On your TV you see a code. To sign in, enter this code:\n\nBDWPHQPK\n\nIt expires in 15 minutes.
492013 ¦ New sign-in ¦ Hi Sam,\n\nSomeone (hopefully you) is trying to log in from a new browser. Here is what you need:\n\n492013\n\nThe code is valid for 10 minutes. If this was not you, change your password.\n\nThe Acme team
492013 ¦ Your verification code ¦ 492013
492013 ¦ Acme ¦ Your PIN for the Acme app is 492013.
4820 ¦ Gerät koppeln ¦ Hallo Jan,\n\ngib im Kassenterminal diese PIN ein, um dein Gerät zu koppeln: 4820\n\nSie gilt 5 Minuten.
738201 ¦ Ihr Einmalpasswort ¦ Guten Tag,\n\nIhr Einmalpasswort (OTP): 738201\nGültigkeit: 3 Minuten\nVorgang: Anmeldung\nBearbeitungsnr. 20261104
738201 ¦ Connexion à votre espace ¦ Bonjour,\n\nVoici votre code à usage unique :\n\n738 201\n\nNe le communiquez à personne, pas même au service client (09 69 00 00 00).
5512 ¦ Confirma tu nuevo correo ¦ Hola, Marta:\n\nPara confirmar tu cambio de correo escribe 5512 en la app. Caduca en 30 min.\n\nPedido 88213344
882104 ¦ Redefinição de senha ¦ Olá!\n\nRecebemos um pedido para redefinir sua senha. Seu código: 882104\n\nProtocolo 20261118004421
904417 ¦ Completa la registrazione ¦ Ciao,\nper completare la registrazione inserisci 904417 nell'app.\nScade tra 15 minuti.
771203 ¦ Inloggen ¦ Hoi,\n\nJe inlogcode is:\n\n771203\n\nNiet aangevraagd? Dan hoef je niets te doen. KvK 12345678
330918 ¦ Logowanie ¦ Cześć!\n\nAby dokończyć logowanie, przepisz kod: 330918\nKod wygaśnie za 10 minut.\nNIP 5252525252
118822 ¦ Вход в личный кабинет ¦ Здравствуйте!\n\nДля входа в личный кабинет введите 118822.\nНикому не сообщайте этот код.
118822 ¦ Вхід ¦ Вітаємо!\nКод для входу: 118822. Дійсний 5 хв.
640217 ¦ Přihlášení ¦ Dobrý den,\n\npro přihlášení zadejte tento kód:\n\n640217\n\nPlatí 10 minut. IČO 12345678
640217 ¦ Logga in ¦ Hej!\n\nDin engångskod är 640217. Den gäller i 10 minuter.
640217 ¦ Innlogging ¦ Hei,\n\nbruk koden 640217 for å logge inn. Den utløper om 10 minutter.\nOrg.nr. 987 654 321
640217 ¦ Bekræft din e-mail ¦ Hej\n\nIndtast koden 640217 i appen for at bekræfte din e-mail.\nCVR 12345678
640217 ¦ Kirjautuminen ¦ Hei!\n\nKirjaudu sisään koodilla 640217. Koodi on voimassa 10 minuuttia.\nY-tunnus 1234567-8
640217 ¦ Giriş ¦ Merhaba,\n\nGiriş yapmak için doğrulama kodunuz: 640217\nKod 3 dakika geçerlidir. Mersis 0123456789012345
640217 ¦ Σύνδεση ¦ Γεια σας,\n\nΟ κωδικός μίας χρήσης είναι 640217 και λήγει σε 5 λεπτά.\nΑΦΜ 123456789
640217 ¦ Belépés ¦ Üdvözöljük!\n\nA belépéshez használja a 640217 kódot. A kód 5 percig érvényes.
640217 ¦ Confirmă adresa ¦ Bună,\n\nFolosește codul 640217 pentru a-ți confirma adresa. Expiră în 15 minute.\nCUI 12345678
640217 ¦ تسجيل الدخول ¦ مرحبا\n\nاستخدم الرمز 640217 لتسجيل الدخول. تنتهي صلاحيته خلال 10 دقائق.\nرقم الطلب 99812233
640217 ¦ כניסה לחשבון ¦ שלום,\n\nהקוד החד-פעמי שלך: 640217\nתקף ל-5 דקות.\nטל' 03-5550123
640217 ¦ ورود ¦ سلام\n\nکد ورود شما ۶۴۰۲۱۷ است. این کد تا ۲ دقیقه معتبر است.
640217 ¦ लॉगिन ¦ नमस्ते,\n\nलॉग इन करने के लिए ओटीपी 640217 दर्ज करें। यह 10 मिनट के लिए मान्य है।
640217 ¦ 登录提醒 ¦ 您好：\n\n您正在登录示例账户，动态密码为 640217，5分钟内有效。请勿告诉他人。客服 95500
640217 ¦ ログイン認証番号のお知らせ ¦ お客様各位\n\nログイン用の認証番号をお送りします。\n\n640217\n\n10分以内にご入力ください。\nお問い合わせ：0120-000-000
640217 ¦ 로그인 인증번호 ¦ 안녕하세요.\n\n로그인 인증번호는 640217 입니다. 3분 안에 입력해 주세요.\n사업자등록번호 123-45-67890
640217 ¦ Đăng nhập ¦ Xin chào,\n\nMã OTP của bạn là 640217, có hiệu lực trong 5 phút.\nHotline 1900 1234
640217 ¦ Masuk ¦ Halo,\n\nMasukkan kode 640217 untuk masuk ke akun Anda. Berlaku 5 menit.\nNo. pesanan 88219931
640217 ¦ เข้าสู่ระบบ ¦ สวัสดี\n\nรหัส OTP ของคุณคือ 640217 (Ref: XKQP) หมดอายุใน 5 นาที
AB12CD ¦ Verify ¦ Hello,\n\nVerification code: AB12CD\n\nVersion 2.4.1, build 20261101
a8f3k2 ¦ Login code ¦ Your login code is a8f3k2 (lower case matters).
294716 ¦ Confirm your payment ¦ Your order is almost through. To confirm the payment of 49,90 EUR to Shop GmbH, enter the TAN 294716. Card ending in 4242.
294716 ¦ One-time passcode ¦ Acme Bank: 294716 is your one-time passcode for a purchase of $49.99 at SHOP on card ending 1234. Never share it.
55821 ¦ Code Acme ¦ <Acme> 55821 est votre code Acme. Ne le partagez pas.
120934 ¦ Finish signing up ¦ Enter 120934 when asked. This code will work until you request another.
3920174 ¦ Sisselogimine ¦ Tere!\n\nSisselogimiseks sisesta kood 3920174. Kood kehtib 5 minutit.
392017 ¦ Pieslēgšanās ¦ Labdien!\n\nJūsu vienreizējais kods ir 392017. Tas derīgs 10 minūtes.
392017 ¦ Prisijungimas ¦ Sveiki,\n\nPrisijungimo kodas – 392017. Galioja 10 min.
392017 ¦ Потвърждение ¦ Здравейте,\n\nВашият код за потвърждение е 392017. Валиден е 15 минути.
392017 ¦ Пријава ¦ Здраво,\n\nваш код за пријаву је 392017. Важи 10 минута.
392017 ¦ Prijava ¦ Pozdravljeni,\n\nza prijavo vnesite kodo 392017. Koda velja 10 minut.
392017 ¦ Prihlásenie ¦ Dobrý deň,\n\nna prihlásenie použite kód 392017. Platí 10 minút.
392017 ¦ შესვლა ¦ გამარჯობა,\n\nთქვენი ერთჯერადი კოდია 392017. მოქმედებს 5 წუთი.
392017 ¦ Մուտք ¦ Բարև,\n\nՁեր հաստատման կոդն է՝ 392017։ Այն վավեր է 10 րոպե։
392017 ¦ লগইন ¦ প্রিয় গ্রাহক,\n\nআপনার ওটিপি ৩৯২০১৭। মেয়াদ ৫ মিনিট।
392017 ¦ உள்நுழைவு ¦ வணக்கம்,\n\nஉங்கள் சரிபார்ப்புக் குறியீடு 392017. 10 நிமிடங்களுக்கு செல்லுபடியாகும்.
392017 ¦ لاگ ان ¦ السلام علیکم\n\nآپ کا تصدیقی کوڈ 392017 ہے۔ یہ 10 منٹ تک کارآمد ہے۔
392017 ¦ Log masuk ¦ Hai,\n\nKod pengesahan anda ialah 392017. Sah selama 10 minit.
392017 ¦ Inici de sessió ¦ Hola,\n\nEl teu codi de verificació és 392017. Caduca en 10 minuts.
392017 ¦ Ingia ¦ Habari,\n\nNambari yako ya uthibitisho ni 392017. Itaisha baada ya dakika 10.
392017 ¦ Giriş ¦ Salam,\n\nTəsdiq kodunuz: 392017. Kod 5 dəqiqə etibarlıdır.
392017 ¦ Кіру ¦ Сәлеметсіз бе!\n\nРастау коды: 392017. 5 минут жарамды.
392017 ¦ Hasi saioa ¦ Kaixo,\n\nZure egiaztapen-kodea: 392017. 10 minutuz balio du.
392017 ¦ Innskráning ¦ Hæ,\n\nstaðfestingarkóðinn þinn er 392017. Hann gildir í 10 mínútur.
2027 ¦ Login code ¦ Your login code is\n\n2027\n\n© 2027 Acme
19881120 ¦ Verify your account ¦ Your verification code: 19881120
84-21-07 ¦ Pair ¦ Pairing code: 84-21-07
492013 ¦ Reset your password ¦ Dear customer,\n\nWe received a request to reset the password for your account ann@acme.example. Copy the six digits below into the page that is open.\n\n4 9 2 0 1 3\n\nTicket 20261120-01
492013 ¦ Sign-in attempt ¦ Someone is trying to sign in.\n\nTime: 2026-11-20 10:00\nPlace: Berlin, 10115\nBrowser: Firefox 145\nCode: 492013\nRequest id: 8841-2290
4821 ¦ Hello ¦ Your code is 4821
492013 ¦ Acme ¦ Code: 492013
492013 ¦ Acme ¦ Acme code 492013. Valid for 5 minutes.
8420 ¦ Acme ¦ Hi! 8420 is your Acme code.
739104 ¦ Your code ¦ Please find your code below.\n\n**739104**\n\nAcme Ltd, 12 High Street, London EC1A 1BB. Company number 01234567. VAT GB 123 4567 89
739104 ¦ Sign-in request ¦ | Your code | 739104 |\n| Valid until | 10:45 UTC |\n| Requested from | 192.0.2.7 |
739-104 ¦ Nieuw apparaat koppelen ¦ Voer de code 739-104 in op je nieuwe apparaat.
739104 ¦ Nouveau code ¦ Le code de connexion a changé : 739104. Il remplace le précédent (il n'est plus valable).
739104 ¦ Prijava ¦ 739104\n\nOvo je Vaš kod za prijavu. Vrijedi 10 minuta.
739104 ¦ Is this you? ¦ Hello\n\nUse the following to confirm it's you:\n\n739104\n\nIgnore this if you did not ask for a code.
739104 ¦ Jelszó ¦ Kedves Anna!\n\nAz egyszer használatos jelszava: 739104\nAzonosító: 8842-11
Q7XM2K ¦ Connect device ¦ Code\n\n**Q7XM2K**\n\nEnter it on the device screen.
739104 ¦ 邮箱验证 ¦ 您好,\n\n您的校验码为:739104(30分钟内有效)\n\n订单号20261120004
739104 ¦ パスワード再設定 ¦ パスワード再設定のご依頼を受け付けました。\n確認コード\n739104\n有効期限：30分
739104 ¦ 비밀번호 재설정 ¦ 비밀번호 재설정 코드: 739104\n10분 후 만료됩니다.
739104 ¦ Kode OTP ¦ Kode OTP: 739104. JANGAN BERIKAN KODE INI KEPADA SIAPA PUN. Berlaku 3 menit.
739104 ¦ رمز الدخول ¦ رمزك هو 739104. لا تشاركه مع أحد.
739104 ¦ Bestätigen Sie Ihre E-Mail ¦ Ihr Code zur Bestätigung Ihrer E-Mail-Adresse ann@acme.example lautet: 739104
739104 ¦ Confirm your registration ¦ Your confirmation code for Acme Conference 2026 registration is 739104. It expires in 1 hour.
739104 ¦ Dein Code ¦ Hallo,\n\num fortzufahren, gib bitte ein:\n\n739104\n\nDieser Code läuft in 10 Minuten ab. Bestellung 20261120.
5093 ¦ Autorice su operación ¦ Para autorizar la transferencia de 1.500,00 € a la cuenta terminada en 4821, introduzca la clave 5093. Caduca en 5 minutos.
9921043 ¦ Hasło SMS ¦ Podaj hasło jednorazowe 9921043 do operacji nr 3 z dnia 20-11-2026. Kwota 1 200,00 PLN na rachunek ...4821.
739104 ¦ Kod ¦ Twój kod to 739104
739104 ¦ Codice OTP ¦ Gentile cliente, il codice OTP per autorizzare il pagamento di 49,90 EUR è 739104. Non comunicarlo a nessuno.
RK-4821 ¦ Prüfcode ¦ Der Prüfcode lautet RK-4821 (Groß-/Kleinschreibung egal).
739104 ¦ Confirm your email ¦ Thanks for joining!\n\nFinal step: type 7 3 9 1 0 4 into the app.
492013 ¦ Sign in ¦ Your code: --- 492013 ---
492013 ¦ Sign in ¦ Your code is _492013_
492013 ¦ Sign in ¦ Your code\n4️⃣9️⃣2️⃣0️⃣1️⃣3️⃣
492013 ¦ Sign in ¦ Your code\n\n4 9 2 - 0 1 3
492-013 ¦ Sign in ¦ Your code\n\n492 - 013
492013 ¦ Sign in ¦ Your code: 4·9·2·0·1·3
492013 ¦ Sign in ¦ Your code\n\n[4][9][2][0][1][3]
492013 ¦ Sign in ¦ Your code\n\n4 | 9 | 2 | 0 | 1 | 3
492013 ¦ Sign in ¦ Your code\n\n492\n013
492013 ¦ Sign in ¦ Your code\n\n**492** **013**
552914 ¦ Sign in ¦ Your code: 5529 14
K7M4QX ¦ Sign in ¦ Your code:\n\nK7M 4QX
HXQPLMNT ¦ Sign in on your TV ¦ Enter this code:\n\nHXQP LMNT
492013 ¦ Belépés ¦ A belépési kódod 492013-as.
K7TQ4N ¦ Belépés ¦ A belépéshez írd be a K7TQ4N-t.
492013 ¦ 登录 ¦ 您的验证码492013,5分钟内有效
031-45-154 ¦ Pair your hub ¦ Setup code: 031-45-154
39047168 ¦ Votre accès ¦ Recopiez les huit chiffres :\n\n3 | 9 | 0 | 4\n7 | 1 | 6 | 8\n\nCe code de connexion expire dans 20 minutes.
409271 ¦ Accesso al catalogo ¦ Digita le sei cifre del codice:\n\n4.0.9.2.7.1
KX_48_PZ ¦ Publish check ¦ Type this code at the prompt, with the underscores:\n\n    KX_48_PZ
qfzkmwtb ¦ Security code ¦ Your security code is in small letters:\n\nqfzkmwtb
7305168 ¦ Password reset requested for pupil 4471 ¦ To choose a new password for pupil 4471, enter this reset code on\nthe page where you asked for it: 7305168
491072 ¦ लेनदेन 50213377 के लिए ओटीपी ¦ लेनदेन संख्या 50213377, कार्ड के अंतिम अंक 6018।\n\nआपका ओटीपी ४९१०७२ है।
61739 ¦ Fón nua ¦ Clóscríobh 61739 ar an bhfón.\nTá sé bailí ar feadh 15 nóiméad.
771204 ¦ You asked to come in ¦ Here you go: 771 204\n\nPaste it where you left off and you're in. Good for the next half hour.
F38K2D ¦ Conferma la voltura ¦ Pratica n. 801553, codice cliente 100 482 771.\n\nPer firmare digiti sul portale il codice usa e getta **F38K2D**, che vale per 15 minuti.
80436 ¦ Vaš jednokratni broj za prijavu ¦ Za prijavu u čitateljski račun upišite broj 80436 (vrijedi četvrt sata).
268394 ¦ Active la app ¦ Clave de activación: 26 83 94\n\nIntrodúzcala en el teléfono.
730581 ¦ Vahvista tilisiirto ¦ Varmistuslukusi on 730581.
WYDRA52 ¦ Jeszcze jeden krok ¦ Aby aktywować konto, przepisz do gry poniższy ciąg znaków:\n\nWYDRA52
88213 ¦ Use 88213 to finish joining Acme ¦ Use 88213 to finish joining Acme.
amber-falcon-quilt ¦ Words for your speaker ¦ Enter these words in the Acme app:\n\n    amber-falcon-quilt\n\nThey are good for 15 minutes.
`;

const NO_CODES = String.raw`
Your password was changed ¦ Hi,\n\nYour password was changed on November 20, 2026 at 10:30.\n\nIf you did not do this, call 0800 1234 or reference incident 482910.
New sign-in ¦ You signed in from a new device.\n\nDevice: Pixel 9\nIP: 192.0.2.14\nTime: 10:30\nSession 8842019
Security tips ¦ We will never ask for your code. If someone asks for a code like 123456, hang up.
Your parcel is here ¦ Your parcel is at the locker. Open box 4821 until Friday. Tracking number 00340434161094021501
Ihr Paket ist da ¦ Ihr Abholcode für die Packstation: 4821. Bitte holen Sie die Sendung bis 20.11. ab.
A gift for you ¦ Your gift card is here! Code: XKQP-1234-ABCD. Redeem it at checkout.
Welcome to Acme ¦ Use code WELCOME10 at checkout for 10% off your first order.
Vos avantages ¦ Entrez le code PROMO2026 dans votre panier.
10 € für Sie ¦ Ihr Rabattcode: 88213 – gültig bis 30.11.2026 im Onlineshop
Booking confirmation ¦ Booking confirmed. PNR: QX7K2M. Flight SK1482 on 20 Nov.
Your reservation is confirmed ¦ Confirmation number 48210377. Check-in from 15:00, room 204.
Invitation: weekly sync ¦ Join the meeting. Meeting ID: 884 2013 7731, passcode 492013.
Einladung: Jour fixe ¦ Ihre Besprechung: ID 338 201 774 Passwort 492013
会议邀请 ¦ 参加会议\n会议号：482 910 332\n入会密码：492013
Account verified ¦ Your verification is complete. Account 4820193 is now active. Welcome!
Build failed ¦ The build failed with exit code 1370. See job 482910.
Something went wrong ¦ Error code: 500123. Please contact support.
[ops] api errors ¦ The API returned code 429013 for request 8841.
Code review ¦ Your code review for PR 4821 was approved by Kim.
Your invoice ¦ Invoice 20261120. Please pay 1.234,56 EUR by 4 December. Verify the IBAN.
Zamówienie ¦ Numer zamówienia: 48210377. Potwierdź odbiór.
Заказ подтвержден ¦ Заказ № 48210377 подтвержден. Код товара 338201.
Скидка для вас ¦ Ваш промокод: 482013. Действует до 30 ноября.
ご予約の確認 ¦ ご予約番号：48210377\n確認のうえお越しください。
クーポンをお届け ¦ クーポンコード：492013\n有効期限：11月30日
快递到了 ¦ 您的取件码是 4-2-8831，请到驿站取件。
订单确认 ¦ 您的订单 48210377 已确认，验证信息已更新。
주문 확인 ¦ 주문번호 48210377 결제가 확인되었습니다. 쿠폰번호 492013
تأكيد الطلب ¦ تم تأكيد طلبك رقم 48210377. رمز الخصم 492013
אישור הזמנה ¦ ההזמנה 48210377 אושרה. קוד קופון 492013
Verified ¦ Your account number ending in 4821 was verified. Reference: 77120349.
Confirm your appointment ¦ Please confirm your appointment on 20.11.2026, 10:30, room 2041. Patient id 492013.
Confirme su cita ¦ Confirme su cita: expediente 492013, consultorio 2041.
The worst passwords ¦ The top passwords of 2026: 123456, password, 111111 and 492013. Use a password manager.
Weekly: one-time codes ¦ In this issue: how one-time codes work\n\nSix digits, one million values. At 10 guesses a second a code of 000000 to 999999 falls in 27 hours. We tested 4096 codes on 1200 phones.
Statement ready ¦ Your monthly statement is ready. Sign in to see it. Account 4471902, statement 202611, balance 1,204.50.
Two-factor is on ¦ Two-factor authentication is now on. You have 10 backup codes left. Device registered 2026-11-20, id 88213.
Renewal ¦ Your subscription renews soon. Order 482013, Plan 2026, verify your card ending 4242 in settings.
Security advisory ¦ CVE-2026-48213: code execution in libfoo 2.3.1. Verify your version. Advisory 20261120.
Your stay ¦ Wi-Fi for guests: network acme, password 88213377.
Your stay ¦ Gate code 4821, then the key is in the box. Confirm when you are there.
Arrival ¦ The door code is 4821# and the alarm code 7731.
Your license ¦ License key: ABCDE-12345-FGHIJ-67890\nThank you for your purchase.
[Ticket 482913] Code does not arrive ¦ Your ticket 482913 was updated: "the code does not arrive".
Code-Sprechstunde ¦ Standort: Raum 2041. Code-Sprechstunde jeden Dienstag, Anmeldung unter Durchwahl 4821.
Draw ¦ Your lottery numbers: 4 8 15 16 23 42. Draw 20261.
Weekly score ¦ Your score is 4820 points, rank 1024. Sign in to play on.
Contract ¦ Please sign the contract 2026-4471 and confirm by 30 November. Kunden-Nr. 88213.
Pay your order ¦ Pay with code 4821 3377 at any store: payment code 48213377, amount 500 pesos.
Reading list ¦ RFC 6238 defines the code. Test vector 94287082 at T=59.
Photocopier ¦ Dear all, the photocopier code for room 204 has changed. Ask Kim.
Training due ¦ Your code of conduct training 2026 is due. Course 482013.
Book order ¦ ISBN 9783161484100, code 2.0 by Lessig, page 1204
Payslip ¦ Your tax code is 1257L. Employee 482013.
Your tickets ¦ Your QR code is attached. Order 4821033. Show it at the gate, seat 1204.
Address check ¦ Zip code 94107, area code 4155, country code 0049
Refer a friend ¦ Unlock 500 points: refer a friend with code ANNA2026.
Nova prijava ¦ Prijava je uspjela. Broj računa 4821033. Ako to niste bili Vi, nazovite 0800 1234.
Bekræftelse ¦ Din bestilling 4821033 er bekræftet. Rabatkode SOMMER26.
Vahvistus ¦ Tilauksesi 4821033 on vahvistettu. Alennuskoodi KESA26.
Megerősítés ¦ Rendelésed 4821033 megerősítve. Kuponkód: NYAR26.
Sipariş onayı ¦ Siparişiniz onaylandı: 4821033. Kupon kodu YAZ26.
Xác nhận đơn hàng ¦ Đơn hàng 4821033 đã được xác nhận. Mã giảm giá HE26.
Konfirmasi ¦ Pesanan 4821033 sudah dikonfirmasi. Kode promo HEMAT26.
ยืนยันคำสั่งซื้อ ¦ คำสั่งซื้อ 4821033 ได้รับการยืนยันแล้ว โค้ดส่วนลด SAVE26
Code ¦ > Your code is 492013\n\nDid you get it? Mine never came.
Your SIM ¦ The PIN for the new SIM is printed on the card. Your number is 0170 5550123, customer 88213377.
Weekend ¦ Hi Tom, the code for the shed is 4471, and the key to the bike hangs inside. See you Friday!
Travel ¦ Please use cost code 4471 when you book. Approve by Friday.
Neuer Türcode ¦ Liebe Alle, der Türcode ist ab Montag 4471. Bitte bestätigen.
Dîner ¦ Le digicode est le 4471B. Confirmez votre venue.
Weekend ¦ Il codice del cancello è 4471, confermami quando arrivi.
CI ¦ Merge request !4821: verify signature (code 2048 bits). Pipeline 482013 passed.
Alert ¦ Alert: login failures above 1000 per minute on auth-3. Code path sign_in. Runbook 4821.
Payment failed ¦ Dear Ann, we could not verify your payment. Decline code 2001. Invoice 482013.
Adresse prüfen ¦ Verify your address: Acme GmbH, Hauptstr. 5, 80331 München. Ist das richtig?
Password expiry ¦ Your password expires in 14 days. Change it under settings. Employee number 482013.
Application received ¦ We have received your application 2026-482013. To check the status sign in with your application number and your date of birth.
Frage ¦ Stimmt der Code noch? Seite 1204 sagt etwas anderes.
Spreadsheet ¦ Statement: the code 4821 in column three means 'verified by hand'.
Keep your points ¦ You have 2500 reward points. Verify your email to keep them until 31.12.2026.
Dossier validé ¦ Votre dossier 2026-48213 a été validé. Identifiant : 77120349. Connectez-vous pour le suivre.
Confirme sus datos ¦ Su número de cliente es 77120349. Confirme sus datos antes del 30/11/2026.
Welcome ¦ Your Acme ID is 77120349. Use it with your password to sign in.
Willkommen ¦ Benutzername: ak77120\nKundennummer: 77120349\nBitte melden Sie sich an.
Sign-in ¦ Your one-time password was used to sign in at 10:30 from 192.0.2.8. Event 77120349.
Account locked ¦ The verification code you entered was wrong 3 times. Your account is locked until 11:30. Case 77120349.
Code gesendet ¦ Der Bestätigungscode wurde an die Nummer mit den Endziffern 4821 gesendet.
Verification code sent ¦ We sent a verification code to the phone ending in 4821. It is not in this mail.
Код отправлен ¦ Мы отправили код на номер, который заканчивается на 4821.
验证码已发送 ¦ 我们已将验证码发送至尾号4821的手机。
認証コード送信のお知らせ ¦ 認証コードを末尾4821の電話番号に送信しました。
Code sent ¦ We texted a code to (555) ***-4821. Enter it within 10 minutes.
Conference ¦ Event code 4821 · 1200 attendees · Hall 7 · 20 Nov 2026. Confirm your seat.
Manual ¦ Log in to your account with the code on page 1204 of the manual, model 4821.
Device activated ¦ Model: X4821\nFirmware: 20261120\nActivation: done
Aktivierung ¦ Ihre Aktivierung war erfolgreich. Gerätenummer 482013, Vertrag 77120349.
Usage ¦ Dear customer, your OTP requests exceeded 1000 this month. Plan 2026-B. Upgrade.
Plugin update ¦ Your verification code plugin 4.8.21 has an update; 120000 installs verified it.
Reservierung ¦ Bestätigung: Ihre Sitzplätze 4821, 4822 und 4823 sind reserviert. Code am Eingang zeigen.
Pratica ¦ Numero di pratica 482013. Il suo codice fiscale è stato verificato.
Mot de passe expiré ¦ Votre mot de passe a expiré. Contactez le 3939 ou le poste 4821.
Lösenord ändrat ¦ Ditt lösenord är ändrat. Ärende 482013.
Wachtwoord gewijzigd ¦ Uw wachtwoord is gewijzigd. Bel 0900 4821 bij vragen, dossier 482013.
Hasło zmienione ¦ Hasło zostało zmienione. Zgłoszenie 482013.
Şifre değişikliği ¦ Şifreniz değiştirildi. Talep no 482013. Müşteri hizmetleri 0850 222 4821.
密码修改通知 ¦ 密码已修改。工单 482013。客服 4001234567
パスワード変更 ¦ パスワードが変更されました。受付番号 482013
Votre code -20 % expire dans 48 h ¦ Saisissez le code dans votre panier. En magasin, présentez le code **4820 1937** en caisse.
No. 604: crossword and soup ¦ The code word was LANTERN. Raffle: 047613 (hamper), 990412 (book token).
電子發票開立通知 ¦ 您的電子發票已開立。\n\n發票號碼 | AB-12345678\n隨機碼 | 4471
failure notice ¦ Nie ma takiej skrzynki.\n\n--- Poniżej kopia wiadomości.\n\nReturn-Path: <a@b.example>\nSubject: kod\n\nTwój kod logowania: 882 410
[acme] auth: check the code ¦ -	if (l->pin != 4096)\n-		return -EACCES;\n \tif (l->code != 271828)
Your code was used ¦ The sign-in code 482913 was used on November 20 from a new device. If this was not you, change your password.
Code wurde verwendet ¦ Der Anmeldecode 482913 wurde soeben verwendet. Waren Sie das nicht, ändern Sie Ihr Passwort.
Code expiré ¦ Le code de vérification 482913 a expiré. Demandez-en un nouveau.
Login problem ¦ I got the verification code 482913 but it says invalid. Can you help?
Zaproszenie na spotkanie ¦ Spotkanie online\nKod dostępu: 482913
会议邀请 ¦ 访问码：482913 会议时间 10:00
Il tuo pacco ¦ Codice di ritiro: 482913
Factura 482913 ¦ Código de verificación (CSV): 7F3A91C2. Compruebe la factura en la sede.
Welcome to Acme ¦ Your user number:\n\n**48291377**\n\nUse it with your password to sign in.
Bienvenue ¦ Votre identifiant :\n\n48291377\n\nConnectez-vous avec votre mot de passe.
Conference call ¦ Dial +1 555 0100 and enter 482913#.
Quiz ¦ Game PIN: 482913. Enter it at quiz.example.
Invitation to review ¦ I invite you to review this manuscript. Click a link below to register your reply.\n\n*** PLEASE NOTE: This is a two-step process; you will be asked to confirm. ***\n\nOnce you accept, you will be told how to access the site.
Request rejected ¦ Your request was rejected by the moderator, who gave the following reason:\n\n"2026-11"
取餐 ¦ 取餐码 4829
`;

export const CODE_CASES = codeCases(CODES, NO_CODES);
