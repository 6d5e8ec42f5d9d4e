import assert from "node:assert/strict";
import { test } from "node:test";
import { ActiveFormatting } from "../../../core/extract/page/active-formatting.ts";
import { visibleText } from "../../../core/extract/visible-text.ts";
import { withoutHanging } from "../../support/hang.ts";

function pageText(html: string): string {
  return visibleText({ text: undefined, html }).text;
}

for (const [what, html, markdown] of [
  ["headings", "<h1>One</h1><h3>Two</h3><p>x</p>", "# One\n\n### Two\n\nx"],
  ["strong text", "a <b>b</b> <strong>c d</strong>.", "a **b** **c d**."],
  ["lists", "<ul><li>a<li>b<ul><li>c</ul></ul><ol><li>d<li>e</ol>", "- a\n- b\n  - c\n\n1. d\n2. e"],
  ["a link", 'See <a href="https://a.example/x">this page</a>.', "See [this page](https://a.example/x)."],
  [
    "a link whose address programs read in two ways",
    '<a href="https://a.example\\\\@b.example/">A</a> <a href="https://c\n.example。test/x">C</a>',
    "[A](https://a.example//@b.example/) [C](https://c.example.test/x)",
  ],
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
  [
    "a table with headings",
    "<table><tr><th>Item<th>Price<tr><td><p>Tea</p><td><p>$2</p><tr><td><td>$1</table>",
    "Item | Price\n--- | ---\nTea | $2\n- | $1",
  ],
  ["a row whose cell names the next", "<table><tr><td>Total:<td>$3</table>", "Total: $3"],
  ["a table that only lays out", "<table role=presentation><tr><th>a<th>b<tr><td>c</table>", "a | b\nc"],
  ["blocks that are in line", "<p style='display:inline'>4</p><p style='display:inline'>8</p>", "48"],
  [
    "words that are blocks",
    "<span style='display:block'>a</span><span style='display:block'>b</span>",
    "a\nb",
  ],
  ["no picture in base64", '<img src="data:image/png;base64,AAAA" alt="">a', "a"],
  ["a table", "<table><tr><td>Tea<td>$2<tr><td>Milk<td>$1</table>", "Tea | $2\nMilk | $1"],
  ["a quote", "<p>a</p><blockquote>b<blockquote>c</blockquote></blockquote><p>d", "a\n\n> b\n>\n> > c\n\nd"],
  ["breaks", "a<br>b<br><br><br>c", "a\nb\n\nc"],
  ["preformatted text", "<pre>a\n  b\n\nc</pre>", "a\n  b\n\nc"],
  ["entities", "&lt;a&gt; &amp;&nbsp;&eacute;&#128512;", "<a> & é😀"],
  [
    "what is struck out",
    "<s>4</s> <del> 9 </del> <i style='text-decoration:line-through'>b <b>c</b></i>",
    "~~4~~ ~~9~~ ~~b~~ **~~c~~**",
  ],
  ["raised digits", "492013<sup>1</sup> m<sup>2</sup> 1<sup>st</sup>", "492013¹ m² 1st"],
  [
    "capitals of what is typed",
    "<p style='text-transform:uppercase'>code ab12-cd is 12 st",
    "code AB12-CD is 12 st",
  ],
  ["small letters of what is typed", "<p style='text-transform:lowercase'>K7TQ4N Ann", "k7tq4n Ann"],
  ["what is said beside a word", "<ruby>漢字<rp>(</rp><rt>かんじ</rt></ruby>", "漢字 (かんじ)"],
  [
    "fields",
    "<input value=492013 readonly><input type=hidden value=1><input type=password value=2>",
    "492013",
  ],
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

/** What the page says counts, wherever the two are not one. */
for (const [what, text, html] of [
  ["contradicts it", "Hello, your code is 111111 now.", "<p>Hello, your code is 482930 now.</p>"],
  [
    "adds a number",
    "Hello, your order is on its way. Code 118204",
    "<p>Hello, your order is on its way.</p>",
  ],
  [
    "speaks of something else",
    "Dear winner, claim the prize at our office today before the clock strikes twelve or lose it all.",
    "<p>The meeting is moved to room four, bring the signed papers and a pen with you please.</p>",
  ],
  [
    "was broken into lines by a program",
    "Thank you for your order, which we will send to you as soon as\nthe weather allows it.",
    "<p>Thank you for your order, which we will send to you as soon as the weather allows it.</p>",
  ],
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

test("visibleText leads up to a link from the one before it, whose words are its own", () => {
  const { anchors } = visibleText({
    text: undefined,
    html: "Is that you? <a href=https://a.example/yes>Confirm my address</a> or <a href=https://a.example/shop>Shop</a>",
  });
  assert.deepEqual(
    anchors.map(({ before }) => before),
    ["Is that you? ", " or "],
  );
});

test("visibleText keeps the words of two blocks and lines apart, before a link and in it", () => {
  const { anchors } = visibleText({
    text: undefined,
    html: "<p>Acme</p><div>Reset<br>it <a href=https://a.example/><div>over</div><div>here</div></a></div>",
  });
  const [{ before, text } = { before: "", text: "" }] = anchors;
  assert.deepEqual([before.replace(/\s+/g, " "), text], ["Acme Reset it ", "over here"]);
});

test("visibleText takes the text part where the page speaks in pictures", () => {
  const text = "Our shop opens on Monday at nine. Come and see the new pots and pans in all colours.";
  assert.equal(
    visibleText({ text, html: '<img src="https://a.example/poster.png"><p>Our shop</p>' }).text,
    text,
  );
});

test("visibleText has no link whose words nobody can see", () => {
  const html =
    '<body bgcolor="#fff"><a href="https://a.example/" style="color:#fff">x</a><a href="https://b.example/"></a>';
  assert.deepEqual(visibleText({ text: undefined, html }).anchors, []);
});

test("visibleText tells a preheader from text that is hidden further down", () => {
  const preheader = '<div style="display:none">Your code is here</div>';
  const hides = (html: string) => visibleText({ text: undefined, html }).hidesText;
  assert.deepEqual([hides(`${preheader}<p>a</p>`), hides(`<p>a</p>${preheader}`)], [false, true]);
  const long = `<i hidden>${"a".repeat(200)}</i>`;
  assert.deepEqual([hides(`${long.repeat(2)}<p>a</p>`), hides(`${long.repeat(3)}<p>a</p>`)], [false, true]);
});

test("visibleText keeps what nobody sees, to be judged: hidden text, comments, descriptions, tag characters", () => {
  const html = `<p>a\u{e0068}\u{e0069}</p><i hidden>one</i><!-- two --><img alt="three" width=1><title>four</title><style>p::after { content: "number five" }</style><a aria-description="six">b</a>`;
  for (const word of ["hi", "one", "two", "three", "four", "number five", "six"])
    assert.ok(visibleText({ text: undefined, html }).unseen.includes(word), word);
});

const HOSTILE: Readonly<Record<string, (count: number) => string>> = {
  "rules that one class all fit": (count) =>
    `<style>${Array.from({ length: count }, (_, at) => `.x${at} .a{color:red}`).join("")}</style>${"<p class=a>x".repeat(count)}`,
  "brackets in selectors": (count) => `<style>${":not(".repeat(count)}{color:red}</style>x`,
  "braces without end": (count) => `<style>${"{".repeat(count)}</style>x`,
  "semicolons in a sheet": (count) => `<style>${";".repeat(count * 10)}</style>x`,
  "quotes in a sheet": (count) => `<style>${"'".repeat(count * 10)}</style>x`,
  "negations in a query": (count) => `<style>@media ${"not (".repeat(count)}{a{color:red}}</style>x`,
  "chains of selectors over nested elements": (count) =>
    `<style>${"a ".repeat(20)}b{color:red}</style>${"<a>".repeat(count)}${"<b>x</b>".repeat(count)}`,
  "siblings of siblings": (count) =>
    `<style>p~p~p~b{color:red}</style>${"<p>y</p>".repeat(count)}${"<b>x</b>".repeat(count)}`,
  "nested tables with headings": (count) => "<table><tr><th>x".repeat(count),
};

for (const [what, html] of Object.entries(HOSTILE)) {
  test(`visibleText stays bounded by ${what}`, () => {
    withoutHanging(() => visibleText({ text: undefined, html: html(4_000) }));
  });
}

test("visibleText shows nothing more of a page whose style is too much to be read, and says so", () => {
  const style = Array.from({ length: 30_000 }, (_, at) => `.a${at}{display:none}`).join("");
  const { text, isTruncated } = visibleText({
    text: undefined,
    html: `<style>${style}</style><p class=a29999>X</p><img alt=X src=x>`,
  });
  assert.deepEqual([text, isTruncated], ["", true]);
});

test("visibleText hides nothing that it shows, too, as pages do for narrow screens and dark ones", () => {
  const hides = (hidden: string) =>
    visibleText({
      text: undefined,
      html: `<p>Sail on <b>Sunday</b> at 9. <a href="https://a.example/sail">Book</a><div style="display:none">${hidden}</div>`,
    }).hidesText;
  assert.deepEqual(
    [
      "<p>Sail on <b>Sunday</b></p><a>Book</a>",
      "<i>☰</i> +",
      "Sail on Monday",
      "<b>9</b>",
      "a.example",
      "Sund",
    ].map(hides),
    [false, false, true, true, true, true],
  );
});

test("visibleText has no link that is hidden", () => {
  const { anchors } = visibleText({
    text: undefined,
    html: '<p style="display:none"><a href="https://a.example/">x</a></p>',
  });
  assert.deepEqual(anchors, []);
});

for (const [what, html, href] of [
  ["a part of a picture", '<map><area href="https://a.example/v" alt="Go"></map>', "https://a.example/v"],
  ["no host", '<base href="https://a.example/b/"><a href="../v?x=1">Go</a>', "https://a.example/v?x=1"],
  ["no scheme", '<a href="//a.example/v">Go</a>', "https://a.example/v"],
  ["www and no scheme", '<a href="www.a.example/v">Go</a>', "http://www.a.example/v"],
  [
    "a base that another one follows",
    '<base href="https://a.example"><base href="https://b.example"><a href="v">Go</a>',
    "https://a.example/v",
  ],
  [
    "a base and a host",
    '<base href="https://b.example"><a href="https://a.example/v">Go</a>',
    "https://a.example/v",
  ],
  ["a place in the page", '<base href="https://b.example"><a href="#top">Go</a>', "#top"],
  [
    "an address of mail",
    '<base href="https://b.example"><a href="mailto:a@b.example">Go</a>',
    "mailto:a@b.example",
  ],
] as const) {
  test(`visibleText has the address of a link of ${what}`, () => {
    const { anchors } = visibleText({ text: undefined, html });
    assert.deepEqual(
      anchors.map((anchor) => [anchor.href, anchor.text]),
      [[href, "Go"]],
    );
  });
}

/** Formatting that is left open, each of its own kind, and opened again behind the paragraph that it began in. */
const leftOpen = (count: number, behind: string) =>
  `<p>X <b style="display:none">${Array.from({ length: count }, (_, at) => `<i class=c${at}>`).join("")}</p>${behind}`;

test("visibleText hides what stands in the outermost of much formatting that was left open", () => {
  const shown = (count: number) => visibleText({ text: undefined, html: leftOpen(count, "<p>hidden") });
  assert.deepEqual([shown(16).text, shown(100).text, shown(100).isTruncated], ["X", "X", false]);
});

test("visibleText leaves out what stands behind more formatting than it follows, and says so", () => {
  const html = leftOpen(200, "<p>unknown");
  const { text, isTruncated } = visibleText({ text: undefined, html });
  assert.deepEqual([text, isTruncated], ["X", true]);
});

test("ActiveFormatting opens only so many elements again, however many paragraphs there are", () => {
  const formatting = new ActiveFormatting();
  for (let at = 0; at < 100; at += 1) formatting.add("i", new Map([["class", `c${at}`]])).isOpen = false;
  let opened = 0;
  while (!formatting.isExhausted) opened += formatting.left().length;
  assert.ok(opened <= 100_100, String(opened));
});
