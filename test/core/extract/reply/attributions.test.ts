/** How mail clients in many languages introduce a quoted or forwarded message in plain text, one a line. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { splitReply } from "../../../../core/extract/reply/reply-text.ts";

const OWN = "Yes, that is fine.\n\nBob";
const OLD = "Old text here.\nAnd more.";

function linesOf(table: string): readonly string[] {
  return table
    .split("\n")
    .map((line) => line.trim().replace("{}", "Ann <ann@team.example>"))
    .filter((line) => line !== "");
}

/** The lines below which `quote` is not separated from the reply. */
function mistaken(lines: readonly string[], quote: string): readonly string[] {
  return lines.filter(
    (line) => splitReply({ text: `${OWN}\n\n${line}\n\n${quote}` }, "reply").replyText !== OWN,
  );
}

const ATTRIBUTIONS = linesOf(`
  Den fre 20 nov. 2026 kl 09:41 skrev {}:
  Den fre. 20. nov. 2026 kl. 09.41 skrev {}:
  fre. 20. nov. 2026 kl. 09:41 skrev {}:
  pe 20. marrask. 2026 klo 9.41 Ann (ann@team.example) kirjoitti:
  pá 20. 11. 2026 v 9:41 odesílatel {} napsal:
  pi 20. 11. 2026 o 9:41 {} napísal(a):
  {} ezt írta (időpont: 2026. nov. 20., P, 9:41):
  În vin., 20 nov. 2026 la 09:41, {} a scris:
  На пт, 20.11.2026 г. в 9:41 {} написа:
  Στις Παρ 20 Νοε 2026 στις 9:41 π.μ., ο χρήστης {} έγραψε:
  {}, 20 Kas 2026 Cum, 09:41 tarihinde şunu yazdı:
  في الجمعة، 20 نوفمبر 2026 في 9:41 ص تمت كتابة ما يلي بواسطة {}:
  ในวันที่ ศ. 20 พ.ย. 2026 เวลา 09:41 {} เขียนว่า:
  Vào Th 6, 20 thg 11, 2026 vào lúc 09:41 {} đã viết:
  Pada tanggal Jum, 20 Nov 2026 pukul 09.41 {} menulis:
  pet, 20. stu 2026. u 09:41 {} napisao je:
  пет, 20. нов 2026. у 09:41 {} је написао/ла:
  V V pet., 20. nov. 2026 ob 09:41 je oseba {} napisala:
  2026-11-20, pn, 09:41 {} rašė:
  piektd., 2026. g. 20. nov., plkst. 09:41 — lietotājs Ann (<ann@team.example>) rakstīja:
  Kuupäev R, 20. november 2026 kell 09:41 kirjutas {}:
  Missatge de {} del dia dv., 20 de nov. 2026 a les 9:41:
  Ann (<ann@team.example>) erabiltzaileak hau idatzi du (2026 aza. 20(a), or. (09:41)):
  शुक्र, 20 नव॰ 2026 को 9:41 am बजे को {} ने लिखा:
  fös., 20. nóv. 2026 kl. 09:41 skrifaði {}:
  2026年11月20日(金) 9:41 {}:
  {} 于2026年11月20日周五 09:41写道：
  {} 於 2026年11月20日 週五 上午9:41寫道：
  2026년 11월 20일 (금) 오전 9:41, {}님이 작성:
  On 20. Nov 2026, at 09:41, {} wrote:
  On Friday, November 20, 2026, 09:41:13 AM GMT+1, {} wrote:
  On Friday, November 20th, 2026 at 9:41 AM, {} wrote:
  Am 20.11.2026 um 09:41 schrieb Ann:
  Am Freitag, 20. November 2026 um 09:41:13 MEZ hat {} Folgendes geschrieben:
  Am 20. Nov. 2026, 09:41 +0100 schrieb {}:
  Ann schrieb am 20.11.2026 um 09:41:
  20.11.2026 09:41, Ann пишет:
  20.11.2026, 12:41, "Ann" <ann@team.example>:
  Пятница, 20 ноября 2026, 12:41 +03:00 от {}:
  20 ноября 2026 г., в 12:41, {} написал(а):
  Le 20/11/2026 à 09:41, Ann a écrit :
  Le vendredi 20 novembre 2026 à 09:41:13 UTC+1, {} a écrit :
  El 20/11/26 a las 9:41, Ann escribió:
  El viernes, 20 de noviembre de 2026, 09:41:13 CET, {} escribió:
  Il 20/11/26 09:41, Ann ha scritto:
  Il giorno 20 nov 2026, alle ore 09:41, {} ha scritto:
  Em 20/11/2026 09:41, Ann escreveu:
  A 20/11/2026 às 09:41, Ann escreveu:
  Op 20-11-2026 om 09:41 schreef Ann:
  Op 20 nov. 2026 om 09:41 heeft {} het volgende geschreven:
  W dniu 20.11.2026 o 09:41, Ann pisze:
  Dnia 20 listopada 2026 09:41 {} napisał(a):
  Wiadomość napisana przez {} w dniu 20 lis 2026, o godz. 09:41:
  Dne 20. 11. 2026 v 9:41 Ann napsal(a):
  Den 20-11-2026 kl. 09:41 skrev Ann:
  Den 2026-11-20 kl. 09:41, skrev Ann:
  20.11.2026 9.41, Ann kirjoitti:
  {} kirjoitti 20.11.2026 kello 9.41:
  Στις 20/11/26 09:41, ο/η Ann έγραψε:
  20.11.2026 09:41 tarihinde Ann yazdı:
  {} şunları yazdı (20 Kas 2026 09:41):
  2026. 11. 20. 9:41 keltezéssel, Ann írta:
  La 20.11.2026 09:41, Ann a scris:
  On 2026/11/20 9:41, Ann wrote:
  2026/11/20 9:41、{}のメール:
  在 2026/11/20 9:41, Ann 写道:
  在 2026年11月20日，09:41，{} 写道：
  {} 於 2026年11月20日 上午9:41 寫道：
  בתאריך 20/11/2026 בשעה 9:41, מאת Ann:
  ב-20 בנוב׳ 2026, בשעה 9:41, Ann <ann@team.example> כתב/ה:
  در ۲۰ نوامبر ۲۰۲۶، ساعت ۹:۴۱، {} نوشت:
  20 нояб. 2026 г. 12:41 пользователь Ann <ann@team.example> написал:
  20 листопада 2026 р. о 09:41 Ann <ann@team.example> пише:
  ---- On Fri, 20 Nov 2026 09:41:13 +0100 {} wrote ----
  ---- On Fri, 20 Nov 2026 09:41:13 +0100 Ann<ann@team.example> wrote ---
  On 20/11/2026 09:41, ann@team.example wrote:
  Ann wrote on 20/11/2026 09:41:
  2026-11-20 9:41 GMT+01:00 {}:
  On Nov 20, 2026 9:41 AM, {} wrote:
  Em sex., 20 de nov. de 2026, 09:41, Ann escreveu:
  On Fri, 20 Nov 2026 09:41:13 +0100 {} wrote
  9:41 AM, November 20, 2026, "Ann - Acme" <ann@team.example>:
  ------On 11/20/2026 9:41 AM, Ann wrote-----
`);
/** These are recognised only above lines that begin with `>`. */
const WEAK_ATTRIBUTIONS = linesOf(`
  2026. 11. 20. 오전 9:41에 Ann 이(가) 쓴 글:
  Ann - 20.11.2026 09:41:
  2026/11/20 {}
  2026-11-20 09:41 GMT+01:00 Ann
  El viernes, 20 de noviembre de 2026, Ann escribió:
  ann via Team List wrote:
  Quoting {}:
  Zitat von {}:
`);

