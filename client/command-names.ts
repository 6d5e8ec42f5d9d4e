import { OPERATIONS } from "../core/operations/index.ts";
import { escaped } from "./terminal.ts";

const COMMANDS: ReadonlyMap<string, string> = new Map(
  OPERATIONS.flatMap(({ name, command }) => (command ? [[name, `\`keypost ${command.name}\``]] : [])),
);

/** The service's `next` or `notice`, which names tools for a model, with the commands that a person has instead. */
export function sentenceText(said: unknown): string {
  const named = String(said).replace(/\b[a-z]+(?:_[a-z]+)+\b/g, (name) => COMMANDS.get(name) ?? name);
  return escaped(named.replace(/\bafter "([\w-]+)"/g, "--after $1"));
}
