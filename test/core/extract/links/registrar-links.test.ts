/** Links of registrars, certificate authorities and code forges, such as those that approve a transfer or a certificate. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findLinks } from "../../../../core/extract/links/links.ts";

const TOKEN = "https://go.acme.example/u/T4k2ML2VJbnQdu5KZ68JFB";

/** One message a line: `Subject | Text, ¶ for a new paragraph, and a link: TOKEN`, or `[Text of a link]`. */
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
    Domain on hold | Your domain is on hold because your e-mail was never checked. [Lift the hold]
    Approval of certificate | As the administrator of acme.example, please approve or reject the certificate request: TOKEN
    Forwarding address | bob@acme.example asks to forward mail to you. Agree here: TOKEN
    Maintainer | bob wants you to maintain the package tools. [Accept and become a maintainer]
    Freigabe | Bitte geben Sie die Übertragung der Domain frei: TOKEN
    Domaine suspendu | Votre domaine est suspendu car votre adresse n'a pas été validée. [Lever la suspension]
    Certificado | Como responsable del dominio, apruebe la emisión del certificado: TOKEN
    Certificato | In qualità di referente del dominio, approvi il rilascio del certificato: TOKEN
    Certificado | Como responsável pelo domínio, aprove a emissão do certificado: TOKEN
    Certificaat | Keur als beheerder van het domein de uitgifte van het certificaat goed: TOKEN
    Certyfikat | Jako administrator domeny prosimy zatwierdzić wydanie certyfikatu: TOKEN
    Сертификат | Как администратор домена, одобрите выпуск сертификата: TOKEN
    Домен призупинено | Домен призупинено, бо вашу адресу не підтверджено. [Зняти призупинення]
    ドメイン停止 | メールアドレスの確認が済んでいないため、ドメインを停止しました。 [停止を解除する]
    域名暂停 | 由于邮箱未验证,您的域名已暂停解析。 [恢复解析]
    도메인 정지 | 이메일이 확인되지 않아 도메인이 정지되었습니다. [정지 해제]
    Receive secure mail | Please show that you can read this mailbox. [Verify my mailbox]
    Postfach | Damit Sie verschlüsselte Post bekommen, fehlt noch etwas. [Postfach bestätigen]
    Your lease | Thanks for signing. So that it counts we must know that this mailbox is yours. [Make my signature valid]
    Transfert de acme.example | Avant de transmettre votre demande au registre, il nous faut votre feu vert. [Lancer le transfert]
    Inhaberwechsel von acme.example | Als bisherige Inhaberin erteilen Sie Ihre Zustimmung bitte unter ¶ TOKEN
    域名转移 acme.example | 我们收到了域名转移申请。 [同意转移]
  `,
  other: `
    Transfer of acme.example | Your domain will move on Monday. If you do not want that, [cancel the transfer]
    Changement de propriétaire | Une demande a été déposée pour le domaine. Vous n'en êtes pas à l'origine ? Refusez-la ici : TOKEN
    Hold lifted | The hold on acme.example was lifted. [View domain]
    Transfer | Anna approved the transfer of acme.example. [See details]
    Certificate | Your certificate request was approved. [Download certificate]
    Members | bob joined the organisation Acme. [See members]
    Umfrage | Ihr persönlicher Link zur Umfrage: TOKEN
    Enquête | Je persoonlijke link naar de enquête: TOKEN
    설문조사 | 설문조사 전용 링크입니다: TOKEN
    Traslado | Su traslado al aeropuerto está confirmado. [Ver reserva]
    Cesja | Cesja umowy na gaz została przyjęta. [Zobacz umowę]
    Deploy | Deploy 44 waits for approval. [Approve deploy]
    Mailbox full | Your mailbox is 95% full. [Clean up the mailbox]
    Buzón | Tiene una nueva notificación en su buzón. [Ver notificación]
    Certificate issued | Control over the domain was shown, and the certificate is attached. [Download it again]
  `,
  sign_in: `
    VPN | Your phone asks to connect to the VPN. Allow it: TOKEN
    Area candidati | Il tuo link personale per l'area candidati: TOKEN
    Кабинет соискателя | Ваша личная ссылка в кабинет соискателя: TOKEN
  `,
  reset: `
    Reviewer account | The editor created an account for you. [Give my account a password]
    Your candidate profile | Give it a password and you can follow your application. [Set up my login]
    Ihr Zugang | Für Sie wurde ein Zugang eingerichtet. ¶ Ihr Passwort legen Sie hier fest: ¶ TOKEN
  `,
  unsubscribe: `
    Review invitations | [Stop inviting me to review]
    Table of contents | [Remove this journal from my alerts]
    Builds | [Change build notifications]
    Repo | You are receiving this because you are watching this repository. [Unwatch]
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
  test(`findLinks classifies links of registrars, certificate authorities and forges as ${kind}`, () => {
    const lines = messages.split("\n").filter((line) => line.trim() !== "");
    const wrong = lines
      .filter((line) => kindIn(line) !== kind)
      .map((line) => `${kindIn(line)}: ${line.trim()}`);
    assert.deepEqual(wrong, []);
  });
