import { type Operation, runOperation } from "../../core/operations/index.ts";
import type { ClaimedMailbox, TestCore } from "./core.ts";

/** Runs an operation as an interface does, for the holder of that mailbox or for an anonymous caller. */
export async function run<Answer = Record<string, unknown>>(
  test: TestCore,
  operation: Operation,
  input: Readonly<Record<string, unknown>>,
  claimed?: ClaimedMailbox,
  waitSecondsMax = 50,
): Promise<Answer> {
  const call = { core: test.core, signal: new AbortController().signal, waitSecondsMax };
  const answer = await runOperation(
    operation,
    { ...call, ...(claimed && { mailbox: claimed.mailbox }) },
    input,
  );
  // Every answer must match the output schema, so every test of an operation checks it.
  return operation.output.strict().parse(JSON.parse(JSON.stringify(answer))) as Answer;
}
