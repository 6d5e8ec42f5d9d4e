/** Codes of documents, inventories, courses, papers, printers and tickets. They are not one-time codes. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findCodes } from "../../../../core/extract/codes/codes.ts";

const DATE = new Date("2026-11-20T10:00:00Z");

const MESSAGES = `
  Transcript | Transcript verification code: QX744KL99
  Attestation | Le code de vérification de cette attestation est QX744KL99.
  Bescheinigung | Verifikationscode dieser Bescheinigung: QX744KL99
  Dokument | Kod weryfikacyjny dokumentu: QX744KL99
  Certidão | Código de verificação do documento: QX744KL99
  Справка | Код проверки документа: QX744KL99
  Belge | Belge doğrulama kodu: QX744KL99
  Course access | Enrolment key: Bio101X
  Abstract | Your abstract's edit code is 7KQ4Z2. Keep it.
  Printing | Your print release PIN is 4471.
  Revocation | Your certificate revocation password is kT7vQ2.
  Prêt | Numéro d'inventaire : 004821
  Préstamo | Número de inventario: 004821
  Prestito | Numero di inventario: 004821
  Išduota | Inventorinis numeris: 004821
  Izsniegts | Inventāra numurs: 004821
  Bereit | Ihr Buch steht bereit.¶Signatur: 914 ABC
  Prestito | Segnatura: 914 ABC¶Da ritirare entro venerdì.
  Wypożyczenie | Sygnatura: 914 ABC
  Zimmet | Demirbaş no: 004821
  Wypożyczenie | Numer środka trwałego: 004821
  Zahtevek | Zahtevek 482913 smo prejeli.
  Backup | File size: 482913
  Feira | A barraca 4482 fica ao lado do chafariz.
  A seat | We sent a security code to the telephone that ends ***48213.
  A seat | Seat 14 booked. Check in with code 2209 at the desk.
  Saturday | Show this code at the entrance:¶¶QX744KL9
  Konzert | Diesen Code am Eingang vorzeigen:¶¶QX744KL9¶¶Er ist Ihre Karte.
  Concert | Un code à présenter à l'entrée de la salle :¶¶QX744KL9
  Concerto | Mostra questo codice all'ingresso:¶¶QX744KL9
  Optreden | Laat deze code zien bij de ingang:¶¶QX744KL9
  Spende | Transaktionsnummer: 618204
  Sign-in attempts | Labdien! Stundas laikā jūsu kontā bija 3716 pieslēgšanās mēģinājumi no 12 vietām.
  Upaya log masuk ke akun Anda | Dalam satu jam terakhir ada 2954 upaya log masuk ke akun Anda dari 9 tempat.
  Your account | Your password is now:¶Wq4tZsHm¶¶To keep your shelves private, change this password in your profile the next time you log in.
  Contrasenya nova | Poseu-vos en contacte amb nosaltres si no heu estat vós.¶¶Contrasenya: Hz6nYbQfw¶¶Podeu canviar aquesta contrasenya a la pàgina del vostre perfil.
  Neue Liste | Ihr Listenpasswort ist: yZzQT44Lk.¶Sie sollten das Passwort so schnell wie möglich ändern.
`;

for (const line of MESSAGES.split("\n").filter((one) => one.trim() !== ""))
  test(`findCodes finds no code in "${line.trim()}"`, () => {
    const [subject = "", text = ""] = line.split("|").map((part) => part.trim().replaceAll("¶", "\n"));
    assert.deepEqual(findCodes({ subject, text, date: DATE }), []);
  });
