import type { Command, Option } from "commander";

/**
 * For a command that has all its flags. `wait --from --json` does not say whom: commander takes any word that follows for the value,
 * and nobody would hear that it was another flag. `--from=--json` says it.
 */
export function refuseFlagsAsValues(command: Command): void {
  for (const option of command.options.filter(({ required }) => required)) {
    command.on(`option:${option.name()}`, (value: string) => {
      if (!value.startsWith("--") || isWrittenOnto(option, value, command)) return;
      // In commander's own words for a flag that is the last word.
      command.error(`error: option '${option.flags}' argument missing`, {
        code: "commander.optionMissingArgument",
      });
    });
  }
}

/** Commander does not tell it, but its outermost command knows all that was typed. */
function isWrittenOnto(option: Option, value: string, command: Command): boolean {
  if (command.parent !== null) return isWrittenOnto(option, value, command.parent);
  const { rawArgs } = command as Command & { readonly rawArgs: readonly string[] };
  return rawArgs.includes(`${option.long}=${value}`);
}
