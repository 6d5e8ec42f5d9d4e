/** Looking through a JSON Schema. */
export interface SchemaField {
  /** Such as `message.from.address`; the entries of a list are `[]`. */
  readonly path: string;
  readonly name: string;
  readonly schema: JsonSchema;
}

export interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** Every field of every object in it, however deep. */
export function fieldsOf(schema: JsonSchema, path = ""): SchemaField[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => {
    const innerPath = path === "" ? name : `${path}.${name}`;
    return [{ path: innerPath, name, schema: inner }, ...fieldsOf(inner, innerPath)];
  });
  const listed = schema.items ? fieldsOf(schema.items, `${path}[]`) : [];
  const either = (schema.anyOf ?? []).flatMap((inner) => fieldsOf(inner, path));
  return [...own, ...listed, ...either];
}
