import type { Uses } from "./deps.ts";
import { reindex } from "./reindex.ts";
import type { Stores } from "./store/stores.ts";

/** After a failure, which is mostly one of the disk that broke the index. */
const TRY_AGAIN_MS = 5_000;

/** An index that breaks while it is in use is made again from the files, as at start. Mail waits meanwhile. */
export function mendIndex(
  deps: Parameters<typeof reindex>[0] & Uses<"clock" | "log">,
  index: Stores["brokenIndex"],
  isStopping: () => boolean,
): void {
  const remake = async () => {
    await index.remake();
    deps.sequences.distrustIndex();
  };
  const mend = async () => {
    if (isStopping()) return;
    try {
      await reindex(deps, remake);
      index.isMended();
    } catch (error) {
      deps.log.unforeseen({ where: "making a broken index again", error });
      // Not at once: a disk that breaks every index would be kept busy with nothing else.
      deps.clock.setTimer(TRY_AGAIN_MS, () => void mend());
    }
  };
  index.whenBroken(() => void mend());
}
