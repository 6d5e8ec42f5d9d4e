import assert from "node:assert/strict";
import { test } from "node:test";
import { parseMessage } from "../../../core/mime/mime.ts";
import { resolvesWithoutHanging } from "../../support/hang.ts";
import { mailBytes } from "../../support/mime.ts";

const RUSSIAN = "Ваш код для входа";
const [RUSSIAN_1251, RUSSIAN_KOI8] = [
  "c2e0f820eaeee420e4ebff20e2f5eee4e0",
  "f7c1db20cbcfc420c4ccd120d7c8cfc4c1",
].map((hex) => Buffer.from(hex, "hex")) as [Buffer, Buffer];

function mail(header: string | Buffer, body: string | Buffer = ""): Buffer {
  return Buffer.concat([header, "\r\n\r\n", body].map((piece) => Buffer.from(piece as string)));
}

function raw(...pieces: readonly (string | Buffer)[]): Buffer {
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece as string)));
}

for (const [charset, hex, expected] of [
  ["us-ascii", "4772c3bcc39f65", "Grüße"],
  ["us-ascii", "4772fcdf65", "Grüße"],
  ["unknown-8bit", "4772fcdf65", "Grüße"],
  ["", "4772fcdf65", "Grüße"],
  ["latin-1", "4772fcdf65", "Grüße"],
  ["8859-15", "3520a4", "5 €"],
  ["win-1251", "cae2e8f2e0edf6e8ff", "Квитанция"],
  ["cp-1250", "76e19a20f8e164", "váš řád"],
  ["ms936", "c4fabac3", "您好"],
  ["x-windows-949", "bec8b3e7", "안녕"],
  ["x-big5", "b17aa66e", "您好"],
  ["utf-7", "47722b4150774133772d65", "Grüße"],
  ["iso-2022-kr", "1b2429430e3e4833670f", "안녕"],
  ["HZ-GB-2312", "7e7b447a3a437e7d7e7e", "您好~"],
] as const) {
  const bytes = Buffer.from(hex, "hex");
  test(`parseMessage decodes an encoded word in ${charset || "an empty charset"}: ${hex}`, async () => {
    const subject = `=?${charset}?B?${bytes.toString("base64")}?=`;
    assert.equal((await parseMessage(mail(`Subject: ${subject}`))).subject, expected);
  });
}

for (const [charset, hex, expected] of [
  ["x-windows-949", "bec8b3e7", "안녕"],
  ["iso-8859-1 (Western)", "4772fcdf65", "Grüße"],
  ["cn-gb", "c4fabac3", "您好"],
  ["unknown-8bit", "4772fcdf65", "Grüße"],
  ["utf-7", "47722b4150774133772d65", "Grüße"],
  ["iso-2022-kr", "1b2429430e3e4833670f", "안녕"],
  ["HZ-GB-2312", "7e7b447a3a437e7d7e7e", "您好~"],
] as const) {
  test(`parseMessage reads a part in ${charset}`, async () => {
    const part = `--b\r\nContent-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: base64\r\n\r\n`;
    const body = `${part}${Buffer.from(hex, "hex").toString("base64")}\r\n--b--\r\n`;
    const { text } = await parseMessage(
      mailBytes({ headers: ["Content-Type: multipart/mixed; boundary=b"], body }),
    );
    assert.equal(text, expected);
  });
}

for (const [what, hex, expected] of [
  [
    "Russian in Windows-1251",
    "c7e4f0e0e2f1f2e2f3e9f2e52120c2e0f820eaeee420efeee4f2e2e5f0e6e4e5ede8ff2034383239",
    "Здравствуйте! Ваш код подтверждения 4829",
  ],
  [
    "Russian in KOI8-R",
    "fac4d2c1d7d3d4d7d5cad4c52120f7c1db20cbcfc420d0cfc4d4d7c5d2d6c4c5cec9d12034383239",
    "Здравствуйте! Ваш код подтверждения 4829",
  ],
  [
    "Chinese in GBK",
    "c4fabac3a3acc7ebb5e3bbf7c1b4bdd3c8b7c8cfc4fab5c4d3cacfe4b5d8d6b7a1a3d0bbd0bba3a1",
    "您好，请点击链接确认您的邮箱地址。谢谢！",
  ],
  ["Japanese in ISO-2022-JP", "1b2442334e47272533213c25491b284234383239", "確認コード4829"],
  ["Japanese in ISO-2022-JP of 1978", "1b2440334e47272533213c25491b284a34383239", "確認コード4829"],
  ["German with few letters outside of ASCII", "4772fcdf652120536368f66e", "Grüße! Schön"],
] as const) {
  for (const isPart of [false, true]) {
    test(`parseMessage reads ${what} without a declared character set${isPart ? ", in a part" : ""}`, async () => {
      const body = Buffer.from(hex, "hex");
      const bytes = isPart
        ? raw(
            "From: a@b.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n",
            body,
            "\r\n--b--",
          )
        : mail("From: a@b.example", body);
      assert.equal((await parseMessage(bytes)).text, expected);
    });
  }
}

test("parseMessage reads an HTML part in the character set of its meta element", async () => {
  const page = raw("<meta charset=windows-1251><p>", RUSSIAN_1251, "</p>");
  const bytes = raw(
    "From: a@b.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n",
    page,
    "\r\n--b--",
  );
  assert.equal((await parseMessage(bytes)).text, RUSSIAN);
});

test("parseMessage reads raw bytes of a header in the character set of the body", async () => {
  const header = raw(
    "Subject: ",
    RUSSIAN_1251,
    "\r\nFrom: ",
    RUSSIAN_1251,
    " <a@b.example>\r\nContent-Type: text/plain; charset=windows-1251",
  );
  const { subject, from } = await parseMessage(mail(header, RUSSIAN_1251));
  assert.deepEqual([subject, from.name], [RUSSIAN, RUSSIAN]);
});

test("parseMessage reads raw bytes of a header in the character set of the first part", async () => {
  const body = "--b\r\nContent-Type: text/plain; charset=koi8-r\r\n\r\nx\r\n--b--";
  const header = raw("Subject: ", RUSSIAN_KOI8, "\r\nContent-Type: multipart/mixed; boundary=b");
  assert.equal((await parseMessage(mail(header, body))).subject, RUSSIAN);
});

test("parseMessage reads a field in UTF-8 beside one that is not UTF-8", async () => {
  const header = raw("X-Relay: M", Buffer.from([0xfc]), "ller\r\nSubject: Grüße");
  assert.equal((await parseMessage(mail(header))).subject, "Grüße");
});

test("parseMessage does not hang on ten megabytes in no known character set", async () => {
  const header = "From: a@b.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n";
  const bytes = raw(header, Buffer.alloc(10 * 1024 * 1024, 0xff));
  const { isParsed } = await resolvesWithoutHanging(() => parseMessage(bytes));
  assert.equal(isParsed, true);
});

test("parseMessage guesses the character set of a long text from its beginning", async () => {
  const body = Buffer.concat(Array.from({ length: 20_000 }, () => raw(RUSSIAN_1251, "\r\n")));
  const { text } = await parseMessage(mail("From: a@b.example", body));
  assert.ok(text.startsWith(`${RUSSIAN}\n${RUSSIAN}\n`));
});

test("parseMessage does not read a new field out of a value that decodes to a line break", async () => {
  const head = raw(
    "X: charset=utf-7\r\nX-A: +AAo-Subject: Another ",
    Buffer.from([0xff]),
    "\r\nSubject: Hello",
  );
  assert.equal((await parseMessage(mail(head))).subject, "Hello");
});
