/** Texts of a workbook as the value of a cell. */

/** Breaks become spaces, because a row is a line. */
export function oneLine(text: string): string {
  if (!/[\r\n]/.test(text)) return text.trim();
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");
}

/** Decodes `_x000D_`, the escape for characters that XML does not allow (§22.9.2.19). */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
