import type { z } from "zod";
import type { Route } from "./exchange.ts";

export interface Answer {
  readonly description: string;
  /** By media type. The value is the schema of JSON, undefined for other types. */
  readonly content: Readonly<Record<string, z.ZodType | undefined>>;
}

/** The OpenAPI description of a route that is not made from an operation. */
export interface RouteDescription extends Pick<Route, "method" | "path" | "needs"> {
  /** A token is optional, but makes a difference. */
  readonly takesToken?: true;
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  /** Path parameters, query and, if the method has one, the body. */
  readonly input?: z.ZodObject;
  readonly headers?: Readonly<Record<string, string>>;
  readonly answer: Answer & {
    /** Default: 200. */
    readonly status?: number;
  };
  /** By status. `default` is the error answer, if that is not a Problem. */
  readonly otherAnswers?: Readonly<Record<string, Answer>>;
}

/** A route that is not an operation, because it answers with bytes, a stream or a page. */
export interface PlainRoute extends Route, RouteDescription {}
