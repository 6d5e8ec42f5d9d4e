/**
 * What our MCP servers offer: tools, resources, prompts. It is made once and never changed, so that every request shares it;
 * the caller is a parameter of each call.
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

/** What an operation is told besides its input. */
export interface BackendCall {
  readonly signal: AbortSignal;
  /** Told the seconds waited, where the host asked for progress. */
  readonly progress?: (waitedSeconds: number) => void;
  /** Longest wait that the host bears. */
  readonly waitSecondsMax: number;
}

export interface Arrival {
  readonly message_id: string;
  readonly cursor: string;
}

/** The service on the other side: core itself, or a service reached by its routes. Its answers are in snake_case. */
export interface Backend {
  /** Refuses as the operation does. */
  run(operation: Operation, input: unknown, call: BackendCall): Promise<unknown>;
  /** New mail of the caller's mailbox from now on, until the signal. */
  follow(signal: AbortSignal): AsyncIterable<Arrival>;
}

/** Who is asking. */
export interface Caller {
  readonly backend: Backend;
  /** Whether there is a mailbox, or one will be claimed when it is needed. Without, only claim_mailbox works. */
  readonly hasMailbox: boolean;
  /** Logs what nobody foresaw; gives the id to show instead of it. */
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

/** One kind of resource: what there is of it, and how one is read. */
export interface ResourceFace {
  readonly template?: ResourceTemplateType;
  readonly list?: (caller: Caller, signal: AbortSignal) => Promise<readonly Resource[]>;
  /** Undefined for a URI that is not of this kind. */
  readonly read: (
    caller: Caller,
    uri: string,
    signal: AbortSignal,
  ) => Promise<ReadResourceResult | undefined>;
}

export interface Surface {
  /** By name, in the order in which they are listed. */
  readonly tools: Map<string, ToolFace>;
  readonly prompts: Map<string, PromptFace>;
  readonly resources: ResourceFace[];
  /** What is declared besides tools, prompts and resources. */
  readonly capabilities: ServerCapabilities;
}
