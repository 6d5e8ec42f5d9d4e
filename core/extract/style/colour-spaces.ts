/** Colours by hue, whiteness and lightness, as red, green and blue (CSS Color Level 4, §§8–10 and §18). */

type Channels = readonly [red: number, green: number, blue: number];

/** What a notation's three numbers mean, 0 to 255 each; undefined for a notation that we do not know. */
export function channelsOf(notation: string, parts: readonly string[]): Channels | undefined {
  const [one = "", two = "", three = ""] = parts;
  switch (notation) {
    case "hwb":
      return fromHwb(degrees(one), share(two, 100), share(three, 100));
    case "lab":
      return fromLab(share(one, 100) * 100, share(two, 125) * 125, share(three, 125) * 125);
    case "lch":
      return fromLab(share(one, 100) * 100, ...polar(share(two, 150) * 150, degrees(three)));
    case "oklab":
      return fromOklab(share(one, 1), share(two, 0.4) * 0.4, share(three, 0.4) * 0.4);
    case "oklch":
      return fromOklab(share(one, 1), ...polar(share(two, 0.4) * 0.4, degrees(three)));
    default:
      return undefined;
  }
}

/** `50%`, or a number of which `whole` is all. */
function share(text: string, whole: number): number {
  const number = Number.parseFloat(text) || 0;
  return text.endsWith("%") ? number / 100 : number / whole;
}

export function degrees(text: string): number {
  const turn = text.endsWith("turn")
    ? 360
    : text.endsWith("grad")
      ? 0.9
      : text.endsWith("rad")
        ? 180 / Math.PI
        : 1;
  return (Number.parseFloat(text) || 0) * turn;
}

function polar(chroma: number, hue: number): [number, number] {
  const angle = (hue * Math.PI) / 180;
  return [chroma * Math.cos(angle), chroma * Math.sin(angle)];
}

function fromHwb(hue: number, white: number, black: number): Channels {
  if (white + black >= 1) {
    const grey = (255 * white) / (white + black);
    return [grey, grey, grey];
  }
  const channel = (offset: number) => {
    const sector = (((offset + hue / 60) % 6) + 6) % 6;
    const pure = Math.min(1, Math.max(0, Math.abs(sector - 3) - 1));
    return 255 * (pure * (1 - white - black) + white);
  };
  return [channel(0), channel(4), channel(2)];
}

function fromOklab(lightness: number, a: number, b: number): Channels {
  const l = (lightness + 0.3963 * a + 0.2158 * b) ** 3;
  const m = (lightness - 0.1056 * a - 0.0639 * b) ** 3;
  const s = (lightness - 0.0895 * a - 1.2915 * b) ** 3;
  return [
    encoded(4.0767 * l - 3.3077 * m + 0.231 * s),
    encoded(-1.2684 * l + 2.6098 * m - 0.3413 * s),
    encoded(-0.0042 * l - 0.7034 * m + 1.7076 * s),
  ];
}

/** By way of XYZ under D50, with the matrix from there to linear sRGB. */
function fromLab(lightness: number, a: number, b: number): Channels {
  const y = (lightness + 16) / 116;
  const cubed = (root: number) => (root ** 3 > 0.008856 ? root ** 3 : (116 * root - 16) / 903.3);
  const x = cubed(y + a / 500) * 0.9643;
  const z = cubed(y - b / 200) * 0.8251;
  const light = cubed(y);
  return [
    encoded(3.1342 * x - 1.6173 * light - 0.4907 * z),
    encoded(-0.9788 * x + 1.9161 * light + 0.0335 * z),
    encoded(0.072 * x - 0.229 * light + 1.4057 * z),
  ];
}

function encoded(linear: number): number {
  const value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
  return 255 * Math.min(1, Math.max(0, value));
}
