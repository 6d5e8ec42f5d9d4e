/** Describes a failed call to Polar without Polar's own words: its answers quote the payer's address. */
import { z } from "zod";

/** Shapes of SDK errors that contain an answer. */
const answered = z.object({ statusCode: z.number(), error: z.unknown() });
const notFound = z.object({
  statusCode: z.literal(404),
  error: z.object({ error: z.literal("ResourceNotFound") }),
});
const invalidRequest = z.object({
  detail: z.array(z.object({ loc: z.array(z.union([z.string(), z.number()])), type: z.string() })),
});

/** Whether that field was Polar's only reason to refuse the request. */
export function isRefusedFor(error: unknown, field: string): boolean {
  const refused = refusedFieldsOf(error);
  return refused.length > 0 && refused.every(({ loc }) => loc.includes(field));
}

/** Undefined if Polar itself says that there is no such thing. A 404 alone may come from any server in between. */
export async function found<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (notFound.safeParse(error).success) return undefined;
    throw error;
  }
}

/** Rejects with an error for the log: the call, the status, and the wrong fields. */
export async function asking<T>(call: string, answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw new Error([`Polar: ${call}`, ...reasonsOf(error)].join(": "));
  }
}

function reasonsOf(error: unknown): readonly string[] {
  if (error instanceof z.ZodError) {
    return ["the answer makes no sense", error.issues.map(({ path }) => path.join(".")).join(", ")];
  }
  const status = answered.safeParse(error).data?.statusCode;
  if (status === undefined) return [error instanceof Error ? error.name : "unknown"];
  const fields = refusedFieldsOf(error).map(({ loc, type }) => `${loc.join(".")} ${type}`);
  return [`status ${status}`, ...fields];
}

function refusedFieldsOf(error: unknown): z.infer<typeof invalidRequest>["detail"] {
  return invalidRequest.safeParse(answered.safeParse(error).data?.error).data?.detail ?? [];
}
