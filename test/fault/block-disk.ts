/**
 * A disk whose power can be cut below the file system. Its ext4 writes to a block device that is a file on an XFS, and
 * XFS can copy that file at an instant, by sharing its blocks. The copy is what a machine would find after a power cut
 * at that instant: all that was synced, and whatever else was written already. Killing a process is no substitute,
 * because the kernel keeps everything that it wrote.
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
/** Room for the disk, its copy, and what they do not share. mkfs.xfs needs 300 MiB. */
const AROUND_MIB = 1_024;
/** For shared blocks, XFS does direct I/O only in blocks of this size, so the disk must use it too. */
const BLOCK_BYTES = 4_096;
const UNMOUNT_TRIES_MAX = 50;
const PREFIX = "keypost-power-";

export class BlockDisk {
  /** The mount point of the disk. */
  readonly path: string;
  readonly #folder: string;

  /** Throws if there is too little room or a program is missing. The process must import own-mounts.ts. */
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

  /** Copies what has reached the disk at this instant. Synchronous, so nothing else of this process runs meanwhile. */
  cut(): void {
    copyFileSync(this.#image, this.#copy, constants.COPYFILE_FICLONE_FORCE);
  }

  /** Puts the disk back to the last cut, and mounts it, which replays the journal. No process may be using it. */
  async restore(): Promise<void> {
    await this.#unmount();
    renameSync(this.#copy, this.#image);
    attach(this.#image, this.path, BLOCK_BYTES);
  }

  /** Replaces the disk by an empty one. */
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

  /** Cleans up without waiting, for a process that is about to exit. */
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

/** Removes the folders of processes that were killed. Their mounts ended with them. */
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
    // While it is mounted, this only marks the device to be detached at unmount.
    sh("losetup", "--detach", device);
  }
}
