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
  ["bold text", "a <b>b</b> <strong>c d</strong>.", "a **b** **c d**."],
  ["lists", "<ul><li>a<li>b<ul><li>c</ul></ul><ol><li>d<li>e</ol>", "- a\n- b\n  - c\n\n1. d\n2. e"],
  ["a link", 'See <a href="https://a.example/x">this page</a>.', "See [this page](https://a.example/x)."],
  [
    "links with ambiguous addresses, in the form that browsers open,",
    '<a href="https://a.example\\\\@b.example/">A</a> <a href="https://c\n.example。test/x">C</a>',
    "[A](https://a.example//@b.example/) [C](https://c.example.test/x)",
  ],
  [
    "a link whose text is its address",
    '<a href="https://a.example/x">https://a.example/x</a>',
    "https://a.example/x",
  ],
  [
    "a link that is too long, without its address,",
    `<a href="https://a.example/${"x".repeat(300)}">Go</a>`,
    "Go",
  ],
  [
    "an image in a link",
    '<a href="https://a.example/x"><img src=x alt="Shop"></a>',
    "[Shop](https://a.example/x)",
  ],
  [
    "a table with headings",
    "<table><tr><th>Item<th>Price<tr><td><p>Tea</p><td><p>$2</p><tr><td><td>$1</table>",
    "Item | Price\n--- | ---\nTea | $2\n- | $1",
  ],
  ["a row whose first cell is a label", "<table><tr><td>Total:<td>$3</table>", "Total: $3"],
  ["a layout table", "<table role=presentation><tr><th>a<th>b<tr><td>c</table>", "a | b\nc"],
  ["paragraphs displayed inline", "<p style='display:inline'>4</p><p style='display:inline'>8</p>", "48"],
  [
    "spans displayed as blocks",
    "<span style='display:block'>a</span><span style='display:block'>b</span>",
    "a\nb",
  ],
  ["no data: image", '<img src="data:image/png;base64,AAAA" alt="">a', "a"],
  ["a table", "<table><tr><td>Tea<td>$2<tr><td>Milk<td>$1</table>", "Tea | $2\nMilk | $1"],
  ["a quote", "<p>a</p><blockquote>b<blockquote>c</blockquote></blockquote><p>d", "a\n\n> b\n>\n> > c\n\nd"],
  ["line breaks", "a<br>b<br><br><br>c", "a\nb\n\nc"],
  ["preformatted text", "<pre>a\n  b\n\nc</pre>", "a\n  b\n\nc"],
  ["entities", "&lt;a&gt; &amp;&nbsp;&eacute;&#128512;", "<a> & é😀"],
  [
    "struck-out text",
    "<s>4</s> <del> 9 </del> <i style='text-decoration:line-through'>b <b>c</b></i>",
    "~~4~~ ~~9~~ ~~b~~ **~~c~~**",
  ],
  ["superscript digits", "492013<sup>1</sup> m<sup>2</sup> 1<sup>st</sup>", "492013¹ m² 1st"],
  [
    "text in upper case by style",
    "<p style='text-transform:uppercase'>code ab12-cd is 12 st",
    "code AB12-CD is 12 st",
  ],
  ["text in lower case by style", "<p style='text-transform:lowercase'>K7TQ4N Ann", "k7tq4n Ann"],
  ["ruby text", "<ruby>漢字<rp>(</rp><rt>かんじ</rt></ruby>", "漢字 (かんじ)"],
  [
    "form fields",
    "<input value=492013 readonly><input type=hidden value=1><input type=password value=2>",
    "492013",
  ],
  ["spaces", "<p>  a \n b\t</p>\n\n<p> c</p>", "a b\n\nc"],
  ["no script, title or template", "<title>t</title><script>s</script><template>u</template>v", "v"],
] as const) {
  test(`visibleText writes ${what} as Markdown`, () => {
    assert.equal(pageText(html), markdown);
  });
}

test("visibleText takes the text part when it says as much as the HTML", () => {
  assert.equal(
    visibleText({ text: "Hello, *you* there.", html: "<p>Hello, <b>you</b> there.</p>" }).text,
    "Hello, *you* there.",
  );
});

