/** Links in Slavic, Turkic and Caucasian languages, Tajik and Mongolian, in the words of common products. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findLinks } from "../../../../core/extract/links/links.ts";

const TOKEN = "https://acme.example/k/0Tq8zLw7PfXc2MvR9sBd";

const listed = (texts: string): readonly string[] =>
  texts
    .split("|")
    .map((text) => text.trim())
    .filter((text) => text !== "");

function kindOfButton(text: string): string | undefined {
  return findLinks({ anchors: [{ href: TOKEN, text, before: "" }], text, subject: "" }).links[0]?.kind;
}

function kindBelow(sentence: string): string | undefined {
  return findLinks({ anchors: [], text: `${sentence}:\n\n${TOKEN}\n`, subject: "" }).links[0]?.kind;
}

for (const [kind, texts] of [
  [
    "verify",
    `Верификационная ссылка | Верифікаційне посилання | Верыфікаваць пошту | Пацьвердзіць адрас | Приемане на поканата | Прифати ја поканата |
    Заврши регистрација | Прихвати позивницу | Ověřovací odkaz | Potvrď svůj účet | Přijmout pozvánku | Potvrdzovací odkaz | Link aktywacyjny |
    Верификация сілтемесі | Имэйл хаягаа баталгаажуулах | Урилгыг зөвшөөрөх | Тасдиқи почтаи электронӣ | Электрон почтаны раслау |
    E-poçtany tassykla | ელფოსტის გადამოწმება | ئېلخەتنى جەزملەش | Электрон почтани тасдиқлаш`,
  ],
  [
    "sign_in",
    `Авторизуватися | Најави се на Tornhill | Přihlas se | Нэвтрэх | Ба Tornhill ворид шавед | Tornhill'га керү | Ulgama gir | Tornhillга кириш`,
  ],
  [
    "reset",
    `Vraćanje vaše lozinke | Направите лозинку | Promijeni zaporku | Құпия сөзді ысыру | Сырсөздү калыбына келтирүү | Нууц үг сэргээх | Барқарор кардани рамз |
    Серсүзне яңарту | Paroly dikelt | پارولنى ئەسلىگە كەلتۈرۈش | პაროლის განახლება | Паролни тиклаш`,
  ],
  [
    "unsubscribe",
    `Настройки на известията | Поставки за известувања | Жазылуудан баш тартуу | Захиалгаас гарах | Лағви обуна | Язылудан баш тарту`,
  ],
  [
    "other",
    `Аднавіць падпіску | Възстанови абонамента | Obnovi naročnino | Obnovit předplatné | Obnoviť predplatné | Obunani tiklash |
    Abunəliyi bərpa et | Aboneliği yenile | Восстановить подписку | Відновити підписку | Yenilə`,
  ],
] as const) {
  test(`findLinks classifies buttons as ${kind} in Slavic, Turkic and Caucasian languages`, () => {
    assert.deepEqual(
      listed(texts).filter((text) => kindOfButton(text) !== kind),
      [],
    );
  });
}

for (const [kind, sentences] of [
  [
    "verify",
    `За да завършите регистрацията, последвайте връзката | За да ја активирате сметката, кликнете на врската |
    Да бисте завршили регистрацију, пратите везу | Kako biste dovršili registraciju, slijedite poveznicu |
    Za dokončanje registracije sledite povezavi | Aby dokończyć rejestrację, kliknij w link | Pre dokončenie registrácie kliknite na odkaz |
    რეგისტრაციის დასასრულებლად გადადით ბმულზე | Գրանցումն ավարտելու համար անցեք հղումով | Каттоону аяктоо үчүн шилтемеге өтүңүз |
    Бүртгэлээ дуусгахын тулд холбоос дээр дарна уу | Чтобы присоединиться к организации, откройте | Aby dołączyć do organizacji, otwórz`,
  ],
  [
    "sign_in",
    `Използвайте тази връзка, за да влезете | Искористете ја оваа врска за да се најавите | Týmto odkazom sa bezpečne prihlásite |
    Энэ холбоосоор нэвтэрнэ үү`,
  ],
  [
    "reset",
    `Каб усталяваць пароль, адкрыйце адрас | За да зададете парола, посетете адреса | Да бисте подесили своју лозинку, отворите |
    Za promjenu lozinke slijedite poveznicu | Za postavljanje nove zaporke posjetite adresu | Heslo si nastavíte na adrese |
    Хтось надіслав запит на зміну пароля. Натисніть посилання нижче | Бул бетке кирип, жаңы сырсөз тандаңыз | Ба ин саҳифа гузаред ва рамзи нав интихоб кунед |
    Бу биткә күчеп, яңа серсүз сайлагыз | Şu sahypa girip, täze parol saýlaň | يېڭى پارول بەلگىلەڭ | Администратор просит вас обновить пароль по ссылке |
    პაროლის გამოსაცვლელად გახსენით`,
  ],
  [
    "other",
    `Новый комментарий ждёт вашего одобрения | Novi komentar čeka vaše odobrenje | Nov komentar čaka na vašo odobritev |
    Nový komentář čeká na schválení | Yeni bir yorum onayınızı bekliyor | Registroval se nový uživatel, účet čeká na schválení |
    Yangi matnni o'qing, sahifa o'zgartirildi | Potwierdź udział w zebraniu | Yig'ilishda ishtirokingizni tasdiqlang | Жиналысқа қатысуды растаңыз`,
  ],
] as const) {
  test(`findLinks classifies an address below a sentence as ${kind} in Slavic, Turkic and Caucasian languages`, () => {
    assert.deepEqual(
      listed(sentences).filter((sentence) => kindBelow(sentence) !== kind),
      [],
    );
  });
}
