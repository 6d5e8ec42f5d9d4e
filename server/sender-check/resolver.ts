/** DNS lookups for sender checks, bounded in time and number. */
import { Resolver } from "node:dns/promises";
import type { CheckBounds } from "./check-bounds.ts";

/** Answers one query. Rejects with an error whose `code` is one of node:dns. */
type Resolve = (name: string, type: string) => Promise<string[][] | string[]>;

export interface BoundedResolve {
  readonly resolve: Resolve;
  /** Whether a lookup failed that may succeed another time. */
  hasFailed(): boolean;
}

/** `servers` as Node's resolver takes them. Undefined: the system's. */
export function openResolver(servers: readonly string[] | undefined, bounds: CheckBounds): Resolver {
  const resolver = new Resolver({ timeout: bounds.dnsAnswerMs, tries: 2 });
  if (servers !== undefined) resolver.setServers(servers);
  return resolver;
}

/** Final answers: there is no such name, it has no record of this type, or it can't be a name at all. */
const FINAL = ["ENOTFOUND", "ENODATA", "EBADNAME"];

/** For one message. Its time starts now. */
export function boundedResolve(resolver: Pick<Resolver, "resolve">, bounds: CheckBounds): BoundedResolve {
  const deadlineMs = performance.now() + bounds.dnsMs;
  let questions = 0;
  let failed = false;
  const ask = async (name: string, type: string) => {
    questions += 1;
    if (questions > bounds.dnsQuestions) throw dnsFailure("ECANCELLED");
    const answer: unknown = await inTime(resolver.resolve(name, type), deadlineMs - performance.now());
    if (charsOf(answer) > bounds.dnsAnswerChars) throw dnsFailure("EBADRESP");
    return answer;
  };
  return {
    resolve: async (name, type) => {
      try {
        return (await ask(name, type)) as string[][] | string[];
      } catch (error) {
        failed ||= !FINAL.includes((error as NodeJS.ErrnoException).code ?? "");
        throw error;
      }
    },
    hasFailed: () => failed,
  };
}

/** Of an answer of any type: a list of texts, of lists of texts, or of objects. */
function charsOf(answer: unknown): number {
  if (typeof answer === "string") return answer.length;
  if (typeof answer !== "object" || answer === null) return 0;
  return Object.values(answer).reduce((sum: number, part) => sum + charsOf(part), 0);
}

async function inTime<Answer>(answer: Promise<Answer>, leftMs: number): Promise<Answer> {
  const { promise: overdue, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(dnsFailure("ETIMEOUT")), Math.max(0, leftMs));
  try {
    return await Promise.race([answer, overdue]);
  } finally {
    clearTimeout(timer);
  }
}

function dnsFailure(code: string): Error {
  return Object.assign(new Error(`The DNS was not asked to the end: ${code}.`), { code });
}
