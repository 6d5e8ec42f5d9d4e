/**
 * Links that go to a service that counts the click, or to a mail gateway that checks the page first. Many of their
 * URLs name the final target.
 */
import { words } from "../words/language.ts";
import { percentDecoded } from "./href.ts";
import { isSameOrganisation, organisationOf } from "./site.ts";

export interface Tracking {
  readonly isTracked: boolean;
  /** The final target that the URL names. */
  readonly target: URL | undefined;
  /** The host of `target`, or the host alone if the URL names no more. */
  readonly targetHost: string | undefined;
  /** Whether its URL hides the target. */
  readonly isOpaque: boolean;
  /** The host that a click reaches after the mail gateways, which can be trusted. */
  readonly reachedHost: string;
}

/** Gateways wrap trackers in URLs of their own. */
const LAYERS_MAX = 4;
const URL_CHARS_MAX = 8_192;
/** How many parameters of a URL are examined. */
const PARAMETERS_MAX = 40;

const GATEWAYS = hosts(`
  safelinks.protection.outlook.com | safelinks.protection.outlook.us | safelinks.protection.outlook.de |
  safelinks.protection.outlook.cn | safelinks.protection.office365.com | safelinks.protection.office365.us |
  safelinks.protection.office365.de | safelinks.protection.office365.cn | urldefense.com | urldefense.us |
  urldefense.proofpoint.com | urldefense.proofpoint.us | linkprotect.cudasvc.com | mimecast.com |
  mimecastprotect.com | secure-web.cisco.com | protect*.fireeye.com | clicktime.symantec.com |
  protection.sophos.com | linklock.titanhq.com | inky.com | wis.trendmicro.com | imsva*-ctp.trendmicro.com |
  tmcas.trendmicro.com | hornetsecurity.com | emailprotection.link | url.avanan.click | checkpoint.com |
  mailguard.com.au | vadesecure.com | spamtitan.com | barracudanetworks.com | ess.barracuda.com | edgepilot.com
`);
/** Services that only redirect. */
const REDIRECTORS = hosts(`
  bit.ly | t.co | tinyurl.com | goo.gl | ow.ly | is.gd | buff.ly | lnkd.in | rebrand.ly | cutt.ly | rb.gy | t.ly |
  shorturl.at | dlvr.it | trib.al | awstrack.me | pstmrk.it | list-manage.com | maillist-manage.com |
  maillist-manage.eu | maillist-manage.in | mandrillapp.com | hubspotlinks*.com | hubspotemail.net | klclick*.com |
  customeriomail.com | intercom-clicks.com | intercom-mail.com | mjt.lu | mailjet.com | cmail*.com | createsend*.com |
  convertkit-mail*.com | click.kit-mail*.com | mlsend*.com | mailerlite.com | sparkpostmail*.com | emltrk.com |
  exct.net | exacttarget.com | sendibt*.com | sendibm*.com | acemlnb.com | activehosted.com | getresponse360.com |
  rs6.net | mailgun.org | braze.eu
`);
/** First labels of the hosts with which senders count clicks. */
const TRACKER_LABEL =
  /^(?:(?:e|em|url)?\d*|click|clicks|clk|lnk|link|links|trk|track|tracking|tracker|trx|t|r|go|url|urls|email|emails|mail|mailing|mg|news|newsletter|elink|elinks|redirect|redir|ct|ctrk|open|eml|enews|info)\d*$/;
/** Paths of the large senders' trackers, whatever the host. */
const TRACKER_PATH = new RegExp(
  [
    "/(?:ls|wf|u|a|e|ss|track|trk|tr|mk|uni|f|v1|email)/(?:click|cl|c)(?:/|$|\\?)",
    "/(?:track|trk)[/-]?(?:click|link)|/clicktracking\\b|/link-tracker|/click\\.(?:php|aspx|html)",
    "/f/a/[\\w~-]{10,}|/(?:e3t|ctc)/|/events/public/v1/encoded/track|/C?L0/|/e/c/ey|/[23](?:s|ts|sm)/",
    "/lt\\.php|/fwlink\\b|/gp/r\\.html|/redirect/\\d?/?[\\w-]{20,}|^/\\?qs=[\\da-f]{10,}",
  ].join("|"),
  "i",
);
/** Path segments that only mean "onward". */
const REDIRECT_SEGMENT =
  /^(?:c|cl|click|clicks|e|f|a|g|go|l|link|links|ls|lt|m|mk|out|r|redirect|redir|s|ss|t|tr|track|trk|u|url|v|x|\d)$/i;
/**
 * The first labels of hosts that only count clicks, and the beginnings of their paths. What follows may be shorter than
 * `UNREADABLE_CHARS_MIN`: the identifier of a new campaign has few characters.
 */
