import { randomBytes } from "node:crypto";
import { link, mkdir, open, readFile, unlink } from "node:fs/promises";
import { join } from "node:path";
import { syncFolder } from "./folder-handles.ts";
import { absent } from "./folder-listing.ts";

/** One secret for each purpose: none serves two (decision 8). */
export interface Secrets {
  /** Signs challenges. */
  readonly edproof: Buffer;
  /** IMAP passwords are derived from it. */
  readonly imap: Buffer;
  /** Authenticates the commands on this machine to the service: anyone who can read the folder is the operator. */
  readonly operator: string;
}

const SECRET_BYTES = 32;
const SECRET_TEXT = /^[A-Za-z0-9_-]{43}\n$/;

/** Reads the secrets in `<dataDir>/secrets`, and makes those that are missing. */
export async function openSecrets(dataDir: string, edproofSecret: string | undefined): Promise<Secrets> {
  const folder = join(dataDir, "secrets");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const secret = (name: string) => readOrMake(folder, name);
  const [edproof, imap, operator] = [
    edproofSecret ?? (await secret("edproof")),
    await secret("imap"),
    await secret("operator"),
  ];
  return { edproof: Buffer.from(edproof), imap: Buffer.from(imap), operator };
}

async function readOrMake(folder: string, name: string): Promise<string> {
  const path = join(folder, name);
  const text = (await readFile(path, "utf8").catch(absent(undefined))) ?? (await make(folder, path));
  // A secret that was cut short would still work, but be weak.
  if (!SECRET_TEXT.test(text)) throw new Error(`The secret in ${path} is damaged: it is not 43 characters.`);
  return text.trimEnd();
}

/**
 * Links a finished draft into place. A hard link appears whole or not at all and never replaces a file, so if another
 * process makes the secret at the same moment, both use the first one.
 */
async function make(folder: string, path: string): Promise<string> {
  const draft = `${path}.${randomBytes(8).toString("hex")}`;
  const file = await open(draft, "wx", 0o600);
  try {
    await file.writeFile(`${randomBytes(SECRET_BYTES).toString("base64url")}\n`);
    await file.sync();
    await link(draft, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
  } finally {
    await file.close();
    await unlink(draft);
  }
  await syncFolder(folder);
  return await readFile(path, "utf8");
}
