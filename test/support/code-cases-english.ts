/** Short messages in the varieties of English, as systems write them. */
import { codeCases } from "./code-table.ts";

/** Code, subject and text. */
const CODES = String.raw`
150355 ¦ Txn on your card ending 4471 ¦ Dear Sir/Madam,\n150355 is SECRET OTP for txn of INR 2,499.00 at MERCHANT on card XX4471. OTP valid for 8 mins. Pls do not share with anyone.
47962392 ¦ DigiBank ¦ Dear Customer, transaction signing: key in 47962392 on your digital token and enter the response.
749182 ¦ Confirm it ¦ Dear esteemed customer, kindly supply 749182 to complete your enrolment. Never reveal this to anyone, including bank staff.
735306 ¦ Change of mobile ¦ You're changing your mobile number to one ending 882. Please state 735306 to the adviser or type it online.
4561 ¦ Insurance ¦ Hi Dave, before we chat, we need to know you're you. Tell the chatbot 4561.
7464 ¦ Reply mail ¦ To verify that you're human, write back to the bot with the number 7464. The bot will let you in.
964164 ¦ Court e-filing ¦ E-Filing PIN for session: 964164. Case No. 2026-CV-00881.
135122 ¦ 3DS ¦ 3-D Secure password: 135122. Merchant: BOOKS LTD. Amount: GBP 12.99
957723 ¦ Secure checkout ¦ Enter 957723 to complete your online purchase with card ending 1182. Amount $64.20. If you didn't make this purchase, call us.
900925 ¦ Trail app ¦ Nearly on the trail! Enter these in order: 9 0 0 9 2 5
QNFPXC ¦ Your Ring of Embers account ¦ Hail, traveller!\n\nSpeak these runes at the login gate: QNFPXC\n\nThe gate closes in 20 minutes.
51907 ¦ Your account ¦ Sign in with the code below.\n\n51907\n\nThe code will be invalid after 180 seconds. Order 118402775 has shipped. Unsubscribe.
562304 ¦ Shop account ¦ Thank you always for using. Certification number: 562304. Please input by 10:45.
730582 ¦ Marrowpost ¦ 730582 (Marrowpost login verification code)
6920 ¦ Haywire ¦ Your Haywire confirmation code is: 6920
`;

/** Subject and text, without a code. */
const NO_CODES = `
Token for visit ¦ Your token number is 1042. Please be seated till your token is called at counter 4.
Password changed ¦ Your password was changed. If this was not you, call 600 555 218.
Hasło zmienione ¦ Hasło do Twojego konta zostało zmienione. Jeżeli to nie Ty, zadzwoń: 600 555 218.
Holiday let ¦ The key safe number is 4471. Turn left at the church. Wi-Fi is on the fridge.
Office move ¦ From Monday the code to the car park is 4821. Use the side entrance.
Storage unit ¦ Your unit is 482. The site gate PIN is 7712. Open 6 to 22.
Marathon ¦ Your race number is 48213. Pen B. Start 09:40. Bring ID to the expo.
Competition ¦ Congrats! Your entry number is 77120. Draw on 30 November.
Memo ¦ Use account 4471 for travel and 4821 for meals. Enter it in the finance app.
Code refused ¦ The code 482193 was not accepted. Request another on the login page.
We called you ¦ Your code was read out to you by phone on ***4821. It's valid for 5 minutes.
Expense ¦ Expense report 771204 was approved. $482.10 will be paid on 27 November.
Two factors are on ¦ Two-factor sign-in was enabled. A token from your paired TOTP app is needed to sign in.
`;

export const ENGLISH_CASES = codeCases(CODES, NO_CODES);
