import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { test } from "node:test";
import { type DovecotSettings, dovecotFiles, OWN_FILE } from "../../../server/imap/dovecot-config.ts";
import { openCertificate } from "../../../server/smtp/certificate.ts";
import { installedVersion } from "../../support/dovecot-version.ts";
import { aFolder } from "../../support/folder.ts";
import { assertGolden } from "../../support/golden.ts";
import { requirement } from "../../support/requirement.ts";

const skip = requirement("dovecot");

/** The settings of a public service. */
function settings(changed: Partial<DovecotSettings>): DovecotSettings {
  return {
    version: "2.4",
    folder: "/etc/dovecot",
    dataDir: "/var/lib/keypost",
    ledgerFile: "/var/lib/keypost/keypost.db",
    mailboxQuotaBytes: 104_857_600,
    messageBytesMax: 26_214_400,
    imapPort: 143,
    host: undefined,
    isLoopback: false,
    isRootless: false,
    tls: { certFile: "/etc/keypost/tls.crt", keyFile: "/etc/keypost/tls.key" },
    user: "keypost",
    group: "keypost",
    hasPop3: true,
    lmtpSocket: "/var/spool/postfix/private/dovecot-lmtp",
    ...changed,
  };
}

/** What differs on a private machine. */
const HOME = {
  isLoopback: true,
  tls: undefined,
  host: "127.0.0.1",
  hasPop3: false,
  lmtpSocket: undefined,
} as const;

function mainText(changed: Partial<DovecotSettings>): string {
  return dovecotFiles(settings(changed))[0]?.text ?? "";
}

for (const version of ["2.3", "2.4"] as const) {
  test(`the files for Dovecot ${version} are the golden ones`, () => {
    const names = dovecotFiles(settings({ version })).map(({ name, text }) => {
      assertGolden(`dovecot-${version}/${name}`, text);
      return name;
    });
    assert.equal(names[0], "dovecot.conf");
  });

  test(`the file for Dovecot ${version} on loopback without root is the golden one`, () => {
    assertGolden(`dovecot-${version}/rootless.conf`, mainText({ ...HOME, version, isRootless: true }));
  });
}

test("the file for 2.4 has no quota_message_count over 31 bits, which 2.4 could not read", () => {
  const text = mainText({ mailboxQuotaBytes: 1e15 });
  assert.match(text, /^quota_storage_size = 1000000000000000B$/m);
  assert.match(text, /^quota_message_count = 2147483647$/m);
});

/** The output of `doveconf`, which must have no warnings. It reads the certificate, but no other path. */
async function accepted(changed: Partial<DovecotSettings>): Promise<string> {
  using folder = aFolder();
  await openCertificate({ dataDir: folder.path, hostName: "mail.test", files: undefined, now: new Date() });
  const pem = folder.file("secrets/smtp-tls.pem");
  const tls = { certFile: pem, keyFile: pem };
  const whole = settings({
    version: installedVersion(),
    folder: folder.path,
    tls,
    user: "nobody",
    group: "nogroup",
    ...changed,
  });
  for (const { name, text } of dovecotFiles(whole)) writeFileSync(folder.file(name), text);
  writeFileSync(folder.file(OWN_FILE), "first_valid_uid = 7\n");
  const said = spawnSync("doveconf", ["-n", "-c", folder.file("dovecot.conf")], { encoding: "utf8" });
  assert.equal(said.stderr, "");
  assert.match(said.stdout, /^first_valid_uid = 7$/m);
  return said.stdout;
}

test("the installed Dovecot accepts the files and an operator's additions without a warning", {
  skip,
}, async () => {
  assert.match(await accepted({}), /^ssl = required$/m);
});

test("the installed Dovecot accepts the files for loopback without a warning", { skip }, async () => {
  assert.match(
    await accepted({ ...HOME, isRootless: true }),
    /^ssl = no$|^disable_plaintext_auth = no$|^auth_allow_cleartext = yes$/m,
  );
});

/** From doc.dovecot.org/2.4.0/core/summaries/settings.html, or the sources of 2.4. */
const NAMES_OF_24 = `
  auth_allow_cleartext auth_cache_size auth_failure_delay auth_mechanisms auth_username_format chroot client_limit
  default_internal_group default_internal_user default_login_user dovecot_config_version dovecot_storage_version
  executable extra_groups first_valid_uid group imap_idle_notify_interval imap_quota inbox listen lmtp_rcpt_check_quota log_path
  mail_attachment_detection_options mail_driver mail_fsync mail_gid mail_max_userip_connections mail_path mail_save_crlf mail_uid
  mailbox_idle_check_interval maildir_very_dirty_syncs mode passdb_driver passdb_sql_query port process_limit protocols
  quota quota_driver quota_full_tempfail quota_mail_size quota_message_count quota_storage_grace quota_storage_size recipient_delimiter
  restart_request_count special_use sql_driver sqlite_path ssl ssl_min_protocol ssl_server_cert_file
  ssl_server_key_file user userdb_driver userdb_sql_iterate_query userdb_sql_query`;

test("the file for 2.4 has only settings that 2.4 documents", () => {
  const known = new Set(NAMES_OF_24.trim().split(/\s+/));
  const text = mainText({}) + mainText({ ...HOME, isRootless: true });
  const names = text.matchAll(/^ *([a-z][a-z0-9_]*) =/gm).map(([, name = ""]) => name);
  assert.deepEqual(
    [...names].filter((name) => !known.has(name)),
    [],
  );
});

test("the file for 2.4 begins with dovecot_config_version", () => {
  assert.match(mainText({}), /^(#.*\n|\n)*dovecot_config_version = 2\.4\.0\n/);
});

test("the files require TLS for passwords, and have no other passdb or userdb", () => {
  for (const version of ["2.3", "2.4"] as const) {
    const text = mainText({ version });
    assert.match(text, /^ssl = required$/m);
    assert.match(
      text,
      version === "2.3" ? /^disable_plaintext_auth = yes$/m : /^auth_allow_cleartext = no$/m,
    );
    assert.doesNotMatch(text, /\bpam\b(?!.*#)|driver = (pam|passwd|shadow)|!include(?!_try local\.conf$)/m);
  }
});

test("an IMAP port of 993 leaves port 143 for STARTTLS", () => {
  const ports = [...mainText({ imapPort: 993, hasPop3: false }).matchAll(/port = (\d+)/g)].map(
    ([, port]) => port,
  );
  assert.deepEqual(ports, ["143", "993"]);
});
