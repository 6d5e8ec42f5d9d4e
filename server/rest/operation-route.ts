import { WAIT_SECONDS_MAX_REST } from "../../core/index.ts";
import { type Operation, runOperation } from "../../core/operations/index.ts";
import { type Route, sendJson } from "./exchange.ts";
import { fieldReader } from "./input.ts";
import { waitingForPayment } from "./problem.ts";

/** Routes of the older service. Its clients recognise an unpaid mailbox by 409 and `waiting_payment`. */
const OLDER_ROUTES: ReadonlySet<string> = new Set([
  "/v1/access/resolve",
  "/v1/imap/messages",
  "/v1/imap/messages/get",
]);

export function isOlderRoute(path: string): boolean {
  return OLDER_ROUTES.has(path);
}

export function hasBody(method: Route["method"]): boolean {
  return method === "POST" || method === "PATCH";
}

/** An operation as a route: parse, run, answer. */
export function operationRoute(operation: Operation): Route {
  const { method, path } = operation.route;
  const fieldsOf = fieldReader(operation.input, hasBody(method));
  return {
    method,
    path,
    needs: operation.needs,
    holdsSlot: !operation.blocks,
    serve: async (exchange) => {
      const { core, request, response, signal, peerAddress, mailbox } = exchange;
      const fields = fieldsOf({ path: request.params, query: request.query, body: request.body });
      const call = { core, signal, peerAddress, mailbox, waitSecondsMax: WAIT_SECONDS_MAX_REST };
      const output = await runOperation(operation, call, fields);
      sendJson(response, statusFor(output), output);
    },
    ...(isOlderRoute(path) && {
      problemFor: (refusal, requestId) =>
        refusal.code === "mailbox_unpaid" || refusal.code === "mailbox_expired"
          ? waitingForPayment(refusal, requestId)
          : undefined,
    }),
  };
}

/** 201 if something was created (RFC 9110 §15.3.2). An operation that can create something says so by `is_new`. */
function statusFor(output: object): number {
  return "is_new" in output && output.is_new === true ? 201 : 200;
}
