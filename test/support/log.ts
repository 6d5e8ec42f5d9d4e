import type { Log } from "../../core/index.ts";
import { type LogEvent, logOf } from "../../server/log.ts";

export interface RecordedEvent {
  readonly event: LogEvent;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A log that prints nothing and records every event. */
export function recordingLog(): { readonly log: Log; readonly events: readonly RecordedEvent[] } {
  const events: RecordedEvent[] = [];
  return { log: logOf((event, fields) => events.push({ event, fields: { ...fields } })), events };
}
