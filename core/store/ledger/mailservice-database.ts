/**
 * Reads the databases of the older service, and never changes them. The schema is the one after all of its SQLite
 * migrations.
 */
import { readOnce } from "../sqlite-thread.ts";

/** A row of its table. A value that is not text is read as empty. */
export interface TheirMailbox {
  readonly id: string;
  readonly ownerEmail: string;
  readonly billingEmail: string;
  readonly keyFingerprint: string;
  readonly login: string;
  readonly password: string;
  readonly accessToken: string;
  readonly status: string;
  readonly paidAt: string;
  readonly expiresAt: string;
  readonly accountId: string;
  /** The end of its account's subscription. */
  readonly subscribedUntil: string;
  readonly createdAt: string;
  /** The mail system's row for it. */
  readonly user: TheirMailUser | undefined;
}

interface TheirMailUser {
  readonly email: string;
  readonly password: string;
  readonly isEnabled: boolean;
}

export interface TheirMailboxes {
  readonly mailboxes: readonly TheirMailbox[];
  /** Logins in the mail system that belong to no mailbox. */
  readonly strayLogins: readonly string[];
}

/** The application's file, and that of the mail system if it is another one. */
interface TheirFiles {
  readonly database: string;
  readonly mailDatabase: string | undefined;
}

const MAILBOXES = `
  select m.id, m.owner_email, m.billing_email, m.key_fingerprint, m.imap_username, m.imap_password, m.access_token,
    m.status, m.paid_at, m.expires_at, m.account_id, m.created_at, a.subscription_expires_at
  from mailboxes m left join accounts a on m.account_id <> '' and a.id = m.account_id
  order by m.id`;

const USERS = "select login, email, password, enabled from mail_users order by login";

/** Reads everything at once: a hundred thousand rows are some 50 MB. Throws DatabaseError if the schema is another. */
export async function readMailservice({ database, mailDatabase }: TheirFiles): Promise<TheirMailboxes> {
  const [rows, users] = await Promise.all([
    readFrom(database, MAILBOXES),
    readFrom(mailDatabase ?? database, USERS),
  ]);
  const byLogin = new Map(users.map((row) => [text(row.login), userFrom(row)]));
  const mailboxes = rows.map((row) => mailboxFrom(row, byLogin));
  const logins = new Set(mailboxes.map(({ login }) => login));
  return { mailboxes, strayLogins: [...byLogin.keys()].filter((login) => !logins.has(login)) };
}

type Row = Readonly<Record<string, unknown>>;

async function readFrom(file: string, sql: string): Promise<readonly Row[]> {
  return (await readOnce(file, sql)) as readonly Row[];
}

function mailboxFrom(row: Row, users: ReadonlyMap<string, TheirMailUser>): TheirMailbox {
  const login = text(row.imap_username);
  return {
    id: text(row.id),
    ownerEmail: text(row.owner_email),
    billingEmail: text(row.billing_email),
    keyFingerprint: text(row.key_fingerprint),
    login,
    password: text(row.imap_password),
    accessToken: text(row.access_token),
    status: text(row.status),
    paidAt: text(row.paid_at),
    expiresAt: text(row.expires_at),
    accountId: text(row.account_id),
    subscribedUntil: text(row.subscription_expires_at),
    createdAt: text(row.created_at),
    user: users.get(login),
  };
}

function userFrom(row: Row): TheirMailUser {
  return { email: text(row.email), password: text(row.password), isEnabled: row.enabled === 1 };
}

/** A column of SQLite may hold any type. A number is read as its text, for example in a date column. */
function text(value: unknown): string {
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value : "";
}
