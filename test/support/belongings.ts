/** What names something of a mailbox, and every call of a route that holds such a name. */
import type { DescribedRoute, Given, RouteField } from "./route-fields.ts";

export interface Belongings {
  readonly mailbox: string;
  readonly email: string;
  readonly message: string;
  readonly thread: string;
  readonly cursor: string;
  readonly page: string;
  readonly uid: number;
  readonly session: string;
  readonly publicKey: string;
}

/**
 * What a field takes: something of a mailbox, or `words` or a number that name nothing. Whoever adds a field says
 * here what it names; until then the test fails.
 */
const FIELDS: Readonly<Record<string, keyof Belongings | { readonly neutral: unknown }>> = {
  id: "message",
  after: "cursor",
  "Last-Event-ID": "cursor",
  cursor: "page",
  uid: "uid",
  public_key: "publicKey",
  edproof: "publicKey",
  protocol: { neutral: "imap" },
  access_token: { neutral: "kpt_x" },
  challenge: { neutral: "keypost.v1.x" },
  signature: { neutral: "AAAA" },
  billing_email: { neutral: "" },
  enrollment_key: { neutral: "kpe_x" },
  from: { neutral: "sender.example" },
  to: { neutral: "mail.test" },
  subject: { neutral: "quokka" },
  label: { neutral: "x" },
  q: { neutral: "quokka" },
  query: { neutral: "quokka" },
  expected_domain: { neutral: "sender.example" },
  max_age_seconds: { neutral: 300 },
  timeout_seconds: { neutral: 0 },
  limit: { neutral: 10 },
  offset: { neutral: 0 },
  max_chars: { neutral: 100 },
  max_bytes: { neutral: 100 },
  list_offset: { neutral: 0 },
  index: { neutral: 0 },
  add_labels: { neutral: ["x"] },
  remove_labels: { neutral: ["x"] },
};

type Place = Pick<DescribedRoute, "path" | "fields">;

/** What has to be there for a call to be whole. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  "/v1/search": ["query"],
  "/v1/messages/wait": ["timeout_seconds"],
  "/v1/mailboxes/claim": ["public_key"],
  "/v1/auth/challenge": ["public_key"],
  "/v1/access/resolve": ["protocol", "edproof", "challenge", "signature"],
  "/v1/imap/messages": ["access_token"],
  "/v1/imap/messages/get": ["access_token", "uid"],
};

/** What the field is filled with so that it names something of its own kind. */
function ownOf({ path }: Place, field: string, of: Belongings): unknown {
  const kind = FIELDS[field];
  if (kind === undefined) return undefined;
  if (typeof kind !== "string") return kind.neutral;
  return of[kind === "message" && path.includes("/threads/") ? "thread" : kind];
}

const THINGS = ["mailbox", "message", "thread", "cursor", "page", "session"] as const;
/** For fields that take any words: what stands in a message, and what names one. */
const IN_ANY_TEXT = ["email", "message"] as const;

/** One call for each field and each thing of the mailbox that could stand in it, and one with what is required alone. */
export function* callsWith(
  route: Place,
  of: Belongings,
): Generator<{ readonly about: string; readonly given: Given }> {
  const required = route.fields.filter(
    ({ name, in: place }) => place === "path" || REQUIRED[route.path]?.includes(name),
  );
  const base = Object.fromEntries(
    required.map(({ name, oneOf }) => [name, oneOf?.[0] ?? ownOf(route, name, of)]),
  );
  yield { about: route.path, given: base };
  for (const { name, type, oneOf } of route.fields) {
    if (type === "boolean") yield { about: `${route.path} ${name}`, given: { ...base, [name]: true } };
    for (const one of oneOf ?? []) yield { about: `${route.path} ${name}`, given: { ...base, [name]: one } };
    if (type === "boolean" || oneOf || name === "access_token") continue;
    yield { about: `${route.path} ${name}`, given: { ...base, [name]: ownOf(route, name, of) } };
    if (type !== "string") continue;
    for (const thing of namesOf({ name, type, oneOf }) === "nothing" ? IN_ANY_TEXT : THINGS) {
      const value = of[thing];
      // A number stands in anybody's text by chance.
      if (typeof value === "string")
        yield { about: `${route.path} ${name} = ${thing}`, given: { ...base, [name]: value } };
    }
  }
}

/** What the field names: something of a mailbox, or nothing. Undefined where nobody has said so. */
export function namesOf({
  name,
  type,
  oneOf,
}: Pick<RouteField, "name" | "type" | "oneOf">): string | undefined {
  if (type === "boolean" || oneOf) return "nothing";
  const kind = FIELDS[name];
  return typeof kind === "object" ? "nothing" : kind;
}

/** Whether the call holds what only the mailbox it belongs to may name. A public key is said to everybody. */
export function namesSomething({ fields }: Place, given: Given): boolean {
  const named = fields.filter(({ name }) => name in given).map(namesOf);
  return named.some((kind) => kind !== "nothing" && kind !== "publicKey");
}
