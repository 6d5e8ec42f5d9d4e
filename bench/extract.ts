/** `npm run bench -- extract`: the time to parse messages and extract from them, by size, and for hostile ones. */
import { simpleParser } from "mailparser";
import { parseMessage } from "../core/mime/mime.ts";
import { figure, heading, median, shown } from "./figures.ts";

const ROUNDS = 15;

function mail(contentType: string, body: string, header = ""): Buffer {
  const lines = [
    "From: Acme <no-reply@acme.example>",
    "To: Agent <mbx_agent@mail.local>",
    "Subject: Your code",
    "Message-ID: <one@acme.example>",
    `${header}MIME-Version: 1.0`,
    `Content-Type: ${contentType}`,
    "",
    body,
  ];
  return Buffer.from(lines.join("\r\n"));
}

/** A typical row of a newsletter, with styles, a picture, a tracked link, text and a price. */
const row = (at: number) =>
  `<tr><td class="c${at % 40}" style="padding:8px;color:#333333;background:#ffffff"><a href="https://click.acme.example/ls/${at}?u=${at * 7}"><img src="https://cdn.acme.example/${at}.png" alt="Offer ${at}"></a><p style="font-size:14px">Lorem ipsum dolor sit amet, consetetur ${at} for <b>${at}.99 EUR</b></p></td></tr>\r\n`;

function page(sizeBytes: number): string {
  const style = Array.from({ length: 40 }, (_, at) => `.c${at} { margin: ${at}px }`).join("\n");
  const rows: string[] = [];
  for (let at = 0, length = 0; length < sizeBytes; at += 1) {
    rows.push(row(at));
    length += rows.at(-1)?.length ?? 0;
  }
  return `<html><head><style>${style}</style></head><body><p>Your code is <b>492013</b>.</p><table>${rows.join("")}</table></body></html>`;
}

const KIB = 1024;
const html = (sizeBytes: number) => mail("text/html; charset=utf-8", page(sizeBytes));
const plain = (sizeBytes: number) =>
  mail(
    "text/plain; charset=utf-8",
    `Your code is 492013.\r\n${"lorem ipsum dolor sit amet 42\r\n".repeat(sizeBytes / 30)}`,
  );

async function medianMs(run: () => Promise<unknown>, rounds = ROUNDS): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const startedMs = performance.now();
    await run();
    times.push(performance.now() - startedMs);
  }
  return median(times);
}

const SIZES: readonly (readonly [name: string, bytes: Buffer])[] = [
  ["4 KB of text", plain(4 * KIB)],
  ["4 KB of HTML", html(4 * KIB)],
  ["50 KB of HTML", html(50 * KIB)],
  ["1 MB of HTML", html(1_000 * KIB)],
];

const parts = (count: number) =>
  mail(
    'multipart/mixed; boundary="b"',
    `${"--b\r\nContent-Type: text/plain\r\n\r\npart\r\n".repeat(count)}--b--`,
  );

/** Functions of a size, because half the size shows whether the time is linear. */
const HOSTILE: readonly (readonly [name: string, size: number, make: (size: number) => Buffer])[] = [
  ["10 MB of <", 10_000_000, (size) => mail("text/html", "<".repeat(size))],
  ["100,000 nested tags", 100_000, (size) => mail("text/html", "<div>".repeat(size))],
  ["100,000 nested tables", 100_000, (size) => mail("text/html", "<table><tr><td>".repeat(size))],
  ["1,000 parts", 1_000, parts],
  [
    "1 MB of header",
    1_000_000,
    (size) => mail("text/plain", "code 1", `X-Long: ${"a b".repeat(size / 3)}\r\n`),
  ],
  [
    "50,000 style rules",
    50_000,
    (size) =>
      mail("text/html", `<style>${".a .b{color:red}".repeat(size)}</style>${"<p class=a>x".repeat(2_000)}`),
  ],
  [
    "100,000 links",
    100_000,
    (size) => mail("text/html", "<a href=https://a.example/x?token=1>x</a>".repeat(size)),
  ],
  ["100,000 numbers", 100_000, (size) => mail("text/plain", "code 492013 ".repeat(size))],
  [
    "100,000 quoted lines",
    100_000,
    (size) => mail("text/plain", "> > code 492013\r\n".repeat(size), "In-Reply-To: <a@b>\r\n"),
  ],
  ["100,000 empty quoted lines", 100_000, (size) => mail("text/plain", `${"> \r\n".repeat(size)}:`)],
  ["1 MB of one word", 1_000_000, (size) => mail("text/plain", "a".repeat(size))],
  ["1 MB of brackets", 1_000_000, (size) => mail("text/plain", "[](".repeat(size / 3))],
];

export async function benchExtract(): Promise<void> {
  heading("Time to parse a message and extract from it", "npm run bench -- extract");
  for (const [name, bytes] of SIZES) {
    const ours = await medianMs(() => parseMessage(bytes));
    const parser = await medianMs(() => simpleParser(bytes));
    figure(name, `${shown(ours)} ms (mailparser's simpleParser, without extraction: ${shown(parser)} ms)`);
  }
  for (const [name, size, make] of HOSTILE) {
    const [half, whole] = [make(size / 2), make(size)];
    const halfMs = await medianMs(() => parseMessage(half), 3);
    const wholeMs = await medianMs(() => parseMessage(whole), 3);
    figure(name, `${shown(wholeMs)} ms, ${shown(wholeMs / halfMs)} x that of half the size`);
  }
}
