import { type Reindexed, reindex } from "./reindex.ts";
import type { Stores } from "./store/stores.ts";

/** After a failure, which is mostly one of the disk that broke the index. */
const TRY_AGAIN_MS = 5_000;

/** The rows of messages, made again while the service runs. Mail waits meanwhile. */
export interface Mending {
  /** When it fails, most rows are missing: the caller hears of it, and it is tried again until it is done. */
  reindex(): Promise<Reindexed>;
}

/** An index that breaks while it is in use is made again from the files, as at start. */
export function mendIndex(
  deps: Parameters<typeof reindex>[0],
  index: Stores["brokenIndex"],
  isStopping: () => boolean,
): Mending {
  const remake = async () => {
    deps.sequences.distrustIndex();
    await index.remake();
  };
  const mend = async (first?: () => Promise<void>) => {
    if (isStopping()) return;
    try {
      await reindex(deps, { first, isStopping });
      index.isMended();
    } catch (error) {
      if (isStopping()) return;
      deps.log.unforeseen({ where: "making a broken index again", error });
      again(first);
    }
  };
  // Not at once: a disk that breaks every index would be kept busy with nothing else.
  const again = (first?: () => Promise<void>) => deps.clock.setTimer(TRY_AGAIN_MS, () => void mend(first));
  // In a turn of its own, for it may be broken already, and nobody can say yet whether the service is stopping.
  index.whenBroken(() => queueMicrotask(() => void mend(remake)));
  return {
    async reindex() {
      try {
        return await reindex(deps, { isStopping });
      } catch (error) {
        if (!isStopping()) again();
        throw error;
      }
    },
  };
}
