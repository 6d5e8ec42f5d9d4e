/** Short messages with names, words and dates that look like codes, mostly from people, and codes that look like those. */
import { codeCases } from "./code-table.ts";

/** Code, subject and text. */
const CODES = String.raw`
K7TQ4N ¦ K7TQ4N is your Acme code ¦ Hello Ann
K7TQ4N ¦ K7TQ4N – Acme ¦ Use it within 10 minutes to sign in.
K7TQ4N ¦ Acme ¦ K7TQ4N Account verification code. Valid for 10 minutes.
K7TQ4N ¦ Acme ¦ K7TQ4N hesabınızı doğrulamak için kodunuzdur.
K7TQ4N ¦ Acme ¦ Your handshake is K7TQ4N, good for ten minutes.
G-K7TQ4N ¦ G-K7TQ4N for Acme ¦ Do not share it with anyone.
G-482913 ¦ Your code is G-482913 ¦ Hello Ann
K7T-Q4N ¦ Acme confirmation code: K7T-Q4N ¦ Hello Ann
K7TQ4N ¦ Passcode K7TQ4N ¦ Hello Ann
Hgtre131 ¦ Your verification code ¦ Hgtre131
Spring482 ¦ Acme ¦ Your temporary password: Spring482
482913 ¦ 482913 – Acme ¦ Hello Ann,\n\nwelcome
482913 ¦ Card ¦ Type PIN1 first, then PIN2, which comes by post.\n\nPIN1: 482913
s5phy9FY ¦ Account ¦ To finish, both PIN1 and PIN2 are needed.\n\nPIN1: s5phy9FY\nPIN2: comes to your phone.
s5phy9FY ¦ Účet ¦ K dokončení je třeba zadat kódy PIN1 a PIN2.\n\nPIN1: s5phy9FY\nPIN2 přijde v SMS.
k7tq4n9 ¦ Acme ¦ To verify your account "k7tq4n9" must be entered within 10 minutes.
k7tq4n ¦ Bestätigung ¦ Geben Sie zur Freischaltung Ihres Kontos „k7tq4n“ ein.
abcd12 ¦ Acme ¦ Hi abcd12 is your sign-in code
482913 ¦ Acme ¦ Hello marta77, your code is 482913.
482913 ¦ Acme ¦ The code for the account "marta77" is 482913.
4821 ¦ Your code ¦ Your door code at the entrance:\n\n4821
4821 ¦ Il tuo codice ¦ Codice per aprire la porta all'ingresso:\n\n4821
482913 ¦ Your PIN ¦ When you call us, tell us this PIN:\n\n482913
K7TQ4N ¦ Acme ¦ Below is your security code. If you contact us, we will never ask for it.\n\nK7TQ4N
K7TQ4N ¦ Acme ¦ Log in with the code below. Keep it ready at the counter.\n\nK7TQ4N
K7TQ4N ¦ Visit ¦ Your one-time visitor code at reception:\n\nK7TQ4N
`;

/** Subject and text, without a code. */
const NO_CODES = String.raw`
COVID-19 update ¦ Dear all,\n\nthe office stays closed until Monday. Please work from home.\n\nAnn
COVID-19: neue Regeln ¦ Ab Montag gilt wieder Maskenpflicht im Treppenhaus.\n\nAnn
ISO27001 audit next week ¦ See the agenda attached.
ISO-8859-1 names ¦ They come out broken in the list view.\n\nBob
LH1234 delayed ¦ We land at eight, do not wait with dinner.\n\nAnn
H1N1 in der Schule ¦ Bitte lasst die Kinder am Montag zu Hause.\n\nAnn
JIRA-4821 is blocked ¦ Waiting for the other team.
DHL4821 arrives tomorrow ¦ Someone has to be at home.
B12-4 is free again ¦ Tell whoever is looking for a flat.
4K-TV zu verkaufen ¦ Fast neu. Wer will ihn?
libfoo11 library available ¦ At long last I ported it. To try it out, point your browser to the site.
Moved ¦ Single event\n\nWhen:\n    Wed, Mar 16 2026\n    11:00 - 12:00 AST\nWhere:\n    Somewhere
Deadline ¦ Submit by October 31 2026.
Frist ¦ Einreichen bis Dez. 31 2026.
New sign-in ¦ From Monday on, log in with your Office365 account.
Sign in ¦ Use Chrome131 to log in, or sign in with the iOS18 app.
Sign in ¦ Sign in with your TEAM24 account.
Anmelden ¦ Bitte mit dem TEAM24-Konto anmelden.
Wifi ¦ Use WPA2 when you sign in to the network.
Single sign-on ¦ You sign in with OAuth2 now.
School ¦ It is H5N1, they say.
Letters ¦ This is UTF-16 text, and that is plain US-ASCII, typed by hand.
Placeholder ¦ Type xxxxxxxx to go on.
Hilfe ¦ Drücken Sie dazu die F1-Taste.
Link GitHub ¦ Somebody asks to link your Acme account with that of the user marta77. This link is good for 5 minutes.
GitHub verknüpfen ¦ Jemand möchte Ihr Konto mit dem Konto des Benutzers marta77 verbinden. Der Link läuft in 5 Minuten ab.
Lier GitHub ¦ Quelqu'un souhaite lier votre compte à celui de l'utilisatrice marta77. Ce lien expire dans 5 minutes.
Propojit GitHub ¦ Někdo chce propojit váš účet s účtem uživatele marta77. Odkaz vyprší za 5 minut.
Σύνδεση ¦ Κάποιος θέλει να συνδέσει τον λογαριασμό σας με τον χρήστη marta77. Ο σύνδεσμος λήγει σε 5 λεπτά.
リンク ¦ marta77ユーザーのアカウントとのリンクが要求されました。このリンクは5分だけ有効です。
Şifre sıfırlama ¦ Hesabınız için şifre sıfırlama istendi.\n\nKullanıcı adınız: marta77
Acme ¦ **Hello marta77 and welcome to the circus**\n\nThe code of your account is needed before the first show. The link is good for 30 minutes.
Password ¦ Somebody wants a new password for the account "marta77". The link is good for 30 minutes.
Mật khẩu ¦ Có người xin đặt lại mật khẩu của tài khoản 'marta77'. Liên kết có hiệu lực trong 30 phút.
Salasana ¦ Hei Ann,\n\nUusi salasanasi on wK4tq7Zp9
Hasło ¦ Witaj Ann,\n\nTwoje nowe hasło to wK4tq7Zp9
Пароль ¦ Здравствуйте, Анна,\n\nВаш новый пароль wK4tq7Zp9
Ärendet ¦ Vi har öppnat ett ärende och svarar inom 24 timmar.\nDiarium: 48213
Teie kiri ¦ Kirjutasite meile eile, me vastame 24 tunni jooksul.\nKaust: 48213
`;

export const PEOPLE_CASES = codeCases(CODES, NO_CODES);
