/** Mail with DKIM signatures that a local name server can verify, and OpenDKIM, with which Postfix verifies them. */
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startDnsServer } from "../test/support/dns-server.ts";
import { freePorts } from "../test/support/free-ports.ts";
import { requirement } from "../test/support/requirement.ts";
import { rsaKey, signed } from "../test/support/signed-mail.ts";
import { daemon, end, untilListening } from "./daemon.ts";
import { bearer } from "./http.ts";
import { mailFiles } from "./maildir.ts";
import type { OwnLoad } from "./senders.ts";
import type { Mailbox, Service } from "./service.ts";
import { signUpMessage } from "./smtp-session.ts";

const DOMAIN = "shop.example";
/** As with nearly all signed mail. */
const KEY_BITS = 2_048;
const LETTERS = 200;

type Letter = NonNullable<OwnLoad["letter"]>;

interface Filter {
  /** The reason why there is no OpenDKIM. */
  readonly missing?: string;
  readonly port?: number;
  readonly pid?: number;
}

interface SignedMail extends AsyncDisposable {
  /** For DNS_SERVERS: has the sender's SPF, DKIM and DMARC records. */
  readonly dnsAddress: string;
  /** Returns letters that always differ, at least in their envelope, so that none is a duplicate. */
  nextLetters(): Letter;
  /** Starts OpenDKIM, which ends with this. */
  startFilter(): Promise<Filter>;
  /** Throws unless Keypost has verified the sender of each mailbox's last message. */
  requireProven(service: Service, mailboxes: readonly Mailbox[]): Promise<void>;
  /** Throws unless OpenDKIM has verified the signatures of that address's messages. */
  requireVerified(mailFolder: string, address: string): Promise<void>;
}

export async function signedMail(bytes: number): Promise<SignedMail> {
  const key = rsaKey(KEY_BITS);
  const dns = await startDnsServer({
    [DOMAIN]: { TXT: ["v=spf1 ip4:127.0.0.0/8 -all"] },
    [`_dmarc.${DOMAIN}`]: { TXT: ["v=DMARC1; p=reject"] },
    [`s._domainkey.${DOMAIN}`]: { TXT: [key.record] },
  });
  const texts: string[] = [];
  while (texts.length < LETTERS) {
    const letter = Buffer.from(`${signUpMessage(`customer@${DOMAIN}`, bytes)}\r\n`);
    texts.push((await signed(letter, { key, domain: DOMAIN })).toString("latin1").replace(/\r\n$/, ""));
  }
  const folder = mkdtempSync(join(tmpdir(), "keypost-opendkim-"));
  const filters: ChildProcess[] = [];
  let batches = 0;
  return {
    dnsAddress: dns.address,
    nextLetters() {
      batches += 1;
      const batch = batches;
      return (_, number) => ({
        text: texts[number % LETTERS] ?? "",
        sender: `bounce-${batch}-${Math.floor(number / LETTERS)}@${DOMAIN}`,
      });
    },
    startFilter: () => startOpenDkim(folder, key.record, filters),
    requireProven,
    requireVerified,
    async [Symbol.asyncDispose]() {
      for (const filter of filters) await end(filter);
      rmSync(folder, { recursive: true, force: true });
      await dns[Symbol.asyncDispose]();
    },
  };
}

/** Configures the key in a file, because OpenDKIM queries name servers only on port 53. So it does not wait for DNS. */
async function startOpenDkim(folder: string, record: string, filters: ChildProcess[]): Promise<Filter> {
  const missing = requirement("opendkim");
  if (missing) return { missing };
  const [port = 0] = await freePorts(1);
  writeFileSync(join(folder, "keys"), `s._domainkey.${DOMAIN} ${record}\n`);
  const settings = [
    "Mode v",
    `Socket inet:${port}@127.0.0.1`,
    `TestPublicKeys ${folder}/keys`,
    // So that mail of this machine is checked.
    "InternalHosts 192.0.2.1",
    "AlwaysAddARHeader yes",
    "Syslog no",
  ];
  writeFileSync(join(folder, "opendkim.conf"), `${settings.join("\n")}\n`);
  const filter = daemon(["opendkim", "-f", "-x", join(folder, "opendkim.conf")]);
  filters.push(filter);
  await untilListening(port);
  return { port, pid: Number(filter.pid) };
}

async function requireProven({ url }: Service, mailboxes: readonly Mailbox[]): Promise<void> {
  for (const { token } of mailboxes) {
    const answer = await fetch(new URL("/v1/messages?limit=1", url), { headers: bearer(token) });
    const { messages } = (await answer.json()) as { messages: { id: string }[] };
    const read = await fetch(new URL(`/v1/messages/${messages[0]?.id}`, url), { headers: bearer(token) });
    const { authentication } = (await read.json()) as { authentication?: { verified_domain?: string } };
    if (authentication?.verified_domain !== DOMAIN) {
      throw new Error(`a sender is not verified: ${JSON.stringify(authentication)}`);
    }
  }
}

async function requireVerified(mailFolder: string, address: string): Promise<void> {
  for (const path of await mailFiles(mailFolder, address)) {
    const text = await readFile(path, "latin1");
    if (!/^Authentication-Results: [^\n]*\n?[^\n]*\bdkim=pass\b/m.test(text)) {
      throw new Error(`OpenDKIM did not verify a signature:\n${text.slice(0, 1_000)}`);
    }
  }
}
