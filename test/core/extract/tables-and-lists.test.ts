import assert from "node:assert/strict";
import { test } from "node:test";
import { visibleText } from "../../../core/extract/visible-text.ts";

for (const [what, html, markdown] of [
  [
    "layout columns made of th cells",
    "<table><tr><th><table><tr><th><h1>Your ferry</h1><p>Boards at <b>noon</b>.</p><p>Gate 2.</p></th><th></th></tr></table></th></tr></table>" +
      "<table><tr><th><table><tr><th><p>Deck 4</p></th></tr></table></th><th><h5>Help</h5><p>Ask the crew.</p></th></tr></table>" +
      "<table><tr><th>Terms</th><th>Privacy</th></tr></table>",
    "# Your ferry\n\nBoards at **noon**.\n\nGate 2.\n\nDeck 4\n\n##### Help\n\nAsk the crew.\n\nTerms | Privacy",
  ],
  [
    "the numbers and letters of lists",
    "<ol start=3><li>c<li value=7>g<li>h</ol><ol type=a start=26><li>x<li>y</ol>" +
      "<ol style='list-style:lower-roman inside'><li>p<li>q<li>r<li>s</ol><ul style='list-style-type:upper-latin'><li>t</ul><ol style='list-style:none'><li>u</ol>",
    "3. c\n7. g\n8. h\n\nz. x\naa. y\n\ni. p\nii. q\niii. r\niv. s\n\nA. t\n\n- u",
  ],
  [
    "tables within table cells",
    "<table><tr><th>Ref<th>What<th>Price<tr><td><table><tr><td>&nbsp;<td>A1<td>&nbsp;</table>" +
      "<td><table><tr><td>&nbsp;<td><p>Mug</p><p>blue</p></table><td><table><tr><th>5</table><tr><td><td><table><tr><td>Cup</table><td>6</table>",
    "Ref | What | Price\n--- | --- | ---\nA1 | Mug blue | 5\n- | Cup | 6",
  ],
  [
    "a table with borders as data",
    "<table border=1><tr><td><p><b>Who</b></p><td><p><b>What</b></p><td><p>When</p><tr><td><p>Ben</p><td><p>Chairs</p><p>and rugs</p><td>noon<tr><td>Ida<td>&nbsp;<td><p>one</table>" +
      "<table><tr><td style='border:solid 1pt'><p>Sum:</p><td style='border-left:none'><p>4<tr><td style='border:solid 1pt'><p>Due:</p><td><p>5</table>",
    "**Who** | **What** | When\nBen | Chairs and rugs | noon\nIda |  | one\nSum: 4\nDue: 5",
  ],
  [
    "layout columns that have borders",
    `<table border=1><tr><td><p>a</p><p>b</p><td><h2>c</h2><tr><td><p>d<td><p>${"e ".repeat(160)}</table>`,
    `a\n\nb\n\n## c\n\nd\n\n${"e ".repeat(160).trim()}`,
  ],
  ["list items outside of a list", "<li>one<li>two", "- one\n- two"],
  ["a list without its empty items", "<ul><li>a<li></ul><p>b", "- a\n\nb"],
  [
    "checkboxes",
    "<ul><li><input type=checkbox checked disabled>a<li><input type=checkbox>b</ul>",
    "- [x] a\n- [ ] b",
  ],
  [
    "images of words apart and images of digits together",
    "by<img src=v alt=Visa>ending <img src=4 alt=4><img src=82 alt=82>",
    "by Visa ending 482",
  ],
  [
    "layout cells of several lines",
    "<table><tr><td>DUB<br>Dublin<br>09:10<td>by air<td>GWY<br>Galway<tr><td>Seat<td>14C</table>",
    "DUB\nDublin\n09:10\nby air | GWY\nGalway\nSeat | 14C",
  ],
  [
    "cells that contain a bar",
    "<table><tr><td>Rules<td>&nbsp;|&nbsp;<td>Help<td>|<td>a | b</table>",
    "Rules | Help | a | b",
  ],
  [
    "flex items",
    "<div style='display:flex;justify-content:space-between'><span>Sum</span><b>5</b></div><p style='display:flex'><i>4</i><i>8</i></p>",
    "Sum **5**\n\n48",
  ],
] as const) {
  test(`visibleText writes ${what} as Markdown`, () => {
    assert.equal(visibleText({ text: undefined, html }).text, markdown);
  });
}
