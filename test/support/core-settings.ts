import { join } from "node:path";
import type { CoreSettings } from "../../core/index.ts";

export function testSettings(dataDir: string, changed: Partial<CoreSettings> = {}): CoreSettings {
  return {
    dataDir,
    ledgerFile: join(dataDir, "keypost.db"),
    publicBaseUrl: new URL("http://localhost:8080"),
    mailDomain: "mail.test",
    imapHost: "mail.test",
    imapPort: 143,
    isImapOffered: false,
    edproofSecret: undefined,
    mailboxQuotaBytes: 104_857_600,
    messageBytesMax: 26_214_400,
    graceDays: 30,
    dmarcReject: "mark",
    ...changed,
  };
}
