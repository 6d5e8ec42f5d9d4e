/** Terminal output: colours, tables, a spinner. Everything that a sender wrote goes through `escaped` first. */
import { styleText } from "node:util";
import stringWidth from "string-width";
import { SPINNER_MS } from "./limits.ts";

type Style = Parameters<typeof styleText>[0];

export interface Terminal {
  readonly out: NodeJS.WriteStream;
  readonly err: NodeJS.WriteStream;
}

/** Plain text if the stream is no terminal or NO_COLOR is set. */
export function styled(stream: NodeJS.WriteStream, style: Style, text: string): string {
  return styleText(style, text, { stream });
}

/**
 * Escapes characters that control a terminal or change the reading order: C0 and C1 controls, DEL, line separators,
 * bidirectional controls (Unicode TR #9) and tag characters. With them a sender could repaint the screen, set the
 * window's title or fill the clipboard (ECMA-48, OSC 52).
 */
export function escaped(text: string, keep: "lines" | "one line" = "one line"): string {
  const unix = text.replace(/\r\n/g, "\n");
  return unix.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about.
    /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu,
    (character) => {
      if (character === "\t") return " ";
      if (character === "\n") return keep === "lines" ? "\n" : " ";
      return `\\u{${character.codePointAt(0)?.toString(16)}}`;
    },
  );
}

interface Column {
  readonly title: string;
  /** Cells are cut to this many terminal columns. Undefined: not cut. */
  readonly widthMax?: number;
}

/** Rows under bold titles, columns two spaces apart. Cells must have gone through `escaped`. */
export function table(
  stream: NodeJS.WriteStream,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string {
  const cut = rows.map((row) => columns.map(({ widthMax }, at) => cutTo(row[at] ?? "", widthMax)));
  const titles = columns.map(({ title }) => title);
  const widths = columns.map((_, at) =>
    Math.max(...[titles, ...cut].map((row) => stringWidth(row[at] ?? ""))),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => cell + " ".repeat((widths[at] ?? 0) - stringWidth(cell)))
      .join("  ")
      .trimEnd();
  return [styled(stream, "bold", line(titles)), ...cut.map(line)].join("\n");
}

function cutTo(text: string, widthMax = Number.POSITIVE_INFINITY): string {
  if (stringWidth(text) <= widthMax) return text;
  let cut = "";
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (stringWidth(cut + segment) > widthMax - 1) break;
    cut += segment;
  }
  return `${cut}…`;
}

/** One name and value per line, values aligned. */
export function fieldList(
  stream: NodeJS.WriteStream,
  fields: readonly (readonly [string, string])[],
): string {
  const width = Math.max(...fields.map(([name]) => name.length));
  return fields.map(([name, value]) => `${styled(stream, "dim", name.padEnd(width))}  ${value}`).join("\n");
}

const FRAMES = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];

/** Shows on a terminal that something is waited for, and for how long. Silent elsewhere. Call `stop` at the end. */
export function spinner(stream: NodeJS.WriteStream, label: string): { stop(): void } {
  if (!stream.isTTY) return { stop() {} };
  const started = performance.now();
  let frame = 0;
  const draw = () => {
    const seconds = Math.floor((performance.now() - started) / 1_000);
    stream.write(`\r${styled(stream, "cyan", FRAMES[frame % FRAMES.length] ?? "")} ${label} ${seconds} s`);
    frame += 1;
  };
  draw();
  const drawing = setInterval(draw, SPINNER_MS);
  return {
    stop() {
      clearInterval(drawing);
      // ECMA-48 EL: erases the spinner's line before the answer.
      stream.write("\r\u001b[K");
    },
  };
}
