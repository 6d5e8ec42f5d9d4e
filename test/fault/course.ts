/** The options of `npm run powercut` and `npm run kill9`, and their summary. */
import { parseArgs } from "node:util";
import type { Course, Failure, Figures } from "./rounds.ts";

export function courseOf(failure: Failure): Course {
  const { values } = parseArgs({
    options: {
      rounds: { type: "string", default: "20" },
      seed: { type: "string", default: "1" },
      minutes: { type: "string", default: "30" },
    },
  });
  const [rounds, seed, minutes] = [values.rounds, values.seed, values.minutes].map(Number) as [
    number,
    number,
    number,
  ];
  if (![rounds, seed, minutes].every((value) => value > 0))
    throw new Error("Each option takes a number above 0.");
  return {
    failure,
    rounds,
    seed,
    secondsMax: minutes * 60,
    tell: (line) => void process.stdout.write(`${line}\n`),
  };
}

export function report(what: string, { rounds, letters, claims, startMsMax, broken }: Figures): void {
  const promised = `${letters} messages and ${claims} claims acknowledged in ${rounds} rounds of ${what}`;
  process.stdout.write(
    `${promised}; ${broken.length} promises broken; longest start ${startMsMax.toFixed(0)} ms.\n`,
  );
  if (broken.length > 0) process.exitCode = 1;
}
