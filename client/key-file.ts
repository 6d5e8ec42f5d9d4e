/** The agent's key: an OpenSSH private key file (OpenSSH's PROTOCOL.key), without a passphrase. */
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
} from "node:crypto";
import { constants, link, lstat, mkdir, open, stat, unlink } from "node:fs/promises";
import { dirname } from "node:path";
import { Refusal } from "../core/operations/index.ts";
import { KEY_FILE_BYTES_MAX } from "./limits.ts";
import { SshReader, sshString, sshUint32 } from "./ssh-wire.ts";

export interface AgentKey {
  /** One OpenSSH line: `ssh-ed25519 <base64>`. */
  readonly publicKey: string;
  /** Its 51 bytes in wire form. */
  readonly publicBlob: Buffer;
  /** The Ed25519 signature of `message`: 64 bytes. */
  sign(message: Uint8Array): Buffer;
}

const MAGIC = Buffer.from("openssh-key-v1\0");
const ARMOUR =
  /^\s*-----BEGIN OPENSSH PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END OPENSSH PRIVATE KEY-----\s*$/;
const A_PLACE = "Set KEYPOST_KEY to a file in a folder that this user can write to.";
/** FAT has no hard links, and many network file systems have none. */
const A_LINKING_PLACE = "Set KEYPOST_KEY to a file on a file system that has hard links.";
const MAKE_ONE = 'Make another with: ssh-keygen -t ed25519 -N "" -f <path>';

/**
 * The key in this file, which is made on first use. If several processes make it at once, all get the same one.
 * Refuses: bad_key, if the file can't be made, or contains no usable key.
 */
export async function openKeyFile(path: string): Promise<AgentKey> {
  const text = (await readKeyFile(path)) ?? (await makeKeyFile(path));
  return parseKeyFile(text, path);
}

async function readKeyFile(path: string): Promise<string | undefined> {
  // Non-blocking, or opening a named pipe without a writer would never end.
  const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
  const file = await open(path, flags).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
    if (error.code === "EACCES")
      throw badFile(path, "cannot be read by this user", `Give it to this user: ${path}`);
    throw error;
  });
  if (!file) return undefined;
  try {
    const found = await file.stat();
    if (!found.isFile()) throw badFile(path, "is not a file", "Name a file in KEYPOST_KEY.");
    // Windows has no such bits. Elsewhere ssh also refuses such a key.
    if (process.platform !== "win32" && (found.mode & 0o077) !== 0) {
      throw badFile(
        path,
        "can be read or changed by other users of this machine",
        `Run: chmod 600 '${path}'`,
      );
    }
    if (found.size > KEY_FILE_BYTES_MAX) throw badFile(path, "is too long for a key", MAKE_ONE);
    return await file.readFile("utf8");
  } finally {
    await file.close();
  }
}

/**
 * By a hard link, which appears whole or not at all and never replaces a file: the second process finds the first one's
 * key, and nobody ever reads half of one. Synced, because losing the key means losing the mailbox.
 */
async function makeKeyFile(path: string): Promise<string> {
  const folder = dirname(path);
  const draft = `${path}.${randomBytes(8).toString("hex")}`;
  const file = await makeFolder(folder)
    .then(() => open(draft, "wx", 0o600))
    .catch((error: NodeJS.ErrnoException) => {
      if (error.syscall !== "mkdir" && error.syscall !== "open") throw error;
      throw badFile(path, `cannot be made (${error.code})`, A_PLACE);
    });
  try {
    await file.writeFile(newKeyFileText());
    await file.sync();
    await link(draft, path).catch(({ code }: NodeJS.ErrnoException) => {
      if (code !== "EEXIST") throw badFile(path, `cannot be linked to its place (${code})`, A_LINKING_PLACE);
    });
  } finally {
    await file.close();
    await unlink(draft);
  }
  if (process.platform !== "win32") await syncFolder(folder);
  const text = await readKeyFile(path);
  if (text !== undefined) return text;
  if ((await lstat(path).catch(() => undefined))?.isSymbolicLink()) {
    throw badFile(path, "is a link to a file that is not there", A_PLACE);
  }
  throw new Error(`The key file ${path} was removed while it was being made.`);
}

