/** What a model must know before it trusts a message: what was removed, what looked odd, what gives orders. */

import type { Attachment, InjectionSign, Link, NamedAddress, Safety } from "../message.ts";
import { hasSoleSender, type SenderFields } from "../mime/header-message.ts";
import { wordsOfUrl } from "./injection/encoded-text.ts";
import { type InjectionSource, injectionSigns } from "./injection/injection-signs.ts";
import type { FoundLinks } from "./links/links.ts";
import { domainOf, isSameOrganisation } from "./links/site.ts";
import { hasLookalike, hasUnusualLetters } from "./lookalike-hosts.ts";
import { withoutInvisible } from "./text/invisible-characters.ts";
import type { VisibleText } from "./visible-text.ts";
import { WARNINGS } from "./warnings.ts";

export interface SafetySource {
  readonly sender: SenderFields;
  readonly from: NamedAddress;
  readonly replyTo: NamedAddress | undefined;
  readonly subject: string;
  readonly visible: VisibleText;
  readonly foundLinks: FoundLinks;
  readonly attachments: readonly Attachment[];
  /** The beginnings of the attachments that are text. */
  readonly attachedTexts: readonly string[];
  readonly names: NameFindings;
}

/** What was removed from display names, the subject and file names. */
interface NameFindings {
  /** Words written in invisible characters. */
  readonly smuggled: string;
  readonly isDeceptive: boolean;
}

export function safetyOf(source: SafetySource): Safety {
  const { visible, foundLinks, attachments } = source;
  const { signs, warning } = findOrders(source);
  return {
    hiddenTextChars: visible.hiddenTextChars,
    invisibleChars: visible.invisibleChars,
    injectionSigns: signs,
    warnings: [
      ...(warning === undefined ? [] : [warning]),
      ...senderWarnings(source),
      ...(visible.isTruncated ? [WARNINGS.cutOff] : []),
      ...(visible.hidesText ? [WARNINGS.hiddenText] : []),
      ...(visible.isDeceptive || source.names.isDeceptive ? [WARNINGS.deceptiveCharacters] : []),
      ...(foundLinks.hasDisguise ? [WARNINGS.linkShowsOtherHost] : []),
      ...(foundLinks.actsElsewhere ? [WARNINGS.actsElsewhere] : []),
      ...(hasLookalikeLink(source) ? [WARNINGS.lookalikeLink] : []),
      ...(attachments.some(canRun) ? [WARNINGS.program] : []),
    ],
  };
}

function findOrders(source: SafetySource): { signs: readonly InjectionSign[]; warning: string | undefined } {
  const { signs, isUnseen } = injectionSigns(injectionSource(source));
  if (signs.length === 0) return { signs, warning: undefined };
  return { signs, warning: isUnseen ? WARNINGS.hiddenOrders : WARNINGS.orders };
}

/** All texts of a message that a model may read. */
export function injectionSource(source: SafetySource): InjectionSource {
  const { visible, foundLinks, subject, attachments, attachedTexts, names, from, replyTo, sender } = source;
  const people = [
    from,
    ...(replyTo === undefined ? [] : [replyTo]),
    ...sender.to.addresses,
    ...sender.cc.addresses,
  ];
  // Links and replies may be taken from the page even if the text shown is the text part.
  const { text, page } = visible;
  return {
    shown: page === undefined || page.text === text ? [text] : [text, page.text],
    alone: [
      subject,
      ...people.flatMap(({ name, address }) => [name, address]),
      ...attachments.map(({ filename }) => filename),
    ],
    unseen: [
      visible.unseen,
      names.smuggled,
      foundLinks.links.map(({ url }) => wordsOfUrl(url)).join("\n"),
      ...attachedTexts,
    ],
  };
}

/** `written`: the names with all their characters. */
export function inspectNames(written: readonly string[]): NameFindings {
  const smuggled = written.map((one) => withoutInvisible(one).smuggled).join("\n");
  // Of the bidi controls only overrides count. Honest senders put isolates around a name in a subject.
  const isDeceptive = smuggled.trim() !== "" || written.some((one) => /[\u202d\u202e]/.test(one));
  return { smuggled, isDeceptive };
}

const SHOWN_ADDRESS = /[^\s<>()"'@]+@[^\s<>()"'@]+\.[^\s<>()"'@]+/g;

function senderWarnings({ sender, from, replyTo }: SafetySource): string[] {
  const warnings: string[] = [];
  if (!hasSoleSender(sender.from)) warnings.push(WARNINGS.severalSenders);
  else if (from.address === "") warnings.push(WARNINGS.unreadableSender);
  // NFKC turns fullwidth letters and the fullwidth @ into those that they look like.
  const shown = from.name.normalize("NFKC").toLowerCase().match(SHOWN_ADDRESS) ?? [];
  if (shown.some((address) => address !== from.address)) warnings.push(WARNINGS.nameShowsOtherAddress);
  const domain = domainOf(from);
  if (hasLookalike([domain], [from.name]) || hasUnusualLetters(domain, [from.name]))
    warnings.push(WARNINGS.foreignLetters);
  const replyDomain = replyTo === undefined ? "" : domainOf(replyTo);
  if (replyDomain !== "" && domain !== "" && !isSameOrganisation(replyDomain, domain))
    warnings.push(WARNINGS.replyGoesElsewhere);
  return warnings;
}

/** Another warning covers the sender's own host. It is included here so that a link that looks like it is found. */
function hasLookalikeLink({ from, foundLinks }: SafetySource): boolean {
  const hosts = foundLinks.links.flatMap(({ host, shownHost }: Link) => [host, shownHost ?? ""]);
  const names = foundLinks.links.map(({ text }) => text);
  return hosts.length > 0 && hasLookalike([domainOf(from), ...hosts], [from.name, ...names]);
}

/** Files that run when they are opened, and documents with macros. */
function canRun({ filename }: Attachment): boolean {
  return /\.(exe|com|scr|bat|cmd|pif|msi|msp|jar|js|jse|vbs|vbe|wsf|wsh|hta|ps1|lnk|cpl|reg|iso|img|vhd|apk|app|dmg|pkg|sh|command|docm|dotm|xlsm|xltm|xlam|pptm|potm|one|chm|html?|shtml|svg)$/i.test(
    filename,
  );
}
