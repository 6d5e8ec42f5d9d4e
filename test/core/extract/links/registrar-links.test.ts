/** Links of registrars, certificate authorities and forges, which let a domain move or a certificate be issued. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findLinks } from "../../../../core/extract/links/links.ts";

const TOKEN = "https://go.acme.example/u/T4k2ML2VJbnQdu5KZ68JFB";

/** A message a line: `Subject | Text of it, ¶ and a link: TOKEN`, or with `[Words of a link]`. */
const MESSAGES = {
  verify: `
    Transfer of acme.example | We received a request to transfer this domain. ¶ If you wish to proceed with the transfer, visit the link below before Monday: ¶ TOKEN
    Change of registrant | The registrant of acme.example is to change. [Approve this change]
    Certificate for acme.example | We received a request for a certificate. ¶ Before we can issue it, demonstrate control over the domain: ¶ TOKEN
    Umzug von acme.example | Die Domain soll zu uns umziehen. [Transfer freigeben]
    Transfert de acme.example | Une demande de transfert a été déposée. [Autoriser le transfert]
    Traslado de acme.example | Hemos recibido una solicitud de traslado. [Autorizar el traslado]
    Trasferimento di acme.example | È stato chiesto il trasferimento del dominio. [Autorizzo il trasferimento]
    Transferência de acme.example | Recebemos um pedido de transferência. [Autorizar a transferência]
    Cesja domeny acme.example | Otrzymaliśmy zlecenie cesji domeny. [Zaakceptuj cesję]
    Перенос домена acme.example | Получена заявка на перенос домена. [Подтвердить перенос]
    acme.example transferi | Alan adınızın transferi istendi. [Transferi onaylıyorum]
    acme.exampleの移管 | ドメイン移管の申請を受け付けました。 [移管を承認する]
    Your lease | Thanks for signing. So that it counts we must know that this mailbox is yours. [Make my signature valid]
    Transfert de acme.example | Avant de transmettre votre demande au registre, il nous faut votre feu vert. [Lancer le transfert]
    Inhaberwechsel von acme.example | Als bisherige Inhaberin erteilen Sie Ihre Zustimmung bitte unter ¶ TOKEN
    域名转移 acme.example | 我们收到了域名转移申请。 [同意转移]
  `,
  other: `
    Transfer of acme.example | Your domain will move on Monday. If you do not want that, [cancel the transfer]
    Changement de propriétaire | Une demande a été déposée pour le domaine. Vous n'en êtes pas à l'origine ? Refusez-la ici : TOKEN
    Certificate issued | Control over the domain was shown, and the certificate is attached. [Download it again]
  `,
  reset: `
    Your candidate profile | Give it a password and you can follow your application. [Set up my login]
    Ihr Zugang | Für Sie wurde ein Zugang eingerichtet. ¶ Ihr Passwort legen Sie hier fest: ¶ TOKEN
  `,
  unsubscribe: `
    A summary of the day | 66 files are new. [Weekly instead of daily]
    Build 204 failed | A build failed. [Unfollow this project]
    A version was published | A version was published. [Change what we mail you about]
    A book waits for you | The book waits until Monday. ¶ To change how we notify you: TOKEN
  `,
};

const BUTTON = /\[([^\]]+)\]/;

function kindIn(line: string): string | undefined {
  const [subject = "", written = ""] = line.split("|").map((part) => part.trim());
  const [button = "", words = ""] = BUTTON.exec(written) ?? [];
  const before = written.slice(0, written.indexOf(button));
  const anchors = words === "" ? [] : [{ href: TOKEN, text: words, before }];
  const text = `${written.replace(button, words).replaceAll(" ¶ ", "\n\n").replace("TOKEN", TOKEN)}\n`;
  return findLinks({ anchors, text, subject }).links[0]?.kind;
}

for (const [kind, messages] of Object.entries(MESSAGES))
  test(`findLinks takes links of registrars and the like for ${kind}`, () => {
    const lines = messages.split("\n").filter((line) => line.trim() !== "");
    const wrong = lines
      .filter((line) => kindIn(line) !== kind)
      .map((line) => `${kindIn(line)}: ${line.trim()}`);
    assert.deepEqual(wrong, []);
  });
