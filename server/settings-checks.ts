/** Checks the files, folders and addresses that settings name. Every problem starts with its setting's name. */
import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { access, link, mkdir, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { BadSettings, type Config } from "./config.ts";
import type { ListenAddress } from "./setting.ts";
import { readCertificateFiles } from "./smtp/certificate-files.ts";

const { R_OK, W_OK, X_OK } = constants;

type SettingsToCheck = Pick<Config, "core" | "smtpTls">;

/** Creates DATA_DIR if it is missing. Throws BadSettings with every problem of a service's files and folders. */
export async function requireUsableSettings(places: SettingsToCheck): Promise<void> {
  const problems = [...(await dataFolderProblems(places)), ...(await fileProblems(places))];
  if (problems.length > 0) throw new BadSettings(problems);
}

/** The same for commands that open the data folder without serving: they may have no right to read the certificate. */
export async function requireUsableDataFolder({ core }: SettingsToCheck): Promise<void> {
  await requireUsableSettings({ core, smtpTls: undefined });
}

/** Problems of the files that a service needs and does not create itself. Changes nothing. */
export async function fileProblems({ core, smtpTls }: SettingsToCheck): Promise<readonly string[]> {
  const certificate = smtpTls && (await readCertificateFiles(smtpTls));
  return [...(await ledgerProblems(core)), ...(certificate?.problems ?? [])];
}

async function dataFolderProblems({ core }: SettingsToCheck): Promise<readonly string[]> {
  const problem = await folderProblem("DATA_DIR", core.dataDir, 0o700);
  if (problem !== undefined) return [problem];
  const problems = await ownerProblems(core);
  return problems.length > 0 ? problems : await fileSystemProblems(core);
}

/** `mail` is checked too, because it may be on another disk. */
async function fileSystemProblems({ dataDir }: Config["core"]): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const folder of [dataDir, join(dataDir, "mail")]) {
    const code = (await isFolder(folder)) ? await linkingFailure(folder) : undefined;
    if (code !== undefined)
      problems.push(
        `DATA_DIR: ${folder} is on a file system that can't link files or have a colon in their names (${code}), as FAT can't, choose another disk`,
      );
  }
  return problems;
}

/** Error codes of file systems that do not support hard links, or colons in names. */
const UNSUPPORTED_CODES: readonly (string | undefined)[] = [
  "EPERM",
  "ENOTSUP",
  "EOPNOTSUPP",
  "ENOSYS",
  "EMLINK",
  "EINVAL",
  "ENOENT",
];

/**
 * Tries both: secrets get their names by a hard link, and names of seen messages contain a colon. Undefined if both
 * work, or if something else, such as a full disk, hides the answer.
 */
async function linkingFailure(folder: string): Promise<string | undefined> {
  const probe = join(folder, `.probe.${randomUUID()}`);
  const linked = `${probe}:2,S`;
  try {
    await writeFile(probe, "", { flag: "wx", mode: 0o600 });
    await link(probe, linked);
    await rm(linked);
    return undefined;
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    return syscall === "link" && UNSUPPORTED_CODES.includes(code) ? code : undefined;
  } finally {
    await rm(probe, { force: true }).catch(() => undefined);
  }
}

/**
 * Finds files that belong to another user, such as root after a command. SQLite would say only that it can't open a
 * file, not which or why.
 */
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

/** Creates a folder if it is missing. Undefined if it is there now and this user can write to it. */
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
 * Like `mkdir -p`. Node 24's own recursive mkdir never ends in a folder that takes no folders, such as /proc: it
 * creates the parent, which exists, and tries again.
 */
async function makeFolder(path: string, mode: number): Promise<void> {
  if (await isFolder(path)) return;
  if (dirname(path) !== path) await makeFolder(dirname(path), mode);
  await mkdir(path, { mode }).catch(async (error: unknown) => {
    // Another process that starts on the same folder may have created it first.
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

/**
 * The default ledger needs no check, as DATA_DIR is created. No other folder is: a disk that is not mounted must not be
 * taken for an empty one.
 */
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

/** Errors that may pass. An IPv6 address can't be bound in the first seconds of its network (RFC 4862 §5.4). */
const TEMPORARY_CODES: readonly (string | undefined)[] = ["EADDRINUSE", "EADDRNOTAVAIL", "ENOTFOUND"];

/** Returns BadSettings for an error of the system that is known here, otherwise the error itself. */
export function listenProblem(variable: string, { host = "", port }: ListenAddress, error: unknown): unknown {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: "is taken by another program, stop that or set another address",
    EACCES: "needs rights that this process does not have",
    EADDRNOTAVAIL: "is not an address of this machine",
    ENOTFOUND: "is not a host that can be found",
  };
  const { code } = error as NodeJS.ErrnoException;
  const reason = reasons[code ?? ""];
  if (reason === undefined) return error;
  return new BadSettings([`${variable}: ${host}:${port} ${reason}`], {
    mayPass: TEMPORARY_CODES.includes(code),
  });
}
