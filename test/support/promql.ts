/** Prometheus' query language, read with Prometheus' own grammar. */
import { parser } from "@prometheus-io/lezer-promql";

export interface Query {
  /** What the grammar does not know, as written; empty where all is well. */
  readonly faults: readonly string[];
  /** Names of what is asked for: those of histograms with `_bucket` and the like. */
  readonly metrics: readonly string[];
  /** Names of labels that are matched or grouped by. */
  readonly labels: readonly string[];
}

/** `$__rate_interval` is Grafana's, and a duration by the time that Prometheus sees it. */
export function readQuery(text: string): Query {
  const query = text.replaceAll("$__rate_interval", "1m");
  const faults: string[] = [];
  const metrics: string[] = [];
  const labels: string[] = [];
  parser.parse(query).iterate({
    enter({ type, from, to, node }) {
      const written = query.slice(from, to);
      if (type.isError) faults.push(written || `at ${from}`);
      if (type.name === "Identifier" && node.parent?.name === "VectorSelector") metrics.push(written);
      if (type.name === "LabelName") labels.push(written);
    },
  });
  return { faults, metrics, labels };
}
