/** What a selector may ask of an element beyond its name, class and id (Selectors Level 4). */
import type { StyledElement, Test } from "./selector.ts";

const never: Test = () => false;
const isLink: Test = ({ name, attributes }) => name === "a" && attributes.has("href");

/** What nobody does to a page that is only read is never so; `:not(:hover)` always is. */
export const PSEUDO: Readonly<Record<string, Test>> = {
  "first-child": ({ place }) => place === 1,
  "first-of-type": ({ placeOfName }) => placeOfName === 1,
  "last-child": ({ placeFromEnd }) => placeFromEnd === 1,
  "last-of-type": ({ placeOfNameFromEnd }) => placeOfNameFromEnd === 1,
  "only-child": ({ place, placeFromEnd }) => place === 1 && placeFromEnd === 1,
  "only-of-type": ({ placeOfName, placeOfNameFromEnd }) => placeOfName === 1 && placeOfNameFromEnd === 1,
  empty: ({ isEmpty }) => isEmpty,
  root: ({ name }) => name === "html",
  link: isLink,
  "any-link": isLink,
  visited: never,
  hover: never,
  active: never,
  focus: never,
  "focus-within": never,
  "focus-visible": never,
  target: never,
  checked: ({ attributes }) => attributes.has("checked") || attributes.has("selected"),
  disabled: ({ attributes }) => attributes.has("disabled"),
  enabled: ({ attributes }) => !attributes.has("disabled"),
};

const PLACES = {
  "nth-child": "place",
  "nth-of-type": "placeOfName",
  "nth-last-child": "placeFromEnd",
  "nth-last-of-type": "placeOfNameFromEnd",
} as const;

/** `:nth-child(2n+1)`, `odd`, `3`, and the like from the end and by name. */
export function nthChild(pseudo: string, text: string): Test | undefined {
  if (!Object.hasOwn(PLACES, pseudo)) return undefined;
  const of = PLACES[pseudo as keyof typeof PLACES];
  const formula = text
    .trim()
    .toLowerCase()
    .replace(/^odd$/, "2n+1")
    .replace(/^even$/, "2n")
    .replace(/\s+/g, "");
  const match = /^(?:([+-]?\d*)n)?([+-]?\d+)?$/.exec(formula);
  if (match === null || formula === "") return undefined;
  const [, stepText, offsetText = "0"] = match;
  const step = stepText === undefined ? 0 : /\d/.test(stepText) ? Number(stepText) : Number(`${stepText}1`);
  const offset = Number(offsetText);
  return ({ [of]: place }) =>
    step === 0 ? place === offset : (place - offset) % step === 0 && (place - offset) / step >= 0;
}

/** `:lang(en, de)`: by the nearest element around that names its language. */
export function inLanguage(text: string): Test {
  const wanted = text
    .toLowerCase()
    .split(",")
    .map((one) => one.trim().replace(/^(["'])(.*)\1$/, "$2"));
  return (element, effort) => {
    let at: StyledElement | undefined = element;
    for (; at !== undefined && !at.attributes.has("lang"); at = at.parent) effort.left -= 1;
    const given = at?.attributes.get("lang")?.toLowerCase() ?? "";
    return wanted.some((one) => one !== "" && (given === one || given.startsWith(`${one}-`)));
  };
}

/** `:dir(rtl)`: by the nearest element around that says so; what is left to its words is taken for ltr. */
export function inDirection(text: string): Test {
  const wanted = text.trim().toLowerCase();
  return (element, effort) => {
    let at: StyledElement | undefined = element;
    for (; at !== undefined && !/^(?:ltr|rtl|auto)$/i.test(at.attributes.get("dir") ?? ""); at = at.parent)
      effort.left -= 1;
    const isRightToLeft = at?.attributes.get("dir")?.toLowerCase() === "rtl";
    return wanted === (isRightToLeft ? "rtl" : "ltr");
  };
}

export function compare(operator: string, given: string, value: string): boolean {
  if (operator === "=") return given === value;
  if (value === "") return false;
  if (operator === "^=") return given.startsWith(value);
  if (operator === "$=") return given.endsWith(value);
  if (operator === "*=") return given.includes(value);
  if (operator === "~=") return given.includes(value) && given.split(/\s+/).includes(value);
  return given === value || given.startsWith(`${value}-`);
}
