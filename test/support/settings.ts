import { BadSettings, readConfig } from "../../server/config.ts";

export type SettingsEnvironment = Readonly<Record<string, string | undefined>>;

/** The problems that `readConfig` finds in these settings; none if they are good. */
export function problemsOf(env: SettingsEnvironment): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof BadSettings) return error.problems;
    throw error;
  }
  return [];
}
