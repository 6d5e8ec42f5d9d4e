/** `keypost admin backup`: reads the data folder itself, whether a service runs on it or not. */
import { resolve } from "node:path";
import type { BackedUp, BackupOrder } from "../core/index.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { jsonText, printFailure } from "./print.ts";
import { escaped, fieldList, type Terminal, table } from "./terminal.ts";

interface BackupContext {
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
  /** Backs up the data folder of the settings. Refuses: as `backUp` of core does. Throws BadSettings. */
  readonly backUp: (folder: BackupOrder["folder"], signal: AbortSignal) => Promise<BackedUp>;
}

/**
 * Prints what the backup has, and what could not be read, in which case it is a failure. Rejects only when the signal
 * ends it.
 */
export async function runBackup(
  { terminal, signal, backUp }: BackupContext,
  folder: string,
  isJson: boolean,
): Promise<ExitCode> {
  try {
    const { failed, ...counts } = await backUp(resolve(folder), signal);
    const text = isJson ? jsonText({ ...counts, failed }) : textFor(terminal, counts);
    terminal.out.write(`${text}\n`);
    if (failed.length === 0) return EXIT.ok;
    if (!isJson) terminal.err.write(`${failuresText(terminal, failed)}\n`);
    return EXIT.failure;
  } catch (error) {
    signal.throwIfAborted();
    return printFailure(terminal, error, isJson);
  }
}

function textFor(
  { out }: Terminal,
  { mailboxes, messages, copied, removed }: Omit<BackedUp, "failed">,
): string {
  return fieldList(out, [
    ["mailboxes", String(mailboxes)],
    ["messages", `${messages} (${copied} copied now, ${removed} removed)`],
  ]);
}

function failuresText({ err }: Terminal, failed: BackedUp["failed"]): string {
  const columns = ["NOT READ", "WHY"].map((title) => ({ title }));
  return table(
    err,
    columns,
    failed.map(({ path, reason }) => [path, reason].map((cell) => escaped(cell))),
  );
}
