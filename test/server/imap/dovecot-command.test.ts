import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { Writable } from "node:stream";
import { test } from "node:test";
import { type DovecotOptions, runDovecotConfig } from "../../../server/imap/dovecot-command.ts";
import { aFolder } from "../../support/folder.ts";
import { keypost } from "../../support/keypost-process.ts";

const PUBLIC = {
  PUBLIC_BASE_URL: "https://mail.example",
  PAYMENT_PROVIDER: "free",
};
const TLS = { SMTP_TLS_CERT: "/etc/keypost/tls.crt", SMTP_TLS_KEY: "/etc/keypost/tls.key" };

/** With a data folder of its own, because the folder of the sources may have a path that Dovecot cannot be told of. */
async function printed(env: Record<string, string>, options: Partial<DovecotOptions> = {}): Promise<string> {
  let text = "";
  const out = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  const whole = { DATA_DIR: "/var/lib/keypost", ...env };
  await runDovecotConfig(whole, { version: "2.4", user: "keypost", ...options }, out);
  return text;
}

test("dovecot-config takes quota, sizes, paths, certificate and port from the service's settings", async () => {
  const env = {
    ...PUBLIC,
    ...TLS,
    MAILBOX_QUOTA_BYTES: "5000",
    MESSAGE_SIZE_LIMIT: "400",
    IMAP_PORT: "1143",
  };
  const text = await printed(env);
  assert.match(text, /^quota_storage_size = 5000B$/m);
  assert.match(text, /^quota_mail_size = 400B$/m);
  assert.match(text, /^sqlite_path = \/var\/lib\/keypost\/keypost\.db$/m);
  assert.match(text, /^ssl_server_cert_file = \/etc\/keypost\/tls\.crt$/m);
  assert.match(text, /port = 1143/);
});

test("dovecot-config prefers a certificate on the command line to that of SMTP", async () => {
  const text = await printed({ ...PUBLIC, ...TLS }, { tlsCert: "/imap.crt", tlsKey: "/imap.key" });
  assert.match(text, /^ssl_server_key_file = \/imap\.key$/m);
  assert.doesNotMatch(text, /keypost\/tls/);
});

test("dovecot-config has Dovecot listen on SMTP's addresses", async () => {
  assert.match(await printed({ SMTP_ADDR: "192.0.2.5:25" }), /^listen = 192\.0\.2\.5$/m);
  assert.match(await printed({ SMTP_ADDR: ":25" }), /^listen = \*, ::$/m);
});

test("dovecot-config enables only IMAP unless asked for POP3 or LMTP", async () => {
  assert.match(await printed({}), /^protocols = imap$/m);
  const text = await printed({}, { pop3: true, lmtp: "/run/lmtp" });
  assert.match(text, /^protocols = imap pop3 lmtp$/m);
  assert.match(text, /unix_listener \/run\/lmtp \{/);
});

test("dovecot-config --run sets Dovecot's folders for sockets and state", async () => {
  const text = await printed({}, { rootless: true, run: "/tmp/imap" });
  assert.match(text, /^base_dir = \/tmp\/imap\nstate_dir = \/tmp\/imap\/state$/m);
  assert.doesNotMatch(await printed({}, { rootless: true }), /_dir =/);
});

test("dovecot-config refuses a public service without a certificate", async () => {
  await assert.rejects(printed(PUBLIC), { name: "BadSettings", message: /a certificate is needed/ });
});

test("dovecot-config reports all values that Dovecot would misread at once", async () => {
  const env = { DATA_DIR: "/srv/key post", IMAP_PORT: "993" };
  await assert.rejects(printed(env, { user: "a b", tlsCert: "/x" }), (error: Error) => {
    for (const part of [
      /"\/srv\/key post"/,
      /IMAP_PORT must not be 993/,
      /"a b" is no name/,
      /--tls-key go together/,
    ]) {
      assert.match(error.message, part);
    }
    return error.name === "BadSettings";
  });
});

test("dovecot-config refuses root, by name or number, because Dovecot serves no mail as root", async () => {
  const refused = { name: "BadSettings", message: /--user: Dovecot serves no mail as root/ };
  await assert.rejects(printed({}, { user: "root", rootless: true }), refused);
  await assert.rejects(printed({}, { user: "0", group: "keypost" }), refused);
});

test("dovecot-config --out writes files of mode 0644 under any umask, and replaces older ones", async (t) => {
  using folder = aFolder();
  writeFileSync(folder.file("dovecot.conf"), "old");
  const umask = process.umask(0o077);
  t.after(() => process.umask(umask));
  const said = await printed({}, { version: "2.3", out: folder.path });
  const names = ["dovecot.conf", "keypost-kept-sql.conf.ext", "keypost-sessions.sh", "keypost-sql.conf.ext"];
  assert.deepEqual(readdirSync(folder.path).sort(), names);
  for (const name of names) assert.ok(said.includes(`Wrote ${folder.file(name)}\n`));
  assert.equal(statSync(folder.file("dovecot.conf")).mode & 0o777, 0o644);
  assert.ok(
    readFileSync(folder.file("dovecot.conf"), "utf8").includes(`args = ${folder.file(names[1] ?? "")}`),
  );
});

test("dovecot-config --json lists the files, with their texts unless --out writes them", async () => {
  using folder = aFolder();
  const written = JSON.parse(await printed({}, { json: true, out: folder.path }));
  const paths = ["dovecot.conf", "keypost-sessions.sh"].map((name) => ({ path: folder.file(name) }));
  assert.deepEqual(written, { files: paths });
  const [file] = JSON.parse(await printed({}, { json: true })).files;
  assert.equal(file.path, "/etc/dovecot/dovecot.conf");
  assert.match(file.text, /^protocols = imap$/m);
});

test("dovecot-config refuses empty options, such as from an unset shell variable", async () => {
  const refused = { message: "Bad settings: --tls-cert must not be empty; --out must not be empty." };
  await assert.rejects(printed({}, { tlsCert: "", tlsKey: "/a", out: "" }), refused);
});

test("dovecot-config refuses a data folder whose path is too long for a Unix socket", async () => {
  const deep = (chars: number) => printed({ DATA_DIR: `/${"x".repeat(chars)}` });
  await deep(84);
  await assert.rejects(deep(85), { message: /DATA_DIR is too long for a socket/ });
});

test("dovecot-config --out refuses a path that is a file", async () => {
  using folder = aFolder();
  writeFileSync(folder.file("file"), "");
  await assert.rejects(printed({}, { out: folder.file("file") }), {
    name: "BadSettings",
    message: /--out: .*file is there and is no folder/,
  });
});

test("keypost dovecot-config takes --version as Dovecot's, and exits with 2 on an unknown one", async () => {
  using folder = aFolder();
  const around = { home: folder.path };
  const [right, wrong] = await Promise.all([
    keypost(around, "dovecot-config", "--version", "2.3"),
    keypost(around, "dovecot-config", "--version", "2.2"),
  ]);
  assert.equal(right.code, 0);
  assert.match(right.out, /^# \/etc\/dovecot\/keypost-sql\.conf\.ext$/m);
  assert.equal(wrong.code, 2);
});
