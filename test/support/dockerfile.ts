/** The Dockerfile as a builder reads it. */
import { DockerfileParser, type Flag, type Instruction } from "dockerfile-ast";
import { ROOT, readProjectFile } from "./project-files.ts";

interface Step {
  readonly keyword: string;
  /** What follows the keyword and its flags, with continued lines joined. */
  readonly text: string;
  readonly words: readonly string[];
  readonly flags: Readonly<Record<string, string>>;
}

export interface Stage {
  readonly name: string | undefined;
  /** An image or an earlier stage. */
  readonly from: string;
  readonly steps: readonly Step[];
}

export function stagesOf(path = "Dockerfile"): readonly [Stage, ...Stage[]] {
  const stages: { name: string | undefined; from: string; steps: Step[] }[] = [];
  for (const instruction of DockerfileParser.parse(readProjectFile(path)).getInstructions()) {
    const step = stepOf(instruction);
    const [from = "", , name] = step.words;
    if (step.keyword === "FROM") stages.push({ name, from, steps: [] });
    else stages.at(-1)?.steps.push(step);
  }
  const [first, ...rest] = stages;
  if (!first) throw new Error(`${ROOT}/${path} has no FROM.`);
  return [first, ...rest];
}

function stepOf(instruction: Instruction & { getFlags?(): readonly Flag[] }): Step {
  const flags = instruction.getFlags?.() ?? [];
  const words = instruction.getArguments().map((argument) => argument.getValue());
  return {
    keyword: instruction.getKeyword(),
    text: words.join(" "),
    words,
    flags: Object.fromEntries(flags.map((flag) => [flag.getName(), flag.getValue() ?? ""])),
  };
}

export function stepsWith(stage: Stage, keyword: string): readonly Step[] {
  return stage.steps.filter((step) => step.keyword === keyword);
}

/** The command of an instruction in exec form, in which no shell is between a signal and the process. */
export function execForm({ text }: Step): readonly string[] {
  return JSON.parse(text.slice(text.indexOf("[")));
}

/** The variables that the stage's ENV sets. */
export function environmentOf(stage: Stage): Readonly<Record<string, string>> {
  const pairs = stepsWith(stage, "ENV").flatMap(({ words }) => words.map((word) => word.split("=", 2)));
  return Object.fromEntries(pairs);
}
