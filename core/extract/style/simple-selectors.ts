/** Simple selectors other than name, class and id: pseudo-classes and attributes (Selectors Level 4). */
import type { ElementTest, StyledElement } from "./selector.ts";

const never: ElementTest = () => false;
const isLink: ElementTest = ({ name, attributes }) => name === "a" && attributes.has("href");

const isControl: ElementTest = ({ name }) =>
  /^(?:button|input|select|textarea|option|optgroup|fieldset)$/.test(name);
const isField: ElementTest = ({ name }) => name === "input" || name === "textarea";

/** States that need an action of the reader or a script. They never match, so `:not(:hover)` always does. */
const NEVER =
  "visited hover active focus focus-within focus-visible target target-within local-link popover-open modal fullscreen " +
  "picture-in-picture autofill user-valid user-invalid playing paused seeking buffering stalled muted host";

export const PSEUDO_CLASSES: Readonly<Record<string, ElementTest>> = {
  ...Object.fromEntries(NEVER.split(" ").map((name) => [name, never])),
  "first-child": ({ place }) => place === 1,
  "first-of-type": ({ placeOfName }) => placeOfName === 1,
  "last-child": ({ placeFromEnd }) => placeFromEnd === 1,
  "last-of-type": ({ placeOfNameFromEnd }) => placeOfNameFromEnd === 1,
  "only-child": ({ place, placeFromEnd }) => place === 1 && placeFromEnd === 1,
  "only-of-type": ({ placeOfName, placeOfNameFromEnd }) => placeOfName === 1 && placeOfNameFromEnd === 1,
  empty: ({ isEmpty }) => isEmpty,
  root: ({ name }) => name === "html",
  scope: ({ name }) => name === "html",
  defined: ({ name }) => !name.includes("-"),
  open: ({ name, attributes }) => /^(?:details|dialog)$/.test(name) && attributes.has("open"),
  link: isLink,
  "any-link": isLink,
  "read-write": (element, budget) => isField(element, budget) && !element.attributes.has("readonly"),
  "read-only": (element, budget) => !isField(element, budget) || element.attributes.has("readonly"),
  checked: ({ attributes }) => attributes.has("checked") || attributes.has("selected"),
  disabled: (element, budget) => isControl(element, budget) && element.attributes.has("disabled"),
  enabled: (element, budget) => isControl(element, budget) && !element.attributes.has("disabled"),
};

const PLACES = {
  "nth-child": "place",
  "nth-of-type": "placeOfName",
  "nth-last-child": "placeFromEnd",
  "nth-last-of-type": "placeOfNameFromEnd",
} as const;

/** `:nth-child(2n+1)`, `odd`, `3`, and the same from the end and by name. */
export function nthChild(pseudo: string, text: string): ElementTest | undefined {
  if (!Object.hasOwn(PLACES, pseudo)) return undefined;
  const of = PLACES[pseudo as keyof typeof PLACES];
  const isIn = placesOf(text);
  return isIn && (({ [of]: place }) => isIn(place));
}

/** Tests the place among those siblings that pass `test`. */
export function nthOf(text: string, test: ElementTest): ElementTest | undefined {
  const isIn = placesOf(text);
  if (isIn === undefined) return undefined;
  return (element, budget) => {
    if (!test(element, budget)) return false;
    let place = 1;
    for (let at = element.previous; at !== undefined && budget.left > 0; at = at.previous)
      if (test(at, budget)) place += 1;
    return isIn(place);
  };
}

/** Undefined for what is not an An+B formula. */
function placesOf(text: string): ((place: number) => boolean) | undefined {
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
  return (place) =>
    step === 0 ? place === offset : (place - offset) % step === 0 && (place - offset) / step >= 0;
}

/** `:lang(en, de)`: by the nearest `lang` attribute of the element or an ancestor. */
export function inLanguage(text: string): ElementTest {
  const wanted = text
    .toLowerCase()
    .split(",")
    .map((one) => one.trim().replace(/^(["'])(.*)\1$/, "$2"));
  return (element, budget) => {
    let at: StyledElement | undefined = element;
    for (; at !== undefined && !at.attributes.has("lang"); at = at.parent) budget.left -= 1;
    const given = at?.attributes.get("lang")?.toLowerCase() ?? "";
    return wanted.some((one) => one !== "" && (given === one || given.startsWith(`${one}-`)));
  };
}

/** `:dir(rtl)`: by the nearest `dir` attribute of the element or an ancestor. `auto` counts as ltr. */
export function inDirection(text: string): ElementTest {
  const wanted = text.trim().toLowerCase();
  return (element, budget) => {
    let at: StyledElement | undefined = element;
    for (; at !== undefined && !/^(?:ltr|rtl|auto)$/i.test(at.attributes.get("dir") ?? ""); at = at.parent)
      budget.left -= 1;
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
