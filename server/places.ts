/** What settings name outside: files, folders, addresses to listen at. What is wrong there is told by the setting's name. */
import { createPrivateKey, type KeyObject, X509Certificate } from "node:crypto";
import { constants } from "node:fs";
import { access, mkdir, readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { BadSettings, type Config } from "./config.ts";
import type { ListenAddress } from "./setting.ts";

const { R_OK, W_OK, X_OK } = constants;

type Places = Pick<Config, "core" | "smtpTls">;

/** Makes DATA_DIR where there is none. Throws BadSettings with all that is wrong with the places of a service. */
export async function requirePlaces(places: Places): Promise<void> {
  const problems = [...(await dataFolderProblems(places)), ...(await fileProblems(places))];
  if (problems.length > 0) throw new BadSettings(problems);
}

/** The same for whoever opens the data folder and serves nobody, and so may not be let at the certificate. */
export async function requireDataPlaces({ core }: Places): Promise<void> {
  await requirePlaces({ core, smtpTls: undefined });
}

/** What is wrong with the files that a service needs and does not make. Changes nothing. */
export async function fileProblems({ core, smtpTls }: Places): Promise<readonly string[]> {
  return [...(await ledgerProblems(core)), ...(smtpTls ? await certificateProblems(smtpTls) : [])];
}

async function dataFolderProblems({ core }: Places): Promise<readonly string[]> {
  const problem = await folderProblem("DATA_DIR", core.dataDir, 0o700);
  return problem === undefined ? await ownerProblems(core) : [problem];
}

/** A command that root has run may have left some. SQLite says only that it can't open a file, and not which or why. */
async function ownerProblems({ dataDir, ledgerFile }: Config["core"]): Promise<readonly string[]> {
  const beside = ["lock.db", "index.db"].map((name) => join(dirname(ledgerFile), name));
  const databases = new Set([join(dataDir, "lock.db"), ledgerFile, ...beside]);
  const files = [...databases].flatMap((database) => [database, `${database}-wal`, `${database}-shm`]);
  const folders = ["mail", "secrets"].map((name) => join(dataDir, name));
  const problems: string[] = [];
  for (const path of [...files, ...folders]) {
    const isOurs = await access(path, R_OK | W_OK).then(
      () => true,
      (error: NodeJS.ErrnoException) => error.code === "ENOENT" || error.code === "ENOTDIR",
    );
    if (!isOurs)
      problems.push(`DATA_DIR: this user can't read and write ${path}, give it to the service's user`);
  }
  return problems;
}

/** Makes a folder that is to be written to, if need be. Undefined: it is there, and this user can write to it. */
export async function folderProblem(
  variable: string,
  path: string,
  mode: number,
): Promise<string | undefined> {
  try {
    await makeFolder(path, mode);
    await access(path, R_OK | W_OK | X_OK);
    return undefined;
  } catch (error) {
    return `${variable}: ${folderReason(error)}, set it to a folder that this user can write to`;
  }
}

/**
 * As `mkdir -p` does. Node's own recursive mkdir (24) never ends where a folder takes nothing in, such as /proc: it
 * makes the one above, which is there, and tries again.
 */
async function makeFolder(path: string, mode: number): Promise<void> {
  if (await isFolder(path)) return;
  if (dirname(path) !== path) await makeFolder(dirname(path), mode);
  await mkdir(path, { mode }).catch(async (error: unknown) => {
    // Another process that starts on the same folder may have been first.
    if (!(await isFolder(path))) throw error;
  });
}

async function isFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function folderReason(error: unknown): string {
  const { code = "", path = "", syscall } = error as NodeJS.ErrnoException;
  if (syscall === "access" && code === "EACCES") return `${path} belongs to another user`;
  const reasons: Readonly<Record<string, string>> = {
    EEXIST: "is there and is no folder",
    ENOENT: `can't be made, because ${dirname(path)} takes no folder in`,
    EACCES: "may not be made by this user",
    EPERM: "may not be made by this user",
    EROFS: "is on a file system that takes no changes",
    ENOSPC: "can't be made, because the disk is full",
    ENAMETOOLONG: "is too long a name",
  };
  return `${path} ${reasons[code] ?? `can't be made (${code})`}`;
}

/** One in the data folder is made with it. Elsewhere no folder is: a disk that is not mounted must not be taken for an empty one. */
async function ledgerProblems({ dataDir, ledgerFile }: Config["core"]): Promise<readonly string[]> {
  if (ledgerFile === join(dataDir, "keypost.db")) return [];
  const folder = dirname(ledgerFile);
  if (!(await isFolder(folder))) return [`DATABASE_DSN: ${folder} is no folder, make it first`];
  if (await isFolder(ledgerFile)) return [`DATABASE_DSN: ${ledgerFile} is a folder, name a file in it`];
  const isWritable = await access(folder, R_OK | W_OK | X_OK).then(
    () => true,
    () => false,
  );
  return isWritable ? [] : [`DATABASE_DSN: this user can't write to ${folder}`];
}

async function certificateProblems(files: NonNullable<Config["smtpTls"]>): Promise<readonly string[]> {
  const problems: string[] = [];
  const certificate = await read("SMTP_TLS_CERT", files.certFile, certificateIn, problems);
  const key = await read("SMTP_TLS_KEY", files.keyFile, keyIn, problems);
  if (certificate && key && !certificate.checkPrivateKey(key)) {
    problems.push(`SMTP_TLS_KEY: ${files.keyFile} is not the key of the certificate in SMTP_TLS_CERT`);
  }
  return problems;
}

/** Undefined: it can't be had, and `problems` says why. `parse` throws the end of that sentence. */
async function read<Pem>(
  variable: string,
  file: string,
  parse: (pem: string) => Pem,
  problems: string[],
): Promise<Pem | undefined> {
  // Not repeated: whoever sets a key in place of its path must not find it in the log.
  if (file.includes("-----BEGIN")) {
    problems.push(`${variable} must be the path of a PEM file, and is what such a file holds`);
    return undefined;
  }
  try {
    return parse(await textOf(file));
  } catch (reason) {
    problems.push(`${variable}: ${file} ${(reason as Error).message}`);
    return undefined;
  }
}

async function textOf(file: string): Promise<string> {
  try {
    // A pipe or a device may have no end.
    if (!(await stat(file)).isFile()) throw new Error("is no file, name a PEM file");
    return await readFile(file, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const reasons: Readonly<Record<string, string>> = {
      ENOENT: "is not there, name a PEM file",
      ENOTDIR: "is not there, name a PEM file",
      EACCES: "may not be read by this user, let it",
    };
    throw new Error(reasons[code] ?? `can't be read (${message})`);
  }
}

function certificateIn(pem: string): X509Certificate {
  try {
    return new X509Certificate(pem);
  } catch {
    throw new Error("holds no certificate in PEM");
  }
}

function keyIn(pem: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch (error) {
    const isProtected = (error as NodeJS.ErrnoException).code === "ERR_MISSING_PASSPHRASE";
    throw new Error(
      isProtected
        ? "is protected by a passphrase, and nobody can be asked for it"
        : "holds no private key in PEM",
    );
  }
}

/** An address of IPv6, for one, is none of the machine for the first seconds of its network (RFC 4862 §5.4). */
const PASSING: readonly (string | undefined)[] = ["EADDRINUSE", "EADDRNOTAVAIL", "ENOTFOUND"];

/** The operating system's reasons why an address is no place to listen, in our words. */
export function listenProblem(variable: string, { host = "", port }: ListenAddress, error: unknown): unknown {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: "is taken by another program",
    EACCES: "needs rights that this process does not have",
    EADDRNOTAVAIL: "is not an address of this machine",
    ENOTFOUND: "is not a host that can be found",
  };
  const { code } = error as NodeJS.ErrnoException;
  const reason = reasons[code ?? ""];
  if (reason === undefined) return error;
  return new BadSettings([`${variable}: ${host}:${port} ${reason}`], { mayPass: PASSING.includes(code) });
}
