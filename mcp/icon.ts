/** The sign of the service in the lists of hosts: an envelope with a keyhole. Small enough to travel in every answer. */
import type { Icon } from "@modelcontextprotocol/server";

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect x="2" y="5" width="20" height="14" rx="2" fill="#1f6feb"/><path d="M3 7l9 6 9-6" fill="none" stroke="#fff" stroke-width="1.5"/><circle cx="12" cy="15" r="1.5" fill="#fff"/></svg>`;

/** Without `sizes`: to clients made with the TypeScript SDK 1.18 that is a string, and a list the end of the connection. */
export const ICONS: Icon[] = [
  {
    src: `data:image/svg+xml;base64,${Buffer.from(SVG).toString("base64")}`,
    mimeType: "image/svg+xml",
  },
];