/** One level at a time: Node 24's own recursive mkdir never ends in a folder that takes no folders, such as /proc. */
async function makeFolder(path: string): Promise<void> {
  const isFolder = () =>
    stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    );
  if (await isFolder()) return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path, { mode: 0o700 }).catch(async (error: unknown) => {
    if (!(await isFolder())) throw error;
  });
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function newKeyFileText(): string {
  const { privateKey } = generateKeyPairSync("ed25519");
  const seed = Buffer.from(privateKey.export({ format: "jwk" }).d ?? "", "base64url");
  const point = pointOf(privateKey);
  const blob = blobOf(point);
  const check = randomBytes(4);
  const secret = Buffer.concat([
    check,
    check,
    sshString("ssh-ed25519"),
    sshString(point),
    sshString(Buffer.concat([seed, point])),
    sshString("keypost"),
  ]);
  // Padding to a multiple of eight: 1, 2, 3, …
  const padding = Buffer.from([1, 2, 3, 4, 5, 6, 7]).subarray(0, (8 - (secret.length % 8)) % 8);
  const bytes = Buffer.concat([
    MAGIC,
    sshString("none"),
    sshString("none"),
    sshString(""),
    sshUint32(1),
    sshString(blob),
    sshString(Buffer.concat([secret, padding])),
  ]);
  const lines = bytes.toString("base64").match(/.{1,70}/g) ?? [];
  return `-----BEGIN OPENSSH PRIVATE KEY-----\n${lines.join("\n")}\n-----END OPENSSH PRIVATE KEY-----\n`;
}

function parseKeyFile(text: string, path: string): AgentKey {
  const base64 = ARMOUR.exec(text)?.[1];
  const bytes = Buffer.from(base64 ?? "", "base64");
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC)) {
    throw badFile(path, "is not an OpenSSH private key", MAKE_ONE);
  }
  const key = privateKeyIn(new SshReader(bytes.subarray(MAGIC.length)), path);
  if (!key) throw badFile(path, "is damaged", MAKE_ONE);
  const publicBlob = blobOf(pointOf(key));
  return {
    publicKey: `ssh-ed25519 ${publicBlob.toString("base64")}`,
    publicBlob,
    sign: (message) => sign(null, message, key),
  };
}

/** Undefined if the parts do not match. */
function privateKeyIn(outer: SshReader, path: string): KeyObject | undefined {
  const cipher = outer.string().toString();
  outer.string();
  outer.string();
  const keys = outer.uint32();
  const blob = new SshReader(outer.string());
  if (outer.isBroken || keys !== 1) return undefined;
  const type = blob.string().toString();
  if (type !== "ssh-ed25519") throw badFile(path, "holds a key that is not Ed25519", MAKE_ONE);
  if (cipher !== "none") {
    throw badFile(path, "is protected by a passphrase", `Take it off with: ssh-keygen -p -N "" -f '${path}'`);
  }
  const secret = new SshReader(outer.string());
  const checks = [secret.uint32(), secret.uint32()];
  const innerType = secret.string().toString();
  const point = secret.string();
  const seedAndPoint = secret.string();
  if (outer.isBroken || secret.isBroken || checks[0] !== checks[1] || innerType !== type) return undefined;
  if (seedAndPoint.length !== 64 || !seedAndPoint.subarray(32).equals(point)) return undefined;
  if (!blob.string().equals(point)) return undefined;
  const [d, x] = [seedAndPoint.subarray(0, 32).toString("base64url"), point.toString("base64url")];
  const key = createPrivateKey({ key: { kty: "OKP", crv: "Ed25519", d, x }, format: "jwk" });
  // Only the seed signs. If the public half does not match it, the file would prove another key than it names.
  return pointOf(key).equals(point) ? key : undefined;
}

function pointOf(key: KeyObject): Buffer {
  return Buffer.from(createPublicKey(key).export({ format: "jwk" }).x ?? "", "base64url");
}

function blobOf(point: Buffer): Buffer {
  return Buffer.concat([sshString("ssh-ed25519"), sshString(point)]);
}

function badFile(path: string, what: string, fix: string): Refusal {
  return new Refusal("bad_key", `The key file ${path} ${what}.`, { fix });
}
