import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Refusal } from "../core/operations/index.ts";

/** Makes a folder of this prefix. Refuses: bad_request, if none can be made there. */
export async function temporaryFolder(prefix: string, above = tmpdir()): Promise<string> {
  return await mkdtemp(join(above, prefix)).catch(({ code }: NodeJS.ErrnoException) => {
    throw new Refusal("bad_request", `No temporary folder can be made in ${above} (${code}).`, {
      fix: "Set TMPDIR to a folder that this user can write to, on a disk with room.",
    });
  });
}
