/**
 * Runs every test file, or those whose path holds one of the words given, several to a process: to start one, to load
 * the code and to compile what is hot takes longer than most files do. Each file is a test around its own tests, so
 * its hooks stay its own. `node --test <file>` runs one by itself.
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
/** All sharers at once, and those of another user, who mostly wait for programs: it keeps two cores busy to the end. */
const PROCESSES = 4;
/** A process that has loaded everything, and has its threads, goes on from file to file at no cost; one more takes six CPU seconds. */
const SHARERS = 3;

/** Memory that serves as a disk, where there is enough for what tests write: nothing there waits for a sync. */
const MEMORY = "/dev/shm";
const MEMORY_BYTES_MIN = 1024 ** 3;

/** Runs in each process what it takes of the groups beside its program. */
const RUN_GROUPS = join(TESTS, "support", "run-groups.ts");
const GROUPS = "groups.json";
/** Who imports it goes on as another user in a new process, so it comes before the first test. */
const ORDINARY_USER = join(TESTS, "support", "ordinary-user.ts");
/** Has node:test follow no promise, so it comes before that. */
const TEST_SCOPES = join(TESTS, "support", "test-scopes.ts");
/** Comes before even that, so a file that imports it stays by itself. */
const POSTFIX = join(TESTS, "support", "postfix.ts");
/** Loads the compiler and reads the whole project with it, once a process: who imports it is in one. */
const SOURCE_TREE = join(TESTS, "support", "source-tree.ts");
/** Who imports it starts programs, and a process that has grown takes a tenth of a second to be forked: all its pages are written anew. */
const PROGRAMS = "node:child_process";

/** Files that some processes share: whichever is free takes the next group of them. */
interface Share {
  readonly groups: readonly (readonly string[])[];
  readonly processes: number;
  readonly isOrdinaryUser: boolean;
}

/** The files of this folder that `file` loads, itself among them, and the modules that these import. */
function loadedBy(file: string): ReadonlySet<string> {
  return reachedFrom(file, (one) => (one.startsWith(TESTS) ? importsOf(one) : []));
}

/** As they are written, without the compiler, which would take longer to load than all of this. */
function importsOf(file: string): string[] {
  const names = [...readFileSync(file, "utf8").matchAll(/^(?:import|.* from) "([^"]+)";$/gm)];
  return names.map(([, name = ""]) => (name.startsWith(".") ? join(dirname(file), name) : name));
}

/** Those of another user come first: they wait for programs most of their time, beside whatever else runs. */
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

/** The programs that run these files, in a folder of `folder` where each finds the groups and says which it takes. */
function programsOf({ groups, processes, isOrdinaryUser }: Share, folder: string): readonly string[] {
  const named = groups.filter((group) => group.length > 0);
  const place = mkdtempSync(join(folder, "share-"));
  chmodSync(place, 0o1777);
  writeFileSync(join(place, GROUPS), JSON.stringify(named));
  const loaded = [...(isOrdinaryUser ? [ORDINARY_USER] : []), TEST_SCOPES, RUN_GROUPS];
  // One after the other: what is imported at the top is loaded before anything of it runs.
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

/** For all that tests write. Gone when this process ends. */
function newFolder(): string {
  const isFree = process.env.TMPDIR === undefined && hasRoom(MEMORY);
  const folder = mkdtempSync(join(isFree ? MEMORY : tmpdir(), "keypost-"));
  // Those that go on as another user write into it too.
  chmodSync(folder, 0o1777);
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(1));
  return folder;
}

const words = process.argv.slice(2);
const files = globSync("**/*.test.ts", { cwd: TESTS })
  .filter((path) => words.length === 0 || words.some((word) => `test/${path}`.includes(word)))
  .map((path) => join(TESTS, path))
  .sort();
if (files.length === 0) throw new Error(`No test file has ${words.join(" or ")} in its path.`);

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
