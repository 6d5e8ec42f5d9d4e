/** Text that was added to a finished PDF: filled-in fields and annotations. */

/** An annotation as the PDF library gives it (ISO 32000-2, §12.5). */
export type Annotation = Readonly<Record<string, unknown>>;

/** Flags of annotations that no person sees (§12.5.3): hidden, and not shown on a screen. */
const UNSEEN_FLAGS = 2 | 32;

/** A separate block; empty if there is nothing. */
export function filledText(annotations: readonly Annotation[]): string {
  const seen = annotations.filter(
    ({ annotationFlags }) => (Number(annotationFlags ?? 0) & UNSEEN_FLAGS) === 0,
  );
  const fields = seen.flatMap((field) => {
    const value = filledValue(field).trim();
    return value === "" ? [] : [`${String(field.fieldName)}: ${value}`];
  });
  const written = seen
    .filter(({ subtype }) => subtype === "FreeText")
    .map(({ contentsObj }) => textOf(contentsObj).trim())
    .filter((text) => text !== "");
  return [block("Filled in", fields), block("Written on it", written)].join("");
}

function block(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `\n\n${title}:\n${lines.join("\n")}`;
}

function filledValue(field: Annotation): string {
  const { fieldType, fieldValue, checkBox, radioButton, buttonValue, exportValue, password } = field;
  if (fieldType === "Tx") return password === true ? "" : String(fieldValue ?? "");
  if (fieldType === "Ch") return chosen(fieldValue, field.options);
  if (checkBox === true) return fieldValue === exportValue ? "ticked" : "not ticked";
  // There is one annotation per choice. Only the selected one is reported.
  return radioButton === true && buttonValue === fieldValue ? String(buttonValue) : "";
}

/** The label shown in the list rather than the internal value. */
function chosen(value: unknown, options: unknown): string {
  const shown = (Array.isArray(options) ? options : []) as {
    exportValue?: unknown;
    displayValue?: unknown;
  }[];
  const labels = new Map<unknown, unknown>();
  for (const { exportValue, displayValue } of shown)
    if (!labels.has(exportValue)) labels.set(exportValue, displayValue);
  return [value ?? []]
    .flat()
    .map((one) => String(labels.get(one) ?? one))
    .join(", ");
}

function textOf(contents: unknown): string {
  return typeof contents === "object" && contents !== null && "str" in contents ? String(contents.str) : "";
}
