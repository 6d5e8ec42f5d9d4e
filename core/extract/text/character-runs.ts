/** Tells cheaply whether a text has a long run of characters of one kind. Most texts have none. */

/** By ASCII code unit: 1 for the characters of the kind. */
type CharacterKind = Uint8Array;

export function kindOfCharacters(characters: RegExp): CharacterKind {
  return Uint8Array.from({ length: 0x80 }, (_, unit) => Number(characters.test(String.fromCharCode(unit))));
}

/** Looks only at every `length`th character, and at the run around it. */
export function hasRun(text: string, kind: CharacterKind, length: number): boolean {
  const isAt = (at: number) => kind[text.charCodeAt(at)] === 1;
  for (let at = length - 1; at < text.length; at += length) {
    if (!isAt(at)) continue;
    let start = at;
    while (start > 0 && at - start < length && isAt(start - 1)) start -= 1;
    let end = at + 1;
    while (end - start < length && isAt(end)) end += 1;
    if (end - start >= length) return true;
  }
  return false;
}
