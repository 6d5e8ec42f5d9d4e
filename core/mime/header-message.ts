/** A message built from its header alone, for when the body cannot be parsed. Uses no library. */

import { withoutInvisible } from "../extract/text/invisible-characters.ts";
import { collapsed } from "../extract/text/spaces.ts";
import { WARNINGS } from "../extract/warnings.ts";
import { ADDRESSES_MAX, SUBJECT_CHARS_MAX } from "../limits.ts";
import type { NamedAddress, ParsedMessage } from "../message.ts";
import { type AddressList, namedAddress } from "./address-list.ts";
import { dateFrom } from "./date-field.ts";
import { decodeWords } from "./encoded-words.ts";
import { fieldsNamed, findField, type Header } from "./header-fields.ts";
import { parseMessageIds } from "./message-id-field.ts";

export interface SenderFields {
  readonly from: AddressList;
  readonly to: AddressList;
  readonly cc: AddressList;
  readonly replyTo: AddressList;
}

const NOBODY: NamedAddress = { name: "", address: "" };

/** The fields that are read in the same way whether or not the body can be parsed. */
export function headerFacts(header: Header, sender: SenderFields) {
  return {
    from: soleSender(sender.from),
    to: sender.to.addresses,
    cc: sender.cc.addresses,
    replyTo: sender.replyTo.addresses[0],
    subject: subjectOf(header),
    date: dateFrom(findField(header, "date")),
    messageIdHeader: parseMessageIds(findField(header, "message-id")).at(-1) ?? "",
    inReplyTo: parseMessageIds(findField(header, "in-reply-to")),
    references: parseMessageIds(findField(header, "references")),
  };
}

export function messageFromHeader(header: Header): ParsedMessage {
  const list = (name: string) => plainAddressList(fieldsNamed(header, name));
  const sender = { from: list("from"), to: list("to"), cc: list("cc"), replyTo: list("reply-to") };
  return {
    isParsed: false,
    ...headerFacts(header, sender),
    text: "",
    textTruncated: false,
    replyText: "",
    forwardedText: "",
    codes: [],
    links: [],
    attachments: [],
    safety: { hiddenTextChars: 0, invisibleChars: 0, injectionSigns: [], warnings: [WARNINGS.notParsed] },
  };
}

/** Whether From names exactly one mailbox. With several, or a group, it is unclear which one a reader would see. */
export function hasSoleSender(from: AddressList): boolean {
  return !from.hasGroup && new Set(from.addresses.map(({ address }) => address)).size === 1;
}

function soleSender(from: AddressList): NamedAddress {
  const [first = NOBODY] = from.addresses;
  return hasSoleSender(from) ? first : { name: first.name, address: "" };
}

function subjectOf(header: Header): string {
  const subject = withoutInvisible(decodeWords(findField(header, "subject") ?? "")).text;
  return collapsed(subject).slice(0, SUBJECT_CHARS_MAX);
}

/** Parses `Name <a@b.example>, c@d.example`. Quoted names may contain commas; no other syntax is supported. */
function plainAddressList(values: readonly string[]): AddressList {
  const entries = values.flatMap((value) => value.match(/(?:"[^"]*"|[^",])+/g) ?? []).slice(0, ADDRESSES_MAX);
  const addresses = entries.map((entry) => {
    const bracketed = entry.match(/<([^<>]*)>\s*$/);
    const name = bracketed === null ? "" : entry.slice(0, bracketed.index).trim().replace(/^"|"$/g, "");
    return namedAddress(decodeWords(name), bracketed?.[1] ?? entry);
  });
  return { addresses, hasGroup: false };
}
