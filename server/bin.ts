#!/usr/bin/env node
/**
 * What npm installs as `keypost`. npm only warns about `engines`, and an older Node would fail at the first import that
 * it does not support.
 */

/** As in `engines` of package.json. */
const OLDEST_NODE = [22, 19] as const;

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const isNewEnough = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
if (isNewEnough) await import("./main.ts");
else {
  process.stderr.write(
    `keypost: This is Node ${process.versions.node}, and Keypost needs ${OLDEST_NODE.join(".")} or later.\n` +
      "  Install a newer Node, and start keypost with it.\n",
  );
  // EXIT.unreachable of client/exit-codes.ts, which this Node may be unable to import.
  process.exitCode = 5;
}
