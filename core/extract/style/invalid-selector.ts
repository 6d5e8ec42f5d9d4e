/** Recognizes selector lists that browsers reject together with their rule (Selectors Level 4, §3.9 and §19). */

import { matchesIn } from "../text/matches.ts";

/** The pseudo-classes and pseudo-elements that browsers know, whether or not we support them. */
const PSEUDO_NAMES: ReadonlySet<string> = new Set(
  (
    "active any-link autofill checked default defined dir disabled empty enabled first-child first-of-type focus focus-visible " +
    "focus-within fullscreen has host host-context hover in-range indeterminate invalid is lang last-child last-of-type link modal " +
    "muted not nth-child nth-last-child nth-last-of-type nth-of-type only-child only-of-type open optional out-of-range paused " +
    "picture-in-picture placeholder-shown playing popover-open read-only read-write required root scope seeking stalled state target " +
    "user-invalid user-valid valid visited volume-locked where after backdrop before cue details-content file-selector-button " +
    "first-letter first-line grammar-error highlight marker part placeholder selection slotted spelling-error target-text " +
    "view-transition"
  ).split(" "),
);
/** Brackets nested deeper than this are not removed. */
const DEPTH_MAX = 6;
const NTH = /^(?:odd|even|[+-]?(?:\d+|\d*n(?: ?[+-] ?\d+)?))(?: of .*)?$/i;

/** Whether a list without comments is certainly invalid. A selector that we do not understand may still be valid. */
export function isInvalidSelector(list: string): boolean {
  const bare = list
    .replace(/\\[\s\S]/g, "x")
    .replace(/"[^"\n]*"|'[^'\n]*'/g, "x")
    .replace(/\[[^[\]]*\]/g, "[]");
  for (const [, inside = ""] of matchesIn(bare, /:nth-(?:last-)?(?:child|of-type)\(([^()]*)\)/gi))
    if (!NTH.test(inside.trim().replace(/\s+/g, " "))) return true;
  if (/:(?:not|has|lang|dir)\(\s*\)/i.test(bare)) return true;
  for (const [, inside = ""] of matchesIn(bare, /:not\(([^()]*)\)/gi)) if (isNoList(inside)) return true;
  return isNoList(withoutBrackets(bare));
}

function isNoList(list: string): boolean {
  return list.split(",").some((one) => isNoSelector(one.trim()));
}

/** Turns `a:not(.b, .c)` into `a:not()`. */
function withoutBrackets(text: string): string {
  let rest = text;
  for (let depth = 0; depth < DEPTH_MAX && /\([^()]/.test(rest); depth += 1)
    rest = rest.replace(/\((?:[^()]|\(\))*\)/g, "()");
  return rest;
}

function isNoSelector(text: string): boolean {
  if (text === "" || /[[({}<;!@$%]/.test(text.replace(/\[\]|\(\)/g, ""))) return true;
  if (/^[>+~]|[>+~]$|[>+~]\s*[>+~]/.test(text)) return true;
  // A dot, hash or colon without a name behind it, or a name that begins with a digit.
  if (/[.#:](?![\w-]|[^\0-\x7f]|(?<!::):)|(?:^|[\s>+~.])-?\d/.test(text)) return true;
  return [...matchesIn(text, /:([\w-]+)/g)].some(([, name = ""]) => {
    const known = name.toLowerCase();
    return (
      !known.startsWith("-webkit-") &&
      !PSEUDO_NAMES.has(known.replace(/^view-transition-.*/, "view-transition"))
    );
  });
}
