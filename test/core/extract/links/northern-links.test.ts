/** Links in Germanic, Nordic, Finnic, Baltic and Celtic languages and Hungarian: notices, and sign-ins reported or to confirm. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findLinks } from "../../../../core/extract/links/links.ts";

const ACTING = "https://go.acme.example/u/kQ7wZr2mVx9LpT4nBs6HcD";
const PAGE = "https://acme.example/t/9/x";

test("findLinks does not classify links in notices of a sign-in as sign_in, in northern languages", () => {
  const mails = [
    ["Nieuwe aanmelding", "Aanmelding vanaf een nieuw apparaat. Bekijk de activiteit: "],
    ["Nyt log ind", "Vi har set et log ind fra en ny enhed. Se aktivitet: "],
    ["Ny inloggning", "Vi har sett en inloggning från en ny enhet. Visa aktivitet: "],
    ["Ny innlogging", "Vi har sett en innlogging fra en ny enhet. Se aktivitet: "],
    ["Uusi kirjautuminen", "Tilillesi kirjauduttiin uudelta laitteelta. Katso tapahtumat: "],
    ["Új bejelentkezés", "Bejelentkezés új eszközről. Tevékenység megtekintése: "],
    ["Uus sisselogimine", "Teie kontole logiti sisse uuest seadmest. Vaata tegevusi: "],
    ["Jauna pieteikšanās", "Jūsu kontā pieteicās no jaunas ierīces. Skatīt darbības: "],
    ["Naujas prisijungimas", "Prie paskyros prisijungta iš naujo įrenginio. Peržiūrėti veiklą: "],
    ["Ný innskráning", "Innskráning úr nýju tæki. Skoða virkni: "],
  ] as const;
  const wrong = mails.filter(([subject, text]) => kindOf(subject, `${text}${ACTING}\n`) !== "other");
  assert.deepEqual(wrong, []);
});

test("findLinks classifies a link that confirms a sign-in as sign_in, in northern languages", () => {
  const orders = [
    "Bevestig deze aanmelding vanaf een nieuw apparaat:",
    "Bekræft dette log ind fra en ny enhed:",
    "Bekräfta inloggningen från en ny enhet:",
    "Bekreft innloggingen fra en ny enhet:",
    "Vahvista kirjautuminen uudelta laitteelta:",
    "Erősítse meg a bejelentkezést az új eszközről:",
    "Kinnitage sisselogimine uuest seadmest:",
    "Apstipriniet pieteikšanos no jaunas ierīces:",
    "Patvirtinkite prisijungimą iš naujo įrenginio:",
    "Staðfestu innskráningu úr nýju tæki:",
    "Cadarnhewch y mewngofnodi hwn o ddyfais newydd:",
  ];
  const wrong = orders.filter(
    (order) => kindOf("Acme", `${order}\n\nFirefox, Linux\n\n${ACTING}\n`) !== "sign_in",
  );
  assert.deepEqual(wrong, []);
});

test("findLinks does not classify a link after 'your account is confirmed' as verify, in northern languages", () => {
  const notices = [
    "Uw account is bevestigd. Eerste stappen: ",
    "Din konto er bekræftet. Kom godt i gang: ",
    "Ditt konto är bekräftat. Första stegen: ",
    "Kontoen din er bekreftet. Kom i gang: ",
    "Tilisi on vahvistettu. Ensimmäiset askeleet: ",
    "Fiókját megerősítettük. Első lépések: ",
    "Teie konto on kinnitatud. Esimesed sammud: ",
    "Jūsu konts ir apstiprināts. Pirmie soļi: ",
    "Jūsų paskyra patvirtinta. Pirmieji žingsniai: ",
  ];
  const wrong = notices.filter((text) => kindOf("Acme", `${text}${ACTING}\n`) !== "other");
  assert.deepEqual(wrong, []);
});

test("findLinks classifies a link after 'as soon as it is confirmed' as verify, in northern languages", () => {
  const waiting = [
    "Så snart adressen er bekreftet, kan du komme i gang: ",
    "Heti kun osoitteesi on vahvistettu, pääset alkuun: ",
    "Amint a címét megerősítettük, kezdheti is: ",
    "Niipea kui teie aadress on kinnitatud, saate alustada: ",
    "Tiklīdz jūsu adrese ir apstiprināta, varat sākt: ",
    "Kai tik jūsų adresas yra patvirtintas, galite pradėti: ",
  ];
  const wrong = waiting.filter((text) => kindOf("Acme", `${text}${ACTING}\n`) !== "verify");
  assert.deepEqual(wrong, []);
});

test("findLinks classifies buttons that mute or configure notifications as unsubscribe, in northern languages", () => {
  const buttons = [
    ...["Thread stummschalten", "Benachrichtigungen konfigurieren", "Diese Meldungen deaktivieren"],
    ...["Gesprek dempen", "Meldingen instellen", "Slå samtalen fra", "Tilpas notifikationer"],
    ...["Fjern disse notifikationer", "Tysta konversationen", "Anpassa aviseringar", "Demp samtalen"],
    ...["Tilpass varsler", "Mykistä keskustelu", "Määritä ilmoitukset", "Beszélgetés némítása"],
    ...["Értesítések testreszabása", "Vaigista vestlus", "Kohanda teavitusi", "Apklusināt sarunu"],
    ...["Pielāgot paziņojumus", "Nutildyti pokalbį", "Tinkinti pranešimus", "Þagga samtalið"],
    ...["Stilla tilkynningar", "Diffodd yr hysbysiadau", "Balbhaigh an comhrá"],
  ];
  const wrong = buttons.filter((text) => {
    const source = { anchors: [{ href: PAGE, text, before: "" }], text, subject: "Re: Pump" };
    return findLinks(source).links[0]?.kind !== "unsubscribe";
  });
  assert.deepEqual(wrong, []);
});

function kindOf(subject: string, text: string): string | undefined {
  return findLinks({ anchors: [], text, subject }).links[0]?.kind;
}
