/** Bounds the memory that V8 takes for new objects on the main thread. */
import { PerformanceObserver } from "node:perf_hooks";
import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";

/** The garbage of about fifty messages. */
const YOUNG_GENERATION_BYTES_MAX = 8 * 1024 * 1024;

/**
 * Lets V8's young generation grow up to a bound. Unbounded, it takes a hundred megabytes for ten thousand waits and
 * never gives them back. Without growth, it stays as small as the first quiet minute made it, and garbage is then
 * collected every six messages.
 */
export function boundYoungGeneration(): void {
  let factor: number | undefined;
  const look = () => {
    const wanted = 2 * youngGenerationBytes() > YOUNG_GENERATION_BYTES_MAX ? 1 : 2;
    if (wanted === factor) return;
    factor = wanted;
    setFlagsFromString(`--semi-space-growth-factor=${factor}`);
  };
  look();
  new PerformanceObserver(look).observe({ entryTypes: ["gc"] });
}

function youngGenerationBytes(): number {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space")?.space_size ?? 0;
}
