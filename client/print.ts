import { type Operation, Refusal, type RefusalCode } from "../core/operations/index.ts";
import { EXIT, type ExitCode, exitCodeFor } from "./exit-codes.ts";
import { answerNotes, renderAnswer } from "./render.ts";
import { escaped, styled, type Terminal } from "./terminal.ts";

/** Prints an answer for a program or a person. Returns the exit code. */
export function printAnswer(
  terminal: Terminal,
  operation: Operation,
  answer: unknown,
  isJson: boolean,
): ExitCode {
  const text = isJson ? jsonText(answer) : renderAnswer(operation.name, terminal.out, answer);
  terminal.out.write(`${text}\n`);
  const beside = isJson ? "" : answerNotes(answer);
  if (beside !== "") terminal.err.write(`${beside}\n`);
  const hasTimedOut = operation.blocks === true && (answer as { status?: unknown }).status === "timeout";
  return hasTimedOut ? EXIT.timedOut : EXIT.ok;
}

/** Prints a failure, as one JSON document on stdout or as sentences on stderr. Returns the exit code. */
export function printFailure(terminal: Terminal, error: unknown, isJson: boolean): ExitCode {
  if (isJson) terminal.out.write(`${jsonText({ error: errorFields(error) })}\n`);
  else terminal.err.write(`${styled(terminal.err, "red", "keypost:")} ${sentences(error)}\n`);
  return exitCodeFor(error);
}

/**
 * Reports a command line that can't be parsed. `said` is the parser's message, `command` the command whose help
 * explains it, such as `keypost list`.
 */
export function printUsageFailure(
  terminal: Terminal,
  said: string,
  command: string,
  isJson: boolean,
): ExitCode {
  // If the command's name is missing, commander only shows its help, which a person has seen by now.
  const isHelp = said === "(outputHelp)";
  if (isHelp && !isJson) return EXIT.usage;
  const words = (isHelp ? "a command is missing" : said).replace(/^error: |\.$/g, "");
  const sentence = words.replace(/\s*\n\s*/g, " ").replace(/^\w/, (first) => first.toUpperCase());
  return printFailure(
    terminal,
    new Refusal("bad_request", `${sentence}.`, { fix: `See ${command} --help.` }),
    isJson,
  );
}

/** JSON that escapes what `escaped` escapes: JSON.stringify leaves C1, bidirectional and tag characters as they are. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu,
    // In JSON, a character above U+FFFF takes two escapes, one for each surrogate (RFC 8259 §7).
    (character) =>
      character
        .split("")
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
        .join(""),
  );
}

/** Failures that the same command may overcome: it proves the key again, and searches for the service. */
const LATER: ReadonlySet<ExitCode> = new Set([EXIT.tryLater, EXIT.unreachable]);

/** For errors that are no refusals, by exit code. Settings count as a part of the request. */
const FAILURES: Partial<Record<ExitCode, { readonly code: RefusalCode; readonly fix: string }>> = {
  [EXIT.usage]: { code: "bad_request", fix: "Correct the setting: docs/config.md has all of them." },
  [EXIT.unreachable]: {
    code: "service_unreachable",
    fix: "Put right what the message names, then start it again.",
  },
};

const UNFORESEEN = {
  code: "internal",
  fix: "If it happens again, tell the operator what the message says.",
} as const;

function errorFields(error: unknown) {
  if (!(error instanceof Refusal)) {
    const exit = exitCodeFor(error);
    const { code, fix } = FAILURES[exit] ?? UNFORESEEN;
    return { code, message: messageOf(error), fix, retryable: LATER.has(exit) };
  }
  const { fix, retryAfterSeconds, paymentUrl } = error.detail;
  return {
    code: error.code,
    message: error.message,
    fix: fix ?? "",
    retryable: retryAfterSeconds !== undefined || LATER.has(exitCodeFor(error)),
    ...(retryAfterSeconds !== undefined && { retry_after_seconds: retryAfterSeconds }),
    ...(paymentUrl !== undefined && { payment_url: paymentUrl }),
  };
}

function sentences(error: unknown): string {
  if (!(error instanceof Refusal)) return escaped(messageOf(error));
  const { fix, retryAfterSeconds, paymentUrl } = error.detail;
  return [
    error.message,
    fix,
    retryAfterSeconds !== undefined && `Try again in ${retryAfterSeconds} s.`,
    paymentUrl && `Pay at ${paymentUrl}`,
  ]
    .filter((sentence) => typeof sentence === "string" && sentence !== "")
    .map((sentence) => escaped(String(sentence)))
    .join("\n  ");
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
