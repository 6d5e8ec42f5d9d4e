import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { SmtpClient } from "./smtp-client.ts";

/**
 * A script in test/smtp-dialogues:
 *
 *     # a remark. The first one is the title
 *     < 250 2.1.5     every line of the next reply begins with this
 *     <+ STARTTLS     a line of that reply is this, after its code
 *     <- AUTH         no line of that reply begins with this, after its code
 *     > RSET          sends a line
 *     >> "\u0000" * 9 sends the bytes of a JSON string in Latin-1, repeated
 *     ! verb "…"      a directive of `DialogueStage`
 *
 * `{name}` is replaced. A first directive `! each name "…" "…"` plays the script once for each value.
 */
interface Dialogue {
  readonly title: string;
  readonly steps: readonly Step[];
  readonly bounds: Readonly<Record<string, number>>;
}

interface Step {
  /** `file:line`. */
  readonly at: string;
  readonly sign: string;
  readonly text: string;
}

/** What a script needs. */
interface DialogueStage {
  readonly names: Readonly<Record<string, string>>;
  connect(early?: Buffer): Promise<SmtpClient>;
  /** The messages of the mailbox with this address, as they were sent, oldest first. */
  stored(address: string): Promise<Buffer[]>;
}

/** Reads a script: one dialogue, or one per value of its `! each`. */
export function readDialogues(path: string, file: string): Dialogue[] {
  const steps = readFileSync(path, "utf8")
    .split("\n")
    .map((line, index) => ({ line, at: `${file}:${index + 1}` }))
    .filter(({ line }) => line.trim() !== "")
    .map(({ line, at }) => {
      const [, sign = "", text = ""] = /^(#|<[+-]?|>>?|!) ?(.*)$/.exec(line) ?? [];
      assert.notEqual(sign, "", `${at}: a line begins with #, <, <+, <-, >, >> or !`);
      return { at, sign, text };
    });
  const title = steps.find(({ sign }) => sign === "#")?.text ?? file;
  const settings = steps.filter(({ sign, text }) => sign === "!" && /^(bounds|each) /.test(text));
  const played = steps.filter((step) => step.sign !== "#" && !settings.includes(step));
  const bounds: Record<string, number> = {};
  for (const { text } of settings.filter(({ text }) => text.startsWith("bounds "))) {
    for (const pair of text.split(" ").slice(1))
      bounds[pair.split("=")[0] ?? ""] = Number(pair.split("=")[1]);
  }
  const each = settings.find(({ text }) => text.startsWith("each "))?.text;
  if (each === undefined) return [{ title, steps: played, bounds }];
  const name = each.split(" ")[1] ?? "";
  return quotedIn(each).map((value) => ({
    title: `${title} [${value}]`,
    steps: played.map((step) => {
      // Within a JSON string the value stays escaped, elsewhere it is unescaped.
      const isQuoted = step.sign === ">>" || step.sign === "!";
      const text = isQuoted ? value : (JSON.parse(`"${value}"`) as string);
      return { ...step, text: step.text.replaceAll(`{${name}}`, text) };
    }),
    bounds,
  }));
}

/** The contents of double quotes, still escaped. */
function quotedIn(text: string): string[] {
  return [...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, inner = ""]) => inner);
}

/** `"a\r\n" * 3` → bytes. */
function bytesIn(text: string): Buffer {
  const [quoted = ""] = quotedIn(text);
  const times = Number(/\* ?(\d+)$/.exec(text)?.[1] ?? 1);
  return Buffer.from((JSON.parse(`"${quoted}"`) as string).repeat(times), "latin1");
}

export async function playDialogue(dialogue: Dialogue, stage: DialogueStage): Promise<void> {
  const player = new Player(stage);
  const [first] = dialogue.steps;
  if (!(first?.sign === "!" && first.text.startsWith("early "))) await player.connect();
  try {
    for (const step of dialogue.steps) {
      const text = step.text.replace(/\{(\w+)\}/g, (whole, name: string) => stage.names[name] ?? whole);
      await player.play({ ...step, text });
    }
  } finally {
    player.close();
  }
}

class Player {
  readonly #stage: DialogueStage;
  #client: SmtpClient | undefined;
  #reply: string[] = [];

  constructor(stage: DialogueStage) {
    this.#stage = stage;
  }

  async connect(early?: Buffer): Promise<void> {
    this.close();
    this.#client = await this.#stage.connect(early);
  }

  close(): void {
    this.#client?.close();
  }

  async play(step: Step): Promise<void> {
    const client = this.#client;
    if (step.sign === "!") await this.#direct(step, client);
    else if (client === undefined) throw new Error(`${step.at}: not connected`);
    else if (step.sign === ">") await client.send(`${step.text}\r\n`);
    else if (step.sign === ">>") await client.send(bytesIn(step.text));
    else await this.#expect(step, client);
  }

  async #expect({ at, sign, text }: Step, client: SmtpClient): Promise<void> {
    if (sign === "<") {
      this.#reply = await client.reply().catch((cause: unknown) => {
        throw new Error(`${at}: expected ${text}`, { cause });
      });
      const isSo = this.#reply.every((line) => line.startsWith(text));
      assert.ok(isSo, `${at}: expected ${text}, got ${this.#reply.join(" | ")}`);
    } else {
      const texts = this.#reply.map((line) => line.slice(4));
      const isThere = sign === "<+" ? texts.includes(text) : texts.some((line) => line.startsWith(text));
      assert.equal(isThere, sign === "<+", `${at}: ${text} in ${texts.join(" | ")}`);
    }
  }

  async #direct({ at, text }: Step, client: SmtpClient | undefined): Promise<void> {
    const [verb = "", ...words] = text.split(" ");
    if (verb === "early") return await this.connect(bytesIn(text));
    if (verb === "reconnect") return await this.connect();
    if (verb === "stored") {
      const messages = await this.#stage.stored(words[1] ?? this.#stage.names.mailbox ?? "");
      return assert.equal(messages.length, Number(words[0]), `${at}: messages stored`);
    }
    if (verb === "body") {
      const last = (await this.#stage.stored(this.#stage.names.mailbox ?? "")).at(-1);
      return assert.equal(last?.toString("latin1"), bytesIn(text).toString("latin1"), `${at}: bytes stored`);
    }
    assert.ok(client, `${at}: not connected`);
    if (verb === "ask") {
      // `! ask 250 100 RCPT TO:<a+{n}@b.example>` pipelines 100 commands, whose replies all begin with 250.
      const lines = Array.from({ length: Number(words[1]) }, (_, n) =>
        words
          .slice(2)
          .join(" ")
          .replace("{n}", `${n + 1}`),
      );
      await client.send(lines.map((line) => `${line}\r\n`).join(""));
      for (const _ of lines) await this.#expect({ at, sign: "<", text: words[0] ?? "" }, client);
    } else if (verb === "trickle")
      await client.trickle([...bytesIn(text)].map((byte) => Buffer.from([byte])));
    else if (verb === "tls") await client.startTls();
    else if (verb === "drop") client.drop();
    else if (verb === "closed") assert.equal(await client.rest(), "", `${at}: nothing more, and closed`);
    else assert.fail(`${at}: unknown directive ${verb}`);
  }
}
