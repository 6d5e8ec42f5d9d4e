import assert from "node:assert/strict";
import { test } from "node:test";
import { visibleText } from "../../../../core/extract/visible-text.ts";

function pageText(html: string): string {
  return visibleText({ text: undefined, html }).text;
}

/** Ways to hide text. X is hidden. */
const HIDDEN: Readonly<Record<string, string>> = {
  "display:none": '<div style="display:none">X</div>',
  "display: NONE !important": '<div style="display: NONE !important">X</div>',
  "display:none on a class": "<style>.a{display:none}</style><p class='b a'>X</p>",
  "display:none on an element with a class": "<style>p.a,h1{display:none}</style><p class=a>X</p>",
  "display:none on an id": "<style>#a{display:none}</style><p id=a>X</p>",
  "display:none in a style sheet after it": "<p class=a>X</p><style>.a{display:none}</style>",
  "visibility:hidden": '<span style="visibility:hidden">X</span>',
  "opacity:0": '<span style="opacity:0">X</span>',
  "opacity:1%": '<span style="opacity:1%">X</span>',
  "font-size:0": '<span style="font-size:0">X</span>',
  "font-size:1px": '<span style="font-size:1px">X</span>',
  "font shorthand": '<span style="font:0px Arial">X</span>',
  "white on white": '<span style="color:#fff">X</span>',
  "nearly white on white": '<span style="color:rgb(253, 254, 252)">X</span>',
  "the colour of its background": '<table><tr><td bgcolor="#112233"><font color="#112233">X</font></table>',
  "transparent text": '<span style="color:transparent">X</span>',
  "a colour with alpha 0": '<span style="color:rgba(0,0,0,0)">X</span>',
  "a maximum height of 0": '<div style="max-height:0;overflow:hidden">X</div>',
  "a negative z-index behind a background":
    '<div style="background:#fff"><div><p style="position:relative;z-index:-1">X</p></div></div>',
  "a closed accordion":
    '<div style="display:grid;grid-template-rows:0fr"><div style="overflow:hidden"><p>X</p></div></div>',
  "a width of 0": '<div style="width:0px;overflow:hidden">X</div>',
  "a position off screen": '<div style="position:absolute;left:-9999px">X</div>',
  "a text-indent off screen": '<div style="text-indent:-9999px">X</div>',
  "a translation off screen": '<div style="transform:translateX(-9999px)">X</div>',
  "a scale of 0": '<div style="transform:scale(0)">X</div>',
  clip: '<div style="position:absolute;clip:rect(0 0 0 0)">X</div>',
  "a clip-path": '<div style="clip-path:inset(100%)">X</div>',
  "the hidden attribute": "<p hidden>X</p>",
  "a descendant selector": "<style>.a .b{display:none}</style><div class=a><p><i class=b>X</i></p></div>",
  "a child selector": "<style>div > i{display:none}</style><div><i>X</i></div>",
  "a next-sibling selector": "<style>u + i{display:none}</style><u></u><i>X</i>",
  "a subsequent-sibling selector": "<style>u ~ i{display:none}</style><u></u><b></b><i>X</i>",
  "an attribute selector": "<style>[data-x='1']{display:none}</style><i data-x=1>X</i>",
  "an attribute prefix selector": '<style>i[class^="tr"]{display:none}</style><i class=trap>X</i>',
  "a selector of two classes": "<style>.a.b{display:none}</style><i class='b c a'>X</i>",
  ":nth-child": "<style>i:nth-child(2n+2){display:none}</style><u><b></b><i>X</i></u>",
  ":is": "<style>:is(u, i).a{display:none}</style><i class=a>X</i>",
  "@media screen":
    "<style>@media only screen and (min-width: 480px){.a{display:none}}</style><i class=a>X</i>",
  "@media in @supports":
    "<style>@supports (display:grid){@media all{.a{display:none}}}</style><i class=a>X</i>",
  "a style sheet for screens": "<style media=screen>.a{display:none}</style><i class=a>X</i>",
  "a rule after a comment and a string": `<style>/* } */.q{content:"}"}.a{display:none}</style><i class=a>X</i>`,
  "a rule in HTML comment marks": "<style><!-- .a{display:none} --></style><i class=a>X</i>",
  "a rule after a broken one": "<style>.q{{}} .a{display:none}</style><i class=a>X</i>",
  "an escaped name": "<style>.\\31 a{display:none}</style><i class=1a>X</i>",
  "an escaped property": "<style>.a{dis\\70lay:none}</style><i class=a>X</i>",
  "an !important rule that overrides the style attribute":
    "<style>.a{display:none!important}</style><i class=a style='display:inline'>X</i>",
  "the more specific of two rules": "<style>#a{display:none} .b{display:inline}</style><i id=a class=b>X</i>",
  "the later of two rules": "<style>.b{display:inline} .a{display:none}</style><i class='a b'>X</i>",
  "a class among many": `<style>.z{display:none}</style><i class="${"c ".repeat(500)}z">X</i>`,
  "a style attribute after many others": `<i ${Array.from({ length: 200 }, (_, at) => `a${at}=1`).join(" ")} style="display:none">X</i>`,
  "a valid value before an invalid one": '<i style="display:none;display:foo">X</i>',
  "visibility:collapse": '<span style="visibility:collapse">X</span>',
  "nested opacity": '<div style="opacity:.3"><span style="opacity:.3">X</span></div>',
  "a filter of opacity(0)": '<span style="filter:opacity(0)">X</span>',
  "a transparent text fill": '<span style="-webkit-text-fill-color:transparent">X</span>',
  "a tiny font size": '<span style="font-size:.1em">X</span>',
  "a named colour on the same background":
    '<p style="background:ghostwhite"><i style="color:#f8f8ff">X</i></p>',
  "an hsl() colour on an rgb() background":
    '<p style="background-color:rgb(255 255 255)"><i style="color:hsl(120, 50%, 100%)">X</i></p>',
  "a colour that is nearly transparent": '<span style="color:rgba(0,0,0,.02)">X</span>',
  "a colour with little contrast": '<p style="background:#ffffff"><i style="color:#eeeeee">X</i></p>',
  "nearly the colour of its background":
    '<table bgcolor="#222222"><tr><td><font color="#232323">X</font></table>',
  "white on a gradient from white to white":
    '<p style="background:linear-gradient(#fff,#fefefe)"><i style="color:#fff">X</i></p>',
  "white on a translucent white":
    '<p style="background:rgba(255,255,255,.5)"><i style="color:#fff">X</i></p>',
  "a line height of 0": '<div style="line-height:0;overflow:hidden">X</div>',
  "a height of 2px": '<div style="height:2px;overflow:hidden">X</div>',
  "a fixed position off screen": '<div style="position:fixed;left:20000px">X</div>',
  "a negative margin": '<div style="margin:0 0 0 -9999px">X</div>',
  "a negative inset": '<div style="position:absolute;inset:-9999px auto auto -9999px">X</div>',
  "the Kellum method": '<div style="text-indent:100%;white-space:nowrap;overflow:hidden">X</div>',
  "rotateY(90deg)": '<div style="transform:rotateY(90deg)">X</div>',
  "a clip-path from below": '<div style="clip-path:inset(0 0 100% 0)">X</div>',
  "a hidden ancestor": '<div style="display:none"><p style="display:block;visibility:visible">X</p></div>',
  "a comment": "<!-- X -->",
};

