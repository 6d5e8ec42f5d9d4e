import assert from "node:assert/strict";
import { test } from "node:test";
import { parseMessage } from "../../../core/mime/mime.ts";

/** A signed part with a code, as `openssl cms -sign -nodetach -nocerts -noattr` writes it, and with `-stream -indef`. */
const DER =
  "MIIBBQYJKoZIhvcNAQcCoIH3MIH0AgEBMQ0wCwYJYIZIAWUDBAIBME8GCSqGSIb3DQEHAaBCBEBDb250ZW50LVR5cGU6IHRl" +
  "eHQvcGxhaW47IGNoYXJzZXQ9dXRmLTgNCg0KWW91ciBjb2RlIGlzIDQ4MjkxMw0KMYGOMIGLAgEBMCQwDDEKMAgGA1UEAwwB" +
  "YQIUcsYOBSKO2bfpDGPH963/2sizH9swCwYJYIZIAWUDBAIBMAoGCCqGSM49BAMCBEcwRQIgcO1/0ElWjHNuWwZ42QF2Fpft" +
  "WXGZ+Xi1A77e4GMBGAUCIQDmOBwSS3t0xhKyXZmaUkYBb9WuhaPau/tNx04EaORYlA==";
const BER =
  "MIAGCSqGSIb3DQEHAqCAMIACAQExDTALBglghkgBZQMEAgEwgAYJKoZIhvcNAQcBoIAkgARAQ29udGVudC1UeXBlOiB0ZXh0" +
  "L3BsYWluOyBjaGFyc2V0PXV0Zi04DQoNCllvdXIgY29kZSBpcyA0ODI5MTMNCgAAAAAAADGBjTCBigIBATAkMAwxCjAIBgNV" +
  "BAMMAWECFHLGDgUijtm36Qxjx/et/9rIsx/bMAsGCWCGSAFlAwQCATAKBggqhkjOPQQDAgRGMEQCIEKuFi+bjdlRLKBUtBZL" +
  "vXZxTczQ4x2YG/ZZ2u2C6DXlAiA1W/kVnd5kUHImUt9P6AQ/qqMYg8mMWecLEGPqlPyNfgAAAAAAAA==";

function mail(body: string, type = "application/pkcs7-mime; smime-type=signed-data; name=smime.p7m"): Buffer {
  const encoding = "Content-Transfer-Encoding: base64";
  return Buffer.from(`From: a@b.example\r\nContent-Type: ${type}\r\n${encoding}\r\n\r\n${body}\r\n`);
}

for (const [what, body] of [
  ["DER", DER],
  ["BER with indefinite lengths", BER],
] as const) {
  test(`parseMessage reads the content of S/MIME signed data in ${what}`, async () => {
    const { text, codes, attachments } = await parseMessage(mail(body));
    assert.deepEqual([text, codes[0]?.value, attachments], ["Your code is 482913", "482913", []]);
  });
}

/** An ASN.1 element with a length of three bytes. */
function element(tag: number, ...content: readonly Buffer[]): Buffer {
  const inside = Buffer.concat(content);
  const length = Buffer.from([0x83, 0, 0, 0]);
  length.writeUIntBE(inside.length, 1, 3);
  return Buffer.concat([Buffer.from([tag]), length, inside]);
}

function signed(content: Buffer): Buffer {
  const [signedData, data] = ["06092a864886f70d010702", "06092a864886f70d010701"].map((hex) =>
    Buffer.from(hex, "hex"),
  ) as [Buffer, Buffer];
  const inner = element(0x30, data, element(0xa0, element(0x04, content)));
  const begin = Buffer.from("0201013100", "hex");
  return element(0x30, signedData, element(0xa0, element(0x30, begin, inner)));
}

test("parseMessage reads twice signed content with its attachments, and lists unreadable data as an attachment", async () => {
  const part = "Content-Type: application/pdf; name=a.pdf\r\n\r\n%PDF";
  const parts = `--b\r\n\r\nHello\r\n--b\r\n${part}\r\n--b--\r\n`;
  const entity = Buffer.from(`Content-Type: multipart/mixed; boundary=b\r\n\r\n${parts}`);
  const twice = signed(mail(signed(entity).toString("base64")));
  const names = async (bytes: Buffer) => {
    const { text, attachments } = await parseMessage(bytes);
    return [text, ...attachments.map(({ filename }) => filename)];
  };
  assert.deepEqual(await names(mail(twice.toString("base64"), "application/x-pkcs7-mime")), [
    "Hello",
    "a.pdf",
  ]);
  for (const body of [DER.slice(0, 40), "MIAGCSqGSIb3DQEHA6CAMIA=", "MIT/////", ""])
    assert.deepEqual(await names(mail(body)), ["", "smime.p7m"]);
});
