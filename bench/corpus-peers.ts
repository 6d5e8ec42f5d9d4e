/** Extractors built from npm packages, as a developer of an agent would otherwise do, for comparison. */
import { createRequire } from "node:module";
import EmailReplyParser from "email-reply-parser";
import { simpleParser } from "mailparser";
import { parseMessage } from "../core/mime/mime.ts";
import { type Answer, answerFor } from "../test/support/corpus.ts";

// These two packages have no types.
const require = createRequire(import.meta.url);
const { convert }: { convert(html: string, options: { wordwrap: false }): string } = require("html-to-text");
const planer: { extractFrom(text: string, contentType: "text/plain"): string } = require("planer");

export interface Reader {
  readonly name: string;
  read(bytes: Buffer): Promise<Answer>;
}

export const KEYPOST: Reader = {
  name: "keypost",
  read: async (bytes) => answerFor(await parseMessage(bytes)),
};

/** As most tutorials do: the text part, or else the HTML converted by html-to-text. */
async function plainOf(bytes: Buffer): Promise<{ text: string; html: string; subject: string }> {
  const { text, html, subject = "" } = await simpleParser(bytes, { skipTextToHtml: true });
  const markup = html || "";
  return { text: text ?? convert(markup, { wordwrap: false }), html: markup, subject };
}

export const PEERS: readonly Reader[] = [
  {
    name: "4-8 digits, first link",
    read: async (bytes) => {
      const { text, html } = await plainOf(bytes);
      const hrefs = [...`${html} ${text}`.matchAll(/https?:\/\/[^\s"'<>)\]]+/g)].map(([url]) => url);
      return {
        codes: text.match(/\b\d{4,8}\b/)?.slice(0, 1) ?? [],
        links: hrefs.map((url) => ({ url: url.replaceAll("&amp;", "&"), kind: kindByAddress(url) })),
      };
    },
  },
  {
    name: "html-to-text",
    read: async (bytes) => {
      const { text, html, subject } = await plainOf(bytes);
      const shown = html === "" ? text : convert(html, { wordwrap: false });
      return { text: shown, whole: `${subject}\n${shown}` };
    },
  },
  {
    name: "email-reply-parser",
    read: async (bytes) => {
      const { text } = await plainOf(bytes);
      return { replyText: new EmailReplyParser().read(text).getVisibleText() };
    },
  },
  {
    name: "planer",
    read: async (bytes) => ({ replyText: planer.extractFrom((await plainOf(bytes)).text, "text/plain") }),
  },
];

function kindByAddress(url: string): string {
  if (/unsub|opt-?out|preferences/i.test(url)) return "unsubscribe";
  if (/reset|forgot|password/i.test(url)) return "reset";
  if (/verif|confirm|activat/i.test(url)) return "verify";
  return /magic|log-?in|sign-?in/i.test(url) ? "sign_in" : "other";
}
