/** A parsing thread that waits for ever, without using the processor, as for a stream that does not end. */
import { serveTasks } from "../../core/workers/pooled-worker.ts";

serveTasks(() => new Promise<never>(() => {}));
