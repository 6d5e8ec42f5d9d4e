/** Corrects client messages before the SDK sees them: it refuses null for an omitted field, and over a pipe does not even answer. */
import { Transform } from "node:stream";
import { parseJSONRPCMessage, STDIO_DEFAULT_MAX_BUFFER_SIZE } from "@modelcontextprotocol/server";

/** From the parameters down, as deep as the protocol's own fields lie: what a stranger nests deeper is none of them. */
const DEPTH_MAX = 6;

/**
 * Without the nulls in its parameters, which many languages write for what there is not; the protocol gives null no meaning there. The
 * arguments of a tool are the tool's own.
 */
export function withoutNulls(body: unknown): unknown {
  return Array.isArray(body) ? body.map(asMeant) : asMeant(body);
}

function asMeant(sent: unknown): unknown {
  if (!isObject(sent) || typeof sent.method !== "string" || sent.params === undefined) return sent;
  const { params, ...message } = sent;
  if (params === null) return message;
  return { ...message, params: given(params, sent.method === "tools/call", 0) };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

function given(value: unknown, isCall: boolean, depth: number): unknown {
  if (!isObject(value) || Array.isArray(value) || depth === DEPTH_MAX) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== null);
  const meant = ([name, field]: [string, unknown]) =>
    isCall && name === "arguments" ? field : given(field, false, depth + 1);
  return Object.fromEntries(fields.map((field) => [field[0], meant(field)]));
}

/**
 * Lines of a pipe, a message each, as the SDK takes them: without nulls, a batch apart, and without the mark that some begin with. The SDK
 * drops what is no message, and whoever asked would wait for ever: `refuse` gets the id of such a request.
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
      // The SDK ends a connection that exceeds its bound.
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

/** Undefined where it is not JSON: that is nobody's request. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