for (const [way, html] of Object.entries(HIDDEN)) {
  test(`visibleText omits and counts text hidden by ${way}`, () => {
    const { text, hiddenTextChars } = visibleText({
      text: undefined,
      html: `<body><p>seen</p>${html}</body>`,
    });
    assert.deepEqual([text, hiddenTextChars], ["seen", 1]);
  });
}

/** Styles that hide, each followed by an invalid value. The value before it stays in force. */
const DROPPED: readonly string[] = [
  "color:#fff;color:foo",
  "color:#fff;color:foo(1)",
  "color:#fff;color:rgb(1)",
  "color:#fff;background:foo(1)",
  "color:#fff;background-color:foo(1)",
  "-webkit-text-fill-color:transparent;-webkit-text-fill-color:foo",
  "filter:opacity(0);filter:foo",
  "filter:opacity(0);filter:opacity(foo)",
  "clip-path:inset(100%);clip-path:foo",
  "clip-path:inset(100%);clip-path:inset(foo)",
  "position:absolute;clip:rect(0 0 0 0);clip:foo",
  "transform:scale(0);transform:foo(1)",
  "scale:0;scale:foo",
  "translate:-9999px;translate:foo",
  "rotate:x 90deg;rotate:foo",
  "zoom:.01;zoom:foo",
  "opacity:0;opacity:calc(foo)",
  "font:0/0 a;font:foo",
  "font-size:0;font-size:calc(foo)",
  "max-height:0;overflow:hidden;max-height:calc(foo)",
  "max-height:0;overflow:hidden;min-height:foo",
  "max-height:0;overflow:hidden;overflow:foo",
  "height:0;contain:paint;contain:foo",
  "content-visibility:hidden;content-visibility:foo",
  "position:absolute;left:-9999px;left:foo",
  "margin-left:-9999px;margin-left:foo",
  "letter-spacing:-1em;letter-spacing:foo",
  "mask:linear-gradient(#0000,#0000);mask:foo",
  "content:url(x);content:foo",
  "background:#000;background-color:foo;color:#000",
  "background:#000;background:foo;color:#000",
  "background-color:#000;background:#fff foo;color:#000",
  "-webkit-text-security:disc;-webkit-text-security:foo",
  "transform:rotateY(180deg);backface-visibility:hidden;backface-visibility:foo",
  "text-indent:100%;overflow:hidden;white-space:nowrap;white-space:foo",
  "background:#fff;-webkit-background-clip:text;color:transparent;-webkit-background-clip:foo",
  "color:#fff;color:rgb(x,y,z)",
  "color:#fff;color:rgb(0,0 0)",
  "color:#fff;color:rgb(0%,0,0)",
  "color:#fff;color:hsl(0,0,0)",
  "color:#fff;color:lab(0,0,0)",
  "color:#fff;color:color(srgb 0 0)",
  // A value of another property, or too many values.
  "display:none;display:block block",
  "opacity:0;opacity:none",
  "font-size:0;font-size:auto",
  "max-height:0;overflow:hidden;max-height:auto",
  "height:0;overflow:hidden;height:none",
  "text-indent:-9999px;text-indent:auto",
  "position:absolute;left:-9999px;left:5deg",
  "filter:opacity(0);filter:scale(1)",
  "transform:scale(0);transform:scale(1,1,1)",
  "transform:scale(0);transform:scale(5px)",
  "transform:translate(-9999px);transform:translate(5)",
  "scale:0;scale:1 1 1 1",
  "visibility:hidden;visibility:visible visible",
];

