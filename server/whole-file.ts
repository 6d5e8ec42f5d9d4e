import { randomBytes } from "node:crypto";
import { open, rename } from "node:fs/promises";

/** Whole or not at all, also after a power cut: whoever reads meanwhile has the old one. */
export async function writeWholeFile(path: string, text: string, mode: number): Promise<void> {
  const draft = `${path}.${randomBytes(8).toString("hex")}`;
  const file = await open(draft, "wx", mode);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
}
