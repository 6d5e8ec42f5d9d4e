/** Durations of what happens too often for the log. */
import type { Meter, SenderCheck, SenderVerdict } from "../../core/index.ts";
import type { MetricRegistry } from "./registry.ts";

export function coreMeter(registry: MetricRegistry): Meter {
  const parsed = registry.timer(
    "keypost_parse_duration_seconds",
    "Time to parse a message, including the wait for a thread. gave_up: it exceeded the bounds of time or memory.",
    ["outcome"],
  );
  const read = registry.timer(
    "keypost_attachment_read_duration_seconds",
    "Time to read an attachment in a thread. Cached results are not counted.",
    ["form"],
  );
  const written = registry.timer(
    "keypost_database_write_duration_seconds",
    "Time of a database write, including its queue and the sync.",
    ["database"],
  );
  return {
    parsed: (outcome, tookMs) => parsed({ outcome }, tookMs),
    attachmentRead: (form, tookMs) => read({ form }, tookMs),
    written: (database, tookMs) => written({ database }, tookMs),
  };
}

export interface SenderCheckMeter {
  /** The same check, but its verdicts and durations are counted. */
  metered(check: SenderCheck): SenderCheck;
  /** Checks without a verdict yet. */
  pending(): number;
}

export function senderCheckMeter(registry: MetricRegistry): SenderCheckMeter {
  const verdicts = registry.counter("keypost_sender_checks_total", "Sender checks, by method and result.", [
    "method",
    "result",
  ]);
  const took = registry.timer(
    "keypost_sender_check_duration_seconds",
    "Time to check a message's sender, including its queue and DNS.",
  );
  let pending = 0;
  const count = ({ spf, dkim, dmarc, arc }: SenderVerdict) => {
    for (const [method, { result }] of Object.entries({ spf, dkim, dmarc, arc }))
      verdicts({ method, result });
  };
  return {
    pending: () => pending,
    metered: (check) => ({
      appliesTo: (peer) => check.appliesTo(peer),
      async check(mail) {
        const startedMs = performance.now();
        pending += 1;
        try {
          const verdict = await check.check(mail);
          count(verdict);
          return verdict;
        } finally {
          pending -= 1;
          took({}, performance.now() - startedMs);
        }
      },
    }),
  };
}
