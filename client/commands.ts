/** Terminal commands, made from the catalogue: one for each operation with a command. */
import type { Command } from "commander";
import { z } from "zod";
import { meantFields, OPERATIONS, type Operation, Refusal } from "../core/operations/index.ts";
import { refuseFlagsAsValues } from "./flag-values.ts";

export type Fields = Readonly<Record<string, unknown>>;

/** Runs an operation with the typed fields. `isJson`: the answer is for a program. */
export type RunCommand = (operation: Operation, fields: Fields, isJson: boolean) => Promise<void>;

/** The fields of a key proof. Not flags, because commands prove the key themselves. */
const PROOF_FIELDS = new Set(["public_key", "edproof", "challenge", "signature"]);

interface Property {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  /** Alternatives. One of them may be of type `null`. */
  readonly anyOf?: readonly Property[];
}

export function addOperationCommands(program: Command, run: RunCommand): void {
  for (const operation of OPERATIONS) {
    const words = operation.command?.name.split(" ") ?? [];
    const name = words.at(-1);
    if (name === undefined) continue;
    const group = words.slice(0, -1).reduce(groupOf, program);
    addCommand(group.command(name), operation, run);
  }
}

function groupOf(parent: Command, name: string): Command {
  const known = parent.commands.find((command) => command.name() === name);
  if (known) return known;
  return parent
    .command(name)
    .description(GROUPS[name] ?? "")
    .option("--json", "print one JSON document");
}

const GROUPS: Readonly<Record<string, string>> = {
  admin: "Commands for the operator of a data folder, whether its service runs or not",
};

function addCommand(command: Command, operation: Operation, run: RunCommand): void {
  const { properties, required } = inputOf(operation);
  const positional = operation.command?.positional ?? [];
  command.description(operation.title);
  for (const name of positional) command.argument(`<${kebab(name)}>`, properties[name]?.description);
  for (const [name, property] of Object.entries(properties)) {
    if (positional.includes(name)) continue;
    const isRequired = required.includes(name);
    const description = `${withFlagNames(operation, property.description ?? "")}${isRequired ? " Required." : ""}`;
    addFlags(command, flagOf(operation, name), { ...property, description });
  }
  command.option("--json", "print the answer as the REST interface gives it");
  refuseFlagsAsValues(command);
  command.action(async (...typed: unknown[]) => {
    const { json, ...flags } = command.opts<Record<string, unknown>>();
    const given = Object.fromEntries(positional.map((name, at) => [name, typed[at]]));
    for (const [flag, value] of Object.entries(flags)) given[fieldOf(operation, snake(flag))] = value;
    await run(operation, fieldsFrom(operation, properties, given), json === true);
  });
}

interface Input {
  readonly properties: Readonly<Record<string, Property>>;
  readonly required: readonly string[];
}

function inputOf(operation: Operation): Input {
  const { properties = {}, required = [] } = z.toJSONSchema(operation.input, { io: "input" });
  const shown = Object.entries(properties as Record<string, Property>);
  return {
    properties: Object.fromEntries(shown.filter(([name]) => !PROOF_FIELDS.has(name))),
    required,
  };
}

function flagOf({ command }: Operation, field: string): string {
  return command?.flags?.[field] ?? field;
}

function fieldOf({ command }: Operation, flag: string): string {
  const renamed = Object.entries(command?.flags ?? {}).find(([, name]) => name === flag);
  return renamed?.[0] ?? flag;
}

function addFlags(command: Command, name: string, property: Property): void {
  const flag = `--${kebab(name)}`;
  const isTold = property.default !== undefined && property.default !== "" && property.type !== "boolean";
  const words = `${property.description ?? ""}${isTold ? ` Default: ${property.default}.` : ""}`;
  if (property.type === "boolean") {
    command.option(flag, words);
    // Without a default there are three values: true, false and unset.
    if (property.default === undefined) command.option(`--no-${kebab(name)}`, `the opposite of ${flag}`);
    return;
  }
  const value = property.enum?.join("|") ?? (isNumber(property) ? "number" : "text");
  const none = isNullable(property) ? `|${NONE}` : "";
  command.option(`${flag} <${value}${none}${property.type === "array" ? "..." : ""}>`, words);
}

/** Typed for null. */
const NONE = "none";

function isNullable(property: Property | undefined): boolean {
  return property?.anyOf?.some(({ type }) => type === "null") ?? false;
}

function isNumber(property: Property | undefined): boolean {
  return property?.type === "integer" || property?.type === "number";
}

/** The typed values as the operation's input. Refuses: bad_request. */
function fieldsFrom(operation: Operation, properties: Record<string, Property>, given: Fields): Fields {
  const fields = Object.fromEntries(
    Object.entries(given)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, typedAs(properties[name], value)]),
  );
  try {
    return meantFields(operation.input, fields);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.code, withFlagNames(operation, error.message), {
      fix: `See keypost ${operation.command?.name} --help.`,
    });
  }
}

/** Rewrites an operation's refusal, which names fields of its input, with the flags and arguments of the command. */
export function refusalWithFlagNames(operation: Operation, { code, message, detail }: Refusal): Refusal {
  const { fix } = detail;
  return new Refusal(code, withFlagNames(operation, message), {
    ...detail,
    ...(fix !== undefined && { fix: withFlagNames(operation, fix) }),
  });
}

/** Replaces names of fields in backticks: `list_offset` becomes --list-offset. */
function withFlagNames(operation: Operation, sentence: string): string {
  const positional = operation.command?.positional ?? [];
  return sentence.replace(/`(\w+)[.\d]*`/g, (written, name) => {
    if (!Object.hasOwn(operation.input.shape, name)) return written;
    return positional.includes(name) ? `<${kebab(name)}>` : `--${kebab(flagOf(operation, name))}`;
  });
}

function typedAs(property: Property | undefined, value: unknown): unknown {
  return isNullable(property) && value === NONE ? null : value;
}

function kebab(name: string): string {
  return name.replaceAll("_", "-");
}

function snake(flag: string): string {
  return flag.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
