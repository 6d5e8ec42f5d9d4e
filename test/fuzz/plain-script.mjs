/** A module loader that strips types, because the fuzzer's own loader cannot instrument TypeScript. */
import { register, stripTypeScriptTypes } from "node:module";

export async function load(url, context, nextLoad) {
  const loaded = await nextLoad(url, context);
  if (loaded.format !== "module-typescript") return loaded;
  const text = Buffer.from(loaded.source).toString("utf8");
  return { ...loaded, format: "module", source: stripTypeScriptTypes(text) };
}

if (!import.meta.url.includes("?")) register(`${import.meta.url}?loader`);
