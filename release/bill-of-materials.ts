/**
 * Prints the bill of materials of the published package, as CycloneDX. npm generates it, from a folder with only the
 * production packages: here, it would omit packages that development needs too, and fail at `overrides`.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");

interface LockEntry {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

function productionPart(): { readonly manifest: object; readonly lock: object } {
  const read = (name: string) => JSON.parse(readFileSync(join(ROOT, name), "utf8"));
  const { devDependencies: _, bundleDependencies: __, ...manifest } = read("package.json");
  const { packages, ...head } = read("package-lock.json");
  const entries = Object.entries<LockEntry>(packages).filter(
    ([, { dev, devOptional }]) => !dev && !devOptional,
  );
  const production = entries.map(([path, entry]) => {
    const {
      inBundle: ___,
      devDependencies: ____,
      bundleDependencies: _____,
      ...kept
    } = entry as Record<string, unknown>;
    return [path, kept];
  });
  return { manifest, lock: { ...head, packages: Object.fromEntries(production) } };
}

const folder = mkdtempSync(join(tmpdir(), "keypost-bill-"));
try {
  // npm takes the name from the folder.
  const place = join(folder, "keypost");
  mkdirSync(place);
  const { manifest, lock } = productionPart();
  writeFileSync(join(place, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(place, "package-lock.json"), JSON.stringify(lock));
  const words = ["sbom", "--sbom-format", "cyclonedx", "--sbom-type", "application", "--package-lock-only"];
  process.stdout.write(
    execFileSync("npm", words, {
      cwd: place,
      stdio: ["ignore", "pipe", "inherit"],
      maxBuffer: 64 * 1024 ** 2,
    }),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
