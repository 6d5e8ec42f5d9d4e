import type { Uses } from "./deps.ts";
import { reindex } from "./reindex.ts";
import type { Stores } from "./store/stores.ts";

/** After a failure, which is mostly one of the disk that broke the index. */
const TRY_AGAIN_MS = 5_000;

/** An index that breaks while it is in use is made again from the files, as at start. Mail waits meanwhile. */
export function mendIndex(
  deps: Parameters<typeof reindex>[0] & Uses<"clock" | "log">,
  { whenIndexBreaks, remakeIndex }: Pick<Stores, "whenIndexBreaks" | "remakeIndex">,
  isStopping: () => boolean,
): void {
  const mend = async () => {
    if (isStopping()) return;
    try {
      await reindex(deps, async () => {
        await remakeIndex();
        deps.sequences.distrustIndex();
      });
    } catch (error) {
      deps.log.unforeseen({ where: "making a broken index again", error });
      deps.clock.setTimer(TRY_AGAIN_MS, () => void mend());
    }
  };
  whenIndexBreaks(() => void mend());
}
