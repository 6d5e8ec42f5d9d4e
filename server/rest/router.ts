/** The routes on Express, and the rules for every request. Sole user of Express. */
import { isUtf8 } from "node:buffer";
import type { RequestListener } from "node:http";
import express, { type IRoute, type NextFunction, type Request, type Response } from "express";
import {
  type Core,
  JSON_BODY_BYTES_MAX,
  type Log,
  type Mailbox,
  Refusal,
  WEBHOOK_BODY_BYTES_MAX,
  WEBHOOKS_LARGE_MAX,
} from "../../core/index.ts";
import type { HttpClients } from "../http/clients.ts";
import { type AddressRange, peerOf } from "../network.ts";
import { checkOperator, findMailbox, type OperatorKeys, requireMailbox } from "./authenticate.ts";
import { newRequestId, type Route, secure, sendProblem } from "./exchange.ts";
import { hasBody } from "./operation-route.ts";
import { problemFor, SEE_ROUTES } from "./problem.ts";
import { RequestSlots } from "./request-slots.ts";
import { tooManyOfOne } from "./too-many.ts";

export interface RestParts {
  readonly core: Core;
  readonly log: Log;
  readonly slots: RequestSlots;
  readonly clients: Pick<HttpClients, "requested">;
  readonly operator: OperatorKeys;
  readonly trustedProxies: readonly AddressRange[];
  /** Whether clients use https. If so, browsers are told to stay with it (HSTS). */
  readonly isHttps: boolean;
  readonly isStopping: () => boolean;
}

interface Parts extends RestParts {
  /** Places for webhooks with large bodies, held while the body arrives. */
  readonly largeBodies: RequestSlots;
}

/** What is known of a request before its route is found. */
interface Arrived {
  readonly requestId: string;
  readonly peerAddress: string;
  readonly left: AbortController;
  /** Its client has too many other requests open. */
  readonly isTooMany: boolean;
  route: string;
}

const readingBody = { type: () => true, inflate: false };
const parseJson = express.json({ ...readingBody, limit: JSON_BODY_BYTES_MAX, verify: requireUtf8 });
const takeRaw = express.raw({ ...readingBody, limit: WEBHOOK_BODY_BYTES_MAX });

/** `mounted` are listeners by path that handle everything about their requests themselves, such as MCP. */
export function restRouter(
  given: RestParts,
  routes: readonly Route[],
  mounted: Readonly<Record<string, RequestListener>>,
): RequestListener {
  const parts: Parts = { ...given, largeBodies: new RequestSlots(WEBHOOKS_LARGE_MAX) };
  const app = express();
  app.disable("x-powered-by");
  app.enable("case sensitive routing");
  app.enable("strict routing");
  const arrivals = new WeakMap<Request, Arrived>();
  const arrivedOf = (request: Request): Arrived => {
    const known = arrivals.get(request);
    if (!known) throw new Error("A request was not seen to arrive.");
    return known;
  };
  app.use((request, response, next) => {
    const arrived = arrive(parts, request, response);
    arrivals.set(request, arrived);
    refuseUnheard(parts, request, arrived);
    next();
  });
  for (const [path, listener] of Object.entries(mounted)) {
    app.all(path, (request, response) => {
      arrivedOf(request).route = path;
      listener(request, response);
    });
  }
  for (const [path, ofPath] of byPath(routes)) {
    addPath(parts, app.route(path.replaceAll(/\{(\w+)\}/g, ":$1")), ofPath, arrivedOf);
  }
  app.use(async (request) => {
    await requireOperator(parts, arrivedOf(request), request);
    throw noSuchRoute();
  });
  app.use((error: unknown, request: Request, response: Response, _next: NextFunction) => {
    fail(parts, error, arrivedOf(request), response);
  });
  // Express skips all our handlers if the request target has no path, such as `http://[`.
  const pathless = (request: Request, response: Response) =>
    fail(parts, noSuchRoute(), arrive(parts, request, response), response);
  return (request, response) =>
    app(request as Request, response as Response, () => pathless(request as Request, response as Response));
}

function addPath(
  parts: Parts,
  at: IRoute,
  ofPath: readonly Route[],
  arrivedOf: (request: Request) => Arrived,
): void {
  for (const route of ofPath) {
    const method = route.method.toLowerCase() as "get" | "post" | "patch" | "delete";
    // Not awaited, because Express would keep its state of the route lookup for as long as a wait blocks.
    at[method]((request, response) => void serve(parts, route, arrivedOf(request), request, response));
  }
  at.all(async (request, response) => {
    const isHidden = ofPath.every((route) => route.needs === "operator");
    if (isHidden) await requireOperator(parts, arrivedOf(request), request);
    refuseMethod(ofPath, arrivedOf(request), response);
  });
}

/** Refuses requests whatever their route. */
function refuseUnheard(parts: RestParts, request: Request, { isTooMany }: Arrived): void {
  if (isTooMany) throw tooManyOfOne();
  if (isAmbiguous(request)) throw new Refusal("bad_request", "A header that is allowed once appears twice.");
  if (isHostless(request)) throw new Refusal("bad_request", "An HTTP/1.1 request needs one Host header.");
  if (parts.isStopping()) throw new Refusal("stopping", "The service is stopping.");
}

/** RFC 9112 §3.2: a server MUST answer this with 400. */
function isHostless({ httpVersion, headers }: Request): boolean {
  return httpVersion === "1.1" && headers.host === undefined;
}

/** Node takes the first of two, a proxy may take the last. RFC 9112 §3.2 requires 400 for two Host fields. */
function isAmbiguous({ headersDistinct: { host = [], authorization = [] } }: Request): boolean {
  return host.length > 1 || authorization.length > 1;
}

