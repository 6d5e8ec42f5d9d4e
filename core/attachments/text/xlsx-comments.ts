/** The comments on the cells of a sheet (ECMA-376, part 1, §18.7). */
import { collapsed } from "../../extract/text/spaces.ts";
import { type Relation, targetOf, type UnreadParts, walkXml } from "./office-xml.ts";

/** A separate block, or none. Threads are complete only in a part that newer programs write (MS-XLSX §2.1.71). */
export function commentsText(
  unread: UnreadParts,
  relations: ReadonlyMap<string, Relation>,
): readonly string[] {
  const part = targetOf(relations, "threadedComment") ?? targetOf(relations, "comments");
  const lines: string[] = [];
  let [cell, text, isText] = ["", "", false];
  walkXml(unread.take(part), {
    open(name, { ref = "" }) {
      if (name === "comment" || name === "threadedComment") [cell, text] = [ref, ""];
      isText = name === "t" || name === "text";
    },
    text(more) {
      if (isText) text += more;
    },
    close(name) {
      isText = false;
      if (name !== "comment" && name !== "threadedComment") return;
      const words = collapsed(text);
      if (words !== "") lines.push(`${cell}: ${words}`);
    },
  });
  return lines.length === 0 ? [] : [["Comments:", ...lines].join("\n")];
}
