/** The DNS as the checks of a sender see it: bounded in time and in questions. */
import { Resolver } from "node:dns/promises";
import type { CheckBounds } from "./check-bounds.ts";

/** The answer to one question. Rejects with an error that has a `code` of node:dns. */
type Resolve = (name: string, type: string) => Promise<string[][] | string[]>;

export interface BoundedResolve {
  readonly resolve: Resolve;
  /** Whether an answer is missing that may come another time. */
  hasFailed(): boolean;
}

/** `servers` as Node's resolver takes them; undefined = the system's. */
export function openResolver(servers: readonly string[] | undefined, bounds: CheckBounds): Resolver {
  const resolver = new Resolver({ timeout: bounds.dnsAnswerMs, tries: 2 });
  if (servers !== undefined) resolver.setServers(servers);
  return resolver;
}

/** What the DNS says for good: there is no such name, it has nothing of this type, or it can be no name at all. */
const FINAL = ["ENOTFOUND", "ENODATA", "EBADNAME"];

/** For one message, from now on. */
export function boundedResolve(resolver: Pick<Resolver, "resolve">, bounds: CheckBounds): BoundedResolve {
  const deadlineMs = performance.now() + bounds.dnsMs;
  let questions = 0;
  let failed = false;
  const ask = async (name: string, type: string) => {
    questions += 1;
    if (questions > bounds.dnsQuestions) throw dnsFailure("ECANCELLED");
    return await inTime(resolver.resolve(name, type), deadlineMs - performance.now());
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
