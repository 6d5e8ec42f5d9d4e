import { randomBytes } from "node:crypto";
import { chmod, rename, rm, writeFile } from "node:fs/promises";

/** Replaces a file atomically, even across a power cut. Readers see the old one until the new one is complete. */
export async function writeFileAtomically(path: string, text: string, mode: number): Promise<void> {
  const draft = `${path}.${randomBytes(8).toString("hex")}`;
  try {
    await writeFile(draft, text, { flag: "wx", mode, flush: true });
    // The umask may have taken rights away that other programs need.
    await chmod(draft, mode);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
