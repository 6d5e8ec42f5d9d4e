import assert from "node:assert/strict";
import { test } from "node:test";
import { parseMessage } from "../../../core/mime/mime.ts";
import { fc } from "../../support/fast-check.ts";
import { mailBytes } from "../../support/mime.ts";

/** A message with a disposition is left to the MIME library. We do not read it otherwise. */
const FOR_LIBRARY = "Content-Disposition: inline";

const piece = fc.oneof(
  fc.constantFrom(
    "\r\n",
    "\n",
    "\r",
    " ",
    "\t",
    " \r\n",
    "=",
    "=\r\n",
    "=3D",
    "=c3=a9",
    "=zz",
    "é",
    "--b\r\n",
  ),
  fc.constantFrom("Your code is 492013.", "YWJj", "QQ==", "QQ", "<p>a</p>", "\u{feff}"),
  fc.string({ maxLength: 5 }),
);
const body = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));

for (const encoding of ["7bit", "quoted-printable", "base64"]) {
  for (const type of ["text/plain; charset=utf-8", "text/html"]) {
    test(`parseMessage reads a ${type} body in ${encoding} as the MIME library does`, async () => {
      const headers = [`Content-Type: ${type}`, `Content-Transfer-Encoding: ${encoding}`];
      await fc.assert(
        fc.asyncProperty(body, async (text) => {
          const ours = await parseMessage(mailBytes({ headers, body: text }));
          assert.deepEqual(
            ours,
            await parseMessage(mailBytes({ headers: [...headers, FOR_LIBRARY], body: text })),
          );
        }),
        { numRuns: 100 },
      );
    });
  }
}

test("parseMessage reads well-formed base64 as the MIME library does", async () => {
  const headers = ["Content-Transfer-Encoding: base64"];
  await fc.assert(
    fc.asyncProperty(body, async (text) => {
      const encoded = Buffer.from(text).toString("base64").replace(/.{20}/g, "$&\r\n");
      const ours = await parseMessage(mailBytes({ headers, body: encoded }));
      assert.deepEqual(
        ours,
        await parseMessage(mailBytes({ headers: [...headers, FOR_LIBRARY], body: encoded })),
      );
    }),
    { numRuns: 100 },
  );
});

for (const [what, headers, text, expected] of [
  [
    "base64 with an unencoded footer",
    ["Content-Type: text/plain; charset=koi8-r", "Content-Transfer-Encoding: base64"],
    `${Buffer.from("8PLJ18XU8PLJ18XU8PLJ18XU", "latin1").toString()}\r\n\r\n--\r\nThe list`,
    `${"ПРивет".repeat(3)}\n--\nThe list`,
  ],
  [
    "base64 with an invalid character in the middle",
    ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64"],
    `${Buffer.from("a".repeat(60)).toString("base64")}\r\n-\r\n${Buffer.from("b".repeat(60)).toString("base64")}`,
    "a".repeat(60) + "b".repeat(60),
  ],
  ["undeclared windows-1252", [], Buffer.from("Gr\xfc\xdfe", "latin1"), "Grüße"],
  [
    "windows-1252 declared as us-ascii",
    ["Content-Type: text/plain; charset=us-ascii"],
    Buffer.from("\x80", "latin1"),
    "€",
  ],
  [
    "undeclared UTF-8 that is cut off",
    [],
    Buffer.from("Grüße, Ännchen ß").subarray(0, -1),
    "Grüße, Ännchen \ufffd",
  ],
] as const) {
  test(`parseMessage reads ${what} as a person would`, async () => {
    const bytes = Buffer.concat([mailBytes({ headers, body: "" }), Buffer.from(text)]);
    assert.equal((await parseMessage(bytes)).text, expected);
  });
}
