/** Text whose order in the source differs from the order on the screen. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { visibleText } from "../../../../core/extract/visible-text.ts";
import { withoutHanging } from "../../../support/hang.ts";

const seen = (html: string) => visibleText({ text: undefined, html });
const each = (text: string, tag: string, style: (at: number) => string) =>
  [...text].map((letter, at) => `<${tag} style="${style(at)}">${letter}</${tag}>`).join("");

/** Each is displayed as `Code 492013 now`, apart from spaces and bars. */
const TURNED: Readonly<Record<string, string>> = {
  bdo: "Code <bdo dir=rtl>310294</bdo> now",
  "bdo with elements in it": "Code <bdo dir=RTL>3<b>10</b>2<!-- -->94</bdo> now",
  "bidi-override": 'Code <i style="unicode-bidi:bidi-override;direction:rtl">310294</i> now',
  "bidi-override set by a class":
    "<style>.a{direction:rtl;unicode-bidi:bidi-override!important}</style>Code <i class=a>310294</i> now",
  "bidi-override with an inherited direction":
    '<div style="direction:rtl">Code <i style="unicode-bidi:bidi-override">310294</i> now</div>',
  "isolate-override": 'Code <span dir=rtl style="unicode-bidi:isolate-override">310294</span> now',
  "bidi-override on a block": 'Code<div style="direction:rtl;unicode-bidi:bidi-override">310294</div>now',
  "bdo with invisible characters in it": "Code <bdo dir=rtl>31\u200b02\u{e0041}94</bdo> now",
  "nested bdo": "Code <bdo dir=rtl>310<bdo dir=ltr>492</bdo></bdo> now",
  "U+202E": "Code \u202e310294\u202c now",
  "U+202E across elements": "Code \u202e31<b>02</b>94\u202c now",
  "U+202E with invisible characters behind it": "Code \u202e310294\u2060\u{e0041}<br>now",
  "U+202E as an entity": "Code &#x202E;310294&#x202c; now",
  "U+202E ended by the end of an isolate": "Code \u2067\u202e310294\u2069 now",
  "an isolate that ends inside an element": "Code \u2067<bdo dir=rtl>31\u20690294</bdo> now",
  "U+202E to the end of a line": "Code \u202e310294<br>now",
  "row-reverse": `Code <div style="display:flex;flex-direction:row-reverse">${each("310294", "span", () => "")}</div> now`,
  "row-reverse on blocks": `Code <div style="display:flex;flex-flow:row-reverse nowrap">${each("310294", "div", () => "")}</div> now`,
  "column-reverse":
    '<div style="display:flex;flex-direction:column-reverse"><p>now</p><p>Code 492013</p></div>',
  order: `Code <div style="display:flex">${each("310294", "span", (at) => `order:${-at}`)}</div> now`,
  "order in a grid": `Code <p style="display:grid;grid-template-columns:repeat(6,1fr)">${each("310294", "b", (at) => `order:${9 - at}`)}</p> now`,
  "grid-column": `Code <p style="display:grid">${each("310294", "b", (at) => `grid-row:1;grid-column:${9 - at}`)}</p> now`,
  "a right-to-left grid": `Code <p style="display:grid;grid-auto-flow:column;direction:rtl">${each("310294", "b", () => "")}</p> now`,
  "right floats": `Code <div>${each("310294", "span", () => "float:right")}</div> now`,
  "right floats that are blocks": `Code <div>${each("310294", "div", () => "float:right")}</div> now`,
  "right floats in bold text": `Code <b>${each("310294", "i", () => "float:right")}</b> now`,
  "cells of a right-to-left table": `Code <table dir=rtl><tr>${each("310294", "td", () => "")}</table> now`,
  "elements displayed as right-to-left cells": `Code <div style="display:table;direction:rtl">${each("310294", "span", () => "display:table-cell")}</div> now`,
  "absolute positions in a flex row": `Code <p style="display:flex">${each("310294", "i", (at) => `position:absolute;right:${at * 9}px`)}</p> now`,
  "inline blocks in a right-to-left line": `Code <p style="direction:rtl">${each("310294", "b", () => "display:inline-block")}</p> now`,
  "absolute positions": `Code <p>${each("310294", "i", (at) => `position:absolute;left:${90 - at * 9}px`)}</p> now`,
  "row-reverse in a right-to-left row": `Code <div dir=rtl style="display:flex;flex-direction:row-reverse">${each("492013", "i", () => "")}</div> now`,
};

for (const [way, html] of Object.entries(TURNED)) {
  test(`visibleText returns the digits in the order on the screen for ${way}`, () => {
    assert.equal(seen(html).text.replace(/[\s|*]/g, ""), "Code492013now");
  });
}

