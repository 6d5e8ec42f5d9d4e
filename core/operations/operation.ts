import type { z } from "zod";
import type { Core } from "../index.ts";
import type { Mailbox } from "../mailboxes/mailbox.ts";
import { Refusal } from "../refusal.ts";
import { baseTextOf } from "../service-address.ts";
import { parseInput } from "./input.ts";
import { wellFormed } from "./well-formed.ts";

/** The credentials that a caller must have shown before the operation runs. */
type Need = "nothing" | "mailbox" | "operator";

/** MCP tool annotations (spec 2026-07-28, "Tool"). All four are always given. */
interface Hints {
  readonly readOnly: boolean;
  readonly destructive: boolean;
  readonly idempotent: boolean;
  readonly openWorld: boolean;
}

export interface Route {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** In OpenAPI form: `/v1/messages/{id}`. Names in braces are input fields; the other fields are query or body. */
  readonly path: string;
}

/** What the interface passes to an operation besides its input. */
export interface Call {
  readonly core: Core;
  readonly signal: AbortSignal;
  /** Called with the seconds waited, if the caller asked for progress. */
  readonly progress?: ((waitedSeconds: number) => void) | undefined;
  /** The longest wait that this interface allows. */
  readonly waitSecondsMax: number;
  /** The address that the request came from; absent over stdio and in tests. */
  readonly peerAddress?: string | undefined;
}

type MailboxCall = Call & { readonly mailbox: Mailbox };

interface Described<Input extends z.ZodObject, Output extends z.ZodObject> {
  /** In snake_case: the tool's name, the `operationId`, and the name in the documentation. */
  readonly name: string;
  readonly title: string;
  /** For the model; under 2 KB. */
  readonly description: string;
  readonly hints: Hints;
  readonly input: Input;
  readonly output: Output;
  /** Its REST route. */
  readonly route: Route;
  /**
   * Top-level output fields with text that a stranger wrote. An interface for models puts them in a fence. Every field
   * that can carry a subject, a name or a text belongs here.
   */
  readonly untrusted?: readonly (keyof z.output<Output> & string)[];
  /**
   * The input field that limits the answer, and the output field that it limits. An interface with a size budget asks
   * again for less, so that cursors and offsets stay true. A shortened list keeps its first entries, or its last.
   */
  readonly sizedBy?: {
    readonly input: keyof z.output<Input> & string;
    readonly output: keyof z.output<Output> & string;
    readonly stays?: "last";
  };
  /** Whether it may block for as long as the caller allows. Such a call takes no slot of MAX_CONCURRENT_REQUESTS. */
  readonly blocks?: true;
  /** Whether it is offered as a tool. A route for older clients only is not. */
  readonly isTool: boolean;
  /**
   * Input fields that the tool does not show: older clients' names, and proofs that a bearer token makes unnecessary.
   */
  readonly notInTool?: readonly (keyof z.output<Input> & string)[];
  /**
   * Its terminal command, such as `wait`; the input fields given without a flag, in order; and the flags whose names
   * differ from their fields'.
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
        /** `mailbox` is set if the caller had a valid token all the same. */
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

/** Any operation in the catalogue, without the types of its input and output. */
export interface Operation
  extends Omit<Described<z.ZodObject, z.ZodObject>, "untrusted" | "notInTool" | "sizedBy"> {
  readonly needs: Need;
  readonly untrusted?: readonly string[];
  readonly notInTool?: readonly string[];
  readonly sizedBy?: { readonly input: string; readonly output: string; readonly stays?: "last" };
  readonly run: (call: never, input: never) => Promise<object>;
}

/** The skill's page in full, because a model does not know the address of the service that its host is connected to. */
export const skillUrlOf = (publicBaseUrl: URL): string =>
  `${baseTextOf(publicBaseUrl)}/docs/agent-api-skill.md`;

/**
 * Parses input from a wire, runs the operation and returns output for a wire, in snake_case. The interface must have
 * authenticated the operator. Refuses: bad_request, unauthenticated, and as the operation does.
 */
export async function runOperation(
  operation: Operation,
  call: Call & { readonly mailbox?: Mailbox | undefined },
  input: unknown,
): Promise<object> {
  const parsed = parseInput(operation.input, input);
  if (operation.needs === "mailbox" && !call.mailbox) {
    throw new Refusal("unauthenticated", "This needs the access token of a mailbox.", {
      fix: `Get one with claim_mailbox. Have whoever sets up your host configure \`Authorization: Bearer <access token>\` for this server, or go on in a shell, over REST, as ${skillUrlOf(call.core.settings.publicBaseUrl)} says.`,
    });
  }
  const run = operation.run as (call: Call, input: unknown) => Promise<object>;
  return wellFormed(await run(call, parsed));
}
