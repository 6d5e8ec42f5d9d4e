/** Lines of a Dovecot configuration file, each with its reason. The syntax is the same in 2.3 and 2.4. */

export type Directive = Line | Block | Inclusion;

interface Line {
  readonly why: string;
  readonly name: string;
  readonly value: string;
}

interface Block {
  readonly why: string;
  /** What precedes the brace, such as `service imap-login`. */
  readonly head: string;
  readonly inside: readonly Directive[];
}

/** An optional file to include, relative to the folder of the file with this line. */
interface Inclusion {
  readonly why: string;
  readonly file: string;
}

const REMARK_CHARS_MAX = 100;

/** The line `name = value`. With an empty `why` it shares the remark of the line above. */
export function line(name: string, value: string | number, why: string): Line {
  return { name, value: String(value), why };
}

export function block(head: string, why: string, inside: readonly Directive[]): Block {
  return { head, why, inside };
}

export function inclusion(file: string, why: string): Inclusion {
  return { file, why };
}

/** The text of a file. A directive with an empty `why` belongs to the one above it. */
export function fileOf(directives: readonly Directive[]): string {
  return `${directives.map((directive) => textOf(directive, "")).join("")}`;
}

function textOf(directive: Directive, indent: string): string {
  const remark = remarkLines(directive.why).map((text) => `${indent}# ${text}\n`);
  // An empty line before it, unless it shares the remark of the one above.
  const gap = remark.length > 0 && indent === "" ? "\n" : "";
  return `${gap}${remark.join("")}${bodyOf(directive, indent)}`;
}

function bodyOf(directive: Directive, indent: string): string {
  if ("file" in directive) return `${indent}!include_try ${directive.file}\n`;
  if ("name" in directive) return `${indent}${directive.name} = ${directive.value}`.trimEnd().concat("\n");
  const inside = directive.inside.map((one) => textOf(one, `${indent}  `)).join("");
  return `${indent}${directive.head} {\n${inside}${indent}}\n`;
}

function remarkLines(why: string): readonly string[] {
  const lines: string[] = [];
  for (const word of why.split(" ").filter((one) => one !== "")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < REMARK_CHARS_MAX)
      lines[lines.length - 1] += ` ${word}`;
    else lines.push(word);
  }
  return lines;
}
