/**
 * What our MCP servers offer: tools, resources, prompts. It is made once and never changed, so that every request
 * shares it; the caller is a parameter of each call.
 */
import type {
  CallToolResult,
  GetPromptResult,
  InputRequiredResult,
  Prompt,
  ReadResourceResult,
  Resource,
  ResourceTemplateType,
  ServerCapabilities,
  ServerContext,
  Tool,
} from "@modelcontextprotocol/server";
import type { Operation } from "../core/operations/index.ts";

/** What an operation gets besides its input. */
export interface BackendCall {
  readonly signal: AbortSignal;
  /** Called with the seconds waited so far, if the host asked for progress. */
  readonly progress?: (waitedSeconds: number) => void;
  /** The longest wait that the host allows. */
  readonly waitSecondsMax: number;
}

export interface NewMessageEvent {
  readonly message_id: string;
  readonly cursor: string;
}

/** The service: core itself, or a service reached over REST. Its answers are in snake_case. */
export interface Backend {
  /** Refuses as the operation does. */
  run(operation: Operation, input: unknown, call: BackendCall): Promise<unknown>;
  /** New mail of the caller's mailbox, from now until the signal. */
  follow(signal: AbortSignal): AsyncIterable<NewMessageEvent>;
}

/** The caller of a request. */
export interface Caller {
  readonly backend: Backend;
  /** Whether the caller has a mailbox, or claims one when needed. If not, only claim_mailbox works. */
  readonly hasMailbox: boolean;
  /** Logs an unexpected error and returns the id to show in its place. */
  readonly report: (where: string, error: unknown) => string;
}

type Arguments = Readonly<Record<string, unknown>>;

export interface ToolFace {
  readonly definition: Tool;
  readonly call: (
    caller: Caller,
    input: Arguments,
    context: ServerContext,
  ) => Promise<CallToolResult | InputRequiredResult>;
}

export interface PromptFace {
  readonly definition: Prompt;
  readonly get: (
    input: Readonly<Record<string, string>>,
    context: ServerContext,
  ) => GetPromptResult | InputRequiredResult;
}

/** One kind of resource: how to list it and read it. */
export interface ResourceFace {
  readonly template?: ResourceTemplateType;
  readonly list?: (caller: Caller, signal: AbortSignal) => Promise<readonly Resource[]>;
  /** Undefined for a URI of another kind. */
  readonly read: (
    caller: Caller,
    uri: string,
    signal: AbortSignal,
  ) => Promise<ReadResourceResult | undefined>;
}

export interface Surface {
  /** By name, in the order of the list. */
  readonly tools: Map<string, ToolFace>;
  readonly prompts: Map<string, PromptFace>;
  readonly resources: ResourceFace[];
  /** Capabilities besides tools, prompts and resources. */
  readonly capabilities: ServerCapabilities;
}
