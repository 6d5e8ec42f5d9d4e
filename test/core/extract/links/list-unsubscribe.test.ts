import assert from "node:assert/strict";
import { test } from "node:test";
import { findLinks } from "../../../../core/extract/links/links.ts";
import { unsubscribeUrls } from "../../../../core/extract/links/list-unsubscribe.ts";
import { parseMessage } from "../../../../core/mime/mime.ts";

test("findLinks classifies a link by the List-Unsubscribe field when its own words say nothing", () => {
  const unsubscribe = unsubscribeUrls(["<mailto:leave@acme.example>, <https://acme.example/settings?u=1>"]);
  const anchors = [{ href: "https://acme.example/settings?u=1", text: "Settings", before: "" }];
  const { links } = findLinks({ anchors, text: "", subject: "", unsubscribe });
  assert.deepEqual([unsubscribe.length, links[0]?.kind], [1, "unsubscribe"]);
});

const VERIFY = "https://acme.example/v/k0Qe81xA92";
/** One with a code that no word names plainly, and one with a link whose address says nothing. */
const MAILS = [
  "Subject: Your Acme account\n\nType 482913 where you were asked to, within ten minutes.\n",
  `Subject: Your Acme account\n\nYou gave us this address. Is it yours? To say so, follow this link within a day:\\n\\n${VERIFY}\n`,
];

/** A relay may add the field, and many senders of codes have it added by their provider. */
test("parseMessage returns the same codes and links with and without a List-Unsubscribe field", async () => {
  for (const mail of MAILS) {
    const plain = await parseMessage(Buffer.from(`From: a@acme.example\n${mail}`));
    for (const way of ["https://lists.example/u/9k2", VERIFY]) {
      const field = `List-Unsubscribe: <${way}>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\n`;
      const added = await parseMessage(Buffer.from(`${field}From: a@acme.example\n${mail}`));
      assert.deepEqual([added.codes, added.links], [plain.codes, plain.links]);
    }
    assert.ok(plain.codes.length > 0 || plain.links[0]?.kind === "verify");
  }
});