const CLICK_COUNTER_LABEL = /^(?:clicks?|clk|trk|track|lnk|links?|url|ct|ctrk|e|t|r|em|email)\d*$/;
const CLICK_COUNTER_PATH = /^\/(?:c|cl|click|f\/a|ls|els(?:\/v\d)?|r|ss\/c|u)\/(?=.*\d|\?)/i;
/** A part of a URL that nobody can read. */
const UNREADABLE_CHARS_MIN = 20;
const REDIRECT_PARAMETER =
  /^(?:url|u|q|a|link|l|r|to|go|goto|out|href|target|dest|destination|redirect|redir|redirect_?url|redirect_?to|redirect_?uri|rurl|forward|continue|continue_?url|next|return|return_?to|return_?url|page|ref_?url|original|originalurl|domain|d|p)$/i;
/** Parameters for the page after the action. The URL itself is no tracker. */
const NEXT_PAGE_PARAMETER =
  /^(?:redirect_?to|redirect_?uri|continue|continue_?url|next|return|return_?to|return_?url)$/i;
const URL_IN_JSON =
  /"(?:href|url|u|link|target|to|dest|destination|redirect|r|e)": ?"(https?:[^"\s]{4,8192})"/;
/** The parts of a packed value: header, payload and signature. */
const PACKED_PARTS_MAX = 4;
/** Pages that take a URL to mention it rather than to redirect to it, and pages that do something first. */
const SHARE_PAGE =
  /\/(?:share|sharer|sharing|intent|submit|compose|cws\/share|send|add)(?:[/.]|$)|web\.archive\.org/i;
const ACTION_PAGE =
  /\/(?:oauth2?|authorize|auth|log-?in|sign-?in|verify|confirm|activate|reset|action|saml2?|sso)(?:[/.]|$)/i;

/** What one layer of a URL shows. */
interface Layer {
  readonly isTracked: boolean;
  readonly isGateway: boolean;
  readonly target: URL | undefined;
  readonly targetHost: string | undefined;
}

/** A pattern for hosts by their ends. A `*` stands for more characters of a name. */
function hosts(list: string): RegExp {
  const names = words(list).map((name) => name.replaceAll(".", "\\.").replaceAll("*", "\\w*"));
  return new RegExp(`(?:^|\\.)(?:${names.join("|")})$`);
}

/** Examines only the URL; nothing is fetched. */
export function trackingOf(url: URL): Tracking {
  let layer = layerOf(url);
  let { isTracked } = layer;
  let { target, targetHost } = layer;
  let reachedHost = url.hostname.toLowerCase();
  for (let depth = 1; depth < LAYERS_MAX; depth += 1) {
    if (layer.isGateway && layer.targetHost !== undefined) reachedHost = layer.targetHost;
    if (layer.target === undefined) break;
    layer = layerOf(layer.target);
    isTracked ||= layer.isTracked;
    target = layer.target ?? target;
    targetHost = layer.targetHost ?? targetHost;
  }
  return {
    isTracked,
    target,
    targetHost,
    isOpaque: layer.isTracked && layer.target === undefined,
    reachedHost,
  };
}

function layerOf(url: URL): Layer {
  const host = url.hostname.toLowerCase();
  const isGateway = GATEWAYS.test(host);
  const found = SHARE_PAGE.test(host + url.pathname) ? undefined : (inParameters(url) ?? inPath(url));
  const targetHost = found?.target?.hostname.toLowerCase() ?? found?.host;
  if (isGateway || isRedirector(url, host))
    return { isTracked: true, isGateway, target: found?.target, targetHost };
  const isOnward =
    found !== undefined &&
    targetHost !== undefined &&
    !found.isNextPage &&
    !ACTION_PAGE.test(url.pathname) &&
    !isSameOrganisation(host, targetHost);
  return { isTracked: isOnward, isGateway, target: isOnward ? found.target : undefined, targetHost };
}

interface FoundTarget {
  readonly target?: URL;
  readonly host?: string;
  readonly isNextPage: boolean;
}

function isRedirector(url: URL, host: string): boolean {
  if (REDIRECTORS.test(host)) return true;
  if (TRACKER_PATH.test(url.pathname + url.search)) return !/unsubscribe|opt-?out/i.test(url.pathname);
  const organisation = organisationOf(host);
  const [label = ""] = host.split(".");
  if (host === organisation) return false;
  const isCounting = CLICK_COUNTER_LABEL.test(label) && CLICK_COUNTER_PATH.test(url.pathname + url.search);
  return isCounting || (TRACKER_LABEL.test(label) && isUnreadable(url));
}

