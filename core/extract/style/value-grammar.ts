/**
 * The values that browsers accept, property by property (CSS Values and Units Level 4). They drop an invalid
 * declaration, and an earlier one stays: `color: #fff; color: x` is white.
 */
import { parseColour, UNKNOWN_COLOUR } from "./colour.ts";
import { ANGLE_UNITS, isSum, LENGTH_UNITS, replaceSums } from "./length.ts";
import { IN_BRACKETS } from "./value-words.ts";

const NUMBER = "[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[+-]?\\d+)?";
const GLOBAL = /^(?:inherit|initial|unset|revert|revert-layer)$/;

const NONE = "[+-]?0*\\.?0+";
/** Pages in quirks mode accept lengths without a unit, and so do mail clients. */
const LENGTH = `${NUMBER}(?:${LENGTH_UNITS})?`;
const ANGLE = `${NUMBER}(?:${ANGLE_UNITS})|${NONE}`;
const CONTENT = "(?:min|max|fit)-content|fit-content\\([^()]*\\)|stretch|-(?:webkit|moz)-[\\w-]+";
const PICTURE = /^none\b|(?:url|gradient|image(?:-set)?|cross-fade|element|paint)\(/;

/** The keywords of a `background`, besides colours, images and lengths. */
export const BACKGROUND_WORDS =
  /^(?:none|repeat(?:-[xy])?|no-repeat|space|round|scroll|fixed|local|left|right|top|bottom|center|cover|contain|auto|border-box|padding-box|content-box|text|initial|unset|revert|inherit)$/;

const BACKGROUND_WORD = new RegExp(`[\\w-]*\\(${IN_BRACKETS}\\)|[^\\s,/()]+|[()]`, "g");
const FUNCTION = new RegExp(`[\\w-]+(?:\\(${IN_BRACKETS}\\))?|[^\\s]`, "g");

type Takes = (value: string) => boolean;

/** The test of a function's arguments, and how many it takes at least and at most. */
type Arguments = readonly [takes: Takes, min: number, max: number];

const ratio = words(`${NUMBER}%?`, 16);
const length = words(`${NUMBER}(?:${LENGTH_UNITS})|${NONE}|none`, 4);
const isLength = words(LENGTH);
const angle = words(ANGLE, 2);
const shape = words(
  `${LENGTH}|at|round|left|right|top|bottom|center|auto|(?:closest|farthest)-(?:side|corner)|evenodd|nonzero`,
  1_000,
);

const FILTERS: Readonly<Record<string, Arguments>> = {
  blur: [length, 0, 1],
  "hue-rotate": [angle, 0, 1],
  ...each("brightness contrast grayscale invert opacity saturate sepia", [ratio, 0, 1]),
  ...each("url drop-shadow", [() => true, 0, 100]),
};

const TRANSFORMS: Readonly<Record<string, Arguments>> = {
  matrix: [ratio, 6, 6],
  matrix3d: [ratio, 16, 16],
  translate: [length, 1, 2],
  ...each("translatex translatey translatez perspective", [length, 1, 1]),
  translate3d: [length, 3, 3],
  scale: [ratio, 1, 2],
  ...each("scalex scaley scalez", [ratio, 1, 1]),
  scale3d: [ratio, 3, 3],
  ...each("rotate rotatex rotatey rotatez skewx skewy", [angle, 1, 1]),
  rotate3d: [words(`${NUMBER}|${ANGLE}`, 4), 4, 4],
  skew: [angle, 1, 2],
};

const SHAPES: Readonly<Record<string, Arguments>> = {
  inset: [shape, 1, 10],
  circle: [shape, 0, 6],
  ellipse: [shape, 0, 7],
  polygon: [shape, 2, 1_000],
  rect: [shape, 4, 10],
  xywh: [shape, 4, 10],
  ...each("url path shape", [() => true, 0, 1_000]),
};

const TAKES: Readonly<Record<string, Takes>> = {
  display: words(
    "none|block|inline|inline-block|inline-table|flow-root|contents|list-item|(?:inline-)?(?:flex|grid)|-webkit-(?:inline-)?(?:box|flex)|-ms-(?:inline-)?flexbox|table|table-(?:row|cell|caption|column|row-group|header-group|footer-group|column-group)|ruby|ruby-[a-z-]+|run-in|math|(?:block|inline) (?:flow|flow-root|flex|grid|table|ruby|math)",
  ),
  visibility: words("visible|hidden|collapse"),
  "content-visibility": words("visible|auto|hidden"),
  position: words("static|relative|absolute|fixed|(?:-webkit-)?sticky"),
  contain: words("none|strict|content|(?:inline-)?size|layout|style|paint", 5),
  opacity: words(`${NUMBER}%?`),
  zoom: words(`${NUMBER}%?|normal|reset`),
  scale: words(`${NUMBER}%?|none`, 3),
  "font-size-adjust": words(`${NUMBER}|none|from-font`),
  overflow: words("visible|hidden|clip|scroll|auto|overlay", 2),
  ...each("overflow-x overflow-y", words("visible|hidden|clip|scroll|auto|overlay")),
  "mix-blend-mode": words(
    "normal|multiply|screen|overlay|darken|lighten|color-dodge|color-burn|hard-light|soft-light|difference|exclusion|hue|saturation|color|luminosity|plus-(?:darker|lighter)",
  ),
  rotate: words(`none|[xyz]|${ANGLE}|${NUMBER}`, 4),
  filter: functions(FILTERS, /^none$/),
  transform: functions(TRANSFORMS, /^none$/),
  clip: functions(SHAPES, /^auto$/),
  "clip-path": functions(SHAPES, /^(?:none|(?:border|padding|content|margin|fill|stroke|view)-box)$/),
  ...each("color -webkit-text-fill-color", isColour),
  "background-color": isColour,
  background: (value) =>
    (value.match(BACKGROUND_WORD) ?? []).every(
      (word) => BACKGROUND_WORDS.test(word) || PICTURE.test(word) || isLength(word) || isColour(word),
    ),
  ...each(
    "background-clip -webkit-background-clip",
    words("(?:(?:border|padding|content)-box|border-area|text|,)+,?", 20),
  ),
  "backface-visibility": words("visible|hidden"),
  "-webkit-text-security": words("none|disc|circle|square"),
  "white-space": words(
    "normal|nowrap|pre|pre-wrap|pre-line|break-spaces|wrap|collapse|preserve(?:-breaks|-spaces)?|-(?:moz|o|pre)-[a-z-]+",
    2,
  ),
  direction: words("ltr|rtl"),
  "unicode-bidi": words(
    "normal|embed|plaintext|(?:-(?:webkit|moz)-)?(?:isolate|bidi-override|isolate-override)",
  ),
  float: words("left|right|none|inline-(?:start|end)"),
  flex: words(`${LENGTH}|none|auto|content|${CONTENT}`, 3),
  "flex-grow": words(NUMBER),
  "flex-basis": words(`${LENGTH}|auto|content|${CONTENT}`),
  "flex-direction": words("(?:row|column)(?:-reverse)?"),
  order: words("[+-]?\\d+"),
  "text-transform": words("none|capitalize|uppercase|lowercase|full-width|full-size-kana|math-auto", 3),
  ...each("background-image mask mask-image -webkit-mask -webkit-mask-image", (value) => PICTURE.test(value)),
  content: (value) =>
    /^(?:none|normal|["'/]|(?:no-)?(?:open|close)-quote|(?:counters?)\()/.test(value) || PICTURE.test(value),
  font: (value) =>
    /^(?:caption|icon|menu|message-box|small-caption|status-bar)$/.test(value) ||
    /(?:\d[a-z%]*|[)]|small|medium|large|smaller|larger)(?:\s*\/\s*[^\s/]+)?\s+["'a-z\u0080-\uffff-]/.test(
      value,
    ),
  "font-size": words(`${LENGTH}|(?:xx?-|xxx-)?(?:small|large)|medium|smaller|larger|math`),
  ...each(
    "height width min-height min-width block-size inline-size min-block-size min-inline-size",
    words(`${LENGTH}|auto|${CONTENT}`),
  ),
  ...each("max-height max-width max-block-size max-inline-size", words(`${LENGTH}|none|${CONTENT}`)),
  ...each("letter-spacing line-height", words(`${LENGTH}|normal`)),
  "text-indent": words(`${LENGTH}|hanging|each-line`, 3),
  translate: words(`${LENGTH}|none`, 3),
  ...each("margin inset", words(`${LENGTH}|auto`, 4)),
  ...each("margin-inline margin-block inset-inline inset-block", words(`${LENGTH}|auto`, 2)),
  padding: words(LENGTH, 4),
  ...each("padding-inline padding-block", words(LENGTH, 2)),
  ...each(
    "padding-left padding-top padding-right padding-bottom padding-inline-start padding-inline-end padding-block-start padding-block-end",
    isLength,
  ),
  ...each(
    "margin-left margin-top margin-bottom margin-inline-start margin-block-start left top right bottom " +
      "inset-inline-start inset-inline-end inset-block-start inset-block-end",
    words(`${LENGTH}|auto`),
  ),
};

/** No real sheet has longer values. */
const VALUE_CHARS_MAX = 2_000;

/** Whether browsers accept the value. True for a property that is not listed above. */
export function isStyleValue(property: string, value: string): boolean {
  if (value.length > VALUE_CHARS_MAX || /\battr\(/.test(value)) return false;
  // The value of a variable is known only where it is used.
  if (property.startsWith("--") || /(?:var|env)\(/.test(value)) return true;
  const takes =
    TAKES[
      property.replace(
        /^-webkit-(?=transform$|clip-path$|filter$|backface-visibility$|flex-direction$|order$)/,
        "",
      )
    ];
  return (
    takes === undefined || GLOBAL.test(value) || takes(replaceSums(value, (sum) => (isSum(sum) ? "0" : "?")))
  );
}

function isColour(value: string): boolean {
  return parseColour(value, UNKNOWN_COLOUR) !== UNKNOWN_COLOUR;
}

/** For one or more of these functions, such as `blur(2px) opacity(.5)`, or a keyword. */
function functions(known: Readonly<Record<string, Arguments>>, word: RegExp): Takes {
  return (value) => {
    const parts = value.match(FUNCTION) ?? [];
    return parts.every((part) => {
      const [, name = "", inside = ""] = /^([\w-]+)\(([\s\S]*)\)$/.exec(part) ?? [];
      const [takes, min, max] = (Object.hasOwn(known, name) && known[name]) || [];
      if (takes === undefined || min === undefined || max === undefined) return word.test(part);
      const given = inside.replace(/[,/]/g, " ").trim();
      const count = given === "" ? 0 : given.split(/\s+/).length;
      return count >= min && count <= max && takes(given);
    });
  };
}

/**
 * Whether a value has at most `max` words, and each matches the pattern. With one word, the pattern may contain spaces.
 */
function words(pattern: string, max = 1): Takes {
  const word = new RegExp(`^(?:${pattern})$`);
  return (value) => {
    if (max === 1) return word.test(value);
    const all = value.split(/\s+/).filter((one) => one !== "");
    return all.length <= max && all.every((one) => word.test(one));
  };
}

function each<What>(properties: string, takes: What): Readonly<Record<string, What>> {
  return Object.fromEntries(properties.split(" ").map((property) => [property, takes]));
}
