/** What mail clients in many languages write above a forwarded message, one a line. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { splitReply } from "../../../../core/extract/reply/reply-text.ts";
import { subjectIntent } from "../../../../core/mime/subject-prefix.ts";

const OWN = "Can you take this one?\n\nBob";
const OLD = "Old text here.\nAnd more.";

function linesOf(table: string): readonly string[] {
  return table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The titles by which the forwarded message is not separated from the sender's own words. */
function mistaken(titles: readonly string[], textBelow: (title: string) => string): readonly string[] {
  return titles.filter((title) => {
    const { replyText, forwardedText } = splitReply({ text: `${OWN}\n\n${textBelow(title)}` }, undefined);
    return replyText !== OWN || !forwardedText.includes("And more.");
  });
}

const APPLE_TITLES = linesOf(`
  Begin forwarded message:
  Začátek přeposílané zprávy:
  Start på videresendt besked:
  Anfang der weitergeleiteten Nachricht:
  Anfang der weitergeleiteten E-Mail:
  Inicio del mensaje reenviado:
  Välitetty viesti alkaa:
  Début du message réexpédié :
  Début du message transféré :
  Započni proslijeđenu poruku:
  Továbbított levél kezdete:
  Inizio messaggio inoltrato:
  Begin doorgestuurd bericht:
  Videresendt melding:
  Początek przekazywanej wiadomości:
  Início da mensagem reencaminhada:
  Início da mensagem encaminhada:
  Începe mesajul redirecționat:
  Начало переадресованного сообщения:
  Začiatok preposlanej správy:
  Vidarebefordrat mejl:
  İleti başlangıcı:
  Початок листа, що пересилається:
`);

test("splitReply recognises Apple Mail's title of a forwarded message in many languages", () => {
  const block = `From: Ann <ann@team.example>\nSubject: Old\n\n${OLD}`.replace(/^/gm, "> ");
  assert.deepEqual(
    mistaken(APPLE_TITLES, (title) => `${title}\n\n${block}`),
    [],
  );
});

/** Each with the label of the From line. */
const RULED_TITLES = linesOf(`
  Forwarded Message / From:
  Přeposlaná zpráva / Od:
  Videresendt meddelelse / Fra:
  Weitergeleitete Nachricht / Von:
  Mensaje reenviado / De:
  Edelleenlähetetty viesti / Lähettäjä:
  Message transmis / De:
  Message transféré / De:
  Továbbított üzenet / Feladó:
  Messaggio inoltrato / Da:
  Doorgestuurd bericht / Van:
  Videresendt melding / Fra:
  Przekazana wiadomość / Od:
  Wiadomość przesłana dalej / Od:
  Mensagem reencaminhada / De:
  Mensagem encaminhada / De:
  Mesaj redirecționat / De la:
  Mesaj redirecționat / Expeditorul:
  Пересылаемое сообщение / От:
  Preposlaná správa / Od:
  Vidarebefordrat meddelande / Från:
  İletilmiş Mesaj / Kimden:
  İletilen İleti / Kimden:
  Перенаправлене повідомлення / Від:
  メッセージを転送 / 送信元：
`);

test("splitReply recognises the title of a forwarded message between dashes in many languages", () => {
  const ruled = (entry: string) => {
    const [title, label] = entry.split(" / ");
    return `---------- ${title} ---------\n${label} Ann <ann@team.example>\n\n${OLD}`;
  };
  assert.deepEqual(mistaken(RULED_TITLES, ruled), []);
});

test("subjectIntent recognises the forward prefixes of clients in many languages", () => {
  const prefixes = linesOf(`
    Fwd: \n Fw: \n FW: \n WG: \n RV: \n TR: \n I: \n PD: \n ENC: \n Redir.: \n VB: \n VL: \n Videresend: \n İLT:
  `);
  assert.deepEqual(
    prefixes.filter((prefix) => subjectIntent(`${prefix} Old`) !== "forward"),
    [],
  );
  const whole = ["[Fwd: Old]", "[FW: Re: Old]", "Re: [Fwd: Old]", "[Fwd: a tag] Old"].map(subjectIntent);
  assert.deepEqual(whole, ["forward", "forward", "reply", undefined]);
});