/** Wherever the two parts differ, the HTML counts. */
for (const [what, text, html] of [
  ["contradicts the HTML", "Hello, your code is 111111 now.", "<p>Hello, your code is 482930 now.</p>"],
  [
    "adds a number",
    "Hello, your order is on its way. Code 118204",
    "<p>Hello, your order is on its way.</p>",
  ],
  [
    "is about something else",
    "Dear winner, claim the prize at our office today before the clock strikes twelve or lose it all.",
    "<p>The meeting is moved to room four, bring the signed papers and a pen with you please.</p>",
  ],
  [
    "has hard line breaks",
    "Thank you for your order, which we will send to you as soon as\nthe weather allows it.",
    "<p>Thank you for your order, which we will send to you as soon as the weather allows it.</p>",
  ],
  ["is missing", undefined, "<p>Words of the page</p>"],
  ["is empty", " \n", "<p>Hi</p>"],
  ["says less", "See the HTML.", `<p>${"Words of the page. ".repeat(10)}</p>`],
  [
    "lacks a number of the HTML",
    "Your code is in the page, dear friend.",
    "<p>Your code is in the page, dear friend: 492013</p>",
  ],
] as const) {
  test(`visibleText takes the HTML when the text part ${what}`, () => {
    assert.equal(visibleText({ text, html }).text, pageText(html));
  });
}

test("visibleText converts a text part that contains HTML", () => {
  assert.equal(visibleText({ text: "<!DOCTYPE html><p>a <b>b</b></p>", html: undefined }).text, "a **b**");
});

test("visibleText returns the links of the HTML when it takes the text from the text part", () => {
  const { anchors } = visibleText({
    text: "Hello you",
    html: '<p>Hello <a href="https://a.example/">you</a></p>',
  });
  assert.deepEqual(anchors, [{ href: "https://a.example/", text: "you", before: "Hello ", line: 0 }]);
});

test("visibleText returns the text before a link, starting after the previous link", () => {
  const { anchors } = visibleText({
    text: undefined,
    html: "Is that you? <a href=https://a.example/yes>Confirm my address</a> or <a href=https://a.example/shop>Shop</a>",
  });
  assert.deepEqual(
    anchors.map(({ before }) => before),
    ["Is that you? ", " or "],
  );
});

test("visibleText separates words of different blocks and lines, before a link and in it", () => {
  const { anchors } = visibleText({
    text: undefined,
    html: "<p>Acme</p><div>Reset<br>it <a href=https://a.example/><div>over</div><div>here</div></a></div>",
  });
  const [{ before, text } = { before: "", text: "" }] = anchors;
  assert.deepEqual([before.replace(/\s+/g, " "), text], ["Acme Reset it ", "over here"]);
});

test("visibleText takes the text part when the HTML says most in images", () => {
  const text = "Our shop opens on Monday at nine. Come and see the new pots and pans in all colours.";
  assert.equal(
    visibleText({ text, html: '<img src="https://a.example/poster.png"><p>Our shop</p>' }).text,
    text,
  );
});

test("visibleText returns no link whose text is invisible or missing", () => {
  const html =
    '<body bgcolor="#fff"><a href="https://a.example/" style="color:#fff">x</a><a href="https://b.example/"></a>';
  assert.deepEqual(visibleText({ text: undefined, html }).anchors, []);
});

test("visibleText does not set hidesText for a short preheader, but for text hidden further down", () => {
  const preheader = '<div style="display:none">Your code is here</div>';
  const hides = (html: string) => visibleText({ text: undefined, html }).hidesText;
  assert.deepEqual([hides(`${preheader}<p>a</p>`), hides(`<p>a</p>${preheader}`)], [false, true]);
  const long = `<i hidden>${"a".repeat(200)}</i>`;
  assert.deepEqual([hides(`${long.repeat(2)}<p>a</p>`), hides(`${long.repeat(3)}<p>a</p>`)], [false, true]);
});

test("visibleText returns hidden text, comments, descriptions and tag characters as unseen", () => {
  const html = `<p>a\u{e0068}\u{e0069}</p><i hidden>one</i><!-- two --><img alt="three" width=1><title>four</title><style>p::after { content: "number five" }</style><a aria-description="six">b</a>`;
  for (const word of ["hi", "one", "two", "three", "four", "number five", "six"])
    assert.ok(visibleText({ text: undefined, html }).unseen.includes(word), word);
});

