/** `keypost admin backup`: reads the data folder itself, whether a service runs on it or not. */
import { resolve } from "node:path";
import type { BackedUp } from "../core/index.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { jsonText, printFailure } from "./print.ts";
import { escaped, fieldList, type Terminal, table } from "./terminal.ts";

interface BackupContext {
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
  /** Backs up the data folder of the settings. Throws BadSettings. Refuses: not_found, bad_request, busy. */
  readonly backUp: (folder: string, signal: AbortSignal) => Promise<BackedUp>;
}

/**
 * Prints what the backup has, and what could not be read, which makes it a failure. Rejects only when the signal ends
 * it.
 */
export async function runBackup(
  { terminal, signal, backUp }: BackupContext,
  folder: string,
  isJson: boolean,
): Promise<ExitCode> {
  try {
    const done = await backUp(resolve(folder), signal);
    terminal.out.write(`${isJson ? jsonText(done) : textFor(terminal, done)}\n`);
    if (!isJson && done.failed.length > 0) terminal.err.write(`${failuresText(terminal, done)}\n`);
    return done.failed.length > 0 ? EXIT.failure : EXIT.ok;
  } catch (error) {
    signal.throwIfAborted();
    return printFailure(terminal, error, isJson);
  }
}

function textFor({ out }: Terminal, { mailboxes, messages, copied, removed }: BackedUp): string {
  return fieldList(out, [
    ["mailboxes", String(mailboxes)],
    ["messages", `${messages} (${copied} copied now, ${removed} removed)`],
  ]);
}

function failuresText({ err }: Terminal, { failed }: BackedUp): string {
  const columns = ["NOT BACKED UP", "WHY"].map((title) => ({ title }));
  return table(
    err,
    columns,
    failed.map(({ path, reason }) => [escaped(path), escaped(reason)]),
  );
}