test("visibleText omits text hidden by a valid value when an invalid value follows", () => {
  const seen = DROPPED.filter((style) => pageText(`<p>seen</p><div style="${style}">X</div>`).includes("X"));
  assert.deepEqual(seen, []);
});

/** Pages that only seem to hide X. */
const SHOWN: Readonly<Record<string, string>> = {
  "text that sets a font size again below font-size:0":
    '<table><tr><td style="font-size:0"><p style="font-size:14px">X</p></td></table>',
  "white text on a dark row":
    '<table><tr style="background:#000"><td><span style="color:#fff">X</span></td></tr></table>',
  "white text on a button":
    '<a href="https://a.example" style="background-color:#2563eb;color:#ffffff">X</a>',
  "white text on a background image":
    '<table><tr><td style="background:url(x.png)"><span style="color:#fff">X</span></td></table>',
  "white text on a background attribute":
    '<table><tr><td background="x.png"><span style="color:#fff">X</span></td></table>',
  "white text on a background set by a descendant selector":
    "<style>.night td{background:#000}</style><table class=night><tr><td style='color:#fff'>X</td></tr></table>",
  "text hidden on narrow screens only":
    "<style>@media (max-width:600px){.a{display:none}}</style><p class=a>X</p>",
  "text hidden for Outlook only": "<!--[if mso]><style>.a{display:none}</style><![endif]--><p class=a>X</p>",
  "visible text in a parent with visibility:hidden":
    '<div style="visibility:hidden"><p style="visibility:visible">X</p></div>',
  "a cell after an unclosed hidden one": '<table><tr><td style="display:none">&nbsp;<td>X</table>',
  "text in a clipped box that has a size": '<div style="width:600px;height:40px;overflow:hidden">X</div>',
  "text hidden in print only": "<style>@media print{.a{display:none}}</style><p class=a>X</p>",
  "text hidden in dark mode only":
    "<style>@media (prefers-color-scheme:dark){.a{display:none}}</style><p class=a>X</p>",
  "text hidden by a print style sheet": "<style media=print>.a{display:none}</style><p class=a>X</p>",
  "text under a rule that is commented out": "<style>/* .a{display:none} */</style><p class=a>X</p>",
  "text under a rule inside a string": `<style>.q{content:".a{display:none}"}</style><p class=a>X</p>`,
  "text hidden on hover only": "<style>.a:hover{display:none}</style><p class=a>X</p>",
  "text whose ::before is hidden": "<style>.a::before{display:none}</style><p class=a>X</p>",
  "text that a descendant selector does not match": "<style>.b .a{display:none}</style><p class=a>X</p>",
  "text that a later rule shows again": "<style>.a{display:none}.a{display:block}</style><p class=a>X</p>",
  "text that an !important rule shows again":
    "<style>.a{display:block!important}</style><p class=a style='display:none'>X</p>",
  "text with the hidden attribute and display:block": '<p hidden style="display:block">X</p>',
  "a link that has the browser's link colour": '<p style="color:#fff"><a href="https://a.example/">X</a></p>',
  "text in a box with min-width:100%": '<div style="width:1px;min-width:100%;overflow:hidden">X</div>',
  "text in a cell of 2% width": '<table><tr><td style="width:2%;overflow:hidden">X</td></table>',
  "grey text on darker grey": '<p style="background:#333"><span style="color:#777">X</span></p>',
  "black text on a gradient":
    '<p style="background:linear-gradient(#000,#fff)"><span style="color:#000">X</span></p>',
  "text moved a little to the left":
    '<p style="position:relative;left:-20px;margin-left:-8px;text-indent:-1em">X</p>',
  "text with aria-hidden": '<p aria-hidden="true">X</p>',
  "the label of a submit button": '<input type="submit" value="X">',
  "an image in a line of no height":
    '<div style="font-size:0;line-height:0"><img src=a alt="X" width=40></div>',
  "text in a comment for all but Outlook": "<!--[if !mso]><!--><p>X</p><!--<![endif]-->",
  "text after an unclosed quote in a style sheet": `<style>.q{content:"}\n.a{color:red}</style><p class=a>X</p>`,
  "white text on an inset shadow that fills its box":
    '<p style="box-shadow:inset 0 0 0 200px #000;color:#fff">X</p>',
  "white text on a flex item that grows":
    '<div style="display:flex"><p style="flex:1;width:0;background:#000;color:#fff">X</p></div>',
  "text after a nobr that a hidden nobr closed":
    '<nobr><span><span><nobr style="display:none"></span></span></nobr>X',
  "black text where a black background has no height": '<div style="height:0;background:#000">X</div>',
  "text after formatting that closes around a hidden span": '<b><span style="display:none"><div></b>X',
  "text after an end tag for formatting that has ended":
    '<small><span><small style="display:none"></span></small>X</small>',
  "readable grey text": '<span style="color:#999">X</span>',
};