const HOSTILE: Readonly<Record<string, (count: number) => string>> = {
  "rules that all name the same class": (count) =>
    `<style>${Array.from({ length: count }, (_, at) => `.x${at} .a{color:red}`).join("")}</style>${"<p class=a>x".repeat(count)}`,
  "brackets in selectors": (count) => `<style>${":not(".repeat(count)}{color:red}</style>x`,
  "unclosed braces": (count) => `<style>${"{".repeat(count)}</style>x`,
  "semicolons in a style sheet": (count) => `<style>${";".repeat(count * 10)}</style>x`,
  "quotes in a style sheet": (count) => `<style>${"'".repeat(count * 10)}</style>x`,
  "space between the words of a layer's name": (count) =>
    `<style>@layer a${" ".repeat(count * 20)}b{p{color:red}}</style>x`,
  "space behind the n of a counting selector": (count) =>
    `<style>p:nth-child(n${" ".repeat(count * 20)}!){color:red}</style>x`,
  "nested negations in a media query": (count) =>
    `<style>@media ${"not (".repeat(count)}{a{color:red}}</style>x`,
  "long descendant selectors and nested elements": (count) =>
    `<style>${"a ".repeat(20)}b{color:red}</style>${"<a>".repeat(count)}${"<b>x</b>".repeat(count)}`,
  "sibling selectors and many siblings": (count) =>
    `<style>p~p~p~b{color:red}</style>${"<p>y</p>".repeat(count)}${"<b>x</b>".repeat(count)}`,
  "nested tables with headings": (count) => "<table><tr><th>x".repeat(count),
};

for (const [what, html] of Object.entries(HOSTILE)) {
  test(`visibleText does not hang on ${what}`, () => {
    withoutHanging(() => visibleText({ text: undefined, html: html(4_000) }));
  });
}

test("visibleText omits the rest of a page with too many style rules, and sets isTruncated", () => {
  const style = Array.from({ length: 30_000 }, (_, at) => `.a${at}{display:none}`).join("");
  const { text, isTruncated } = visibleText({
    text: undefined,
    html: `<style>${style}</style><p class=a29999>X</p><img alt=X src=x>`,
  });
  assert.deepEqual([text, isTruncated], ["", true]);
});

test("visibleText does not set hidesText for hidden text that is also visible", () => {
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

test("visibleText returns no hidden link", () => {
  const { anchors } = visibleText({
    text: undefined,
    html: '<p style="display:none"><a href="https://a.example/">x</a></p>',
  });
  assert.deepEqual(anchors, []);
});

for (const [what, html, href] of [
  ["an image map area", '<map><area href="https://a.example/v" alt="Go"></map>', "https://a.example/v"],
  [
    "a relative link",
    '<base href="https://a.example/b/"><a href="../v?x=1">Go</a>',
    "https://a.example/v?x=1",
  ],
  ["a link without a scheme", '<a href="//a.example/v">Go</a>', "https://a.example/v"],
  ["a www. link without a scheme", '<a href="www.a.example/v">Go</a>', "http://www.a.example/v"],
  [
    "a relative link in a page with two base elements",
    '<base href="https://a.example"><base href="https://b.example"><a href="v">Go</a>',
    "https://a.example/v",
  ],
  [
    "an absolute link in a page with a base element",
    '<base href="https://b.example"><a href="https://a.example/v">Go</a>',
    "https://a.example/v",
  ],
  ["a link to a fragment", '<base href="https://b.example"><a href="#top">Go</a>', "#top"],
  [
    "a mailto: link",
    '<base href="https://b.example"><a href="mailto:a@b.example">Go</a>',
    "mailto:a@b.example",
  ],
] as const) {
  test(`visibleText resolves the address of ${what}`, () => {
    const { anchors } = visibleText({ text: undefined, html });
    assert.deepEqual(
      anchors.map((anchor) => [anchor.href, anchor.text]),
      [[href, "Go"]],
    );
  });
}

/** Unclosed formatting elements, all different, which the parser reopens after the paragraph that they began in. */
const leftOpen = (count: number, behind: string) =>
  `<p>X <b style="display:none">${Array.from({ length: count }, (_, at) => `<i class=c${at}>`).join("")}</p>${behind}`;

test("visibleText omits text hidden by the outermost of many unclosed formatting elements", () => {
  const shown = (count: number) => visibleText({ text: undefined, html: leftOpen(count, "<p>hidden") });
  assert.deepEqual([shown(16).text, shown(100).text, shown(100).isTruncated], ["X", "X", false]);
});

test("visibleText omits text after more unclosed formatting than it follows, and sets isTruncated", () => {
  const html = leftOpen(200, "<p>unknown");
  const { text, isTruncated } = visibleText({ text: undefined, html });
  assert.deepEqual([text, isTruncated], ["X", true]);
});

test("ActiveFormatting reopens a bounded number of elements, however many paragraphs there are", () => {
  const formatting = new ActiveFormatting();
  for (let at = 0; at < 100; at += 1) formatting.add("i", new Map([["class", `c${at}`]])).isOpen = false;
  let reopened = 0;
  while (!formatting.isExhausted) reopened += formatting.left().length;
  assert.ok(reopened <= 100_100, String(reopened));
});