/** Whether nothing in a URL is for people: only short words that mean "onward", and one long value. */
function isUnreadable(url: URL): boolean {
  const parts = url.pathname.split("/").filter((part) => part !== "");
  const long = parts.filter((part) => !REDIRECT_SEGMENT.test(part));
  const value = long.length === 0 ? url.search.replace(/^\?(?:\w{1,4}=)?/, "") : (long[0] ?? "");
  if (long.some((part) => /^[a-z]+(?:[-_][a-z]+)*$/.test(part))) return false;
  return value.length >= UNREADABLE_CHARS_MIN && /\d|[A-Z]/.test(value) && /^[\w.~=%&:-]+$/.test(value);
}

function inParameters(url: URL): FoundTarget | undefined {
  for (const [name, value] of [...url.searchParams].slice(0, PARAMETERS_MAX)) {
    const target = REDIRECT_PARAMETER.test(name) ? webAddress(value, url) : undefined;
    if (target !== undefined) return { target, isNextPage: NEXT_PAGE_PARAMETER.test(name) };
    const host = /^(?:domain|d)$/.test(name) && GATEWAYS.test(url.hostname) ? hostIn(value) : undefined;
    if (host !== undefined) return { host, isNextPage: false };
    const packed = encodedUrl(value);
    if (packed !== undefined) return { target: packed, isNextPage: false };
  }
  return undefined;
}

/**
 * A target in the path: `https://tracker.example/CL0/https:%2F%2Facme.example%2F/1/…`, also in base64 or without the
 * scheme.
 */
function inPath(url: URL): FoundTarget | undefined {
  const path = url.pathname.slice(0, URL_CHARS_MAX);
  const at = path.search(/\/(?:__)?https?(?::|%3a)(?:\/|%2f)/i);
  if (at >= 0) {
    const rest = path.slice(at + 1).replace(/^__|__;.*$/g, "");
    const isEncoded = /^https?(?::|%3a)%2f/i.test(rest);
    const target = webAddress(
      isEncoded ? percentDecoded(rest.split("/", 1)[0] ?? "") : rest + url.search,
      undefined,
    );
    return target && { target, isNextPage: false };
  }
  for (const part of path.split("/")) {
    const target = encodedUrl(part);
    if (target !== undefined) return { target, isNextPage: false };
  }
  const named = /\/(?:[23](?:s|ts|sm)|track\/click\/\d+)\/([^/]+)/.exec(path)?.[1];
  const host = named === undefined ? undefined : hostIn(percentDecoded(named).split(/[/?]/, 1)[0] ?? "");
  return host === undefined ? undefined : { host, isNextPage: false };
}

/** A plain URL, or one in the format of Proofpoint's version 2: `https-3A__acme.example_path`. */
function webAddress(value: string, within: URL | undefined): URL | undefined {
  const isProofpoint =
    within !== undefined && /(?:^|\.)urldefense\./.test(within.hostname) && /^https?-3A__/i.test(value);
  const text = isProofpoint
    ? percentDecoded(value.replaceAll("_", "/").replace(/-([\dA-F]{2})/gi, "%$1"))
    : value;
  const once = /^https?%3a/i.test(text) ? percentDecoded(text) : text;
  // Proxies merge the two slashes into one.
  if (/^https?:\/{1,2}[^/\s]/i.test(once))
    return URL.parse(once.replace(/^(https?:)\/(?!\/)/i, "$1//")) ?? undefined;
  return encodedUrl(value);
}

/** A URL in base64, by itself or as a JSON value. A token's own claims (`iss`) are no target. */
function encodedUrl(value: string): URL | undefined {
  for (const part of value.slice(0, URL_CHARS_MAX).split(/[.=]/, PACKED_PARTS_MAX)) {
    if (!/^(?:aHR0c|eyJ)[\w+/-]{8,}$/.test(part)) continue;
    const text = fromBase64(part).replaceAll("\\", "");
    const written = part.startsWith("aHR0c") ? text : URL_IN_JSON.exec(text)?.[1];
    const target = written === undefined ? null : URL.parse(written);
    if (target !== null && /^https?:$/.test(target.protocol)) return target;
  }
  return undefined;
}

function fromBase64(packed: string): string {
  const bytes = Buffer.from(packed.replaceAll("-", "+").replaceAll("_", "/"), "base64");
  // The last character may be cut in half.
  return bytes.toString("utf8").replace(/[\ufffd\p{Cc}].*$/su, "");
}

function hostIn(text: string): string | undefined {
  return /^[\w-]+(?:\.[\w-]+)+$/.test(text) ? text.toLowerCase() : undefined;
}
