import { join } from "node:path";
import { randomName } from "../base32.ts";

const OURS = "keypost.";

/** The names of our files in `tmp/`. They tell which files of ours an earlier process left there. */
export class TemporaryNames {
  readonly #prefix = `${OURS}${randomName()}.`;

  /** The path of a new file. */
  newIn(maildir: string): string {
    return join(maildir, "tmp", `${this.#prefix}${randomName()}`);
  }

  isLeft(name: string): boolean {
    return name.startsWith(OURS) && !name.startsWith(this.#prefix);
  }
}
