import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Core } from "../core/index.ts";
import { type Operation, Refusal, runOperation } from "../core/operations/index.ts";
import { type Endpoint, findRunning } from "./endpoint.ts";
import { OPERATOR_MS_MAX } from "./limits.ts";
import { send } from "./rest-request.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Runs an operator's operation on a data folder, through the service that holds it, or directly if there is none.
 * Whoever can read the folder is its operator. Refuses: data_folder_in_use, and as the operation does.
 */
export async function runAsOperator(
  operation: Operation,
  fields: Fields,
  dataDir: string,
  openHere: () => Promise<Core>,
  signal: AbortSignal,
): Promise<unknown> {
  const running = await findRunning(dataDir, signal);
  if (running) {
    const token = await readFile(join(dataDir, "secrets", "operator"), "utf8").catch(() => {
      throw keyUnreadable(dataDir);
    });
    const sending = { token: token.trim(), signal, extraMs: OPERATOR_MS_MAX };
    return send(running, operation.route, fields, sending).catch((error: unknown) => {
      throw error instanceof Refusal && error.code === "not_found" ? keyRejected(running, dataDir) : error;
    });
  }
  // Opening a folder creates it: a mistake in DATA_DIR must not leave an empty one behind.
  if (!existsSync(dataDir)) {
    throw new Refusal("bad_request", `There is no data folder at ${dataDir}.`, {
      fix: "Set DATA_DIR. On another machine than the service's, ask it at /admin with ADMIN_API_KEY as bearer token.",
    });
  }
  const core = await openHere();
  try {
    return await runOperation(operation, { core, signal, waitSecondsMax: 0 }, fields);
  } finally {
    await core.close();
  }
}

function keyUnreadable(dataDir: string): Refusal {
  return new Refusal(
    "forbidden",
    `The operator's key can't be read: ${join(dataDir, "secrets", "operator")}.`,
    {
      fix: "Run the command as the service's user. If the file is gone, put it back from a backup, or restart the service, which makes another.",
    },
  );
}

/** A service answers not_found to a wrong operator key, so that strangers do not learn about the route. */
function keyRejected({ url }: Endpoint, dataDir: string): Refusal {
  const operator = join(dataDir, "secrets", "operator");
  return new Refusal("forbidden", `The service at ${url.origin} does not take the key in ${operator}.`, {
    fix: "Run the command where the service runs, such as inside its container. If it does: restart the service, which may be older than that file or than this command.",
  });
}
