/** Numbers that open a locker with a parcel in it. They are typed in as a one-time code is, and are none. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findCodes } from "../../../../core/extract/codes/codes.ts";

const DATE = new Date("2026-11-20T10:00:00Z");

const LOCKERS = `
  Your parcel is waiting | It is in locker 14. To open it, enter 618204 on the screen. You have until Thursday.
  Ihre Sendung liegt bereit | Geben Sie 618204 am Bildschirm der Packstation ein, um das Fach zu öffnen.
  Votre colis vous attend | Saisissez 618204 sur l'écran de la consigne pour ouvrir le casier.
  Su paquete le espera | Introduzca 618204 en la pantalla de la taquilla.
  Paczka czeka | Wpisz 618204 na ekranie paczkomatu, aby otworzyć skrytkę.
  Il tuo pacco è nel locker | Digita 618204 sullo schermo del locker per aprire lo sportello.
  Je pakket ligt klaar | Toets 618204 in op het scherm van de pakketautomaat.
  Ditt paket har kommit | Skriv 618204 på skärmen för att öppna paketboxen.
  Pakettisi odottaa | Näppäile 618204 pakettiautomaatin näytöllä.
  Посылка ждёт вас | Введите 618204 на экране постамата, чтобы открыть ячейку.
  Kargonuz geldi | Dolabı açmak için ekrana 618204 yazın.
  您的包裹已到 | 请在柜机屏幕输入618204打开柜门取件。
  お荷物が届きました | 宅配ロッカーの画面に618204を入力してください。
  พัสดุของคุณมาถึงแล้ว | ใช้รหัส 618204 เปิดตู้ภายใน 2 วัน
`;

const OTHERS = `
  Parcel locker app | Sign in to see your parcels: enter 618204 in the app.
  Your parcel locker account | Your verification code is 618204.
  Paczkomat | Kod weryfikacyjny do konta: 618204. Twoje paczki są w aplikacji.
  Acme Post | Your code is 618204. Acme Lockers: your parcel, your way.
  Acme Post | Type 618204 into the app to see your parcels and lockers.
  Acme | Введите 618204 в приложении. Постаматы Acme: посылки рядом.
  Acme | コード：618204。宅配ボックス、荷物のことならAcme。
  Your room | Enter 618204 at the door. Lockers are downstairs. Your breakfast package is booked.
  Your locker at the gym | To open locker 14, the app asks for this security code: 618204
`;

const rowsOf = (table: string) =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((field) => field.trim()));

for (const [subject = "", text = ""] of rowsOf(LOCKERS))
  test(`findCodes finds no code in "${subject}: ${text}"`, () => {
    assert.deepEqual(findCodes({ subject, text, date: DATE }), []);
  });

for (const [subject = "", text = ""] of rowsOf(OTHERS))
  test(`findCodes finds the code in "${subject}: ${text}"`, () => {
    assert.equal(findCodes({ subject, text, date: DATE })[0]?.value, "618204");
  });
