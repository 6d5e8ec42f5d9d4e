/**
 * Writes into the manifests of what we bundle the versions that `overrides` put in the place of those they ask for. An npm that
 * puts a new release in the place of an older one, as `npx` does, looks at the bundled tree with no overrides, and would fetch
 * those others.
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

/** What Node finds under that name from the package at that place. */
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
