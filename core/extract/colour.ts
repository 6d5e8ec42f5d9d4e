/** 0 to 255 each; alpha 0 to 1, NaN when the colour cannot be known. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** Named colours that senders use for text and backgrounds. */
const NAMED: Readonly<Record<string, string>> = {
  white: "ffffff",
  black: "000000",
  red: "ff0000",
  green: "008000",
  blue: "0000ff",
  yellow: "ffff00",
  navy: "000080",
  gray: "808080",
  grey: "808080",
  silver: "c0c0c0",
  lightgray: "d3d3d3",
  lightgrey: "d3d3d3",
  whitesmoke: "f5f5f5",
  snow: "fffafa",
  ivory: "fffff0",
  orange: "ffa500",
  purple: "800080",
  transparent: "00000000",
};

/** Two colours closer than this in every channel are one to the eye. */
const CHANNEL_DISTANCE = 12;
const ALPHA_MIN = 0.1;

export function parseColour(text: string | undefined, fallback: Colour): Colour {
  if (text === undefined) return fallback;
  const value = text.trim().toLowerCase();
  const digits = NAMED[value] ?? value.match(/^#?([0-9a-f]{3,8})$/)?.[1];
  if (digits !== undefined) return fromHex(digits) ?? fallback;
  const parts = value.match(/^rgba?\(([^)]*)\)/)?.[1]?.split(/[\s,/]+/);
  if (parts !== undefined && parts.length >= 3) return fromParts(parts);
  if (value === "" || value === "inherit" || value === "initial" || value === "currentcolor") return fallback;
  return { red: 0, green: 0, blue: 0, alpha: Number.NaN };
}

/** Whether text of the one colour on the other cannot be read. Never true of a colour that we do not know. */
export function isAlike(text: Colour, background: Colour): boolean {
  if (text.alpha < ALPHA_MIN) return true;
  if (Number.isNaN(text.alpha) || Number.isNaN(background.alpha)) return false;
  return (["red", "green", "blue"] as const).every(
    (channel) => Math.abs(text[channel] - background[channel]) < CHANNEL_DISTANCE,
  );
}

function fromHex(digits: string): Colour | undefined {
  const isShort = digits.length === 3 || digits.length === 4;
  if (!isShort && digits.length !== 6 && digits.length !== 8) return undefined;
  const step = isShort ? 1 : 2;
  const channel = (index: number) => {
    const part = digits.slice(index * step, (index + 1) * step);
    return Number.parseInt(isShort ? part + part : part, 16);
  };
  const hasAlpha = digits.length === 4 || digits.length === 8;
  return { red: channel(0), green: channel(1), blue: channel(2), alpha: hasAlpha ? channel(3) / 255 : 1 };
}

function fromParts(parts: readonly string[]): Colour {
  const channel = (text = "") => {
    const number = Number.parseFloat(text);
    return text.endsWith("%") ? number * 2.55 : number;
  };
  const alphaText = parts[3];
  const alpha = alphaText === undefined || alphaText === "" ? 1 : Number.parseFloat(alphaText);
  return { red: channel(parts[0]), green: channel(parts[1]), blue: channel(parts[2]), alpha };
}
