/** For the fuzzer, which instruments no TypeScript: its loader asks this one, and gets the same module without types. */
import { register, stripTypeScriptTypes } from "node:module";

export async function load(url, context, nextLoad) {
  const loaded = await nextLoad(url, context);
  if (loaded.format !== "module-typescript") return loaded;
  const text = Buffer.from(loaded.source).toString("utf8");
  return { ...loaded, format: "module", source: stripTypeScriptTypes(text) };
}

if (!import.meta.url.includes("?")) register(`${import.meta.url}?loader`);
