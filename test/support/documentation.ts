import assert from "node:assert/strict";
import { existsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { projectFiles, ROOT, readProjectFile } from "./project-files.ts";

/** The pages for readers: README, AGENTS, CHANGELOG and docs/. */
export function pages(): string[] {
  return projectFiles().filter(
    (path) => path.endsWith(".md") && (!path.includes("/") || path.startsWith("docs/")),
  );
}

/** A Markdown table. Cells are used as they are. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}

/** The cells of every row, without the head, of the first table after `heading`. */
export function rowsAfter(page: string, heading: string): string[][] {
  const [, section] = `\n${readProjectFile(page)}`.split(`\n${heading}\n`);
  assert.ok(section !== undefined, `${page} has no heading "${heading}"`);
  const lines = section.split("\n");
  const start = lines.findIndex((line) => line.startsWith("|"));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith("|"));
  return lines.slice(start + 2, end < 0 ? undefined : end).map((line) =>
    line
      .slice(1, line.lastIndexOf("|"))
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim()),
  );
}

/** The name in backticks at the beginning of a cell. */
export function nameIn(cell: string | undefined): string {
  return cell?.match(/^`([^`]+)`/)?.[1] ?? `nothing in backticks: ${cell}`;
}

/**
 * Asserts that the part of a page between `<!-- name -->` and `<!-- /name -->` is what the code generates.
 * UPDATE_GOLDEN=1 rewrites it.
 */
export function assertGenerated(page: string, name: string, expected: string): void {
  const text = readProjectFile(page);
  const between = new RegExp(`(<!-- ${name} -->\n)(.*?)(<!-- /${name} -->)`, "s");
  const found = text.match(between);
  assert.ok(found, `${page} has no <!-- ${name} --> … <!-- /${name} -->`);
  if (process.env.UPDATE_GOLDEN === "1") {
    writeFileSync(
      join(ROOT, page),
      text.replace(between, (_, open, __, close) => `${open}\n${expected}\n\n${close}`),
    );
    return;
  }
  assert.equal(found[2]?.trim(), expected, `${page} is older than the code; UPDATE_GOLDEN=1 rewrites it`);
}

/** The anchor that GitHub makes for a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w\s-]/g, "")
    .trim()
    .replaceAll(" ", "-");
}

/** The links of a page to files or headings that do not exist. */
export function brokenLinks(page: string): string[] {
  const prose = readProjectFile(page).replace(/```.*?```/gs, "");
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => {
      const [path = "", anchor] = target.split("#");
      const file = path === "" ? page : join(dirname(page), path);
      if (!existsSync(join(ROOT, file))) return true;
      if (anchor === undefined) return false;
      const headings = [...readProjectFile(file).matchAll(/^#+ (.+)$/gm)].map(([, text = ""]) =>
        anchorOf(text),
      );
      return !headings.includes(anchor);
    })
    .map((target) => `${page} links to ${target}`);
}

/** The lines of every shell block of a page. */
export function shellLines(page: string): string[] {
  const blocks = [...readProjectFile(page).matchAll(/```sh\n(.*?)```/gs)].map(([, text = ""]) => text);
  return blocks.flatMap((block) => block.replaceAll("\\\n", " ").split("\n"));
}
