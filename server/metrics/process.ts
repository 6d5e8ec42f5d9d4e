/** Metrics of the process, with the names that every Prometheus exporter uses. */
import { readdir, readFile } from "node:fs/promises";
import { monitorEventLoopDelay } from "node:perf_hooks";
import type { MetricRegistry } from "./registry.ts";

interface ProcessReadings {
  read(): Promise<void>;
  close(): void;
}

/** The probe counts its own period as delay, so it is subtracted. */
const RESOLUTION_MS = 10;
const PERCENTILES = [50, 99, 100];

export function processReadings(registry: MetricRegistry): ProcessReadings {
  const delay = registry.gauge(
    "keypost_event_loop_delay_seconds",
    "Event loop delay since the last scrape. Percentile 100 is the maximum.",
    ["percentile"],
  );
  const processor = registry.counter("process_cpu_seconds_total", "CPU time of all threads.");
  const memory = registry.gauge("process_resident_memory_bytes", "Resident memory.");
  const started = registry.gauge(
    "process_start_time_seconds",
    "Start of the process, in seconds since 1970.",
  );
  const open = registry.gauge("process_open_fds", "Open file descriptors, including connections.");
  const most = registry.gauge("process_max_fds", "Limit of open file descriptors.");
  const eventLoop = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  eventLoop.enable();
  started({}, performance.timeOrigin / 1_000);
  let processorSeconds = 0;
  return {
    async read() {
      for (const percentile of PERCENTILES)
        delay({ percentile: String(percentile) }, lateSeconds(eventLoop, percentile));
      eventLoop.reset();
      const { user, system } = process.cpuUsage();
      const total = (user + system) / 1e6;
      processor({}, total - processorSeconds);
      processorSeconds = total;
      memory({}, process.memoryUsage.rss());
      const descriptors = await descriptorsOf();
      if (descriptors.open !== undefined) open({}, descriptors.open);
      if (descriptors.max !== undefined) most({}, descriptors.max);
    },
    close: () => eventLoop.disable(),
  };
}

/** The delay since the last scrape, so that a spike is not averaged away over days. */
function lateSeconds(eventLoop: { percentile(percent: number): number }, percentile: number): number {
  return Math.max(0, eventLoop.percentile(percentile) / 1e6 - RESOLUTION_MS) / 1_000 || 0;
}

/** Open file descriptors and their limit. Both are undefined outside Linux. */
async function descriptorsOf(): Promise<{ open: number | undefined; max: number | undefined }> {
  const [names, limits] = await Promise.all([
    readdir("/proc/self/fd").catch(() => undefined),
    readFile("/proc/self/limits", "utf8").catch(() => ""),
  ]);
  const max = limits.match(/^Max open files +(\d+)/m)?.[1];
  return { open: names?.length, max: max === undefined ? undefined : Number(max) };
}
