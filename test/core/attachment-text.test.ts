import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { takeText } from "../../core/attachment-text/take.ts";

/** Files that real programs wrote, each beside what is to be taken out of it; UPDATE_GOLDEN=1 writes that again. */
const FOLDER = join(import.meta.dirname, "..", "attachments");

for (const name of readdirSync(FOLDER).filter((file) => !file.endsWith(".taken")))
  test(`takeText takes what a person sees out of ${name}`, async () => {
    const bytes = readFileSync(join(FOLDER, name));
    const taken = await takeText({ filename: name, contentType: "application/octet-stream" }, bytes);
    const text = [...(taken?.notes ?? []).map((note) => `Note: ${note}`), taken?.text, ""].join("\n");
    if (process.env.UPDATE_GOLDEN === "1") writeFileSync(join(FOLDER, `${name}.taken`), text);
    assert.equal(text, readFileSync(join(FOLDER, `${name}.taken`), "utf8"));
  });
