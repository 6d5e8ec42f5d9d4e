/** Counts files in Maildirs. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const ARRIVING_MS_MAX = 60_000;

/** The number of mail files below a folder. */
async function filesBelow(folder: string): Promise<number> {
  const paths = await readdir(folder, { recursive: true });
  return paths.filter((path) => /\/(new|cur)\/[^/]+$/.test(path)).length;
}

/** The number of mail files of those addresses. */
export async function filesOf(folder: string, addresses: readonly string[]): Promise<number> {
  const found = await Promise.all(addresses.map((address) => mailFiles(folder, address)));
  return found.reduce((sum, files) => sum + files.length, 0);
}

/** The mail files of an address, in `new` and `cur` of `<folder>/<domain>/<name>/Maildir`. */
export async function mailFiles(folder: string, address: string): Promise<string[]> {
  const [name = "", domain = ""] = address.split("@");
  const places = ["new", "cur"].map((place) => join(folder, domain, name, "Maildir", place));
  const found = places.map(async (place) => {
    const files = await readdir(place).catch(() => []);
    return files.map((file) => join(place, file));
  });
  return (await Promise.all(found)).flat();
}

/** Resolves with the count as soon as it is `expected`, or after a minute. */
export async function untilThere(expected: number, count: () => Promise<number>): Promise<number> {
  for (const deadline = Date.now() + ARRIVING_MS_MAX; ; await sleep(20)) {
    const there = await count();
    if (there >= expected || Date.now() > deadline) return there;
  }
}

/** Resolves when a data folder has that many mail files, and throws after a minute. */
export async function untilFiles(dataDir: string, expected: number): Promise<void> {
  const there = await untilThere(expected, () => filesBelow(join(dataDir, "mail")));
  if (there < expected) throw new Error(`only ${there} of ${expected} messages have arrived`);
}
