/** Durations of what happens too often for the log. */
import type { Meter, SenderCheck, SenderVerdict } from "../../core/index.ts";
import type { MetricRegistry } from "./registry.ts";

export function coreMeter(registry: MetricRegistry): Meter {
  const parsed = registry.timer(
    "keypost_parse_duration_seconds",
    "To take a message apart, its wait for a thread included; gave_up: not within the bounds of time and memory.",
    ["outcome"],
  );
  const read = registry.timer(
    "keypost_attachment_read_duration_seconds",
    "To read an attachment in a thread; what is kept of an earlier read takes none.",
    ["form"],
  );
  const written = registry.timer(
    "keypost_database_write_duration_seconds",
    "To change a database, its turn and the sync included.",
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
  const verdicts = registry.counter(
    "keypost_sender_checks_total",
    "Messages whose sender was checked, by what each method said.",
    ["method", "result"],
  );
  const took = registry.timer(
    "keypost_sender_check_duration_seconds",
    "To check a message's sender, its turn and the DNS included.",
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