/** Text that is displayed in its source order, although it may look reversed. */
const STRAIGHT: Readonly<Record<string, readonly [html: string, text: string]>> = {
  "Hebrew in bdo": ["<bdo dir=rtl>שלום רב</bdo>", "שלום רב"],
  "a bdo from left to right": ["<bdo dir=ltr>492013</bdo>", "492013"],
  "a number in Arabic text": ["<div dir=rtl>رمزك 492013 الآن</div>", "رمزك 492013 الآن"],
  "table cells of a right-to-left page": [
    "<body dir=rtl>קוד<table><tr><td>4<td>9<td>2</table>",
    "קוד\n4 | 9 | 2",
  ],
  "flex items of a right-to-left page": [
    "<body dir=rtl>קוד<p style='display:flex'><i>4</i> <i>9</i> <i>2</i>",
    "קוד\n\n4 9 2",
  ],
  "an RLE embedding": ["a \u202bb 12\u202c c", "a b 12 c"],
  "floats with text between them": [
    '<b style="float:right">a</b> and <b style="float:right">b</b>',
    "**a** and **b**",
  ],
  "PDF and PDI without a start": ["a\u202c b\u2069 c", "a b c"],
  "a block inside one with bidi-override": [
    '<div style="direction:rtl;unicode-bidi:bidi-override"><p>abc</p></div>',
    "abc",
  ],
  "more floats than a code has characters": [
    "<i style='float:right'>a</i>".repeat(20) + "<i style='float:right'>b</i>".repeat(20),
    "a".repeat(20) + "b".repeat(20),
  ],
  "a single float": ['<p><span style="float:right">1 of 2</span>Your order</p>', "1 of 2 Your order"],
  "an image and a float": [
    '<img src=x alt="Shop"><span style="float:right">Total: <b>5</b></span><i>a</i>',
    "Shop Total: **5** a",
  ],
  "long columns of a layout": [
    `<div style="display:flex;flex-direction:row-reverse"><p>${"one ".repeat(20)}</p><p>two</p></div>`,
    `${"one ".repeat(20).trim()}\n\ntwo`,
  ],
};

for (const [what, [html, text]] of Object.entries(STRAIGHT)) {
  test(`visibleText keeps the source order of ${what}`, () => {
    assert.equal(seen(html).text, text);
  });
}

test("visibleText orders floats at the end of a page without a body element", () => {
  assert.equal(seen('<i style="float:right">a</i><i style="float:right">b</i>').text, "ba");
});

test("visibleText applies U+202E in a text part, line by line", () => {
  const { text, isDeceptive } = visibleText({ text: "Code \u202e310294\nnow 12", html: undefined });
  assert.deepEqual([text, isDeceptive], ["Code 492013\nnow 12", true]);
});

test("visibleText keeps a reversed run that is longer than a line as it is, and sets isDeceptive", () => {
  const written = `310294 ${"x".repeat(300)}`;
  const { text, isDeceptive } = seen(`<bdo dir=rtl>${written}</bdo>`);
  assert.deepEqual([text, isDeceptive], [written, true]);
  assert.equal(seen(`<bdo dir=rtl>${"x".repeat(150)}</bdo> `.repeat(3)).isDeceptive, false);
});

for (const [what, html] of [
  ["mirrored text", '<i style="display:inline-block;transform:scaleX(-1)">310294</i>'],
  ["text rotated by 180 degrees", '<i style="transform:rotate(180deg)"><i>310294</i></i>'],
  ["letters with offsets", each("310294", "i", (at) => `position:relative;left:${100 - at * 40}px`)],
  ["letters with negative margins", each("310294", "i", () => "display:inline-block;margin-left:-20px")],
  ["letters with transforms", each("310294", "i", (at) => `transform:translateX(${100 - at * 40}px)`)],
] as const) {
  test(`visibleText sets isDeceptive for ${what}`, () => {
    assert.deepEqual([seen(html).text, seen(html).isDeceptive], ["310294", true]);
  });
}

test("visibleText does not set isDeceptive for text moved for its looks", () => {
  const html =
    '<p style="position:relative;left:20px">Total 12</p><b style="transform:translateX(-50%)">ab1</b><i style="position:relative;top:-20px">4</i>';
  assert.equal(seen(html).isDeceptive, false);
});

test("visibleText reverses the text of a link in bdo, and sets isDeceptive for a link inside a reversed run", () => {
  const { anchors, isDeceptive } = seen('<a href="https://a.example/"><bdo dir=rtl>knab</bdo></a>');
  assert.deepEqual([anchors[0]?.text, isDeceptive], ["bank", false]);
  assert.equal(seen('<bdo dir=rtl>knab<a href="https://a.example/">x</a></bdo>').isDeceptive, true);
});

for (const [what, html] of [
  ["U+202E", "\u202ea".repeat(50_000)],
  ["nested bdo elements", "<bdo dir=rtl>a".repeat(50_000)],
  ["lines in nested bdo elements", `${"<bdo dir=rtl>".repeat(200)}${"a<br>".repeat(20_000)}`],
  ["floats", `<p>${"<i style='float:right'>a</i>".repeat(50_000)}`],
  ["nested reversed rows", "<p style='display:flex;flex-direction:row-reverse'>a".repeat(20_000)],
] as const) {
  test(`visibleText does not hang on tens of thousands of ${what}`, () => {
    withoutHanging(() => seen(html));
  });
}
