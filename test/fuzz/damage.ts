import { fc } from "../support/fast-check.ts";

/** Generates one of the samples with bytes overwritten, removed or repeated at places up to `placeMax`. */
export function damagedOf(samples: readonly Buffer[], placeMax: number): fc.Arbitrary<Buffer> {
  const kind = fc.constantFrom("overwrite", "cut", "repeat");
  const damage = fc.tuple(fc.nat(placeMax), kind, fc.uint8Array({ maxLength: 20 }));
  return fc
    .tuple(fc.constantFrom(...samples), fc.array(damage, { maxLength: 8 }))
    .map(([sample, damages]) => damages.reduce(damaged, sample));
}

function damaged(sample: Buffer, [place, kind, bytes]: readonly [number, string, Uint8Array]): Buffer {
  const at = sample.length === 0 ? 0 : place % sample.length;
  const end = at + bytes.length;
  if (kind === "cut") return Buffer.concat([sample.subarray(0, at), sample.subarray(end)]);
  if (kind === "repeat") return Buffer.concat([sample.subarray(0, end), sample.subarray(at)]);
  return Buffer.concat([sample.subarray(0, at), bytes, sample.subarray(end)]);
}
