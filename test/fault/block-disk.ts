/**
 * A disk whose power can be cut, below the file system: what an ext4 has sent to its block device is in a file on an XFS,
 * and that file can be copied in one instant by sharing its blocks. The copy is what a machine would find after a power
 * cut at that instant: all that was synced, and of the rest what happened to be written already. Killing a process shows
 * nothing of the kind, because the kernel still has everything it wrote.
 */
import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statfsSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sh } from "./shell.ts";

const DISK_MIB = 256;
/** The disk, its copy, and what they do not share. XFS makes none below 300 MiB. */
const AROUND_MIB = 1_024;
/** XFS writes directly in blocks of that size, once they were shared: so must what is on it. */
const BLOCK_BYTES = 4_096;
const UNMOUNT_TRIES_MAX = 50;
const PREFIX = "keypost-power-";

export class BlockDisk {
  /** Where the file system is mounted that loses its power. */
  readonly path: string;
  readonly #folder: string;

  /** Throws where there is not enough room, or a program is missing. Only in a process that imports own-mounts.ts. */
  constructor() {
    removeLeft();
    const { bavail, bsize } = statfsSync(tmpdir());
    if (bavail * bsize < 2 * AROUND_MIB * 1_048_576) throw new Error(`${tmpdir()} has no 2 GiB of room.`);
    this.#folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
    this.path = join(this.#folder, "disk");
    for (const name of ["around", "disk"]) mkdirSync(join(this.#folder, name));
    const around = join(this.#folder, "around.img");
    sh("truncate", "-s", `${AROUND_MIB}M`, around);
    sh("mkfs.xfs", "-q", "-m", "reflink=1", around);
    attach(around, join(this.#folder, "around"), 512);
    this.#make();
  }

  get #image(): string {
    return join(this.#folder, "around", "disk.img");
  }

  get #copy(): string {
    return join(this.#folder, "around", "copy.img");
  }

  /** Remembers what has reached the disk at this instant. Nothing else of this process runs meanwhile. */
  cut(): void {
    copyFileSync(this.#image, this.#copy, constants.COPYFILE_FICLONE_FORCE);
  }

  /** The disk is as it was at the cut; mounting it replays its journal. Nobody may use it any more. */
  async restore(): Promise<void> {
    await this.#unmount();
    renameSync(this.#copy, this.#image);
    attach(this.#image, this.path, BLOCK_BYTES);
  }

  /** An empty disk in place of this one. */
  async renew(): Promise<void> {
    await this.#unmount();
    rmSync(this.#image);
    this.#make();
  }

  async close(): Promise<void> {
    await this.#unmount();
    sh("umount", join(this.#folder, "around"));
    rmSync(this.#folder, { recursive: true });
  }

  /** When this process is about to end in a hurry: what is mounted goes with it. */
  abandon(): void {
    for (const name of ["disk", "around"]) sh("umount", "--lazy", join(this.#folder, name));
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #make(): void {
    sh("truncate", "-s", `${DISK_MIB}M`, this.#image);
    sh("mkfs.ext4", "-q", "-F", "-b", `${BLOCK_BYTES}`, this.#image);
    attach(this.#image, this.path, BLOCK_BYTES);
  }

  async #unmount(): Promise<void> {
    for (let tries = 1; ; tries++) {
      try {
        sh("umount", this.path);
        return;
      } catch (error) {
        // The kernel may still be closing the files of a process that has just been killed.
        if (tries === UNMOUNT_TRIES_MAX) throw error;
        await sleep(50);
      }
    }
  }
}

/** Of a process that was killed. Its mounts went with it. */
function removeLeft(): void {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(PREFIX) || existsSync(`/proc/${Number.parseInt(name.slice(PREFIX.length), 10)}`))
      continue;
    rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function attach(image: string, at: string, sectorBytes: number): void {
  const size = `--sector-size=${sectorBytes}`;
  const device = sh("losetup", "--find", "--show", "--direct-io=on", size, image);
  try {
    sh("mount", device, at);
  } finally {
    // Once mounted that means: as soon as it is not mounted any more.
    sh("losetup", "--detach", device);
  }
}
