import type { z } from "zod";
import type { Route } from "./exchange.ts";

export interface Answer {
  readonly description: string;
  /** Media types and, where it is JSON, the schema. */
  readonly content: Readonly<Record<string, z.ZodType | undefined>>;
}

/** What OpenAPI says about a route that is made from no operation. */
export interface RouteDescription extends Pick<Route, "method" | "path" | "needs"> {
  /** That a token is not needed, and makes a difference all the same. */
  readonly takesToken?: true;
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  /** Path parameters, query and, where the method has one, the body. */
  readonly input?: z.ZodObject;
  readonly headers?: Readonly<Record<string, string>>;
  readonly answer: Answer & {
    /** 200 unless it says otherwise. */
    readonly status?: number;
  };
  /** By their status; `default` is what says no, where that is no Problem. */
  readonly otherAnswers?: Readonly<Record<string, Answer>>;
}

/** A route that is no operation, because it gives bytes, a stream or a page. */
export interface PlainRoute extends Route, RouteDescription {}
