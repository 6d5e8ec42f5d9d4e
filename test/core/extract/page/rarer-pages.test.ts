/** Mismatched tags and rare styles, as browsers render them, one page a line. X is the hidden or the visible text. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { visibleText } from "../../../../core/extract/visible-text.ts";
import { withoutHanging } from "../../../support/hang.ts";

function seenOf(html: string): string {
  return visibleText({ text: undefined, html }).text;
}

const HIDDEN_IN_BROKEN: readonly string[] = [
  '<p><b style="display:none">a</p><p>X</p>',
  '<td><div style="display:none"></td>X',
  '<tr><li style="display:none"><tr>X',
  "<p><font color=white>a</p><div><i>b</i>X</div>",
  '<ul><li><u style="display:none"/><li>X</ul>',
  '<div style="visibility:hidden"><em style="display:none"></div>X',
  '<div style="color:#fff"><table style="color:#000">X</table></div>',
  '<div style="color:#fff"><table style="color:#000"><tr><span>X</span></tr></table></div>',
  '<div style="color:#fff"><td bgcolor=black>X</td></div>',
  '<table style="display:none"><div></div><tr><td>X</table>',
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
  '<div style="display:none"><svg/></svg>X</div>',
  `<b>${"<div>".repeat(12)}<div style="display:none"></b>X`,
  '<table style="display:none"><tr><td><table><tr><td>a<tr><td>X</table></table>',
  `<p><font style="display:none">a${"<i>".repeat(100)}</p><p>X</p>`,
  "<p><font color=white>a<b><i><u><em><tt><big><code><small><strike></p><p>X</p>",
];

const SEEN_IN_BROKEN: readonly string[] = [
  '<p style="display:none"><b><div>X</div></b>',
  '<td style="display:none">X</td>',
  '<table style="display:none">X</table>',
  '<table style="display:none"><tr><table><tr><td>X</table>',
  "<tr><table><tr><td>X</table>",
  "<b><tr></b><table><tr><td>X</table>",
  '<table style="display:none"><div><b>X</b></div><tr><td>a</table>',
  "<table><form><tr><td>X</td></tr></form></table>",
  '<table bgcolor=black><font color=white><tr><td><p style="color:#fff">X</td></tr></font></table>',
  "<svg><p>X</p></svg>",
  '<p><b style="display:none">a</b></p><p>X',
  '<table><tr><td><b style="display:none">a<tr><td>X</table>',
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
  "<html><head><noscript><body>X",
  "<svg/>X",
  "<math/>X",
  "<ul><li>a<div>b<li>X</ul>",
  "<dl><dt style='display:none'>a<i>b<dd>X</dl>",
];

const HIDDEN_BY_STYLE: readonly string[] = [
  '<div style="display:flex"><div style="flex:1;height:0;overflow:hidden">X</div></div>',
  '<div style="display:flex"><div style="flex:0 0 auto;width:0;overflow:hidden">X</div></div>',
  "<style>img{width:0;height:0}</style><img alt=X>",
  '<img alt=X width=200 style="max-width:0">',
  '<img alt=X style="height:.05em">',
  "<style>p:not(:hover){display:none}</style><p>X</p>",
  "<style>input:not(:checked) ~ p{display:none}</style><input type=checkbox><p>X</p>",
  "<style>p:last-of-type{display:none}</style><div><p>a</p><p>X</p></div>",
  "<style>p:nth-last-child(2){display:none}</style><div><p>X</p><i>a</i></div>",
  "<style>p:nth-last-of-type(1){display:none}</style><div><p>X</p><i>a</i></div>",
  "<style>p:only-of-type{display:none}</style><div><i>a</i><p>X</p></div>",
  "<style>:is(div p, b){display:none}</style><div><p>X</p></div>",
  "<style>p:not(div > p){display:none}</style><div><b><p>X</p></b></div>",
  "<style>p:lang(en){display:none}</style><div lang=en-GB><p>X</p></div>",
  "<style>.a{display:none} @supports (foo:bar){.a{display:block}}</style><p class=a>X</p>",
  "<style>@supports not (foo:bar){.a{display:none}}</style><p class=a>X</p>",
  "<style>@supports ((display:grid) and (not (foo:bar))){.a{display:none}}</style><p class=a>X</p>",
  "<style>.a{display:none} @layer b{#a.a{display:block}}</style><p id=a class=a>X</p>",
  "<style>@layer b{.a{display:none!important}} .a{display:block!important}</style><p class=a>X</p>",
  "<style>@layer b{i{color:red}} .a{display:none} @layer c{p.a{display:block}}</style><p class=a>X</p>",
  "<style>p{display:none}</style><noscript><style>p{display:block}</style></noscript><p>X</p>",
  "<style>p{display:none}</style><template><style>p{display:block}</style></template><p>X</p>",
  '<style>p{display:none}</style><i title="<style>p{display:block}</style>"></i><p>X</p>',
  "<style>p{display:none}</style><textarea><style>p{display:block}</style></textarea><p>X</p>",
  '<style>p{display:none}</style><style type="text/x">p{display:block}</style><p>X</p>',
  '<style title=">">p{display:none}</style><p>X</p>',
  '<p style="margin-left:-100%">X</p>',
  '<p style="rotate:x 90deg">X</p>',
  '<p style="transform:rotateY(.25turn)">X</p>',
  '<p style="transform:rotateX(-100grad)">X</p>',
  '<p style="transform:matrix3d(0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,1)">X</p>',
  '<p style="-webkit-transform:scale(0)">X</p>',
  '<p style="-webkit-clip-path:inset(100%)">X</p>',
  '<p style="clip-path:polygon(50% 50%, 50% 50%,50% 50%)">X</p>',
  '<p style="clip-path:inset(0 0 99999px 0)">X</p>',
  '<p style="clip-path:circle(.1px)">X</p>',
  "<p style=\"clip-path:path('M0 0')\">X</p>",
  '<p style="mask-image:linear-gradient(#0000,#0000)">X</p>',
  '<p style="-webkit-text-security:disc">X</p>',
  '<p style="text-indent:110%;overflow:hidden;white-space:nowrap">X</p>',
  '<p style="position:absolute;left:100vw">X</p>',
  '<p style="position:fixed;top:100%">X</p>',
  '<p style="font:calc(0px) serif">X</p>',
  '<p style="color:rgb(from white r g b)">X</p>',
  '<font color="#fffffff">X</font>',
  '<p style="background:linear-gradient(transparent,transparent);color:#fff">X</p>',
  '<p style="background-image:url();color:#fff">X</p>',
  '<p style="background:linear-gradient(#fff,#fefefe);-webkit-background-clip:text;color:transparent">X</p>',
  '<p style="-webkit-background-clip:text;background:linear-gradient(red,blue);color:#fff0"><b style="color:#0000">X</b></p>',
  '<div style="color:#fff"><p style="color:var(--nope)">X</p></div>',
  '<p style="background-color:#000;background:#000;background-color:#fff;color:#fff">X</p>',
  '<td background="x.png"><p style="color:rgba(0,0,0,.05)">X</p></td>',
  ...[
    "color:color(xyz 0.9505 1 1.089)",
    "color:color(xyz-d50 0.9643 1 0.8251)",
    "color:color(from white srgb r g b)",
    "color:color-mix(white, #fefefe)",
    "color:contrast-color(black)",
    "color:rgb(0 0 0 / none)",
    "background:#808080;color:color(srgb-linear .2159 .2159 .2159)",
    "background:#00e;color:linktext",
    "background:currentColor",
    "background:color-mix(in srgb, currentColor, currentColor)",
  ].map((style) => `<p style="${style}">X</p>`),
  `<p style="color:rgb(255 255 255 / ${"calc(1 * ".repeat(20)}1${")".repeat(20)})">X</p>`,
  '<div style="-webkit-text-fill-color:#fff"><p style="color:#000">X</p></div>',
  '<div bgcolor="#000" style="color:#fff">X</div>',
  '<div background="x.png" style="color:#fff">X</div>',
  '<span style="background:#000;color:#fff"><div>X</div></span>',
  '<p style="color:#fff;text-shadow:0 0 30px #000">X</p>',
  '<p style="color:#fff;text-shadow:1px 1px #fff">X</p>',
  ...[
    "@layer a, b;@layer b{p{display:none}}@layer a{p{display:block}}",
    "@layer b{p{display:none}@layer c{p.a{display:block}}}",
    "@layer b{@media screen{@layer c{p{display:block}}}p{display:none}}",
    "@layer a{p{display:none!important}}@layer b{p{display:block!important}}",
    "p:nth-child(2 of .a, .b){display:none}",
    ":is(:foo, p){display:none}",
    "p:where(::before, .a){display:none}",
    "*|p{display:none}",
    "p:defined:read-only:not(:popover-open){display:none}",
    "a{b:(};)}p{display:none}",
    "@supports (anchor-name:--a){p{display:none}}",
    "@supports font-tech(color-colrv1){p{display:none}}",
    ...[
      "grid:0",
      "max-resolution:1.5dppx",
      "update:fast",
      "min-aspect-ratio:1/1",
      "color",
      "scripting:none",
    ].map((feature) => `@media (${feature}){p{display:none}}`),
  ].map((sheet) => `<style>${sheet}</style><div><u></u><b class=b>b</b><p class=a>X</p></div>`),
  "<style>a[b{}</style><style>p{display:none}</style><p>X</p>",
  '<style>a{b:c</style><style title="x">p{display:none}</style><p>X</p>',
  ...[
    "display:env(x,none)",
    "--a:var(--b);color:var(--a,#fff)",
    "--a:initial;color:var(--a,#fff)",
    "filter:opacity(.2) opacity(.2)",
    "offset-path:path('M-9999 0L0 0')",
    "word-spacing:-9999px",
    "rotate:1 0 0 90deg",
    "mask:linear-gradient(#000 0 0);mask-size:0",
    "display:grid;grid-template-rows:minmax(0,0);overflow:hidden",
  ].map((style) => `<p style="${style}">X</p>`),
  '<div style="display:flex"><span style="max-height:0;overflow:hidden">X</span></div>',
  '<span style="float:left;width:0;overflow:hidden">X</span>',
  "<progress>X</progress>",
  "<meter>X</meter>",
];

const SEEN_BY_STYLE: readonly string[] = [
  '<a href="https://a.example/" style="background-color:#556270;color:#ffffff;-webkit-text-size-adjust:none;mso-hide:all;">X</a>',
  '<b style="background:linear-gradient(90deg,#f00,#00f);-webkit-background-clip:text;-webkit-text-fill-color:transparent">X</b>',
  '<b style="background-image:linear-gradient(90deg,#f00,#00f);background-clip:text;color:transparent">X</b>',
  '<b style="background:linear-gradient(red,blue) text;color:transparent"><i>X</i></b>',
  '<p style="display:none\\9">X</p>',
  ...[
    "@layer a, b;@layer b{p{display:block}}@layer a{p{display:none}}",
    "p:nth-child(1 of .a, .b){display:none}",
    "@media (not (foo)){p{display:none}}",
    "@media not all and (foo){p{display:none}}",
    "p:enabled{display:none}",
  ].map((sheet) => `<style>${sheet}</style><div><u></u><b class=b>b</b><p class=a>X</p></div>`),
  '<span style="max-height:0;overflow:hidden">X</span>',
  '<b style="transform:scale(0)">X</b>',
  '<table><tr><td style="max-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap">X</table>',
  '<p style="clip:rect(0,0,0,0)">X</p>',
  '<div style="grid-template-rows:0fr;overflow:hidden">X</div>',
  '<p style="--d:no;display:var(--d)ne">X</p>',
  "<font color=fff>X</font>",
  '<div style="font-size:0"><button>X</button></div>',
  '<h1 style="background:#000;color:#fff"><p>X</p></h1>',
  '<p style="background:color(xyz 0 0 0);color:#fff">X</p>',
  '<div style="color:#fff"><mark>X</mark><button></button></div>',
  '<div style="color:#fff"><button>X</button></div>',
  '<p style="color:#fff;text-shadow:0 1px 2px rgba(0,0,0,.8)">X</p>',
  '<p style="color:transparent;-webkit-text-stroke:1px #000">X</p>',
  "<ul><li bgcolor=black>X</ul>",
  '<div style="-webkit-text-fill-color:#fff"><p style="-webkit-text-fill-color:initial">X</p></div>',
  '<div style="display:flex"><span style="background:#000;color:#fff"><div>X</div></span></div>',
  '<a style="background:#000;color:#fff;float:left"><div>X</div></a>',
  '<p style="background:linear-gradient(color(xyz 0 0 0),rgb(calc(1) 2 3));color:#fff">X</p>',
  "<style>_:-ms-fullscreen, p{display:none}</style><p>X</p>",
  "<style>@supports (foo:bar){p{display:none}}</style><p>X</p>",
  "<style>@supports (-ms-ime-align:auto){p{display:none}}</style><p>X</p>",
  "<style>@supports (-moz-appearance:none) and (display:grid){p{display:none}}</style><p>X</p>",
  "<style>@supports (-webkit-overflow-scrolling:touch){p{display:none}}</style><p>X</p>",
  "<style>@supports (broken{p{display:none}}</style><p>X</p>",
  "<style>@media all and (min-width:0\\0){p{display:none}}</style><p>X</p>",
  "<style>p:last-of-type{display:none}</style><div><p>X</p><p>a</p></div>",
  "<style>p:not(div p){display:none}</style><div><p>X</p></div>",
  "<style>p:hover, p:checked, p:target{display:none}</style><p>X</p>",
  "<style>p:lang(de){display:none}</style><p lang=den>X</p>",
  "<style>@layer b{p.a{display:none}} p{display:block}</style><p class=a>X</p>",
  '<table bgcolor="#00000"><tr><td><font color="#fffff">X</font></table>',
  '<p style="background:#fff;background-image:linear-gradient(#111,#111);color:#fff">X</p>',
  '<p style="background:#000 url();color:#fff">X</p>',
  '<p style="transform:rotate(90deg)">X</p>',
  '<p style="transform:rotateY(180deg) skewX(10deg)">X</p>',
  '<p style="clip-path:polygon(0 0,100% 0,100% 100%)">X</p>',
  '<p style="clip-path:circle(50%)">X</p>',
  '<b style="background:linear-gradient(#111,#111);background-clip:text;color:transparent">X</b>',
  '<div style="font-size:0"><font size=3>X</font></div>',
  '<p style="zoom:0">X</p>',
  '<style>i{display:block;height:5px;overflow:hidden}</style><i>a</i><div style="font-size:10px"><i>X</i></div>',
  '<div style="position:relative">X<i style="position:absolute;inset:0;background:#fff;opacity:0"></i></div>',
];

const isSeen = (html: string) => seenOf(html).includes("X");
const isSeenBelow = (html: string) => isSeen(`<p>above</p>${html}`);

test("visibleText shows and hides text in broken markup as a browser does", () => {
  assert.deepEqual(HIDDEN_IN_BROKEN.filter(isSeenBelow), []);
  // Nothing stands above, so that a head element is parsed as one.
  assert.deepEqual(
    SEEN_IN_BROKEN.filter((html) => !isSeen(html)),
    [],
  );
});

test("visibleText shows and hides text in rare styles as a browser does", () => {
  assert.deepEqual(HIDDEN_BY_STYLE.filter(isSeenBelow), []);
  assert.deepEqual(
    SEEN_BY_STYLE.filter((html) => !isSeenBelow(html)),
    [],
  );
});

for (const [what, html, markdown] of [
  ["an end tag of br", "a</br>b", "a\nb"],
  ["a page inside a blockquote", "<blockquote><html><body>a</body></html></blockquote>b", "> a\n\nb"],
  ["text after the end of the page", "<body><p>a</p></body></html><p>b</p>", "a\n\nb"],
  [
    "a link that ends within a block",
    '<a href="https://a.example/"><div>a</a>b</div>',
    "[a](https://a.example/)\nb",
  ],
  [
    "a link around a table in a paragraph",
    '<p><a href="https://a.example/"><table><tr><td>a</td></tr></table></a></p>b',
    "[a](https://a.example/)\n\nb",
  ],
  ["bold text that ends within a paragraph", "<b><p>a</b> b</p>", "**a**\n\nb"],
] as const) {
  test(`visibleText renders ${what} as a browser does`, () => {
    assert.equal(seenOf(html), markdown);
  });
}

for (const [what, html] of [
  ["end tags that match nothing", `<div><table><tr><td>${"<span>".repeat(30_000)}${"</div>".repeat(30_000)}`],
  ["blocks inside formatting", `${"<b>".repeat(30_000)}${"<div>".repeat(8)}${"</b>x".repeat(30_000)}`],
  ["list items after unclosed spans", `<ul>${"<span>".repeat(30_000)}${"<li></li>".repeat(30_000)}`],
  ["tables inside table cells", "<table><tr><td>".repeat(30_000)],
  ["text in templates inside a table", `<table>${"<template>".repeat(4_000)}${"<tr>x".repeat(30_000)}`],
  ["end tags of formatting that is not open", `${"<b>".repeat(100_000)}${"</u>".repeat(100_000)}`],
  ["formatting inside formatting", `${"<b>".repeat(80_000)}${"<i>".repeat(80_000)}${"</b>".repeat(80_000)}`],
] as const) {
  test(`visibleText does not hang on ${what}`, () => {
    withoutHanging(() => seenOf(html));
  });
}
