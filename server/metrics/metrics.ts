/** Metrics for Prometheus. docs/watching.md explains each. */
import { X509Certificate } from "node:crypto";
import type { Log, Meter, SenderCheck } from "../../core/index.ts";
import { logOf } from "../log.ts";
import { countedEvents, refusalCounter } from "./events.ts";
import { processReadings } from "./process.ts";
import { readings, type Sources } from "./readings.ts";
import { type MetricDescription, MetricRegistry } from "./registry.ts";
import { coreMeter, senderCheckMeter } from "./timings.ts";

export interface Metrics {
  /** The same log, but each event is counted, too. */
  readonly counted: (log: Log) => Log;
  readonly meter: Meter;
  readonly metered: (check: SenderCheck) => SenderCheck;
  /** Sets the certificate of STARTTLS, as PEM. Returns when it expires. */
  readonly showCertificate: (pem: string) => Date;
  /** Reads these sources on every scrape from now on. */
  readonly watch: (sources: Sources) => void;
  /** The metrics as text. Resolves within seconds, whatever state the service is in. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
  readonly descriptions: readonly MetricDescription[];
  readonly close: () => void;
}

export function newMetrics(buildNumber: string): Metrics {
  const registry = new MetricRegistry();
  const refused = refusalCounter(registry);
  const counts = countedEvents(registry, refused);
  const meter = coreMeter(registry);
  const checks = senderCheckMeter(registry);
  const looks = readings(registry, refused, checks);
  const certificate = registry.gauge(
    "keypost_smtp_certificate_expiry_timestamp_seconds",
    "When the STARTTLS certificate expires, in seconds since 1970.",
  );
  const ofProcess = processReadings(registry);
  const build = registry.gauge("keypost_build_info", "Always 1.", ["build", "node"]);
  build({ build: buildNumber, node: process.version }, 1);
  let sources: Sources | undefined;
  return {
    counted: (log) =>
      logOf((event, fields) => {
        (counts[event] as ((fields: object) => void) | undefined)?.(fields);
        (log[event] as (fields: object) => void)(fields);
      }),
    meter,
    metered: checks.metered,
    showCertificate(pem) {
      const end = new X509Certificate(pem).validToDate;
      certificate({}, end.getTime() / 1_000);
      return end;
    },
    watch: (watched) => {
      sources = watched;
    },
    async text() {
      const watched = sources;
      await Promise.all([ofProcess.read(), ...(watched ? looks.map((look) => look(watched)) : [])]);
      return await registry.text();
    },
    contentType: registry.contentType,
    descriptions: registry.descriptions,
    close: ofProcess.close,
  };
}
