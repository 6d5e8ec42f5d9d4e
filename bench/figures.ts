/** Statistics, and how figures are printed. */

/** The quantile of the samples, such as 0.99 for p99. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((one, other) => one - other);
  const index = Math.min(sorted.length - 1, Math.floor(sorted.length * share));
  return sorted[index] ?? Number.NaN;
}

export const median = (samples: readonly number[]) => quantile(samples, 0.5);

/** At least three significant digits: 0.270, 4.30, 812, 12579. */
export function shown(value: number): string {
  if (Number.isNaN(value)) return "none";
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

export function latency(samplesMs: readonly number[]): string {
  return `median ${shown(median(samplesMs))} ms, p99 ${shown(quantile(samplesMs, 0.99))} ms`;
}

/** The median of several runs, and their range. */
export function spread(runs: readonly number[], unit = ""): string {
  const range = runs.length > 1 ? ` [${shown(Math.min(...runs))} to ${shown(Math.max(...runs))}]` : "";
  return `${shown(median(runs))}${unit && ` ${unit}`}${range}`;
}

export function heading(title: string, command: string): void {
  process.stdout.write(`\n${title}\n  $ ${command}\n`);
}

export function figure(name: string, value: string): void {
  process.stdout.write(`  ${name.padEnd(58)} ${value}\n`);
}

const NAME_WIDTH = 32;
const CELL_WIDTH = 26;

/** Prints a line of a table. */
export function row(name: string, cells: readonly string[]): void {
  const line = name.padEnd(NAME_WIDTH) + cells.map((cell) => cell.padEnd(CELL_WIDTH)).join("");
  process.stdout.write(`    ${line.trimEnd()}\n`);
}
