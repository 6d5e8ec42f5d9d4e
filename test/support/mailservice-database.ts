/** A database of the older service: its schema after its last migration, and rows as its code writes them. */
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync } from "node:fs";
import { mkdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import Database from "better-sqlite3";
import type { MailserviceImport } from "../../core/index.ts";
import { AgentKeyPair } from "./agent-key.ts";
import type { TestCore } from "./core.ts";

const TIMES =
  "created_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP, updated_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP";

const SCHEMA = `
  CREATE TABLE mailboxes (
    id TEXT PRIMARY KEY, owner_email TEXT NOT NULL, billing_email TEXT NOT NULL DEFAULT '', key_fingerprint TEXT NULL,
    imap_host TEXT NOT NULL, imap_port INTEGER NOT NULL, imap_username TEXT NOT NULL UNIQUE,
    imap_password TEXT NOT NULL, access_token TEXT NOT NULL UNIQUE, stripe_session_id TEXT NOT NULL DEFAULT '',
    payment_url TEXT NOT NULL DEFAULT '', status TEXT NOT NULL, paid_at TIMESTAMP NULL, expires_at TIMESTAMP NULL,
    account_id TEXT NOT NULL DEFAULT '', ${TIMES}, granted_months INTEGER NOT NULL DEFAULT 0,
    coupon_used BOOLEAN NOT NULL DEFAULT false
  );
  CREATE INDEX idx_mailboxes_status ON mailboxes (status);
  CREATE INDEX idx_mailboxes_account_id ON mailboxes (account_id);
  CREATE INDEX idx_mailboxes_expires_at ON mailboxes (expires_at);
  CREATE UNIQUE INDEX idx_mailboxes_key_fingerprint ON mailboxes (key_fingerprint)
    WHERE key_fingerprint IS NOT NULL AND key_fingerprint <> '';
  CREATE UNIQUE INDEX idx_mailboxes_stripe_session_id ON mailboxes (stripe_session_id) WHERE stripe_session_id <> '';
  CREATE TABLE accounts (
    id TEXT PRIMARY KEY, owner_email TEXT NOT NULL UNIQUE, api_token TEXT NOT NULL UNIQUE, ${TIMES},
    subscription_expires_at TIMESTAMP NULL
  );
  CREATE TABLE account_recoveries (
    id TEXT PRIMARY KEY, account_id TEXT NOT NULL, code_hash TEXT NOT NULL, expires_at TIMESTAMP NOT NULL,
    used_at TIMESTAMP NULL, ${TIMES}
  );
  CREATE TABLE refresh_tokens (
    id TEXT PRIMARY KEY, account_id TEXT NOT NULL, token_hash TEXT NOT NULL UNIQUE, expires_at TIMESTAMP NOT NULL,
    used_at TIMESTAMP NULL, ${TIMES}
  );
  CREATE TABLE support_messages (
    id TEXT PRIMARY KEY, mailbox_id TEXT NOT NULL, key_fingerprint TEXT NOT NULL, subject TEXT NOT NULL,
    body TEXT NOT NULL, created_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
  );
  CREATE TABLE mail_domains (domain TEXT PRIMARY KEY, created_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP);
  CREATE TABLE mail_users (
    login TEXT PRIMARY KEY, email TEXT NOT NULL UNIQUE, password TEXT NOT NULL, maildir TEXT NOT NULL,
    enabled INTEGER NOT NULL DEFAULT 1, ${TIMES}
  );
  CREATE INDEX idx_mail_users_enabled ON mail_users (enabled);
`;

export const THEIR_DOMAIN = "access.test";

/** A row of the older service, with the credentials that its client holds. */
interface TheirMailboxRow {
  readonly id: string;
  readonly login: string;
  readonly email: string;
  readonly password: string;
  readonly accessToken: string;
  readonly key: AgentKeyPair;
}

interface RowOptions {
  readonly key?: AgentKeyPair;
  readonly id?: string;
  readonly login?: string;
  readonly status?: string;
  readonly paidAt?: string | null;
  readonly expiresAt?: string | null;
  readonly accountId?: string;
  readonly billingEmail?: string;
  readonly accessToken?: string;
  /** Null: a mailbox of an account, from before there were keys. */
  readonly fingerprint?: string | null;
  /** False: the mail system does not know it. `disabled`: an admin disabled it by hand. */
  readonly user?: boolean | "disabled";
  readonly createdAt?: string;
}

interface MailserviceDatabase extends Disposable {
  readonly file: string;
  /** Adds an active, paid mailbox unless the options say otherwise. */
  add(options?: RowOptions): TheirMailboxRow;
  /** Adds an account whose subscription ends then, and returns its id. */
  addAccount(subscriptionExpiresAt: string | null): string;
  run(sql: string, ...values: readonly unknown[]): void;
}

/** Creates the database file. Nothing is uncommitted after a statement, as after the older service has stopped. */
export function mailserviceDatabase(file: string): MailserviceDatabase {
  const database = new Database(file);
  database.exec(SCHEMA);
  database.prepare("INSERT INTO mail_domains (domain) VALUES (?)").run(THEIR_DOMAIN);
  const run = (sql: string, ...values: readonly unknown[]) => void database.prepare(sql).run(...values);
  return {
    file,
    run,
    add: (options = {}) => addRow(run, options),
    addAccount(subscriptionExpiresAt) {
      const id = randomUUID();
      const owner = `${id}@owner.example`;
      const columns = "id, owner_email, api_token, subscription_expires_at";
      run(
        `INSERT INTO accounts (${columns}) VALUES (?, ?, ?, ?)`,
        id,
        owner,
        secret(32),
        subscriptionExpiresAt,
      );
      return id;
    },
    [Symbol.dispose]: () => database.close(),
  };
}

function addRow(run: MailserviceDatabase["run"], options: RowOptions): TheirMailboxRow {
  const { id = randomUUID(), key = new AgentKeyPair() } = options;
  const login = options.login ?? `mbx_${id.slice(0, 12).replace("-", "")}`;
  const email = `${login}@${THEIR_DOMAIN}`;
  const { status = "active", accessToken = secret(32), billingEmail = "payer@payer.example" } = options;
  const password = secret(24);
  const fingerprint = options.fingerprint === undefined ? fingerprintOf(key) : options.fingerprint;
  const paidAt = options.paidAt === undefined ? "2026-11-01 09:30:00.123456789+00:00" : options.paidAt;
  const expiresAt =
    options.expiresAt === undefined ? "2026-12-01 09:30:00.123456789+00:00" : options.expiresAt;
  // The older service sets this to the year 1 at every save.
  const createdAt = options.createdAt ?? "0001-01-01 00:00:00+00:00";
  run(
    `INSERT INTO mailboxes (id, owner_email, billing_email, key_fingerprint, imap_host, imap_port, imap_username,
      imap_password, access_token, stripe_session_id, payment_url, status, paid_at, expires_at, account_id, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[id, "owner@owner.example", billingEmail, fingerprint, `mail.${THEIR_DOMAIN}`, 993, login, password],
    ...[
      accessToken,
      randomUUID(),
      "https://pay.example/x",
      status,
      paidAt,
      expiresAt,
      options.accountId ?? "",
      createdAt,
    ],
  );
  if (options.user !== false && status !== "pending_payment") {
    const enabled = options.user === "disabled" ? 0 : 1;
    const maildir = `${THEIR_DOMAIN}/${login}`;
    const columns = "login, email, password, maildir, enabled";
    run(
      `INSERT INTO mail_users (${columns}) VALUES (?, ?, ?, ?, ?)`,
      login,
      email,
      password,
      maildir,
      enabled,
    );
  }
  return { id, login, email, password, accessToken, key };
}

export function fingerprintOf(key: AgentKeyPair): string {
  return `sha256:${createHash("sha256").update(key.blob).digest("hex")}`;
}

function secret(bytes: number): string {
  return randomBytes(bytes).toString("base64url");
}

/**
 * Makes `<root>/<domain>/<login>/Maildir` as Dovecot leaves it: two messages, one of them read, a folder, UIDs from 7.
 */
export async function theirMaildir(root: string, { login }: TheirMailboxRow): Promise<string> {
  const maildir = join(root, THEIR_DOMAIN, login, "Maildir");
  for (const folder of ["", ".Archive/"]) {
    for (const name of ["tmp", "new", "cur"]) await mkdir(join(maildir, folder, name), { recursive: true });
  }
  const read = letterFile("An old letter", 1_795_000_000);
  const unread = letterFile("A new letter", 1_795_000_100);
  const archived = letterFile("An archived letter", 1_795_000_050);
  await put(join(maildir, "cur", `${read.name}:2,Sa`), read);
  await put(join(maildir, "new", unread.name), unread);
  await put(join(maildir, ".Archive", "cur", `${archived.name}:2,FS`), archived);
  await writeFile(join(maildir, ".Archive", "maildirfolder"), "");
  // The format of dovecot-uidlist 3: UIDVALIDITY, next UID, GUID, then a UID and a name in each line.
  const head = "3 V1790000000 N9 G0123456789abcdef0123456789abcdef\n";
  await writeFile(join(maildir, "dovecot-uidlist"), `${head}7 :${read.name}\n8 :${unread.name}\n`);
  await writeFile(join(maildir, "dovecot-keywords"), "0 invoices\n");
  await writeFile(join(maildir, "subscriptions"), "V\t2\n\nArchive\n");
  return maildir;
}

interface LetterFile {
  readonly name: string;
  readonly bytes: string;
  readonly at: number;
}

function letterFile(subject: string, at: number): LetterFile {
  const head = ["From: Ann <ann@sender.example>", "To: agent@access.test", `Subject: ${subject}`];
  const bytes = [...head, `Message-ID: <${at}@sender.example>`, "", "Your code is 493817.", ""].join("\n");
  const crlf = bytes.length + bytes.split("\n").length - 1;
  return { name: `${at}.M1P99.their-host,S=${bytes.length},W=${crlf}`, bytes, at };
}

async function put(path: string, { bytes, at }: LetterFile): Promise<void> {
  await writeFile(path, bytes);
  await utimes(path, at, at);
}

/**
 * A database and Maildirs of the older service, on the same file system as the core, and functions that import them.
 */
export function importSource({ core, dataDir }: TestCore) {
  const place = mkdtempSync(join(dataDir, "theirs-"));
  const database = mailserviceDatabase(join(place, "theirs.db"));
  const root = join(place, "vhosts");
  mkdirSync(join(root, THEIR_DOMAIN), { recursive: true });
  const order = { database: database.file, maildirs: root, isCopied: false, isTrial: false };
  const { maildirs: _, ...withoutMail } = order;
  const run = (one: MailserviceImport, signal = AbortSignal.timeout(60_000)) =>
    core.importMailservice(one, signal);
  return {
    ...{ place, database, root },
    importAll: (changed: Partial<MailserviceImport> = {}) => run({ ...order, ...changed }),
    importRows: () => run(withoutMail),
    importStopped: () => run(order, AbortSignal.abort(new Error("Stop."))),
    [Symbol.dispose]: () => database[Symbol.dispose](),
  };
}
