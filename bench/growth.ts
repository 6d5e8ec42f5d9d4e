/** Samples a process's memory and descriptors, and computes their growth. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { median } from "./figures.ts";
import type { Inspector } from "./inspector.ts";
import { residentMb, type Service } from "./service.ts";

export interface Sample {
  /** Since the first sample. */
  readonly minutes: number;
  readonly residentMb: number;
  readonly heapMb: number;
  readonly descriptors: number;
  readonly indexMb: number;
}

/** Takes a sample. Linux only. */
export async function sampleOf(service: Service, inspector: Inspector, minutes: number): Promise<Sample> {
  const heapMb = await inspector.heapMb();
  return {
    ...{ minutes, heapMb },
    residentMb: await residentMb(service.pid),
    descriptors: await descriptorsOf(service),
    indexMb: await indexMb(service),
  };
}

export async function descriptorsOf({ pid }: Service): Promise<number> {
  return (await readdir(`/proc/${pid}/fd`)).length;
}

async function indexMb({ dataDir }: Service): Promise<number> {
  const names = (await readdir(dataDir)).filter((name) => name.startsWith("index.db"));
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(dataDir, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0) / 2 ** 20;
}

/**
 * The growth over all samples, by the median of the slopes between any two (Theil–Sen estimator), so that outliers do not
 * matter.
 */
export function growthOf(samples: readonly Sample[], key: keyof Sample): number {
  const slopes = samples.flatMap((one, index) =>
    samples.slice(index + 1).map((other) => (other[key] - one[key]) / (other.minutes - one.minutes)),
  );
  const [first, last] = [samples.at(0), samples.at(-1)];
  return slopes.length === 0 ? 0 : median(slopes) * ((last?.minutes ?? 0) - (first?.minutes ?? 0));
}
