/** Core's settings. `server/config.ts` makes them from the environment; tests make them by hand. */
export interface CoreSettings {
  readonly dataDir: string;
  /** The ledger's file. The index is beside it, as `index.db`. */
  readonly ledgerFile: string;
  /** For links and challenges. A challenge contains its host and port. */
  readonly publicBaseUrl: URL;
  /** Mailboxes are `mbx_…@mailDomain`, lower case. */
  readonly mailDomain: string;
  /** `127.0.0.1:2525`, where only this machine's programs can submit mail; undefined if others can, or not open yet. */
  readonly localSmtp?: () => string | undefined;
  /** Address of the mailbox for `postmaster` and `abuse`; absent if there is none. */
  readonly postmaster?: string | undefined;
  readonly imapHost: string;
  readonly imapPort: number;
  /** Whether the operator has set the two above. Otherwise they are defaults, and most likely no server is there. */
  readonly isImapOffered: boolean;
  /** At least 32 bytes; absent: made once in `dataDir/secrets`. */
  readonly edproofSecret: string | undefined;
  readonly mailboxQuotaBytes: number;
  readonly messageBytesMax: number;
  /** Days for which an expired mailbox keeps its mail and can be renewed. */
  readonly graceDays: number;
  /** Mail that fails DMARC, when the From domain's owner asks to reject it, is stored with a warning or refused. */
  readonly dmarcReject: "mark" | "refuse";
}
