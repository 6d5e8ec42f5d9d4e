/** What lies in Maildirs, whoever put it there. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const ARRIVING_MS_MAX = 60_000;

/** Files of mail below a folder. */
async function filesBelow(folder: string): Promise<number> {
  const paths = await readdir(folder, { recursive: true });
  return paths.filter((path) => /\/(new|cur)\/[^/]+$/.test(path)).length;
}

/** How many files of mail those addresses have. */
export async function filesOf(folder: string, addresses: readonly string[]): Promise<number> {
  const found = await Promise.all(addresses.map((address) => mailFiles(folder, address)));
  return found.reduce((sum, files) => sum + files.length, 0);
}

/** What an address has, seen or not; its Maildir is `<folder>/<domain>/<name>/Maildir`. */
export async function mailFiles(folder: string, address: string): Promise<string[]> {
  const [name = "", domain = ""] = address.split("@");
  const places = ["new", "cur"].map((place) => join(folder, domain, name, "Maildir", place));
  const found = places.map(async (place) => {
    const files = await readdir(place).catch(() => []);
    return files.map((file) => join(place, file));
  });
  return (await Promise.all(found)).flat();
}

/** Resolves with what there is as soon as that is `expected`, or when a minute is over. */
export async function untilThere(expected: number, count: () => Promise<number>): Promise<number> {
  for (const deadline = Date.now() + ARRIVING_MS_MAX; ; await sleep(20)) {
    const there = await count();
    if (there >= expected || Date.now() > deadline) return there;
  }
}

/** Resolves when there are so many below a data folder. */
export async function untilFiles(dataDir: string, expected: number): Promise<void> {
  const there = await untilThere(expected, () => filesBelow(join(dataDir, "mail")));
  if (there < expected) throw new Error(`Only ${there} of ${expected} have arrived.`);
}
