/** Text that stands in another order than a person sees it in. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { visibleText } from "../../../../core/extract/visible-text.ts";
import { withoutHanging } from "../../../support/hang.ts";

const seen = (html: string) => visibleText({ text: undefined, html });
const each = (text: string, tag: string, style: (at: number) => string) =>
  [...text].map((letter, at) => `<${tag} style="${style(at)}">${letter}</${tag}>`).join("");

/** All are seen as `Code 492013 now`, space and bars aside. */
const TURNED: Readonly<Record<string, string>> = {
  bdo: "Code <bdo dir=rtl>310294</bdo> now",
  "bdo in several pieces": "Code <bdo dir=RTL>3<b>10</b>2<!-- -->94</bdo> now",
  "bidi-override": 'Code <i style="unicode-bidi:bidi-override;direction:rtl">310294</i> now',
  "bidi-override of a class":
    "<style>.a{direction:rtl;unicode-bidi:bidi-override!important}</style>Code <i class=a>310294</i> now",
  "bidi-override of a direction above":
    '<div style="direction:rtl">Code <i style="unicode-bidi:bidi-override">310294</i> now</div>',
  "isolate-override": 'Code <span dir=rtl style="unicode-bidi:isolate-override">310294</span> now',
  "a block that is turned": 'Code<div style="direction:rtl;unicode-bidi:bidi-override">310294</div>now',
  "an order within the other": "Code <bdo dir=rtl>310<bdo dir=ltr>492</bdo></bdo> now",
  "U+202E": "Code \u202e310294\u202c now",
  "U+202E over elements": "Code \u202e31<b>02</b>94\u202c now",
  "U+202E as an entity": "Code &#x202E;310294&#x202c; now",
  "U+202E that an isolate ends": "Code \u2067\u202e310294\u2069 now",
  "the end of an isolate inside an element": "Code \u2067<bdo dir=rtl>31\u20690294</bdo> now",
  "U+202E to the end of a line": "Code \u202e310294<br>now",
  "row-reverse": `Code <div style="display:flex;flex-direction:row-reverse">${each("310294", "span", () => "")}</div> now`,
  "row-reverse of blocks": `Code <div style="display:flex;flex-flow:row-reverse nowrap">${each("310294", "div", () => "")}</div> now`,
  "column-reverse":
    '<div style="display:flex;flex-direction:column-reverse"><p>now</p><p>Code 492013</p></div>',
  order: `Code <div style="display:flex">${each("310294", "span", (at) => `order:${-at}`)}</div> now`,
  "order in a grid": `Code <p style="display:grid;grid-template-columns:repeat(6,1fr)">${each("310294", "b", (at) => `order:${9 - at}`)}</p> now`,
  "columns of a grid": `Code <p style="display:grid">${each("310294", "b", (at) => `grid-row:1;grid-column:${9 - at}`)}</p> now`,
  "a grid from right to left": `Code <p style="display:grid;grid-auto-flow:column;direction:rtl">${each("310294", "b", () => "")}</p> now`,
  "floats to the right": `Code <div>${each("310294", "span", () => "float:right")}</div> now`,
  "blocks that float to the right": `Code <div>${each("310294", "div", () => "float:right")}</div> now`,
  "floats in strong text": `Code <b>${each("310294", "i", () => "float:right")}</b> now`,
  "cells from right to left": `Code <table dir=rtl><tr>${each("310294", "td", () => "")}</table> now`,
  "cells by their style": `Code <div style="display:table;direction:rtl">${each("310294", "span", () => "display:table-cell")}</div> now`,
  "boxes with a place of their own in a row": `Code <p style="display:flex">${each("310294", "i", (at) => `position:absolute;right:${at * 9}px`)}</p> now`,
  "boxes in a line from right to left": `Code <p style="direction:rtl">${each("310294", "b", () => "display:inline-block")}</p> now`,
  "boxes with a place of their own": `Code <p>${each("310294", "i", (at) => `position:absolute;left:${90 - at * 9}px`)}</p> now`,
  "a turned row in a turned row": `Code <div dir=rtl style="display:flex;flex-direction:row-reverse">${each("492013", "i", () => "")}</div> now`,
};

for (const [way, html] of Object.entries(TURNED)) {
  test(`visibleText gives in the order in which it is seen what is turned by ${way}`, () => {
    assert.equal(seen(html).text.replace(/[\s|*]/g, ""), "Code492013now");
  });
}

