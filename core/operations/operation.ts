import type { z } from "zod";
import type { Core } from "../index.ts";
import type { Mailbox } from "../mailboxes/mailbox.ts";
import { Refusal } from "../refusal.ts";
import { parseInput } from "./input.ts";
import { wellFormed } from "./well-formed.ts";

/** What a caller must have shown before the operation runs. */
type Need = "nothing" | "mailbox" | "operator";

/** MCP tool annotations (spec 2026-07-28, "Tool"); all four are always said. */
interface Hints {
  readonly readOnly: boolean;
  readonly destructive: boolean;
  readonly idempotent: boolean;
  readonly openWorld: boolean;
}

export interface Route {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** OpenAPI form: `/v1/messages/{id}`. Names in braces are fields of the input; the rest is query or body. */
  readonly path: string;
}

/** What the face hands to an operation besides its input. */
export interface Call {
  readonly core: Core;
  readonly signal: AbortSignal;
  /** Told the seconds waited, where the caller asked for progress. */
  readonly progress?: ((waitedSeconds: number) => void) | undefined;
  /** Longest wait that this face allows. */
  readonly waitSecondsMax: number;
  /** Where the request came from; absent over stdio and in tests. */
  readonly peerAddress?: string | undefined;
}

type MailboxCall = Call & { readonly mailbox: Mailbox };

interface Described<Input extends z.ZodObject, Output extends z.ZodObject> {
  /** snake_case; the tool's name, the `operationId`, and what the documentation calls it. */
  readonly name: string;
  readonly title: string;
  /** What a model reads; under 2 KB. */
  readonly description: string;
  readonly hints: Hints;
  readonly input: Input;
  readonly output: Output;
  /** Its REST route. */
  readonly route: Route;
  /**
   * Top-level fields of the output that hold what a stranger wrote. A face that a model reads puts them in a fence.
   * Every field that can carry a subject, a name or a text belongs here.
   */
  readonly untrusted?: readonly (keyof z.output<Output> & string)[];
  /**
   * The input field that bounds the answer, and the field of the output that it bounds. A face with a budget asks again
   * for less, so that cursors and offsets stay true; of a list the first entries then stay, or the last.
   */
  readonly sizedBy?: {
    readonly input: keyof z.output<Input> & string;
    readonly output: keyof z.output<Output> & string;
    readonly stays?: "last";
  };
  /** Whether it may block for as long as its caller lets it: such a call holds no slot of MAX_CONCURRENT_REQUESTS. */
  readonly blocks?: true;
  /** Whether it is offered as a tool. A route that only an older client needs is not. */
  readonly isTool: boolean;
  /** Input fields that the tool does not show: older clients' names, and proofs that a bearer token makes needless. */
  readonly notInTool?: readonly (keyof z.output<Input> & string)[];
  /**
   * Its terminal command, such as `wait`; the input fields that are given without a flag, in order; and the flags that
   * are not called as their fields are.
   */
  readonly command?: {
    readonly name: string;
    readonly positional?: readonly string[];
    readonly flags?: Readonly<Record<string, string>>;
  };
}

type OperationOf<Input extends z.ZodObject, Output extends z.ZodObject> = Described<Input, Output> &
  (
    | {
        readonly needs: "mailbox";
        readonly run: (call: MailboxCall, input: z.output<Input>) => Promise<z.input<Output>>;
      }
    | {
        /** `mailbox` is there when the caller had a good token all the same. */
        readonly needs: "nothing";
        readonly run: (
          call: Call & { readonly mailbox?: Mailbox | undefined },
          input: z.output<Input>,
        ) => Promise<z.input<Output>>;
      }
    | {
        readonly needs: "operator";
        readonly run: (call: Call, input: z.output<Input>) => Promise<z.input<Output>>;
      }
  );

/** Gives the compiler the types of an operation; does nothing else. */
export function operation<Input extends z.ZodObject, Output extends z.ZodObject>(
  described: OperationOf<Input, Output>,
): OperationOf<Input, Output> {
  return described;
}

/** Any operation, as the catalogue holds it: its schemas are known, the types that they stand for are not. */
export interface Operation
  extends Omit<Described<z.ZodObject, z.ZodObject>, "untrusted" | "notInTool" | "sizedBy"> {
  readonly needs: Need;
  readonly untrusted?: readonly string[];
  readonly notInTool?: readonly string[];
  readonly sizedBy?: { readonly input: string; readonly output: string; readonly stays?: "last" };
  readonly run: (call: never, input: never) => Promise<object>;
}

/**
 * Parses what came over a wire and runs the operation; what comes back is ready for a wire, in snake_case. Whether the
 * caller is the operator the face has made sure of. Refuses: bad_request, unauthenticated, and as the operation does.
 */
export async function runOperation(
  operation: Operation,
  call: Call & { readonly mailbox?: Mailbox | undefined },
  input: unknown,
): Promise<object> {
  const parsed = parseInput(operation.input, input);
  if (operation.needs === "mailbox" && !call.mailbox) {
    throw new Refusal("unauthenticated", "This needs the access token of a mailbox.", {
      fix: "Get one with claim_mailbox. Have whoever sets up your host configure `Authorization: Bearer <access token>` for this server, or go on in a shell, over REST, as /docs/agent-api-skill.md of this service says.",
    });
  }
  const run = operation.run as (call: Call, input: unknown) => Promise<object>;
  return wellFormed(await run(call, parsed));
}
