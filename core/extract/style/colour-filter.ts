/** How filters and blend modes change colours (Filter Effects Level 1, §7; Compositing and Blending Level 1, §10). */
import { matchesIn } from "../text/matches.ts";
import type { Colour } from "./colour.ts";
import type { Declarations } from "./declarations.ts";
import { numberOf } from "./length.ts";

/** Takes the colour as specified and returns the one that is seen. Alpha stays. */
export type Paint = (colour: Colour) => Colour;

/** Any of these can make black letters vanish on a white page. Other filters leave them black. */
const FILTERS: Readonly<Record<string, (channel: number, amount: number) => number>> = {
  invert: (channel, amount) => channel + Math.min(1, amount) * (255 - 2 * channel),
  brightness: (channel, amount) => channel * amount,
  contrast: (channel, amount) => (channel - 127.5) * amount + 127.5,
};

const BLENDS: Readonly<Record<string, (channel: number, below: number) => number>> = {
  screen: (channel, below) => channel + below - (channel * below) / 255,
  lighten: Math.max,
  difference: (channel, below) => Math.abs(channel - below),
  exclusion: (channel, below) => channel + below - (2 * channel * below) / 255,
  "plus-lighter": (channel, below) => channel + below,
  overlay: (channel, below) =>
    below < 128 ? (2 * channel * below) / 255 : 255 - (2 * (255 - channel) * (255 - below)) / 255,
  "color-dodge": (channel, below) => (below === 0 ? 0 : (255 * below) / (255 - channel)),
  "color-burn": (channel, below) => (below === 255 ? 255 : 255 - (255 * (255 - below)) / channel),
  "soft-light": (channel, below) => below + ((2 * channel - 255) * below * (255 - below)) / 255 ** 2,
  // These keep the luminosity of the background, so that letters do not differ from it.
  ...Object.fromEntries(
    ["hue", "saturation", "color"].map((name) => [name, (_: number, below: number) => below]),
  ),
  multiply: (channel, below) => (channel * below) / 255,
  darken: Math.min,
};

/**
 * The paint of an element's content. `outer` is its parent's, and `background` lies below. Undefined if nothing
 * changes.
 */
export function paintOf(
  style: Declarations,
  outer: Paint | undefined,
  background: Colour,
): Paint | undefined {
  const filter = style.get("filter");
  const mix = BLENDS[style.get("mix-blend-mode") ?? ""];
  if (filter === undefined && mix === undefined) return outer;
  const filters = [...matchesIn(filter ?? "", /([\w-]+)\(\s*([^()]*?)\s*\)/g)].flatMap(
    ([, name = "", amount]) => {
      const filter = FILTERS[name];
      return filter ? [(channel: number) => filter(channel, numberOf(amount || "1"))] : [];
    },
  );
  if (filters.length === 0 && !mix) return outer;
  return (colour) => {
    const filtered = eachChannel(colour, (channel) =>
      filters.reduce((value, filter) => byte(filter(value)), channel),
    );
    const painted = outer ? outer(filtered) : filtered;
    return mix ? eachChannel(painted, (channel, name) => byte(mix(channel, background[name]))) : painted;
  };
}

type Channel = "red" | "green" | "blue";

function eachChannel(colour: Colour, change: (channel: number, name: Channel) => number): Colour {
  const { red, green, blue, alpha } = colour;
  return { red: change(red, "red"), green: change(green, "green"), blue: change(blue, "blue"), alpha };
}

function byte(channel: number): number {
  return Math.min(255, Math.max(0, channel));
}