/** Text that says so itself, and looks turned. */
const STRAIGHT: Readonly<Record<string, readonly [html: string, text: string]>> = {
  "Hebrew in bdo": ["<bdo dir=rtl>שלום רב</bdo>", "שלום רב"],
  "a bdo that turns nothing": ["<bdo dir=ltr>492013</bdo>", "492013"],
  "a number in Arabic": ["<div dir=rtl>رمزك 492013 الآن</div>", "رمزك 492013 الآن"],
  "cells in a page in Hebrew": ["<body dir=rtl>קוד<table><tr><td>4<td>9<td>2</table>", "קוד\n4 | 9 | 2"],
  "boxes in a page in Hebrew": [
    "<body dir=rtl>קוד<p style='display:flex'><i>4</i> <i>9</i> <i>2</i>",
    "קוד\n\n4 9 2",
  ],
  "an embedding": ["a \u202bb 12\u202c c", "a b 12 c"],
  "floats with words between": [
    '<b style="float:right">a</b> and <b style="float:right">b</b>',
    "**a** and **b**",
  ],
  "marks that end nothing": ["a\u202c b\u2069 c", "a b c"],
  "a block in a turned one": [
    '<div style="direction:rtl;unicode-bidi:bidi-override"><p>abc</p></div>',
    "abc",
  ],
  "more floats than any code has": [
    "<i style='float:right'>a</i>".repeat(20) + "<i style='float:right'>b</i>".repeat(20),
    "a".repeat(20) + "b".repeat(20),
  ],
  "one float": ['<p><span style="float:right">1 of 2</span>Your order</p>', "1 of 2 Your order"],
  "a picture and a float": [
    '<img src=x alt="Shop"><span style="float:right">Total: <b>5</b></span><i>a</i>',
    "Shop Total: **5** a",
  ],
  "columns of a page": [
    `<div style="display:flex;flex-direction:row-reverse"><p>${"one ".repeat(20)}</p><p>two</p></div>`,
    `${"one ".repeat(20).trim()}\n\ntwo`,
  ],
};

for (const [what, [html, text]] of Object.entries(STRAIGHT)) {
  test(`visibleText leaves in its order ${what}`, () => {
    assert.equal(seen(html).text, text);
  });
}

test("visibleText puts floats in their order at the end of a page that has no body", () => {
  assert.equal(seen('<i style="float:right">a</i><i style="float:right">b</i>').text, "ba");
});

test("visibleText turns round what stands so in a text part, line by line", () => {
  const { text, isDeceptive } = visibleText({ text: "Code \u202e310294\nnow 12", html: undefined });
  assert.deepEqual([text, isDeceptive], ["Code 492013\nnow 12", true]);
});

test("visibleText says of a turned run that is too long for a line that it may be seen otherwise", () => {
  const written = `310294 ${"x".repeat(300)}`;
  const { text, isDeceptive } = seen(`<bdo dir=rtl>${written}</bdo>`);
  assert.deepEqual([text, isDeceptive], [written, true]);
  assert.equal(seen(`<bdo dir=rtl>${"x".repeat(150)}</bdo> `.repeat(3)).isDeceptive, false);
});

for (const [what, html] of [
  ["mirrored", '<i style="display:inline-block;transform:scaleX(-1)">310294</i>'],
  ["stood on its head", '<i style="transform:rotate(180deg)"><i>310294</i></i>'],
  ["moved letter by letter", each("310294", "i", (at) => `position:relative;left:${100 - at * 40}px`)],
  ["pulled back letter by letter", each("310294", "i", () => "display:inline-block;margin-left:-20px")],
  ["shifted letter by letter", each("310294", "i", (at) => `transform:translateX(${100 - at * 40}px)`)],
] as const) {
  test(`visibleText says of what is ${what} that it may be seen otherwise`, () => {
    assert.deepEqual([seen(html).text, seen(html).isDeceptive], ["310294", true]);
  });
}

test("visibleText says nothing of what is moved for its looks", () => {
  const html =
    '<p style="position:relative;left:20px">Total 12</p><b style="transform:translateX(-50%)">ab1</b><i style="position:relative;top:-20px">4</i>';
  assert.equal(seen(html).isDeceptive, false);
});

test("visibleText reads the words of a link as they are seen, and says when a link is part of a turned run", () => {
  const { anchors, isDeceptive } = seen('<a href="https://a.example/"><bdo dir=rtl>knab</bdo></a>');
  assert.deepEqual([anchors[0]?.text, isDeceptive], ["bank", false]);
  assert.equal(seen('<bdo dir=rtl>knab<a href="https://a.example/">x</a></bdo>').isDeceptive, true);
});

for (const [what, html] of [
  ["overrides", "\u202ea".repeat(50_000)],
  ["elements that turn", "<bdo dir=rtl>a".repeat(50_000)],
  ["turned lines in turned elements", `${"<bdo dir=rtl>".repeat(200)}${"a<br>".repeat(20_000)}`],
  ["floats", `<p>${"<i style='float:right'>a</i>".repeat(50_000)}`],
  ["nested rows", "<p style='display:flex;flex-direction:row-reverse'>a".repeat(20_000)],
] as const) {
  test(`visibleText stays bounded by 50,000 ${what}`, () => {
    withoutHanging(() => seen(html));
  });
}
