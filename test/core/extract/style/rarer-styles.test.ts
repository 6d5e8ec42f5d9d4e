import assert from "node:assert/strict";
import { test } from "node:test";
import { visibleText } from "../../../../core/extract/visible-text.ts";

function pageText(html: string): string {
  return visibleText({ text: undefined, html }).text;
}

/** Rare ways to hide text: each a style, or a style sheet for `.a`. */
const RARER: readonly string[] = [
  "filter:invert(1)",
  "filter:brightness(0) invert(1)",
  "filter:opacity(calc(1 - 1))",
  "background:#123;filter:brightness(0)",
  "mix-blend-mode:screen",
  "mix-blend-mode:difference",
  "mix-blend-mode:exclusion",
  "mix-blend-mode:plus-lighter",
  "filter:contrast(0) brightness(2)",
  ...[
    "abs(0)",
    "sign(0)",
    "sqrt(0)",
    "pow(0,2)",
    "log(1)",
    "tan(0)",
    "rem(3,3)",
    "round(.2)",
    "calc(exp(0) - 1)",
  ].map((sum) => `opacity:${sum}`),
  ...["overlay", "color-dodge", "color-burn", "soft-light", "hue", "saturation", "color"].map(
    (mode) => `mix-blend-mode:${mode}`,
  ),
  "color:rgb(calc(200 + 55) 255 255)",
  "color:rgba(0,0,0,calc(0))",
  "color:hsl(0 0% calc(50% + 50%))",
  "color:rgb(from black 255 255 255)",
  "color:rgb(from black r g b / 0)",
  "color:color-mix(in srgb, black, white 100%)",
  "color:color-mix(in srgb, 0% black, white)",
  "color:color(rec2020 1 1 1)",
  "--n:0;color:rgb(0 0 0 / calc(var(--n) * 1))",
  "clip-path:ellipse(50% 0)",
  "clip-path:inset(calc(25% * 2))",
  "mask:linear-gradient(rgb(0 0 0 / 0),rgb(0 0 0 / 0))",
  "transform:scale(calc(0))",
  "transform:translate(calc(-100vw - 900px))",
  "transform:rotateY(180deg);backface-visibility:hidden",
  "display:table-column",
  "font-size-adjust:0",
  "contain:strict",
  "contain:size;overflow:hidden",
  "height:5px;overflow:hidden",
  "height:0;padding-top:40px;overflow:hidden",
  "margin-inline:-9999px 0",
  "margin-block:-9999px auto",
  "position:absolute;inset-inline:-9999px auto",
  "position:absolute;inset-block:-9999px auto",
  "position:absolute;inset:calc(-1px * 9999) auto auto 0",
  "position:absolute;left:50%;margin-left:-2000px",
  "body:has(i) .a{display:none}",
  "div:has(> .a) .a{display:none}",
  ".a:not(:has(img)){display:none}",
  ".a:has(u, b){display:none}",
  "p:has(+ div) ~ div .a{display:none}",
  ".a:dir(ltr){display:none}",
  ".a{display:none}}.a{display:block}",
  ".a{display:none}@media (min-width:1px{.a{display:block}}",
  ".a{display:none}@supports selector(:x){.a{display:block}}",
  ".a{display:none}:where(#z,.a){display:block}",
  ...[
    "(width >= 400px)",
    "(400px <= width <= 2000px)",
    "(height = 800px)",
    "(height)",
    "(orientation)",
    "not print",
    "(not (max-width:400px))",
    "(min-width:30em)",
    "(min-resolution:96dpi)",
    "(max-aspect-ratio:16/9)",
  ].map((query) => `@media ${query}{.a{display:none}}`),
  "@supports (foo:bar) or (color:red){.a{display:none}}",
  "@supports font-tech(color-colrv1){.a{display:none}}",
  "@layer{.a{display:none}}",
  ...[
    ":root .a",
    ".a:read-only",
    ".a:not(:read-write)",
    ".a:not(:disabled):not(:enabled)",
    ".a:not(:open)",
    ".a:nth-child(-n+3)",
    "[class$=a]",
    "[class*=a]",
    "[class|=a]",
  ].map((selector) => `${selector}{display:none}`),
  ":is(#z,.a){display:none}.a.a.a{display:block}",
  ".a:not(#z){display:none}.a.a.a{display:block}",
  // A rule with an invalid selector has no effect.
  ...[
    ",",
    ",,b",
    ",.",
    ",1b",
    ",[",
    ",:x",
    ",::x",
    ",b > > c",
    ",:not()",
    ",:nth-child(x)",
    ",:not(:x)",
    ":x(b)",
  ].map((rest) => `.a{display:none}.a${rest}{display:block}`),
];

test("visibleText omits text hidden in rare ways", () => {
  const seen = RARER.filter((way) => {
    const html = way.endsWith("}") ? `<style>${way}</style><i class=a>` : `<i><div style="${way}">`;
    return pageText(`<p>seen</p><div>${html}X<b>b</b></div>`).includes("X");
  });
  assert.deepEqual(seen, []);
});

/** Style sheets that do not apply here, or not to an element with class `a`. */
const ELSEWHERE: readonly string[] = [
  ...[
    "(width < 400px)",
    "(400px > width > 300px)",
    "(grid)",
    "(color-index)",
    "speech",
    "(foo)",
    "(width <= foo)",
  ].map((query) => `@media ${query}{.a{display:none}}`),
  ...[
    ".a:root",
    ".a:read-write",
    ".a:disabled",
    ".a:open",
    ".a:dir(rtl)",
    "[class$=b]",
    "[class*=b]",
    "[class|=b]",
  ].map((selector) => `${selector}{display:none}`),
];

test("visibleText shows text that a style sheet hides only on another screen or in another element", () => {
  const hidden = ELSEWHERE.filter(
    (sheet) => !pageText(`<style>${sheet}</style><p class=a>X</p>`).includes("X"),
  );
  assert.deepEqual(hidden, []);
});
