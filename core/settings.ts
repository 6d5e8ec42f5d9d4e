/** Core's settings. `server/config.ts` makes them from the environment; tests make them by hand. */
export interface CoreSettings {
  readonly dataDir: string;
  /** File of the ledger; the index lies beside it as `index.db`. */
  readonly ledgerFile: string;
  /** In links and challenges. Its host and port are what a challenge names. */
  readonly publicBaseUrl: URL;
  /** Mailboxes are `mbx_…@mailDomain`, lower case. */
  readonly mailDomain: string;
  /** `127.0.0.1:2525`, where programs of this machine, and no others, hand in mail; undefined = others do, or not yet. */
  readonly localSmtp?: () => string | undefined;
  /** Address of the mailbox that mail for `postmaster` and `abuse` goes to; absent = nobody's. */
  readonly postmaster?: string | undefined;
  readonly imapHost: string;
  readonly imapPort: number;
  /** Whether the operator has said where IMAP is. Otherwise the two above are defaults, and most likely nobody is there. */
  readonly isImapOffered: boolean;
  /** At least 32 bytes; absent = made once in `dataDir/secrets`. */
  readonly edproofSecret: string | undefined;
  readonly mailboxQuotaBytes: number;
  readonly messageBytesMax: number;
  /** Days for which an expired mailbox keeps its mail, and can be renewed. */
  readonly graceDays: number;
  /** What becomes of mail that fails DMARC where the From domain's owner asks to reject it: stored with a warning, or not. */
  readonly dmarcReject: "mark" | "refuse";
}
