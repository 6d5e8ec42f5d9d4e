/**
 * What browsers take for a value, property by property (CSS Values and Units Level 4). They drop what they do not understand, and
 * what stood before it stays: `color: #fff; color: x` is white.
 */
import { parseColour, UNKNOWN_COLOUR } from "./colour.ts";
import { isSum, replaceSums, UNITS } from "./length.ts";

const NUMBER = "[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[+-]?\\d+)?";
const GLOBAL = /^(?:inherit|initial|unset|revert|revert-layer)$/;

/** Pages in quirks mode take lengths without a unit, and so do mail clients. */
const SIZES = words(
  `${NUMBER}(?:${UNITS})?|(?:xx?-|xxx-)?(?:small|large)|medium|smaller|larger|auto|none|normal|(?:min|max|fit)-content|fit-content\\([^()]*\\)|-(?:webkit|moz)-[\\w-]+|math|stretch|hanging|each-line`,
);
const OVERFLOW = words("visible|hidden|clip|scroll|auto|overlay");
const NUMBERS = words(`${NUMBER}%?|none|normal|reset`);
const ARGUMENTS = words(
  `${NUMBER}(?:${UNITS})?|at|round|left|right|top|bottom|center|auto|none|(?:closest|farthest)-(?:side|corner)|evenodd|nonzero`,
);
const PICTURE = /^none\b|(?:url|gradient|image(?:-set)?|cross-fade|element|paint)\(/;

type Takes = (value: string) => boolean;

const TAKES: Readonly<Record<string, Takes>> = {
  display: words(
    "none|block|inline|inline-block|inline-table|flow-root|contents|list-item|(?:inline-)?(?:flex|grid)|-webkit-(?:inline-)?(?:box|flex)|-ms-(?:inline-)?flexbox|table|table-(?:row|cell|caption|column|row-group|header-group|footer-group|column-group)|ruby|ruby-[a-z-]+|run-in|math|flow",
  ),
  visibility: words("visible|hidden|collapse"),
  "content-visibility": words("visible|auto|hidden"),
  position: words("static|relative|absolute|fixed|(?:-webkit-)?sticky"),
  contain: words("none|strict|content|(?:inline-)?size|layout|style|paint"),
  ...each("opacity zoom scale font-size-adjust", NUMBERS),
  ...each("overflow overflow-x overflow-y", OVERFLOW),
  "mix-blend-mode": words(
    "normal|multiply|screen|overlay|darken|lighten|color-dodge|color-burn|hard-light|soft-light|difference|exclusion|hue|saturation|color|luminosity|plus-(?:darker|lighter)",
  ),
  rotate: words(`none|[xyz]|${NUMBER}(?:deg|grad|rad|turn)?`),
  ...each("filter transform clip clip-path", functions),
  ...each("color -webkit-text-fill-color", (value) => {
    const colour = parseColour(value, UNKNOWN_COLOUR);
    return value === "currentcolor" || colour !== UNKNOWN_COLOUR;
  }),
  ...each("background-image mask mask-image -webkit-mask -webkit-mask-image", (value) => PICTURE.test(value)),
  content: (value) =>
    /^(?:none|normal|["'/]|(?:no-)?(?:open|close)-quote|(?:counters?)\()/.test(value) || PICTURE.test(value),
  font: (value) =>
    /^(?:caption|icon|menu|message-box|small-caption|status-bar)$/.test(value) ||
    /(?:\d[a-z%]*|[)]|small|medium|large|smaller|larger)(?:\s*\/\s*[^\s/]+)?\s+["'a-z\u0080-\uffff-]/.test(
      value,
    ),
  ...each(
    "font-size height max-height width max-width min-width min-height text-indent letter-spacing line-height margin " +
      "margin-left margin-top margin-bottom margin-inline-start margin-block-start inset left top right bottom " +
      "inset-inline-start inset-inline-end inset-block-start inset-block-end translate " +
      "block-size inline-size max-block-size max-inline-size min-block-size min-inline-size",
    SIZES,
  ),
};

/** Of a property of which nothing is said here any value is taken. */
export function isTaken(property: string, value: string): boolean {
  const takes = TAKES[property.replace(/^-webkit-(?=transform$|clip-path$|filter$)/, "")];
  return (
    takes === undefined || GLOBAL.test(value) || takes(replaceSums(value, (sum) => (isSum(sum) ? "0" : "?")))
  );
}

/** `blur(2px) opacity(.5)`: functions of numbers, or words; colours and addresses are only looked past. */
function functions(value: string): boolean {
  const parts = value.match(/[\w-]+(?:\((?:[^()]|\([^()]*\))*\))?|[^\s]/g) ?? [];
  return parts.every((part) => {
    const [, name = "", inside = ""] = /^([\w-]+)\(([\s\S]*)\)$/.exec(part) ?? [];
    if (name === "")
      return /^(?:none|auto|(?:border|padding|content|margin|fill|stroke|view)-box)$/.test(part);
    if (/^(?:url|path|shape|drop-shadow)$/.test(name)) return true;
    return FUNCTIONS.test(name) && ARGUMENTS(inside.replace(/[,/]/g, " "));
  });
}

const FUNCTIONS =
  /^(?:blur|brightness|contrast|grayscale|hue-rotate|invert|opacity|saturate|sepia|matrix(?:3d)?|(?:translate|scale)(?:[xyz]|3d)?|rotate(?:[xyz]|3d)?|skew[xy]?|perspective|inset|circle|ellipse|polygon|rect|xywh)$/;

/** Whether each word of a value is one of these. */
function words(pattern: string): Takes {
  const word = new RegExp(`^(?:${pattern})$`);
  return (value) => value.split(/\s+/).every((one) => one === "" || word.test(one));
}

function each(properties: string, takes: Takes): Readonly<Record<string, Takes>> {
  return Object.fromEntries(properties.split(" ").map((property) => [property, takes]));
}
