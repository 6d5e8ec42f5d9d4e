/** Checks that alert rules and dashboard are valid for Prometheus and Grafana, and use existing metrics. */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { parser } from "@prometheus-io/lezer-promql";
import { parse } from "yaml";
import { newMetrics } from "../../server/metrics/metrics.ts";
import { assertNone, readProjectFile } from "../support/project-files.ts";

const metrics = newMetrics("test");
after(() => metrics.close());

const described = new Map(metrics.descriptions.map((metric) => [metric.name, metric]));
/** Labels that Prometheus adds. */
const LABELS_OF_PROMETHEUS = ["job", "instance", "le"];

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly for?: string;
  readonly labels: { readonly severity: string };
  readonly annotations: { readonly summary: string; readonly action: string };
}

interface Panel {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly gridPos: { readonly h: number; readonly w: number; readonly x: number; readonly y: number };
  readonly datasource?: { readonly type: string; readonly uid: string };
  readonly targets?: readonly { readonly refId: string; readonly expr: string }[];
}

const { groups } = parse(readProjectFile("deploy/prometheus/alerts.yml"));
const rules: readonly Rule[] = groups.flatMap((group: { rules: readonly Rule[] }) => group.rules);
const dashboard = JSON.parse(readProjectFile("deploy/grafana/keypost.json"));
const panels: readonly Panel[] = dashboard.panels;
const queries = [
  ...rules.map(({ expr }) => expr),
  ...panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr)),
  ...dashboard.annotations.list.map(({ expr }: { expr: string }) => expr),
];

interface Query {
  /** The syntax errors, as written. */
  readonly faults: readonly string[];
  /** Names of metrics, those of histograms with suffixes such as `_bucket`. */
  readonly metrics: readonly string[];
  /** Names of labels in matchers and groupings. */
  readonly labels: readonly string[];
}

/** Parses PromQL with Prometheus' own grammar. `$__rate_interval` is a variable of Grafana that stands for a duration. */
function readQuery(text: string): Query {
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

/** The metric of a name in a query, which for a histogram has one of three suffixes. */
function metricOf(name: string) {
  const base = name.replace(/_(bucket|sum|count)$/, "");
  const metric = described.get(name) ?? described.get(base);
  const isPart = metric?.name !== name;
  return metric && isPart === (metric.kind === "histogram") ? metric : undefined;
}

test("every query of alerts and dashboard is valid PromQL", () => {
  const faults = queries.flatMap((query) => readQuery(query).faults.map((fault) => `${fault} in ${query}`));
  assertNone(faults, "Not PromQL");
});

test("every query uses metrics of /metrics, and labels that these have", () => {
  const faults = queries.flatMap((query) => {
    const { metrics: names, labels } = readQuery(query);
    const known = names.flatMap((name) => metricOf(name)?.labels ?? []);
    const unknown = names.filter((name) => name !== "up" && !metricOf(name));
    const strange = labels.filter((label) => ![...known, ...LABELS_OF_PROMETHEUS].includes(label));
    return [...unknown, ...strange].map((name) => `${name} in ${query}`);
  });
  assertNone(faults, "Not there");
});

test("every metric is used by the dashboard or an alert", () => {
  const definitions = dashboard.templating.list.map(({ definition = "" }) => definition);
  const asked = queries.flatMap((query) => readQuery(query).metrics).map((name) => metricOf(name)?.name);
  const unseen = [...described.keys()].filter(
    (name) => !asked.includes(name) && !definitions.some((text: string) => text.includes(name)),
  );
  assertNone(unseen, "Unused");
});

test("metrics follow Prometheus' naming: prefix, _total for counters, unit last", () => {
  const faults = [...described.values()].filter(({ name, kind, help, labels }) => {
    const isOurs = /^(keypost|process)(_[a-z]+)+$/.test(name) && help.endsWith(".");
    const isOfKind =
      kind === "counter"
        ? name.endsWith("_total")
        : !name.endsWith("_total") && (kind !== "histogram" || name.endsWith("_duration_seconds"));
    const isBounded = labels.every((label) => !/^(.*_)?(id|address|host|peer|mailbox|key)$/.test(label));
    return !isOurs || !isOfKind || !isBounded;
  });
  assertNone(
    faults.map(({ name }) => name),
    "Named badly",
  );
});

test("every alert has a unique name, a severity, a summary and an action", () => {
  const names = rules.map(({ alert }) => alert);
  assert.deepEqual(names, [...new Set(names)]);
  for (const { alert, labels, annotations, ...rule } of rules) {
    assert.match(alert, /^Keypost[A-Z]\w+$/);
    assert.ok(["page", "ticket"].includes(labels.severity), alert);
    assert.match(annotations.summary, /^[A-Z].*\.$/, alert);
    assert.match(annotations.action, /\.$/, alert);
    assert.match(rule.for ?? "0s", /^\d+[smhd]$/, alert);
  }
});

test("the dashboard has an id, a variable for the data source, and unique panel ids", () => {
  assert.deepEqual(
    [dashboard.uid, dashboard.title, typeof dashboard.schemaVersion],
    ["keypost", "Keypost", "number"],
  );
  const names = dashboard.templating.list.map(({ name, type }: Record<string, string>) => `${type} ${name}`);
  assert.deepEqual(names, ["datasource datasource", "query instance"]);
  const ids = panels.map(({ id }) => id);
  assert.deepEqual(ids, [...new Set(ids)]);
  for (const { type, title, datasource, targets } of panels) {
    assert.ok(["row", "stat", "timeseries"].includes(type) && title !== "", title);
    if (type === "row") continue;
    // biome-ignore lint/suspicious/noTemplateCurlyInString: Grafana fills it in.
    assert.deepEqual(datasource, { type: "prometheus", uid: "${datasource}" }, title);
    const refs = targets?.map(({ refId }) => refId) ?? [];
    assert.ok(refs.length > 0 && new Set(refs).size === refs.length, title);
  }
});

test("the dashboard's panels fit into 24 columns, and do not overlap", () => {
  const taken = new Map<string, string>();
  for (const { title, gridPos } of panels) {
    assert.ok(gridPos.x >= 0 && gridPos.x + gridPos.w <= 24, title);
    for (let x = gridPos.x; x < gridPos.x + gridPos.w; x++) {
      for (let y = gridPos.y; y < gridPos.y + gridPos.h; y++) {
        assert.equal(taken.get(`${x} ${y}`), undefined, `${title} overlaps another panel`);
        taken.set(`${x} ${y}`, title);
      }
    }
  }
});
