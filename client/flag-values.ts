import type { Command } from "commander";

/**
 * For a command that has all its flags. `wait --from --json` does not say whom: commander takes any word that follows for the value,
 * and nobody would hear that it was another flag.
 */
export function refuseFlagsAsValues(command: Command): void {
  for (const option of command.options.filter(({ required }) => required)) {
    command.on(`option:${option.name()}`, (value: string) => {
      if (!value.startsWith("--")) return;
      // In commander's own words for a flag that is the last word.
      command.error(`error: option '${option.flags}' argument missing`, {
        code: "commander.optionMissingArgument",
      });
    });
  }
}
