/** The XML of office documents, element by element. */
import { Parser } from "htmlparser2";
import type { OfficeParts } from "./office-package.ts";

export type Attributes = Readonly<Record<string, string>>;

/** Names have no prefix, because every program chooses its own. */
interface XmlVisitor {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

export interface Relation {
  /** The last word of the relation's type, such as "worksheet". */
  readonly type: string;
  /** The name of a part, or a URL if the target is external. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** Bytes decoded at once, so that a sheet of 40 MiB is never one string. */
const PIECE_BYTES = 256 * 1024;

/** Calls the visitor until the part ends or `isEnough` returns true. `isEnough` is called from time to time. Linear. */
export function walkXml(
  part: Uint8Array | undefined,
  visitor: XmlVisitor,
  isEnough: () => boolean = () => false,
): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => visitor.open?.(localName(name), attributes),
      ontext: (text) => visitor.text?.(text),
      onclosetag: (name) => visitor.close?.(localName(name)),
    },
    { xmlMode: true },
  );
  const decoder = new TextDecoder();
  for (let at = 0; at < (part?.length ?? 0) && !isEnough(); at += PIECE_BYTES)
    parser.write(decoder.decode(part?.subarray(at, at + PIECE_BYTES), { stream: true }));
  parser.end();
}

/**
 * Gives each part once. What belongs to a sheet or a slide belongs to no other; in a damaged or hostile document,
 * thousands may refer to the same one.
 */
export class UnreadParts {
  readonly #parts: OfficeParts;

  constructor(parts: OfficeParts) {
    this.#parts = new Map(parts);
  }

  take(name: string | undefined): Uint8Array | undefined {
    const part = this.#parts.get(name ?? "");
    this.#parts.delete(name ?? "");
    return part;
  }
}

/** The relation id in an element's attributes. */
export function relationIdOf(attributes: Attributes): string {
  const name = Object.keys(attributes).find((one) => one.endsWith(":id"));
  return name === undefined ? "" : (attributes[name] ?? "");
}

/** The parts and URLs that a part refers to, by relation id (ECMA-376, part 2, §9.3). */
export function relationsOf(parts: OfficeParts, part: string): ReadonlyMap<string, Relation> {
  const [folder, name] = [part.slice(0, part.lastIndexOf("/") + 1), part.slice(part.lastIndexOf("/") + 1)];
  const relations = new Map<string, Relation>();
  walkXml(parts.get(`${folder}_rels/${name}.rels`), {
    open(element, { Id = "", Type = "", Target = "", TargetMode = "" }) {
      if (element !== "Relationship") return;
      const isExternal = TargetMode === "External";
      const target = isExternal ? Target : resolved(folder, Target);
      relations.set(Id, { type: Type.slice(Type.lastIndexOf("/") + 1), target, isExternal });
    },
  });
  return relations;
}

/** The first target of that type. */
export function targetOf(relations: ReadonlyMap<string, Relation>, type: string): string | undefined {
  return [...relations.values()].find((relation) => relation.type === type)?.target;
}

export function isOn(value: string | undefined): boolean {
  return value !== undefined && /^(1|true|on)$/.test(value);
}

function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
