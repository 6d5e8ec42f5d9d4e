/** The sign of the service in the lists of hosts: an envelope with a keyhole. Small enough to travel in every answer. */
import type { Icon } from "@modelcontextprotocol/server";

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect x="4" y="10" width="40" height="28" rx="4" fill="#1f6feb"/><path d="M6 13l18 13 18-13" fill="none" stroke="#fff" stroke-width="3"/><circle cx="24" cy="27" r="3.5" fill="#fff"/><path d="M24 28l-2 7h4z" fill="#fff"/></svg>`;

export const ICONS: Icon[] = [
  {
    src: `data:image/svg+xml;base64,${Buffer.from(SVG).toString("base64")}`,
    mimeType: "image/svg+xml",
    sizes: ["any"],
  },
];
