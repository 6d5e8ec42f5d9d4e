/** Creates metrics, with a bound on the number of their series. Sole user of prom-client. */
import { Counter, Gauge, Histogram, Registry } from "prom-client";
import { METRIC_SERIES_MAX } from "../../core/index.ts";

export interface MetricDescription {
  readonly name: string;
  readonly kind: "counter" | "gauge" | "histogram";
  readonly help: string;
  readonly labels: readonly string[];
}

type Labels<Label extends string> = Readonly<Record<Label, string>>;

/** Buckets in seconds, for what takes milliseconds. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** For what may include a wait. */
export const LONG_SECONDS = [...SECONDS, 30, 60, 120, 300];

export class MetricRegistry {
  readonly #registry = new Registry();
  readonly #descriptions: MetricDescription[] = [];

  get contentType(): string {
    return this.#registry.contentType;
  }

  /** In order of creation. */
  get descriptions(): readonly MetricDescription[] {
    return this.#descriptions;
  }

  /** The returned function adds `by`, which defaults to 1. */
  counter<Label extends string = never>(
    name: string,
    help: string,
    labels: readonly Label[] = [],
  ): (values: Labels<Label>, by?: number) => void {
    const counter = new Counter(this.#described({ name, kind: "counter", help, labels }));
    const bounded = boundedLabels(labels);
    return (values, by = 1) => counter.inc(bounded(values), by);
  }

  gauge<Label extends string = never>(
    name: string,
    help: string,
    labels: readonly Label[] = [],
  ): (values: Labels<Label>, value: number) => void {
    const gauge = new Gauge(this.#described({ name, kind: "gauge", help, labels }));
    return (values, value) => gauge.set(values, value);
  }

  timer<Label extends string = never>(
    name: string,
    help: string,
    labels: readonly Label[] = [],
    buckets = SECONDS,
  ): (values: Labels<Label>, tookMs: number) => void {
    const histogram = new Histogram({
      ...this.#described({ name, kind: "histogram", help, labels }),
      buckets,
    });
    const bounded = boundedLabels(labels);
    return (values, tookMs) => histogram.observe(bounded(values), tookMs / 1_000);
  }

  async text(): Promise<string> {
    return await this.#registry.metrics();
  }

  #described<Label extends string>(described: MetricDescription & { readonly labels: readonly Label[] }) {
    this.#descriptions.push(described);
    const { name, help, labels } = described;
    return { name, help, labelNames: [...labels], registers: [this.#registry] };
  }
}

/**
 * Bounds the series of a metric. Every label should come from a closed list. If one does not, values beyond
 * METRIC_SERIES_MAX share the series `other`: a stranger must not be able to fill our memory and that of Prometheus.
 */
function boundedLabels<Label extends string>(
  labels: readonly Label[],
): (values: Labels<Label>) => Labels<Label> {
  const known = new Set<string>();
  const other = Object.fromEntries(labels.map((label) => [label, "other"])) as Labels<Label>;
  if (labels.length === 0) return () => other;
  return (values) => {
    let key = "";
    for (const label of labels) key += `${values[label]}\n`;
    if (known.has(key)) return values;
    if (known.size >= METRIC_SERIES_MAX) return other;
    known.add(key);
    return values;
  };
}