function arrive(parts: RestParts, request: Request, response: Response): Arrived {
  const startedAt = performance.now();
  const peerAddress = peerOf(request, parts.trustedProxies);
  const leave = parts.clients.requested(request, peerAddress);
  const arrived: Arrived = {
    requestId: newRequestId(),
    peerAddress,
    left: new AbortController(),
    isTooMany: leave === undefined,
    route: "unknown",
  };
  secure(response, arrived.requestId, parts.isHttps);
  response.on("close", () => {
    leave?.();
    const isWhole = response.writableFinished;
    if (!isWhole) arrived.left.abort();
    parts.log.requestServed({
      requestId: arrived.requestId,
      method: request.method,
      route: arrived.route,
      // 499 as in nginx: the client closed the connection before its answer was sent.
      status: isWhole ? response.statusCode : 499,
      tookMs: Math.round((performance.now() - startedAt) * 10) / 10,
    });
  });
  return arrived;
}

/** `/v1/messages/wait` must be tried before `/v1/messages/{id}`. */
function byPath(routes: readonly Route[]): readonly (readonly [string, readonly Route[]])[] {
  const paths = Map.groupBy(routes, (route) => route.path);
  return [...paths].sort(([one], [other]) => one.split("{").length - other.split("{").length);
}

async function serve(
  parts: Parts,
  route: Route,
  arrived: Arrived,
  request: Request,
  response: Response,
): Promise<void> {
  arrived.route = route.path;
  try {
    // First of all, so that a stranger can't tell an operator's route from one that does not exist.
    if (route.needs === "operator") await requireOperator(parts, arrived, request);
    if (hasBody(route.method)) await readBody(parts, route, request, response);
    using _slot = route.holdsSlot ? parts.slots.take() : undefined;
    const mailbox = await mailboxFor(parts.core, route, request, arrived.peerAddress);
    await route.serve({
      core: parts.core,
      request,
      response,
      requestId: arrived.requestId,
      peerAddress: arrived.peerAddress,
      signal: arrived.left.signal,
      mailbox,
    });
  } catch (error) {
    fail(parts, error, arrived, response, route);
  }
}

/** Refuses: not_found, rate_limited. */
async function requireOperator(parts: RestParts, arrived: Arrived, request: Request): Promise<void> {
  if (!(await checkOperator(parts.core, parts.operator, request, arrived.peerAddress))) throw noSuchRoute();
}

async function mailboxFor(
  core: Core,
  route: Route,
  request: Request,
  peerAddress: string,
): Promise<Mailbox | undefined> {
  if (route.needs === "mailbox") return await requireMailbox(core, request, peerAddress);
  return route.needs === "nothing" ? await findMailbox(core, request, peerAddress) : undefined;
}

/** Accepts any Content-Type: clients of the older service send none. That is safe because nothing here uses cookies. */
async function readBody(
  { largeBodies }: Parts,
  { isBodyRaw }: Route,
  request: Request,
  response: Response,
): Promise<void> {
  const [read, bytesMax] = isBodyRaw ? [takeRaw, WEBHOOK_BODY_BYTES_MAX] : [parseJson, JSON_BODY_BYTES_MAX];
  const isSmall = !isBodyRaw || Number(request.headers["content-length"]) <= JSON_BODY_BYTES_MAX;
  using _place = isSmall ? undefined : largeBodies.take();
  await new Promise<void>((resolve, reject) => {
    read(request, response, (error: unknown) => {
      if (error === undefined) resolve();
      else reject(error instanceof Error ? bodyRefusal(error, bytesMax, response) : error);
    });
  });
}

/** RFC 8259 §8.1. Text in another encoding would be misread, and a wait for it would match nothing. */
function requireUtf8(_: unknown, __: unknown, body: Buffer): void {
  if (!isUtf8(body)) throw new Error("The body is not UTF-8.");
}

function bodyRefusal(
  error: Error & { type?: string; status?: number },
  bytesMax: number,
  response: Response,
): Error {
  if (error.type === "entity.too.large") {
    // Don't read the rest of the body.
    response.setHeader("Connection", "close");
    return new Refusal("payload_too_large", `The body may have at most ${bytesMax} bytes.`);
  }
  if (error.type === "entity.parse.failed" || error.type === "entity.verify.failed") {
    return new Refusal("bad_request", "The body is not a JSON object in UTF-8.");
  }
  return isClientError(error) ? new Refusal("bad_request", "The body can't be read as plain JSON.") : error;
}

/** Express and its parsers give the client's faults a 4xx `status`. */
function isClientError(error: unknown): boolean {
  const status = error instanceof Error && "status" in error ? Number(error.status) : 0;
  return status >= 400 && status < 500;
}

function fail(parts: RestParts, error: unknown, arrived: Arrived, response: Response, route?: Route): void {
  // The client has left: there is nobody to answer, and it is no failure of ours.
  if (arrived.left.signal.aborted) return;
  const known = isClientError(error) ? new Refusal("bad_request", "The request can't be understood.") : error;
  if (!(known instanceof Refusal)) {
    parts.log.unforeseen({ where: arrived.route, requestId: arrived.requestId, error });
  }
  sendProblem(response, known, arrived.requestId, route?.problemFor);
}

function refuseMethod(ofPath: readonly Route[], arrived: Arrived, response: Response): void {
  const methods = ofPath.flatMap(({ method }) => (method === "GET" ? ["GET", "HEAD"] : [method])).join(", ");
  response.setHeader("Allow", methods);
  const refusal = new Refusal("bad_request", `This path answers to ${methods} only.`, { fix: SEE_ROUTES });
  sendProblem(response, refusal, arrived.requestId, (...told) => ({ ...problemFor(...told), status: 405 }));
}

function noSuchRoute(): Refusal {
  return new Refusal("not_found", "There is nothing at this path.");
}
