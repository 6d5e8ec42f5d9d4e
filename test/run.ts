/**
 * Runs every test file, or those whose path contains one of the given words. Several files share a process, because
 * starting one, loading the code and compiling it takes longer than most files. Each file becomes a test around its own
 * tests, so its hooks apply only to them. `node --test <file>` runs a single file.
 */
import { chmodSync, globSync, mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { pathToFileURL } from "node:url";
import { reachedFrom } from "./support/reached.ts";

const TESTS = import.meta.dirname;
const ROOT = join(TESTS, "..");
/** All sharers, and the process of another user, which mostly waits for programs. Keeps two cores busy to the end. */
const PROCESSES = 4;
/** A process that has loaded everything runs further files at no cost. Each additional process costs six CPU seconds. */
const SHARERS = 3;

/** A file system in memory, used if it is large enough, because syncs there cost nothing. */
const MEMORY = "/dev/shm";
const MEMORY_BYTES_MIN = 1024 ** 3;

/** Runs in each process, and takes groups of files from the folder of its program. */
const RUN_GROUPS = join(TESTS, "support", "run-groups.ts");
const GROUPS = "groups.json";
/** Restarts the process as another user, so it is imported before any test. */
const ORDINARY_USER = join(TESTS, "support", "ordinary-user.ts");
/** Replaces how node:test follows promises, so it is imported before node:test. */
const TEST_SCOPES = join(TESTS, "support", "test-scopes.ts");
/** Must be imported even before ordinary-user.ts, so a file with it has its own process. */
const POSTFIX = join(TESTS, "support", "postfix.ts");
/** Loads the compiler and parses the whole project once per process, so files with it share one. */
const SOURCE_TREE = join(TESTS, "support", "source-tree.ts");
/** Files with it start programs, and run first: forking a process that has grown takes a tenth of a second. */
const PROGRAMS = "node:child_process";

/** Groups of files for some processes: whichever is free takes the next group. */
interface Share {
  readonly groups: readonly (readonly string[])[];
  readonly processes: number;
  readonly isOrdinaryUser: boolean;
}

/** The files of test/ that `file` loads, itself included, and the modules that they import. */
function loadedBy(file: string): ReadonlySet<string> {
  return reachedFrom(file, (one) => (one.startsWith(TESTS) ? importsOf(one) : []));
}

/** By a regular expression, because loading the compiler would take longer than all of this. */
function importsOf(file: string): string[] {
  const names = [...readFileSync(file, "utf8").matchAll(/^(?:import|.* from) "([^"]+)";$/gm)];
  return names.map(([, name = ""]) => (name.startsWith(".") ? join(dirname(file), name) : name));
}

/** Files of another user come first, because they mostly wait for programs while others run. */
function sharesOf(files: readonly string[]): readonly Share[] {
  const loaded = new Map(files.map((file) => [file, loadedBy(file)]));
  const loads = (what: string) => (file: string) => loaded.get(file)?.has(what) === true;
  const [ofAnother, ours] = parted(files, loads(ORDINARY_USER));
  const [ofTree, others] = parted(ours, loads(SOURCE_TREE));
  const [ofPrograms, rest] = parted(others, loads(PROGRAMS));
  const each = (some: readonly string[]) => some.map((file) => [file]);
  return [
    { groups: each(ofAnother), processes: 1, isOrdinaryUser: true },
    { groups: [...each(ofPrograms), ofTree, ...each(rest)], processes: SHARERS, isOrdinaryUser: false },
  ];
}

function parted(files: readonly string[], isFirst: (file: string) => boolean): [string[], string[]] {
  return [files.filter(isFirst), files.filter((file) => !isFirst(file))];
}

/** Writes the programs that run these files, in a new folder with the groups, where each marks the ones that it takes. */
function programsOf({ groups, processes, isOrdinaryUser }: Share, folder: string): readonly string[] {
  const named = groups.filter((group) => group.length > 0);
  const place = mkdtempSync(join(folder, "share-"));
  chmodSync(place, 0o1777);
  writeFileSync(join(place, GROUPS), JSON.stringify(named));
  const loaded = [...(isOrdinaryUser ? [ORDINARY_USER] : []), TEST_SCOPES, RUN_GROUPS];
  // With `await import`, because static imports would all load before the first one runs.
  const program = loaded
    .map((file) => `await import(${JSON.stringify(pathToFileURL(file).href)});\n`)
    .join("");
  return Array.from({ length: Math.min(processes, named.length) }, (_, at) => {
    const path = join(place, `${at}.mjs`);
    writeFileSync(path, program);
    return path;
  });
}

function hasRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= MEMORY_BYTES_MIN;
  } catch {
    return false;
  }
}

/** A folder for all that tests write, which is removed when this process ends. */
function newFolder(): string {
  const isFree = process.env.TMPDIR === undefined && hasRoom(MEMORY);
  const folder = mkdtempSync(join(isFree ? MEMORY : tmpdir(), "keypost-"));
  // Processes of another user write into it too.
  chmodSync(folder, 0o1777);
  // Retried, because programs that were stopped may still write.
  process.on("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(1));
  return folder;
}

const words = process.argv.slice(2);
const files = globSync("**/*.test.ts", { cwd: TESTS })
  .filter((path) => words.length === 0 || words.some((word) => `test/${path}`.includes(word)))
  .map((path) => join(TESTS, path))
  .sort();
if (files.length === 0) throw new Error(`no test file has ${words.join(" or ")} in its path`);

// Hundreds of processes compile the same files, in this run and in the next.
process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), "keypost-compile-cache");
const folder = newFolder();
process.env.TMPDIR = folder;
const [alone, together] = parted(files, (file) => loadedBy(file).has(POSTFIX));
const programs = [...alone, ...sharesOf(together).flatMap((share) => programsOf(share, folder))];

run({ files: programs, concurrency: PROCESSES, cwd: ROOT })
  .on("test:fail", () => {
    process.exitCode = 1;
  })
  .compose(spec)
  .pipe(process.stdout);
