import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, join, resolve } from "node:path";
import { bareUrl, Refusal } from "../core/operations/index.ts";

/** The environment from `server/main.ts`. Nothing here reads `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

export interface ClientSettings {
  /** URL of the service. Undefined: the one on this machine's data folder. */
  readonly url: URL | undefined;
  /** The agent's OpenSSH private key. Tokens are stored beside it. */
  readonly keyFile: string;
  /** The enrollment key that claims use in place of a payment, so that no model has to be told it. */
  readonly enrollmentKey?: string;
  /** Data folders in which to look for a local service, likeliest first. */
  readonly dataDirs: readonly [string, ...string[]];
}

/** Any other KEYPOST_* is refused: with a typing error the agent would use another key, and so another mailbox. */
export const AGENT_VARIABLES: readonly string[] = ["KEYPOST_URL", "KEYPOST_KEY", "KEYPOST_ENROLLMENT_KEY"];

/** Refuses: bad_request, if a client setting is malformed or unknown. */
export function readClientSettings(env: Environment): ClientSettings {
  requireKnown(env);
  const enrollmentKey = env.KEYPOST_ENROLLMENT_KEY?.trim();
  return {
    url: env.KEYPOST_URL ? serviceUrl(env.KEYPOST_URL) : undefined,
    keyFile: env.KEYPOST_KEY
      ? resolve(expandHome(env.KEYPOST_KEY))
      : join(home(), ".config", "keypost", "identity"),
    ...(enrollmentKey && { enrollmentKey }),
    dataDirs: env.DATA_DIR ? [resolve(env.DATA_DIR)] : [userDataDir(env), ...serverDataDir()],
  };
}

function requireKnown(env: Environment): void {
  const unknown = Object.keys(env).find(
    (variable) => variable.startsWith("KEYPOST_") && !AGENT_VARIABLES.includes(variable),
  );
  if (unknown === undefined) return;
  throw new Refusal("bad_request", `${unknown} is not a setting.`, {
    fix: `Correct its name, or take it out of the environment: there are ${AGENT_VARIABLES.join(", ")}.`,
  });
}

function serviceUrl(text: string): URL {
  const url = bareUrl(text);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Refusal("bad_request", "KEYPOST_URL is not the address of a service.", {
      fix: "Give it as https://mail.example.org, without a query or a password.",
    });
  }
  return url;
}

/** Hosts start us without a shell, so the tilde is not expanded yet. */
function expandHome(path: string): string {
  return path === "~" || path.startsWith("~/") ? join(home(), path.slice(1)) : path;
}

/** Refuses: bad_request, if there is none, as for a container's user who is not in /etc/passwd. */
function home(): string {
  const folder = homeOrNothing();
  if (isAbsolute(folder)) return folder;
  throw new Refusal("bad_request", "This user has no home folder.", {
    fix: "Set HOME to a folder that this user can write to, or KEYPOST_KEY and DATA_DIR to paths.",
  });
}

function homeOrNothing(): string {
  try {
    return homedir();
  } catch {
    return "";
  }
}

/** The platform's folder for user data, where `keypost mcp` keeps the service that it runs itself. */
export function userDataDir(env: Environment): string {
  if (process.platform === "darwin") return join(home(), "Library", "Application Support", "keypost");
  if (process.platform === "win32") {
    return join(env.LOCALAPPDATA ?? join(home(), "AppData", "Local"), "keypost");
  }
  // The XDG Base Directory Specification says to ignore a relative path.
  const given = env.XDG_DATA_HOME?.startsWith("/") ? env.XDG_DATA_HOME : undefined;
  return join(given ?? join(home(), ".local", "share"), "keypost");
}

/** `keypost serve` without DATA_DIR uses `./data`. Commands in the same folder should find it. */
function serverDataDir(): string[] {
  const dataDir = resolve("data");
  return existsSync(join(dataDir, "service.json")) ? [dataDir] : [];
}
