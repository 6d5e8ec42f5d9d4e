import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

function isInstalled(program: string): boolean {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * For the `skip` of a test that needs a program we do not install: false when it is there, else the reason to skip.
 * With REQUIRE_SERVICES=1, as in CI, a missing program is a failure: a skipped test there would look like a passed one.
 */
export function requirement(program: string): false | string {
  if (isInstalled(program)) return false;
  if (process.env.REQUIRE_SERVICES === "1")
    throw new Error(`REQUIRE_SERVICES=1, but ${program} is not installed.`);
  return `${program} is not installed; REQUIRE_SERVICES=1 makes this a failure`;
}