test("splitReply recognises attributions in many languages above a quote, with and without > marks", () => {
  assert.deepEqual(mistaken(ATTRIBUTIONS, OLD.replace(/^/gm, "> ")), []);
  assert.deepEqual(mistaken(ATTRIBUTIONS, OLD), []);
  assert.deepEqual(mistaken(WEAK_ATTRIBUTIONS, OLD.replace(/^/gm, "> ")), []);
});

/** The labels of From, Sent, To and Subject. */
const HEADERS = linesOf(`
  Från:/Skickat:/Till:/Ämne:
  Fra:/Sendt:/Til:/Emne:
  Lähettäjä:/Lähetetty:/Vastaanottaja:/Aihe:
  Od:/Odesláno:/Komu:/Předmět:
  Kimden:/Gönderildi:/Kime:/Konu:
  Feladó:/Elküldve:/Címzett:/Tárgy:
  Από:/Στάλθηκε:/Προς:/Θέμα:
  De la:/Trimis:/Către:/Subiect:
  От:/Отправлено:/Кому:/Тема:
  Від:/Надіслано:/Кому:/Тема:
  差出人:/送信日時:/宛先:/件名:
  보낸 사람:/보낸 날짜:/받는 사람:/제목:
  من:/تم الإرسال:/إلى:/الموضوع:
  מאת:/נשלח:/אל:/נושא:
  Šalje:/Poslano:/Prima:/Predmet:
  Od:/Odoslané:/Komu:/Predmet:
  От:/Изпратено:/До:/Относно:
  Od:/Poslano:/Za:/Zadeva:
  Saatja:/Saadetud:/Adressaat:/Teema:
  No:/Nosūtīts:/Kam:/Tēma:
  Nuo:/Išsiųsta:/Kam:/Tema:
  寄件者:/寄件日期:/收件者:/主旨:
  Từ:/Đã gửi:/Đến:/Chủ đề:
  จาก:/ส่ง:/ถึง:/เรื่อง:
  Dari:/Dikirim:/Kepada:/Subjek:
  از:/ارسال:/به:/موضوع:
  प्रेषक:/भेजा गया:/प्रति:/विषय:
  Daripada:/Dihantar:/Kepada:/Subjek:
  De:/Enviat:/Per a:/Assumpte:
  De :/Envoyé :/À :/Objet :
  Da:/Inviato:/A:/Oggetto:
  Van:/Verzonden:/Aan:/Onderwerp:
  Von:/Datum:/An:/Betreff:
  Feladó:/Dátum:/Címzett:/Tárgy:
  From:/Date:/To:/Subject:
  De:/Date:/Para:/Assunto:
  Nadawca:/Data:/Adresat:/Temat:
  Avsändare:/Datum:/Till:/Ämne:
  Afsender:/Dato:/Til:/Emne:
  Gönderen:/Tarih:/Alıcı:/Konu:
  Expéditeur :/Date :/Destinataire :/Objet :
  Remitente:/Fecha:/Destinatario:/Asunto:
  Absender:/Datum:/Empfänger:/Betreff:
  Afzender:/Datum:/Ontvanger:/Onderwerp:
  Odesílatel:/Datum:/Příjemce:/Předmět:
  Отправитель:/Дата:/Получатель:/Тема:
  Відправник:/Дата:/Одержувач:/Тема:
  Remetente:/Data:/Destinatário:/Assunto:
  Expeditor:/Dată:/Destinatar:/Subiect:
`);

test("splitReply recognises quoted headers in many languages, bold or not, in replies and forwards", () => {
  const mistakes: string[] = [];
  for (const header of HEADERS) {
    for (const stars of ["", "**"]) {
      const [from, sent, to, subject] = header.split("/").map((label) => `${stars}${label}${stars}`);
      const block = `${from} Ann <ann@team.example>\n${sent} 20.11.2026 09:41\n${to} Bob\n${subject} Old\n\n${OLD}`;
      const text = `${OWN}\n\n${block}`;
      const forward = splitReply({ text }, "forward");
      if (splitReply({ text }, "reply").replyText !== OWN) mistakes.push(header);
      if (forward.replyText !== OWN || forward.forwardedText !== block) mistakes.push(`forwarded ${header}`);
    }
  }
  assert.deepEqual(mistakes, []);
});
