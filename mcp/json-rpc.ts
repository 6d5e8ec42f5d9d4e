/**
 * Corrects client messages before the SDK sees them: it refuses null for an omitted field, and over a pipe does not
 * even answer.
 */
import { Transform } from "node:stream";
import { parseJSONRPCMessage, STDIO_DEFAULT_MAX_BUFFER_SIZE } from "@modelcontextprotocol/server";

/** The depth of the protocol's own fields below the parameters. What is nested deeper is not one of them. */
const DEPTH_MAX = 6;

/**
 * Removes nulls from a message's parameters: many languages write null for an absent field, and the protocol gives null
 * no meaning there. A tool's arguments are left alone.
 */
export function withoutNulls(body: unknown): unknown {
  return Array.isArray(body) ? body.map(messageWithoutNulls) : messageWithoutNulls(body);
}

function messageWithoutNulls(sent: unknown): unknown {
  if (!isObject(sent) || typeof sent.method !== "string" || sent.params === undefined) return sent;
  const { params, ...message } = sent;
  if (params === null) return message;
  return { ...message, params: withoutNullFields(params, sent.method === "tools/call", 0) };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

function withoutNullFields(value: unknown, isCall: boolean, depth: number): unknown {
  if (!isObject(value) || Array.isArray(value) || depth === DEPTH_MAX) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== null);
  const cleaned = ([name, field]: [string, unknown]) =>
    isCall && name === "arguments" ? field : withoutNullFields(field, false, depth + 1);
  return Object.fromEntries(fields.map((field) => [field[0], cleaned(field)]));
}

/**
 * Turns the lines of a pipe into what the SDK takes: without nulls, with batches split up, and without a byte order
 * mark. The SDK drops what is no message, and its sender would wait for ever, so `refuse` gets the id of such a
 * request.
 */
export function messageLines(refuse: (id: string | number) => void): Transform {
  const decoder = new TextDecoder();
  let rest = "";
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const lines = decoder.decode(chunk, { stream: true }).split("\n");
      lines[0] = rest + lines[0];
      rest = lines.pop() ?? "";
      for (const line of lines) for (const message of messagesIn(line, refuse)) this.push(`${message}\n`);
      // Passes on what exceeds the SDK's bound, so that the SDK ends the connection.
      if (rest.length > STDIO_DEFAULT_MAX_BUFFER_SIZE) this.push(rest);
      done();
    },
  });
}

function messagesIn(line: string, refuse: (id: string | number) => void): readonly string[] {
  const read = parsed(line);
  return [withoutNulls(read)].flat().flatMap((message) => {
    try {
      return [JSON.stringify(parseJSONRPCMessage(message))];
    } catch {
      const id = isObject(message) && "method" in message ? message.id : undefined;
      if (typeof id === "string" || typeof id === "number") refuse(id);
      return [];
    }
  });
}

/** Undefined if it is not JSON. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
