/** What counts as one client in a limit by address. */

/**
 * The network of a client. An IPv4 address is one by itself. Of an IPv6 address it is the first 64 bits, because one
 * customer has at least that many and can change addresses within it at will (RFC 6177, RFC 8981). Any other text is a
 * network of its own.
 */
export function clientNetworkOf(peerAddress: string): string {
  const groups = ipv6Groups(peerAddress);
  if (!groups) return peerAddress;
  // RFC 4291 §2.5.5.2: an IPv4 client of a dual-stack socket.
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) {
    return groups
      .slice(6)
      .flatMap((group) => [group >> 8, group & 255])
      .join(".");
  }
  const network = groups.slice(0, 4).map((group) => group.toString(16));
  return `${network.join(":")}::/64`;
}

/** The first 24 bits of an IPv4 network, or 48 of an IPv6 one: as much as one customer of a provider may have. */
export function clientSiteOf(network: string): string {
  return network.replace(/[.:][^.:]+(?:::\/64)?$/, "");
}

/** The URL parser accepts every form of an IPv6 address (RFC 4291 §2.2) and returns the canonical one (RFC 5952). */
function ipv6Groups(address: string): number[] | undefined {
  const [withoutZone = ""] = address.split("%");
  if (!/^[0-9a-f:.]{2,45}$/i.test(withoutZone)) return undefined;
  const url = URL.parse(`http://[${withoutZone}]/`);
  if (!url) return undefined;
  const [before = "", after = ""] = url.hostname.slice(1, -1).split("::");
  const left = hexGroups(before);
  const right = hexGroups(after);
  return [...left, ...Array<number>(8 - left.length - right.length).fill(0), ...right];
}

function hexGroups(text: string): number[] {
  return text === "" ? [] : text.split(":").map((group) => Number.parseInt(group, 16));
}
