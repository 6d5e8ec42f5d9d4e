import assert from "node:assert/strict";
import { test } from "node:test";
import { visibleText } from "../../../core/extract/visible-text.ts";

function pageText(html: string): string {
  return visibleText({ text: undefined, html }).text;
}

/** Ways to keep text from a person's eyes; X is what must not be read. */
const HIDDEN: Readonly<Record<string, string>> = {
  "display:none": '<div style="display:none">X</div>',
  "display: NONE !important": '<div style="display: NONE !important">X</div>',
  "display:none of a class": "<style>.a{display:none}</style><p class='b a'>X</p>",
  "display:none of an element's class": "<style>p.a,h1{display:none}</style><p class=a>X</p>",
  "display:none of an id": "<style>#a{display:none}</style><p id=a>X</p>",
  "display:none of a sheet below": "<p class=a>X</p><style>.a{display:none}</style>",
  "visibility:hidden": '<span style="visibility:hidden">X</span>',
  "opacity:0": '<span style="opacity:0">X</span>',
  "opacity:1%": '<span style="opacity:1%">X</span>',
  "font-size:0": '<span style="font-size:0">X</span>',
  "font-size:1px": '<span style="font-size:1px">X</span>',
  "font shorthand": '<span style="font:0px Arial">X</span>',
  "white on white": '<span style="color:#fff">X</span>',
  "nearly white on white": '<span style="color:rgb(253, 254, 252)">X</span>',
  "the colour of its background": '<td bgcolor="#112233"><font color="#112233">X</font>',
  "transparent text": '<span style="color:transparent">X</span>',
  "text without alpha": '<span style="color:rgba(0,0,0,0)">X</span>',
  "a box without height": '<div style="max-height:0;overflow:hidden">X</div>',
  "a box without width": '<div style="width:0px;overflow:hidden">X</div>',
  "off the screen": '<div style="position:absolute;left:-9999px">X</div>',
  "indented off the screen": '<div style="text-indent:-9999px">X</div>',
  "moved off the screen": '<div style="transform:translateX(-9999px)">X</div>',
  "scaled to nothing": '<div style="transform:scale(0)">X</div>',
  clipped: '<div style="position:absolute;clip:rect(0 0 0 0)">X</div>',
  "clipped by a path": '<div style="clip-path:inset(100%)">X</div>',
  "hidden attribute": "<p hidden>X</p>",
  "mso-hide": '<p style="mso-hide:all">X</p>',
  "within something hidden":
    '<div style="display:none"><p style="display:block;visibility:visible">X</p></div>',
  comment: "<!-- X -->",
};

for (const [way, html] of Object.entries(HIDDEN)) {
  test(`visibleText leaves out and counts what is hidden by ${way}`, () => {
    const { text, hiddenTextChars } = visibleText({
      text: undefined,
      html: `<body><p>seen</p>${html}</body>`,
    });
    assert.deepEqual([text, hiddenTextChars], ["seen", 1]);
  });
}

/** Looks like hiding, and is not. */
const SHOWN: Readonly<Record<string, string>> = {
  "a size that a child gives back": '<td style="font-size:0"><p style="font-size:14px">X</p></td>',
  "white on a dark row": '<tr style="background:#000"><td><span style="color:#fff">X</span></td></tr>',
  "white on a button": '<a href="https://a.example" style="background-color:#2563eb;color:#ffffff">X</a>',
  "white on a picture": '<td style="background:url(x.png)"><span style="color:#fff">X</span></td>',
  "white on a background attribute": '<td background="x.png"><span style="color:#fff">X</span></td>',
  "white where a selector that we do not evaluate may set the background":
    "<style>.night td{background:#000}</style><table class=night><tr><td style='color:#fff'>X</td></tr></table>",
  "hidden on another screen": "<style>@media (max-width:600px){.a{display:none}}</style><p class=a>X</p>",
  "hidden in Outlook's comment": "<!--[if mso]><style>.a{display:none}</style><![endif]--><p class=a>X</p>",
  "visibility that a child takes back":
    '<div style="visibility:hidden"><p style="visibility:visible">X</p></div>',
  "a cell behind an unclosed hidden one": '<table><tr><td style="display:none">&nbsp;<td>X</table>',
  "a box cut to its size": '<div style="width:600px;height:40px;overflow:hidden">X</div>',
  "a grey that can be read": '<span style="color:#999">X</span>',
};

