import { z } from "zod";
import type { Answer, RouteDescription } from "./plain-route.ts";

const anyObject = z.looseObject({});

const refused: Answer = {
  description: "A refusal, as a JSON-RPC error.",
  content: {
    "application/json": z.looseObject({
      error: z.looseObject({ message: z.string().describe("What is wrong, in one sentence.") }),
    }),
  },
};

/** The OpenAPI description of `/mcp`, which speaks a protocol of its own. */
export const MCP_DESCRIPTIONS: readonly RouteDescription[] = [
  {
    method: "POST",
    path: "/mcp",
    needs: "nothing",
    takesToken: true,
    operationId: "post_mcp",
    summary: "Model Context Protocol, Streamable HTTP",
    description:
      "JSON-RPC, in protocol 2026-07-28 and in 2025-11-25 and earlier. Without a token only `claim_mailbox` works.",
    input: anyObject,
    answer: {
      description: "One message, or a stream of them.",
      content: { "application/json": anyObject, "text/event-stream": undefined },
    },
    otherAnswers: {
      "202": {
        description: "A notification or a response was accepted; neither gets an answer.",
        content: {},
      },
      default: refused,
    },
  },
  {
    method: "GET",
    path: "/mcp",
    needs: "nothing",
    takesToken: true,
    operationId: "listen_mcp",
    summary: "The stream of a session (2025-11-25 and earlier)",
    answer: {
      description: "Requests and notifications of the server.",
      content: { "text/event-stream": undefined },
    },
    otherAnswers: { default: refused },
  },
  {
    method: "DELETE",
    path: "/mcp",
    needs: "nothing",
    takesToken: true,
    operationId: "end_mcp",
    summary: "End a session (2025-11-25 and earlier)",
    answer: { description: "The session has ended.", content: {} },
    otherAnswers: { default: refused },
  },
];
