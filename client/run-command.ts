import { resolve } from "node:path";
import type { Core } from "../core/index.ts";
import { type Operation, Refusal, WAIT_SECONDS_MAX_COMMAND } from "../core/operations/index.ts";
import { type Fields, refusalWithFlagNames } from "./commands.ts";
import type { ExitCode } from "./exit-codes.ts";
import { runAsOperator } from "./operator.ts";
import { printAnswer, printFailure } from "./print.ts";
import { ServiceClient } from "./service-client.ts";
import { type Environment, readClientSettings } from "./settings.ts";
import { spinner, type Terminal } from "./terminal.ts";

export interface CommandContext {
  readonly env: Environment;
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
  /** Opens core on the operator's data folder in this process. Refuses: data_folder_in_use. */
  readonly openHere: () => Promise<Core>;
}

/** Runs the typed command and prints the answer or the refusal. Rejects only when the signal ends it. */
export async function runCommand(
  context: CommandContext,
  operation: Operation,
  fields: Fields,
  isJson: boolean,
): Promise<ExitCode> {
  const { terminal, signal } = context;
  try {
    const answer = await answerOf(context, operation, fields);
    return printAnswer(terminal, operation, answer, isJson);
  } catch (error) {
    signal.throwIfAborted();
    const told = error instanceof Refusal ? refusalWithFlagNames(operation, error) : error;
    return printFailure(terminal, told, isJson);
  }
}

async function answerOf(context: CommandContext, operation: Operation, fields: Fields): Promise<unknown> {
  const { env, terminal, signal, openHere } = context;
  if (operation.needs === "operator") {
    const dataDir = resolve(env.DATA_DIR || "data");
    return spinning(terminal, operation.title, () =>
      runAsOperator(operation, fields, dataDir, openHere, signal),
    );
  }
  const service = new ServiceClient(readClientSettings(env));
  // With --json the answer includes the token, for use with curl.
  if (operation.name === "claim_mailbox") return service.claim(fields, signal);
  const run = () => service.run(operation, fields, { signal, waitSecondsMax: WAIT_SECONDS_MAX_COMMAND });
  return operation.blocks ? spinning(terminal, "Waiting for a message", run) : run();
}

/** Shows a spinner on a terminal while `run` takes its time. */
async function spinning<Answer>(
  terminal: Terminal,
  label: string,
  run: () => Promise<Answer>,
): Promise<Answer> {
  const { stop } = spinner(terminal.err, label);
  try {
    return await run();
  } finally {
    stop();
  }
}
