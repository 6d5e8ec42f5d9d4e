/** `keypost admin import-mailservice`: works on the data folder itself, so no service may hold it. */
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Core, ImportedMailservice } from "../core/index.ts";
import { Refusal } from "../core/operations/index.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { jsonText, printFailure } from "./print.ts";
import type { Environment } from "./settings.ts";
import { escaped, fieldList, type Terminal, table } from "./terminal.ts";

export interface ImportOptions {
  readonly database: string;
  readonly mailDatabase?: string;
  readonly maildirs?: string;
  readonly domain?: string;
  readonly copy?: true;
  readonly dryRun?: true;
  readonly json?: true;
}

interface ImportContext {
  readonly env: Environment;
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
  /** Opens core on the data folder in this process, with `changed` settings. Refuses: data_folder_in_use. */
  readonly openHere: (changed?: Environment) => Promise<Core>;
}

/** Flags, their help, and whether they are required. */
export const importOptions: readonly (readonly [flags: string, words: string, isRequired: boolean])[] = [
  ["--database <file>", "the older service's SQLite file; it is read and never changed", true],
  ["--mail-database <file>", "the one with its mail_users, where that is another", false],
  [
    "--maildirs <folder>",
    "where its Maildirs are, as <domain>/<login>/Maildir; without it no mail is taken over",
    false,
  ],
  ["--domain <domain>", "of addresses that its mail system does not know. Default: MAIL_DOMAIN", false],
  ["--copy", "leave the Maildirs where they are, too", false],
  ["--dry-run", "change nothing, and say what would be done", false],
  ["--json", "print one JSON document", false],
];

/** Prints what was imported, and what was not and why. Rejects only when the signal ends it. */
export async function runImport(context: ImportContext, options: ImportOptions): Promise<ExitCode> {
  const { terminal, signal } = context;
  const isJson = options.json === true;
  try {
    const wire = wireFor(await imported(context, options), options);
    terminal.out.write(`${isJson ? jsonText(wire) : textFor(terminal, wire)}\n`);
    return EXIT.ok;
  } catch (error) {
    signal.throwIfAborted();
    return printFailure(terminal, error, isJson);
  }
}

async function imported(context: ImportContext, options: ImportOptions): Promise<ImportedMailservice> {
  const { database, mailDatabase, maildirs, domain, copy, dryRun } = options;
  await using opened = await openFolder(context, dryRun === true);
  return await opened.core.importMailservice(
    {
      database: resolve(database),
      ...(mailDatabase !== undefined && { mailDatabase: resolve(mailDatabase) }),
      ...(maildirs !== undefined && { maildirs: resolve(maildirs) }),
      ...(domain !== undefined && { domain }),
      isCopied: copy === true,
      isTrial: dryRun === true,
    },
    context.signal,
  );
}

/**
 * A dry run must not create a ledger, which would belong to whoever runs it. If there is none, an empty one in a
 * temporary folder is used.
 */
async function openFolder({ env, openHere }: ImportContext, isTrial: boolean) {
  const dataDir = resolve(env.DATA_DIR || "data");
  const isThere = existsSync(env.DATABASE_DSN ? dataDir : join(dataDir, "keypost.db"));
  const passing = isTrial && !isThere ? await mkdtemp(join(tmpdir(), "keypost-dry-run-")) : undefined;
  const leave = async () => {
    if (passing !== undefined) await rm(passing, { recursive: true, force: true });
  };
  const elsewhere = { DATA_DIR: passing, DATABASE_DSN: undefined };
  try {
    const core = await (passing === undefined ? openHere() : openHere(elsewhere));
    const close = () => core.close().finally(leave);
    return { core, [Symbol.asyncDispose]: close };
  } catch (error) {
    await leave();
    throw error instanceof Refusal && error.code === "data_folder_in_use" ? await inUse(dataDir) : error;
  }
}

/** Names the folder's holder, if that has written service.json. */
async function inUse(dataDir: string): Promise<Refusal> {
  const said = await readFile(join(dataDir, "service.json"), "utf8")
    .then(JSON.parse)
    .catch(() => undefined);
  const holder = Number.isSafeInteger(said?.pid)
    ? `The Keypost service with process id ${said.pid}`
    : "Another process";
  return new Refusal("data_folder_in_use", `${holder} has the data folder ${dataDir}.`, {
    fix: "Stop it, import, and start it again.",
  });
}

function wireFor(done: ImportedMailservice, { dryRun }: ImportOptions) {
  return {
    dry_run: dryRun === true,
    found: done.found,
    imported: done.imported,
    known: done.known,
    states: done.states,
    without_key: done.withoutKey,
    beyond_grace: done.beyondGrace,
    maildirs: done.maildirs,
    messages: dryRun === true ? null : done.messages,
    skipped: done.skipped,
    left_maildirs: done.leftMaildirs,
  };
}

function textFor({ out }: Terminal, wire: ReturnType<typeof wireFor>): string {
  const states = Object.entries(wire.states).map(
    ([state, count]) => `${count} ${state.replaceAll("_", " ")}`,
  );
  const fields: [string, string][] = [
    ["found", String(wire.found)],
    [wire.dry_run ? "would be imported" : "imported", `${wire.imported} (${states.join(", ")})`],
    ["here already", String(wire.known)],
    ["without a key", String(wire.without_key)],
    ["beyond their grace", String(wire.beyond_grace)],
    [wire.dry_run ? "Maildirs to take over" : "Maildirs taken over", String(wire.maildirs)],
    ...(wire.messages === null ? [] : [["messages in all", String(wire.messages)] as [string, string]]),
    ["skipped", String(wire.skipped.length + wire.left_maildirs.length)],
  ];
  const why = [
    ...wire.skipped.map((one) => [one.id, one.login, one.reason]),
    ...wire.left_maildirs.map((one) => [one.id, one.login, `its Maildir stays: ${one.reason}`]),
  ];
  if (why.length === 0) return fieldList(out, fields);
  const columns = ["MAILBOX", "LOGIN", "WHY NOT"].map((title) => ({ title }));
  const rows = why.map((row) => row.map((cell) => escaped(cell)));
  return `${fieldList(out, fields)}\n\n${table(out, columns, rows)}`;
}