for (const [way, html] of Object.entries(SHOWN)) {
  test(`visibleText shows ${way}`, () => {
    assert.match(pageText(html), /X/);
  });
}

/** X is outside its background, on a shadow of its own colour, off screen, or under a box of an outer ancestor. */
const OUT_OF_BOX: readonly string[] = [
  '<div style="height:0;background:#000;color:#fff">X</div>',
  '<div style="max-height:calc(0px + 1px);background-color:#036;color:#fff">X</div>',
  '<div style="width:1px;background:#000;color:#fff">X</div>',
  '<p style="background:linear-gradient(#fff,#fff),#000;color:#fff">X</p>',
  '<p style="background-image:linear-gradient(#fff,#fff),linear-gradient(#000,#000);color:#fff">X</p>',
  '<p style="background:linear-gradient(#000,#000);background-size:0;color:#fff">X</p>',
  '<p style="background:linear-gradient(#000,#000) 0 0/0 100% no-repeat;color:#fff">X</p>',
  '<p style="box-shadow:inset 0 0 0 1000px #000">X</p>',
  '<p style="transform:translate(-50%,0) translate(-9999px)">X</p>',
  '<div style="position:relative"><div><p>X<i style="position:absolute;inset:0;background:#fff"></i></p></div></div>',
  '<div style="position:relative"><div><i style="position:absolute;inset:0;background:#fff"></i>X</div></div>',
  '<div style="position:relative"><i style="position:absolute;inset:0;background:#fff"></i><img alt=X></div>',
];

test("visibleText omits text outside of its background, and text under a box of an outer ancestor", () => {
  const seen = OUT_OF_BOX.filter((html) => pageText(`<p>seen</p>${html}`).includes("X"));
  assert.deepEqual(seen, []);
});

test("visibleText returns no link that lies under a box", () => {
  const covered =
    '<div style="position:relative"><a href="https://b.example/">b</a><i style="position:absolute;inset:0;background:#fff"></i>';
  const { anchors } = visibleText({ text: undefined, html: `<a href="https://a.example/">a</a>${covered}` });
  assert.deepEqual(
    anchors.map(({ href }) => href),
    ["https://a.example/"],
  );
});

test("visibleText keeps a space between words when hidden text between them takes up room", () => {
  const around = (attributes: string, words = " X ") =>
    pageText(`<p>one<font ${attributes}>${words}</font>two</p>`);
  for (const attributes of ['color="#fff"', 'style="visibility:hidden"', 'style="opacity:0"']) {
    assert.equal(around(attributes), "one two");
    assert.equal(around(attributes, " "), "one two");
    assert.equal(around(attributes, "X"), "onetwo");
  }
  for (const style of ["display:none", "font-size:0"]) assert.equal(around(`style="${style}"`), "onetwo");
});
