/** What a browser makes of a page whose tags do not fit together, a line each; X is what is hidden, or what is seen. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { visibleText } from "../../../core/extract/visible-text.ts";
import { withoutHanging } from "../../support/hang.ts";

function seenOf(html: string): string {
  return visibleText({ text: undefined, html }).text;
}

const HIDDEN: readonly string[] = [
  '<div style="display:none"><table><tr><td></div>X</td></tr></table></div>',
  '<div style="display:none"><table><tr><td></p></div></span>X</td></tr></table></div>',
  '<span style="display:none"><div></span>X</div>',
  '<b><div style="display:none"></b>X</div>',
  '<b style="display:none"><table><tr><td></b>X</table>',
  '<div style="display:none">a</body>X',
  '<div style="display:none">a</body></html>X',
  '<body style="display:none">a</body>X',
  '<li style="display:none"><ul></li>X</ul>',
  '<p style="display:none"><button></p>X</button>',
  '<p style="display:none"><b><div>X</div></b>',
  '<td style="display:none"><table></td>X</table>',
  '<div style="display:none"><svg/></svg>X</div>',
];

const SEEN: readonly string[] = [
  '<b style="display:none"><div></b>X</div>',
  "<html><head><meta charset=utf-8><div>X</div></html>",
  "<html><head><title>t</title><p>X",
  "<html><head><style>p{color:red}</style>X</html>",
  '<a style="display:none" href=x>a<a href=y>X</a>',
  '<p style="display:none"><span>a<div>X</div>',
  '<ul><li style="display:none"><b>a<li>X</ul>',
  '<table><tr><td style="display:none"><span>a<td>X</table>',
  '<table><tr style="display:none"><td><div>a<tr><td>X</table>',
  '<table><tr style="display:none"><td><tr><td><table><tr><td></td></tr></table>X</table>',
  '<body style="background:#000;color:#fff">a</body>X',
  "<svg/>X",
  "<math/>X",
  "<ul><li>a<div>b<li>X</ul>",
  "<dl><dt style='display:none'>a<i>b<dd>X</dl>",
];

test("visibleText sees of broken markup what a browser shows", () => {
  const isSeen = (html: string) => seenOf(`<p>above</p>${html}`).includes("X");
  assert.deepEqual(HIDDEN.filter(isSeen), []);
  // Without anything above, so that a head may be one.
  assert.deepEqual(
    SEEN.filter((html) => !seenOf(html).includes("X")),
    [],
  );
});

for (const [what, html, markdown] of [
  ["an end tag of a break", "a</br>b", "a\nb"],
  ["a page within a quote", "<blockquote><html><body>a</body></html></blockquote>b", "> a\n\nb"],
  ["words behind the end of the page", "<body><p>a</p></body></html><p>b</p>", "a\n\nb"],
  [
    "a link that ends in the midst of a block",
    '<a href="https://a.example/"><div>a</a>b</div>',
    "[a](https://a.example/)\nb",
  ],
  ["strong text that ends in the midst of a paragraph", "<b><p>a</b> b</p>", "**a**\n\nb"],
] as const) {
  test(`visibleText writes ${what} as a browser shows it`, () => {
    assert.equal(seenOf(html), markdown);
  });
}

for (const [what, html] of [
  [
    "end tags that are heard nowhere",
    `<div><table><tr><td>${"<span>".repeat(30_000)}${"</div>".repeat(30_000)}`,
  ],
  ["blocks in formatting", `${"<b>".repeat(30_000)}${"<div>".repeat(8)}${"</b>x".repeat(30_000)}`],
  ["items behind spans", `<ul>${"<span>".repeat(30_000)}${"<li></li>".repeat(30_000)}`],
  ["tables in cells", "<table><tr><td>".repeat(30_000)],
] as const) {
  test(`visibleText stays bounded by ${what}`, () => {
    withoutHanging(() => seenOf(html));
  });
}
