import type { Command, Option } from "commander";

/**
 * Call it after all flags have been added. Refuses a flag as another flag's value: commander takes any next word for
 * the value, so `wait --from --json` would silently wait for mail from `--json`. `--from=--json` is allowed.
 */
export function refuseFlagsAsValues(command: Command): void {
  for (const option of command.options.filter(({ required }) => required)) {
    command.on(`option:${option.name()}`, (value: string) => {
      if (!value.startsWith("--") || isWrittenOnto(option, value, command)) return;
      // Commander's own message for a missing value.
      command.error(`error: option '${option.flags}' argument missing`, {
        code: "commander.optionMissingArgument",
      });
    });
  }
}

/** Whether it was typed as `--flag=value`. Commander does not say so, but the outermost command has all typed words. */
function isWrittenOnto(option: Option, value: string, command: Command): boolean {
  if (command.parent !== null) return isWrittenOnto(option, value, command.parent);
  const { rawArgs } = command as Command & { readonly rawArgs: readonly string[] };
  return rawArgs.includes(`${option.long}=${value}`);
}
