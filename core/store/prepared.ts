import type { Compilable, Kysely } from "kysely";
import { CompiledQuery } from "kysely";

/** A placeholder for a value. */
class Place {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/**
 * A query whose text Kysely writes once: building it anew costs more than running it, and leaves more garbage. Inside
 * `build` the values are placeholders: Kysely can compare and assign them, but code must not inspect them.
 */
export function prepared<Values extends object, Row>(
  db: Pick<Kysely<unknown>, "executeQuery">,
  build: (values: Values) => Compilable<Row>,
): (values: Values) => Promise<readonly Row[]> {
  let text: CompiledQuery<Row> | undefined;
  return async (values) => {
    text ??= build(places<Values>()).compile();
    const parameters = text.parameters.map((parameter) =>
      parameter instanceof Place ? values[parameter.name as keyof Values] : parameter,
    );
    return (await db.executeQuery(CompiledQuery.raw(text.sql, parameters) as CompiledQuery<Row>)).rows;
  };
}

function places<Values extends object>(): Values {
  return new Proxy({}, { get: (_, name) => new Place(String(name)) }) as Values;
}
