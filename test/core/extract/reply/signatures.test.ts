/** Automatic signatures of phones and mail programs in many languages, one a line. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { splitReply } from "../../../../core/extract/reply/reply-text.ts";
import { withoutHanging } from "../../../support/hang.ts";

const OWN = "Yes, that is fine.\n\nBob";

function linesOf(table: string): readonly string[] {
  return table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

const VISIT = "[Visit Topic](https://forum.example/t/4417/3) or reply to this email to respond.";

test("splitReply removes the footer that a forum or a mailing list puts below a post", () => {
  for (const leave of [
    "To unsubscribe, [click here](https://forum.example/email/unsubscribe/60536ec41).",
    "[Mute this topic](https://forum.example/t/4417/mute)",
    "Darme de baja (https://lista.example/baja/44)",
    "配信停止: https://books.example/mail/off",
  ])
    assert.equal(splitReply({ text: `${OWN}\n\n---\n${VISIT}\n\n${leave}` }, "reply").replyText, OWN);
});

test("splitReply keeps links below a rule when none of them unsubscribes", () => {
  for (const line of [
    VISIT,
    "Please look at https://acme.example/settings/tokens and tell me what you see.",
  ]) {
    const text = `${OWN}\n\n---\n${line}`;
    assert.equal(splitReply({ text }, "reply").replyText, text);
  }
});

test("splitReply does not hang on a line of nothing but ://", () => {
  const text = `${OWN}\n\n---\n${"://".repeat(100_000)}`;
  assert.equal(withoutHanging(() => splitReply({ text }, "reply")).replyText, text);
});

const SIGNATURES = linesOf(`
  Sent from my iPhone
  Von meinem iPhone gesendet
  Envoyé de mon iPhone
  Enviado desde mi iPhone
  Inviato da iPhone
  Enviado do meu iPhone
  Enviado do iPhone
  Verstuurd vanaf mijn iPhone
  Skickat från min iPhone
  Sendt fra min iPhone
  Lähetetty iPhonesta
  Wysłane z iPhone'a
  Odesláno z iPhonu
  Odoslané z iPhonu
  iPhone-omból küldve
  Az iPhone készülékemről küldve
  Elküldve az iPhone-omról
  Trimis de pe iPhone-ul meu
  Отправлено с iPhone
  Надіслано з iPhone
  iPhone'umdan gönderildi
  Στάλθηκε από το iPhone μου
  נשלח מה-iPhone שלי
  أُرسلت من الـ iPhone
  أرسلت من iPhone الخاص بي
  ارسال شده از iPhone من
  iPhoneから送信
  나의 iPhone에서 보냄
  发自我的iPhone
  從我的iPhone傳送
  Đã gửi từ iPhone của tôi
  Được gửi từ iPhone của tôi
  ส่งจาก iPhone ของฉัน
  Dikirim dari iPhone saya
  Dihantar daripada iPhone saya
  मेरे iPhone से भेजा गया
  Poslano s mog iPhonea
  Poslano z mojega iPhona
  Enviat des del meu iPhone
  Изпратено от моя iPhone
  Послато са мог iPhone-а
  Saadetud minu iPhone'ist
  Nosūtīts no mana iPhone
  Išsiųsta iš mano iPhone
  Sent from my Galaxy
  Von meinem Galaxy gesendet
  Von meinem Samsung Galaxy Smartphone gesendet.
  Envoyé depuis mon appareil Galaxy
  Enviado desde mi Galaxy
  Inviato dal mio Galaxy
  Inviato da smartphone Samsung Galaxy.
  Verzonden vanaf mijn Galaxy
  Wysłane z mojego Galaxy
  Enviado do meu Galaxy
  Отправлено с устройства Galaxy
  Отправлено со смартфона Samsung Galaxy
  Galaxy cihazımdan gönderildi
  Skickat från min Galaxy
  Skickat från min Samsung Galaxy-smarttelefon.
  나의 Galaxy에서 보냄
  내 Galaxy에서 보냄
  Galaxyから送信
  从我的 Galaxy 发送
  Get Outlook for iOS
  Get Outlook for iOS<https://aka.example/o0ukef>
  [Get Outlook for Android](https://aka.example/x)
  Holen Sie sich Outlook für iOS
  Outlook für Android herunterladen
  Télécharger Outlook pour iOS
  Obtener Outlook para iOS
  Scarica Outlook per iOS
  Outlook voor iOS downloaden
  Obter o Outlook para iOS
  Hämta Outlook för iOS
  Hent Outlook til iOS
  Hanki Outlook for iOS
  Pobierz program Outlook dla systemu iOS
  Получить Outlook для iOS
  Outlook for iOSを入手
  获取 Outlook for iOS
  取得 iOS 版 Outlook
  iOS용 Outlook 다운로드
  Sent from Outlook for Android
  Sent from Mail for Windows
  Gesendet von Mail für Windows
  Envoyé à partir de Courrier pour Windows
  Enviado desde Correo para Windows
  Inviato da Posta per Windows
  Verzonden vanuit Mail voor Windows
  Sent from Yahoo Mail on Android
  Sent from Yahoo Mail for iPhone
  Gesendet von Yahoo Mail auf Android
  Envoyé à partir de Yahoo Mail pour iPhone
  Enviado desde Yahoo Mail para iPhone
  Inviato da Yahoo Mail per iPhone
  Diese Nachricht wurde von meinem Android Mobiltelefon mit GMX Mail gesendet.
  Diese Nachricht wurde von meinem Android Gerät mit K-9 Mail gesendet.
  Gesendet mit der GMX Mail App
  Gesendet mit der Telekom Mail App
  Gesendet von meinem Handy
  Von unterwegs gesendet
  Sent with Proton Mail secure email.
  Sent from Proton Mail for iOS
  Gesendet mit Proton Mail sichere E-Mail.
  Envoyé avec la messagerie sécurisée Proton Mail.
  Enviado con Proton Mail correo seguro.
  Отправлено из мобильной Яндекс.Почты
  Отправлено из мобильного приложения Яндекс Почты
  Отправлено из Почты Mail.ru
  Отправлено из Mail.ru для Android
  Отправлено из myMail для iOS
  发自我的小米手机
  来自我的华为手机
  发自我的手机
  发送自 Outlook for iOS
  从 Windows 版邮件发送
  发自网易邮箱大师
  發自我的 iPhone
  從 Yahoo奇摩電子信箱 Android 版傳送
  Sent from my Verizon, Samsung Galaxy smartphone
  Sent via BlackBerry from T-Mobile
  Sent from Gmail Mobile
  Sent from my mobile. Please excuse brevity and typos.
  Sent from my phone
  Sent from Superhuman
  Sent via Superhuman
  Sent with Spark
  Sent from my iPad, please excuse typos
  Envoyé de mon téléphone
  Enviado desde mi móvil
  Enviado desde mi teléfono
  Inviato dal mio cellulare
  Verstuurd vanaf mijn telefoon
  Sendt fra min mobil
  Lähetetty puhelimesta
  Lähetetty Samsung-puhelimestani
  Wysłano z telefonu
  Wysłane z aplikacji mobilnej
  Odesláno z mobilu
  Odesláno ze Samsung Mobile
  Надіслано з мого телефону
  Telefonumdan gönderildi
  Huawei telefonumdan gönderildi
  Android için Outlook'u edinin
  Στάλθηκε από το κινητό μου
  أرسلت من هاتف Samsung Galaxy الذكي.
  تم الإرسال من هاتفي
  נשלח מהטלפון שלי
  נשלח מסמארטפון ה-Samsung Galaxy שלי.
  ارسال شده از گوشی من
  Androidから送信
  スマートフォンから送信
  私のiPhoneから送信
  휴대폰에서 보냄
  Gửi từ điện thoại của tôi
  ส่งจากโทรศัพท์ของฉัน
  Dikirim dari ponsel saya
  मेरे फ़ोन से भेजा गया
  Sent with Tuta; enjoy secure & ad-free emails:
  Securely sent with Tutanota. Claim your encrypted mailbox today!
  Sent from Mailspring, the best free email app for work
  Sent from BlueMail for Android
  Sent from Samsung tablet.
  -------- Sent from my Nokia
  Sent using Zoho Mail
  Sent from HEY
  Sent from TypeApp<https://typeapp.example/r?b=2621>
  Sent from Newton
  Sent from Spike
  From my iPhone 6
`);

test("splitReply removes automatic signatures of phones and mail programs", () => {
  const mistakes = SIGNATURES.filter(
    (line) => splitReply({ text: `${OWN}\n\n${line}` }, undefined).replyText !== OWN,
  );
  assert.deepEqual(mistakes, []);
});

const SENTENCES = linesOf(`
  Von meinem Bruder habe ich nichts gehört.
  Gesendet habe ich es gestern mit der Post.
  Sent the parcel this morning, it should be there on Friday.
  I sent it from my phone yesterday.
  Lähetetty eilen postissa.
  Enviado ayer por correo certificado, llega el lunes.
  Inviato ieri, arriverà domani.
  Die Fotos habe ich vom iPhone geschickt.
  Envoyé hier par la poste.
  Wysłane wczoraj kurierem.
  Отправлено вчера курьером, будет завтра.
  从我的角度看，没有问题。
  Get the Outlook file from the Mac share and print it.
  My phone is dead, call the office.
  Mit der Post gesendet.
  iPhone 12 wird morgen gesendet.
  नमस्ते, आपका पत्र मिला।
  Verzonden: 3 dozen, ontvangen: 2.
  Sent: yes. Received: no.
  Trimis prin curier ieri.
  Надіслано вчора.
  From my phone I can see it, from the desk I cannot.
  From my mobile mail I cannot open it.
`);

test("splitReply keeps sentences that begin like an automatic signature", () => {
  const mistakes = SENTENCES.filter((line) => {
    const text = `Hello,\n\n${line}\n\nAnn`;
    return splitReply({ text }, "reply").replyText !== text;
  });
  assert.deepEqual(mistakes, []);
});

/** Signatures in replies, and text that looks like one. */
const BLOCKS: readonly (readonly [what: string, text: string, reply: string])[] = [
  ["a signature above a quote", "Fine.\n\n-- \nBob\n\nOn 20/11/2026 09:41, Ann wrote:\n> Old", "Fine."],
  [
    "a phone's signature above inline replies",
    "Sent from my iPhone\n\n> First?\n\nYes.\n\n> Second?\n\nNo.",
    "Yes.\n\nNo.",
  ],
  ["a signature with a long disclaimer", `Fine.\n\n-- \nBob\n${"legal words\n".repeat(18)}`, "Fine."],
  [
    "a footer of a code forge below a dash",
    "LGTM\n\n—\nReply to this email directly or view it on Forge.",
    "LGTM",
  ],
  [
    "a signature between rules",
    "承知しました。\n\n━━━━━━━━━━\n株式会社みほん\n〒100-0001 東京都\nTEL：03-0000-0000\n━━━━━━━━━━",
    "承知しました。",
  ],
  [
    "a signature without -- above it",
    "Fine.\n\nKind regards\nAnn\n\nAnn Miller\nAcme Ltd, 4 Mill Lane\nT +44 1632 960 123\nwww.acme.example",
    "Fine.\n\nKind regards\nAnn",
  ],
  [
    "nothing when the text announces the contact details",
    "Call me:\n\nTel. +44 1632 960 123\nann@acme.example",
    "Call me:\n\nTel. +44 1632 960 123\nann@acme.example",
  ],
  [
    "nothing when a rule separates two parts",
    "First.\n\n==========\n\nSecond, and call 030 1234567 when you are there.",
    "First.\n\n==========\n\nSecond, and call 030 1234567 when you are there.",
  ],
];

for (const [what, text, reply] of BLOCKS) {
  test(`splitReply removes ${what}`, () => {
    assert.equal(splitReply({ text }, "reply").replyText, reply);
  });
}
