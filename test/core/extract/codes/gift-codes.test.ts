/** Strings that stand where a code would and are none: gift vouchers, secrets for authenticator apps, sizes and counts. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findCodes } from "../../../../core/extract/codes/codes.ts";

const DATE = new Date("2026-11-20T10:00:00Z");

const NONE = String.raw`
  Chèque cadeau de 25 € | Mamie vous offre un moment au spa.¶Code : SPA7-4KQ2-M9XT
  Cartão presente | A tia Rosa enviou-lhe um mimo.¶¶Código: 4KQ2-M9XT-7PB8
  Сертификат на сумму 2000 ₽ | Бабушка дарит вам ужин.¶Код: 4KQ2-M9XT-7PB8
  Poklon bon | Baka ti daruje večeru.¶¶Kod: 4KQ2-M9XT-7PB8
  Dāvanu karte | Vecmāmiņa dāvina vakariņas.¶Kods: 4KQ2-M9XT-7PB8
  Kad hadiah RM50 | Hadiah daripada nenek.¶Kod: 4KQ2-M9XT-7PB8
  From your neighbours | Code: M9XT4KQ2¶Remaining balance: $25.00¶Use it at checkout.
  From your neighbours | Your code: M9XT4KQ2¶Balance: $25.00
  From your neighbours | \| Your code \| M9XT4KQ2 \|¶\| Balance \| $25.00 \|¶¶Use it at checkout.
  Ein Geschenk | Ihr Code: M9XT4KQ2¶Guthaben: 25,00 EUR
  Un regalo | Tu código: M9XT4KQ2¶Saldo: 25,00 EUR
  おくりもの | コード：M9XT4KQ2¶残高：2,500円
  Dein Guthaben | Code: M9XT4KQ2¶Restguthaben: 25,00 EUR
  Your recovery codes | Keep them in a safe place:¶¶4KQ2-M9XT¶7PB8-XW3D¶Q8RT-2LMN
  Backup-Codes | Ihre Backup-Codes:¶48291377¶60153824¶93027461
  Codes de secours | Conservez ces codes :¶- 4kq2 m9xt¶- 7pb8 xw3d¶- q8rt 2lmn
  Your recovery codes | Recovery code list:¶¶4kq2-m9xt¶7pb8-xw3d¶q8rt-2lmn
  Your sign-in codes | Your login codes:¶¶482913¶118220¶604917
  Your sign-in codes | Your login codes:¶482913¶118220
  Your account | Your backup codes: 48291377, 60153824, 93027461
  Your account | Your recovery codes:¶4kq2-m9xt 7pb8-xw3d¶q8rt-2lmn h5vc-6zjk
  Ihre TAN-Liste | Ihre TAN-Liste:¶1. 482913¶2. 118220¶3. 604917
  Codes | Vos codes de connexion : 482913 / 118220 / 604917
  Ihre eSIM | eSIM activation code: 4KQ2M9XT7PB8
  Your line | Enter these by hand:¶¶SM-DP+ address: rsp.acme.example¶Activation code: 4KQ2-M9XT-7PB8
  Din linje | SM-DP+-adress: rsp.acme.example¶Aktiveringskod: 4KQ2M9XT7PB8
  Your SIM | PIN1: 4829¶PUK1: 48291399
  Ihre SIM-Karte | PIN1 4829, PIN2 5501, PUK1 88213311
  Kaksivaiheinen tunnistus | Lisää tämä avain sovellukseen, joka tekee koodit:¶¶ONSWG4TFOQQGWZLZ
  Ověření | Do aplikace, která vytváří kódy, zadejte:¶¶onsw g4tf oqqg wzlz
  Two factors | Type this into the app that makes your codes:¶¶ONSW G4TF OQQG WZLZ
  Varmuuskopio | Kuvien vienti on valmis.¶- Koko: 88 MB¶¶Linkki vanhenee huomenna.
  Export | Vos photos vous attendent.¶- Taille : 12 GB¶¶Ce lien expire demain.
  Ihr Kontingent | 1500 Bestätigungscodes sind noch übrig.
  Report | 48210 verification codes were sent in May.
  2FA | Add this key to your authenticator to get verification codes:¶¶GEZDGNBVGY3TQOJQ
  2FA | Secret key: GEZDGNBVGY3TQOJQ¶¶Then enter the 6-digit verification code from the app.
  Policy | (2026) Acme verification code policy
  News | 2600 shops now ask you for a verification code.
  Bericht | 4829 Rechnungen brauchen einen Bestätigungscode
  Bankanız | 1500 TL tutarındaki harcamanız için doğrulama kodunuz gönderildi
`;

const ONE = String.raw`
  K7TQ4N | Your code | Your code: K7TQ4N¶¶New in our shop: gift cards for the whole family.
  482913 | Verify | Your verification code:¶¶482913¶¶550184¶¶110203
  482913 | Waiting list | Your verification code for the waiting list:¶¶482913¶¶118220
  482913 | Warteliste | Ihr Code für die Anmeldung zur Warteliste: 482913¶118220
  482913 | Ihre TAN | Ihre TAN:¶482913¶123401¶990113
  482913 | Your eSIM code | Your eSIM code: 482913
  482913 | Your code | Your codes are sent one at a time. Your login code:¶¶482913¶¶118220
  K7TQ4N | Sign in | \| Your code \| K7TQ4N \|¶\| Balance \| $25.00 \|¶¶Sign in with it within ten minutes.
  K7TQ4N | Your sign-in code | Your sign-in code: K7TQ4N¶Balance: $25.00
  K7TQ4N | Install your eSIM | Your one-time code: K7TQ4N¶¶Then enter the SM-DP+ address.
  482913 | Signatur | Ihr Code für die Signatur: 482913
  482913 | Tekenen | Code voor uw signatuur: 482913
  482913 | Two codes | Your sign-in code:¶¶482913¶¶482913¶¶482913
  482913 | Install your eSIM | Your sign-in code is 482913.¶¶Then enter the SM-DP+ address.
  482913 | See your gift card | Enter this code to view your gift card: 482913
  482913 | Ihre Karte | Um Ihre Geschenkkarte anzusehen, geben Sie diesen Code ein: 482913
  482913 | Gift cards | Your sign-in code is 482913. It expires in ten minutes.
  K7TQ4NXD2PAB5CZE | Verify | Your verification code is K7TQ4NXD2PAB5CZE
  K7TQ-4NXD-2PAB-5CZE | Recovery | Recovery code: K7TQ-4NXD-2PAB-5CZE
  K7TQ4NXD2PAB5CZE | Verify | Enter the code K7TQ 4NXD 2PAB 5CZE to log in.
  KTQXNXDAPABSCZEF | Verify | Your confirmation code: KTQXNXDAPABSCZEF
  uF4kTz9QwLm2Xb7R | Your token | Paste this token to verify your domain: uF4kTz9QwLm2Xb7R
  4829 |  | [4829] to Twój kod do biblioteki
  4829 |  | [4829] mājas kafejnīcas verifikācijas kods
  4829 |  | 4829 er din kode til Biblioteket
  4829 |  | 4829 är din kod till biblioteket
  4829 |  | 4829 on kirjastosi koodi
  48291377 |  | 1.250,00 TL tutarındaki işleminiz için şifreniz: 48291377
  4829 |  | 4829 Kafe giriş kodunuzdur
  4829 |  | 【カフェ】4829が店の認証コードです。
  4829 |  | [4829] உங்கள் கடையின் சரிபார்ப்புக் குறியீடு
`;

const plain = (field: string) => field.trim().replaceAll("¶", "\n").replaceAll("\\|", "|");
const rowsOf = (table: string) =>
  table
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split(/(?<!\\)\|/).map(plain));

for (const [subject = "", text = ""] of rowsOf(NONE))
  test(`findCodes finds no code in "${subject}: ${text.replaceAll("\n", " ")}"`, () => {
    assert.deepEqual(findCodes({ subject, text, date: DATE }), []);
  });

for (const [code, subject = "", text = ""] of rowsOf(ONE))
  test(`findCodes finds the code in "${text.replaceAll("\n", " ")}"`, () => {
    assert.equal(findCodes({ subject, text, date: DATE })[0]?.value, code);
  });
