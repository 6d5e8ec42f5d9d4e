/**
 * Fits the manifests of bundled packages before they are packed:
 *
 * - The versions of `overrides`. When npm replaces an older release, as `npx` does, it checks the bundled tree without our
 *   overrides, and would fetch the versions in the manifests.
 * - `files` without types, sources in TypeScript and source maps, two fifths of all files. Node runs no TypeScript in
 *   `node_modules`, and the first `npx` would have to write them before a host's patience ends.
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
  readonly dependencies?: Record<string, string | undefined>;
  readonly files?: readonly string[];
}

const UNUSED = ["!**/*.ts", "!**/*.mts", "!**/*.cts", "!**/*.map"];

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

function fitted(place: string, manifest: Manifest): Manifest {
  const files = [...(manifest.files ?? ["**"]).filter((file) => !UNUSED.includes(file)), ...UNUSED];
  const asked = names.filter((name) => manifest.dependencies?.[name] !== undefined);
  if (asked.length === 0) return { ...manifest, files };
  const taken = Object.fromEntries(asked.map((name) => [name, versionFrom(place, name)]));
  return { ...manifest, files, dependencies: { ...manifest.dependencies, ...taken } };
}

for (const [place, { dev, devOptional }] of Object.entries(packages)) {
  if (place === "" || dev || devOptional) continue;
  const manifest = fitted(place, read(place, "package.json"));
  writeFileSync(join(ROOT, place, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}
