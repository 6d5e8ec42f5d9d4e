/** The icon of the service in hosts: an envelope with a keyhole. Small enough to be sent with every answer. */
import type { Icon } from "@modelcontextprotocol/server";

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect x="2" y="5" width="20" height="14" rx="2" fill="#1f6feb"/><path d="M3 7l9 6 9-6" fill="none" stroke="#fff" stroke-width="1.5"/><circle cx="12" cy="15" r="1.5" fill="#fff"/></svg>`;

/** Without `sizes`: clients of the TypeScript SDK 1.18 expect a string there, and close the connection at a list. */
export const ICONS: Icon[] = [
  {
    src: `data:image/svg+xml;base64,${Buffer.from(SVG).toString("base64")}`,
    mimeType: "image/svg+xml",
  },
];
