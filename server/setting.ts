/** What a setting is, and parsers for its value. The settings themselves are in config.ts. */
import { basename, resolve } from "node:path";
import { domainToASCII } from "node:url";
import { bareUrl, isLoopbackHost } from "../core/index.ts";
import { type AddressRange, parseRange } from "./network.ts";

/** Parses the text of a variable. */
export interface Parser<Value> {
  /** Ends the sentence "HTTP_ADDR must be …". */
  readonly expected: string;
  /** Undefined if the text is not in that form. */
  readonly parse: (text: string) => Value | undefined;
}

export const REQUIRED = Symbol("required");

/** A default that depends on other settings. `shown` describes it in the documentation. */
interface DerivedDefault {
  readonly shown: string;
}

export interface Setting<Value = unknown> {
  readonly variable: string;
  readonly parser: Parser<Value>;
  /** Text as in the environment. */
  readonly default: string | DerivedDefault | typeof REQUIRED;
  /** One sentence for docs/config.md. */
  readonly sentence: string;
}

/** Whether the variable is set, even to a bad value. */
export type IsGiven = (setting: Setting) => boolean;

/** The type of the value. It includes undefined if there is a derived default, which is filled in later. */
export type ValueOf<S> =
  S extends Setting<infer Value>
    ? S extends { readonly default: DerivedDefault }
      ? Value | undefined
      : Value
    : never;

export function setting<Value, const Default extends Setting["default"]>(
  variable: string,
  parser: Parser<Value>,
  fallback: Default,
  sentence: string,
): Setting<Value> & { readonly default: Default } {
  return { variable, parser, default: fallback, sentence };
}

/** Where to listen. Without a host: on every interface. */
export interface ListenAddress {
  readonly host: string | undefined;
  readonly port: number;
}

export const listenAddress: Parser<ListenAddress> = {
  expected: "host:port, [IPv6]:port or :port",
  parse: (text) => {
    const match = /^(?:\[([0-9a-fA-F:.]+)\]|([^\s:[\]/]*)):(\d{1,5})$/.exec(text);
    const port = Number(match?.[3]);
    if (!match || port > 65_535) return undefined;
    const host = match[1] ?? match[2];
    return { host: host === "" ? undefined : host, port };
  },
};

export const port: Parser<number> = {
  expected: "a TCP port, 1 to 65535",
  parse: (text) => (/^\d{1,5}$/.test(text) && +text > 0 && +text <= 65_535 ? +text : undefined),
};

/** A number from `min` to `max`, in at most 15 decimal digits. */
export function wholeNumber(min: number, max?: number): Parser<number> {
  return {
    expected: max === undefined ? `a whole number, ${min} or more` : `a whole number, ${min} to ${max}`,
    parse: (text) => (/^\d{1,15}$/.test(text) && +text >= min && +text <= (max ?? +text) ? +text : undefined),
  };
}

export const text: Parser<string> = { expected: "some text", parse: (given) => given };

/** At least `bytesMin` bytes in UTF-8. */
export function textOfBytes(bytesMin: number): Parser<string> {
  return {
    expected: `at least ${bytesMin} bytes long`,
    parse: (given) => (Buffer.byteLength(given) >= bytesMin ? given : undefined),
  };
}

/** What may follow `Bearer` (RFC 6750 §2.1). A key with any other character could be set, but never sent. */
export const bearerKey: Parser<string> = {
  expected: "characters of A-Z a-z 0-9 - . _ ~ + /, and then any =",
  parse: (given) => (/^[\w.~+/-]+=*$/.test(given) ? given : undefined),
};

/** Made absolute, so that two processes can compare paths. */
export const path: Parser<string> = { expected: "a path", parse: (given) => resolve(given) };

/** The index and the lock are in the same folder under these names, and an index that can't be used is deleted. */
const NAMES_BESIDE = /^(?:index|lock)\.db$/i;

export const databaseFile: Parser<string> = {
  expected: "a path; only SQLite files are supported, and none called index.db or lock.db",
  parse: (given) =>
    /^[a-z][a-z0-9+.-]*:\/\//i.test(given) || NAMES_BESIDE.test(basename(given)) ? undefined : resolve(given),
};

/** RFC 1035 §2.3.1 and RFC 1123 §2.1, after IDNA: labels of letters, digits and inner hyphens. */
export const domainName: Parser<string> = {
  expected: "a domain name",
  parse: (given) => {
    const ascii = domainToASCII(given);
    const isName = /^(?!-)[a-z0-9-]{1,63}(?<!-)(?:\.(?!-)[a-z0-9-]{1,63}(?<!-))*$/.test(ascii);
    return isName && ascii.length <= 253 ? ascii : undefined;
  },
};

/**
 * Links append a path to it, and challenges name its host. It may have a path itself, if a proxy serves us under one.
 */
export const baseUrl: Parser<URL> = {
  expected: "an http:// or https:// URL without query or user, its path of letters, digits and - . _ ~ /",
  parse: (given) => {
    const url = bareUrl(given);
    // People copy it from shell scripts, JSON and pages, so nothing in it may need quoting.
    return url && /^[\w.~/-]+$/.test(url.pathname) && /^https?:$/.test(url.protocol) ? url : undefined;
  },
};

/** The URL of an API that secrets are sent to: https, or on this machine. */
export function apiAddress(given: string): URL | undefined {
  const url = bareUrl(given);
  const isLocal = url?.protocol === "http:" && isLoopbackHost(url.hostname);
  return url?.protocol === "https:" || isLocal ? url : undefined;
}

export const addressRanges: Parser<readonly AddressRange[]> = {
  expected: "addresses or CIDR ranges, separated by commas",
  parse: (given) => {
    const ranges = given
      .split(",")
      .map((range) => range.trim())
      .filter((range) => range !== "")
      .map(parseRange);
    return ranges.every((range) => range !== undefined) ? ranges : undefined;
  },
};

export function oneOf<const Name extends string>(...names: readonly Name[]): Parser<Name> {
  return {
    expected: names.length === 1 ? `\`${names[0]}\`` : `one of ${names.join(", ")}`,
    parse: (given) => names.find((name) => name === given),
  };
}
