/** Writes the tables of weights in `core/`. */
import { readFileSync, writeFileSync } from "node:fs";

/** Replaces the numbers in the file. Comments and order stay as they are. */
export function writeWeights(
  file: string,
  weights: Readonly<Record<string, number>>,
  start?: { readonly before: number; readonly now: number },
): void {
  const shown = (weight: number) => String(Math.round(weight * 10) / 10 || 0);
  const before = readFileSync(file, "utf8");
  const started =
    start === undefined ? before : before.replace(`START = ${start.before};`, `START = ${shown(start.now)};`);
  const text = started.replace(
    /^ {2}(?:"([^"]+)"|(\w+)): -?[\d.]+,$/gm,
    (line, quoted: string, bare: string) =>
      line.replace(/-?[\d.]+,$/, `${shown(weights[quoted ?? bare] ?? 0)},`),
  );
  writeFileSync(file, text);
}