for (const [way, html] of Object.entries(SHOWN)) {
  test(`visibleText shows ${way}`, () => {
    assert.match(pageText(html), /X/);
  });
}

for (const [what, html, markdown] of [
  ["headings", "<h1>One</h1><h3>Two</h3><p>x</p>", "# One\n\n### Two\n\nx"],
  ["strong text", "a <b>b</b> <strong>c d</strong>.", "a **b** **c d**."],
  ["lists", "<ul><li>a<li>b<ul><li>c</ul></ul><ol><li>d<li>e</ol>", "- a\n- b\n  - c\n\n1. d\n2. e"],
  ["a link", 'See <a href="https://a.example/x">this page</a>.', "See [this page](https://a.example/x)."],
  [
    "a link that is its address",
    '<a href="https://a.example/x">https://a.example/x</a>',
    "https://a.example/x",
  ],
  ["a link that is too long to read", `<a href="https://a.example/${"x".repeat(300)}">Go</a>`, "Go"],
  [
    "a picture in a link",
    '<a href="https://a.example/x"><img src=x alt="Shop"></a>',
    "[Shop](https://a.example/x)",
  ],
  ["a table", "<table><tr><td>Tea<td>$2<tr><td>Milk<td>$1</table>", "Tea | $2\nMilk | $1"],
  ["a quote", "<p>a</p><blockquote>b<blockquote>c</blockquote></blockquote><p>d", "a\n\n> b\n>\n> > c\n\nd"],
  ["breaks", "a<br>b<br><br><br>c", "a\nb\n\nc"],
  ["preformatted text", "<pre>a\n  b\n\nc</pre>", "a\n  b\n\nc"],
  ["entities", "&lt;a&gt; &amp;&nbsp;&eacute;&#128512;", "<a> & é😀"],
  ["space", "<p>  a \n b\t</p>\n\n<p> c</p>", "a b\n\nc"],
  [
    "nothing of scripts, titles and templates",
    "<title>t</title><script>s</script><template>u</template>v",
    "v",
  ],
] as const) {
  test(`visibleText writes ${what} as Markdown`, () => {
    assert.equal(pageText(html), markdown);
  });
}

test("visibleText prefers a text part that says as much as the HTML", () => {
  assert.equal(
    visibleText({ text: "Hello, *you* there.", html: "<p>Hello, <b>you</b> there.</p>" }).text,
    "Hello, *you* there.",
  );
});

for (const [what, text, html] of [
  ["is missing", undefined, "<p>Words of the page</p>"],
  ["is empty", " \n", "<p>Hi</p>"],
  ["says less", "See the HTML.", `<p>${"Words of the page. ".repeat(10)}</p>`],
  [
    "lacks a number",
    "Your code is in the page, dear friend.",
    "<p>Your code is in the page, dear friend: 492013</p>",
  ],
] as const) {
  test(`visibleText takes the HTML when the text part ${what}`, () => {
    assert.equal(visibleText({ text, html }).text, pageText(html));
  });
}

test("visibleText takes a text part that is HTML for what it is", () => {
  assert.equal(visibleText({ text: "<!DOCTYPE html><p>a <b>b</b></p>", html: undefined }).text, "a **b**");
});

test("visibleText has the links of the HTML beside a text that it took from the text part", () => {
  const { anchors } = visibleText({
    text: "Hello you",
    html: '<p>Hello <a href="https://a.example/">you</a></p>',
  });
  assert.deepEqual(anchors, [{ href: "https://a.example/", text: "you", before: "Hello ", line: 0 }]);
});

test("visibleText has no link that is hidden", () => {
  const { anchors } = visibleText({
    text: undefined,
    html: '<p style="display:none"><a href="https://a.example/">x</a></p>',
  });
  assert.deepEqual(anchors, []);
});
