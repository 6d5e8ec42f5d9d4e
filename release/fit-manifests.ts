/**
 * Writes the versions of `overrides` into the manifests of bundled packages. When npm replaces an older release, as `npx`
 * does, it checks the bundled tree without our overrides, and would fetch the versions in the manifests.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");

interface LockEntry {
  readonly version: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

interface Manifest {
  readonly dependencies?: Record<string, string>;
}

function read(...path: readonly string[]) {
  return JSON.parse(readFileSync(join(ROOT, ...path), "utf8"));
}

const packages: Record<string, LockEntry> = read("package-lock.json").packages;

function overridden(overrides: Record<string, string | object>): string[] {
  return Object.entries(overrides).flatMap(([name, value]) =>
    typeof value === "string" ? [name] : overridden(value as Record<string, string>),
  );
}

/** The version that Node resolves for that name from the package at that place. */
function versionFrom(place: string, name: string): string | undefined {
  const found = packages[join(place, "node_modules", name)];
  if (found || place === "") return found?.version;
  return versionFrom(place.slice(0, Math.max(0, place.lastIndexOf("/node_modules/"))), name);
}

const names = overridden(read("package.json").overrides);
for (const [place, { dev, devOptional }] of Object.entries(packages)) {
  if (place === "" || dev || devOptional) continue;
  const manifest: Manifest = read(place, "package.json");
  const asked = names.filter((name) => manifest.dependencies?.[name] !== undefined);
  if (asked.length === 0) continue;
  const taken = Object.fromEntries(asked.map((name) => [name, versionFrom(place, name)]));
  const fitted = { ...manifest, dependencies: { ...manifest.dependencies, ...taken } };
  writeFileSync(join(ROOT, place, "package.json"), `${JSON.stringify(fitted, null, 2)}\n`);
}
