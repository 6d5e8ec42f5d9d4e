/** `keypost dovecot-config`: makes Dovecot's files from the environment and the command line. */
import { join, resolve } from "node:path";
import type { Writable } from "node:stream";
import { isLoopbackHost } from "../../core/index.ts";
import { writeFileAtomically } from "../atomic-file.ts";
import { BadSettings, type Config, readConfig } from "../config.ts";
import { folderProblem } from "../settings-checks.ts";
import { type DovecotSettings, type DovecotVersion, dovecotFiles, IMAPS_PORT } from "./dovecot-config.ts";
import { reviewSocket } from "./session-review.ts";

/** The parsed command line. */
export interface DovecotOptions {
  readonly version: DovecotVersion;
  readonly pop3?: true;
  /** True, or the path of the socket. */
  readonly lmtp?: true | string;
  readonly rootless?: true;
  readonly run?: string;
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly user: string;
  readonly group?: string;
  readonly out?: string;
  readonly json?: true;
}

/** The folders in which Dovecot looks for its configuration, and Debian's Postfix for the socket. */
const DOVECOT_FOLDER = "/etc/dovecot";
const POSTFIX_SOCKET = "/var/spool/postfix/private/dovecot-lmtp";

/** Paths that need no quotes: Dovecot's quoting differs from place to place. */
const PLAIN_PATH = /^[A-Za-z0-9/._+@:,=-]+$/;
/** Dovecot's login processes refuse to run as root, and it opens no mailbox as root (`first_valid_uid`). */
const ROOT = /^(root|0+)$/;
/** Linux's `sun_path` has 108 bytes, with the final zero. */
const SOCKET_PATH_BYTES_MAX = 107;
const USER_NAME = /^[a-z_][a-z0-9_-]{0,31}$|^\d{1,10}$/i;

/** Prints the files, or writes them. Throws BadSettings. */
export async function runDovecotConfig(
  env: Readonly<Record<string, string | undefined>>,
  options: DovecotOptions,
  out: Writable,
): Promise<void> {
  const settings = settingsFrom(readConfig(env), options);
  const files = dovecotFiles(settings).map(({ name, text }) => ({ path: join(settings.folder, name), text }));
  const isWritten = options.out !== undefined;
  if (isWritten) await writeFiles(settings.folder, files);
  if (options.json) {
    const told = isWritten ? files.map(({ path }) => ({ path })) : files;
    out.write(`${JSON.stringify({ files: told }, null, 2)}\n`);
  } else {
    for (const { path, text } of files) out.write(isWritten ? `Wrote ${path}\n` : `# ${path}\n${text}\n`);
  }
}

async function writeFiles(
  folder: string,
  files: readonly { readonly path: string; readonly text: string }[],
): Promise<void> {
  const problem = await folderProblem("--out", folder, 0o755);
  if (problem !== undefined) throw new BadSettings([problem]);
  // Atomically, as Dovecot may be reading them. Nothing in them is secret.
  for (const { path, text } of files) await writeFileAtomically(path, text, 0o644);
}

function settingsFrom(
  { core, smtp, publicBaseUrl, smtpTls }: Config,
  options: DovecotOptions,
): DovecotSettings {
  const { version, pop3, lmtp, rootless, run, tlsCert, tlsKey, user, group = user } = options;
  const settings: DovecotSettings = {
    version,
    folder: resolve(options.out ?? DOVECOT_FOLDER),
    dataDir: core.dataDir,
    ledgerFile: core.ledgerFile,
    mailboxQuotaBytes: core.mailboxQuotaBytes,
    messageBytesMax: core.messageBytesMax,
    imapPort: core.imapPort,
    host: smtp.host,
    isLoopback: publicBaseUrl === undefined || isLoopbackHost(publicBaseUrl.hostname),
    isRootless: rootless === true,
    ...(run !== undefined && { runFolder: resolve(run) }),
    tls:
      tlsCert !== undefined && tlsKey !== undefined
        ? { certFile: resolve(tlsCert), keyFile: resolve(tlsKey) }
        : smtpTls,
    user,
    group,
    hasPop3: pop3 === true,
    lmtpSocket: lmtp === undefined ? undefined : lmtp === true ? POSTFIX_SOCKET : resolve(lmtp),
  };
  const empty = [...emptyOptions(options)];
  const problems = empty.length > 0 ? empty : [...problemsOf(settings)];
  if ((tlsCert === undefined) !== (tlsKey === undefined))
    problems.push("--tls-cert and --tls-key go together");
  if (problems.length > 0) throw new BadSettings(problems);
  return settings;
}

/** An empty option, as from an unset variable in a script, would resolve to the working directory. */
function* emptyOptions(options: DovecotOptions): Generator<string> {
  for (const [name, value] of Object.entries(options)) {
    if (value === "")
      yield `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} must not be empty`;
  }
}

function* problemsOf(settings: DovecotSettings): Generator<string> {
  const { tls, isLoopback, imapPort, user, group, folder, dataDir, ledgerFile, lmtpSocket, runFolder } =
    settings;
  if (!tls && !isLoopback) {
    yield "a certificate is needed: set SMTP_TLS_CERT and SMTP_TLS_KEY, or give --tls-cert and --tls-key";
  }
  if (!tls && imapPort === IMAPS_PORT) yield "IMAP_PORT must not be 993 without a certificate";
  const paths = [folder, dataDir, ledgerFile, lmtpSocket, runFolder, tls?.certFile, tls?.keyFile];
  for (const path of paths.filter((one) => one !== undefined && !PLAIN_PATH.test(one))) {
    yield `Dovecot can't be told of ${JSON.stringify(path)}: use a path of letters, digits and . _ - + @`;
  }
  if (Buffer.byteLength(reviewSocket(dataDir)) > SOCKET_PATH_BYTES_MAX) {
    yield `DATA_DIR is too long for a socket in it: ${reviewSocket(dataDir)} has more than ${SOCKET_PATH_BYTES_MAX} bytes`;
  }
  if (ROOT.test(user)) {
    yield "--user: Dovecot serves no mail as root, so run Keypost as an ordinary user and name that one";
  }
  for (const name of new Set([user, group])) {
    if (!USER_NAME.test(name)) yield `${JSON.stringify(name)} is no name of a user or a group`;
  }
}
