/** Small pages for people, without scripts or anything from other hosts. */
import { createHash } from "node:crypto";

interface HtmlPage {
  readonly title: string;
  readonly style: string;
  /** Further elements of the head. HTML, like `body`. */
  readonly head?: string;
  readonly body: string;
}

export function htmlPage({ title, style, head = "", body }: HtmlPage): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapedHtml(title)}</title>
${head}<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** The Content-Security-Policy of a page: allows its own style, by hash, and forms to `formAction`. */
export function htmlPolicy(style: string, formAction: "'none'" | "'self'"): string {
  return [
    "default-src 'none'",
    `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
    "img-src data:",
    "base-uri 'none'",
    `form-action ${formAction}`,
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Escapes text for an element or a quoted attribute. */
export function escapedHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
