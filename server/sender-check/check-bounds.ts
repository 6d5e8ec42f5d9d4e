import {
  DKIM_BODY_HASHES_MAX,
  DKIM_RSA_BITS_MIN,
  DKIM_SIGNATURES_MAX,
  DNS_ANSWER_CHARS_MAX,
  DNS_ANSWER_MS_MAX,
  HEADER_BYTES_MAX,
  HEADER_LINES_MAX,
  SENDER_CHECK_MS_MAX,
  SENDER_DNS_MS_MAX,
  SENDER_DNS_QUESTIONS_MAX,
} from "../../core/index.ts";

/** The bounds of core/limits.ts for the checking thread, passed as data: loading core takes longer than a check. */
export interface CheckBounds {
  /** For the whole check. */
  readonly checkMs: number;
  readonly dnsMs: number;
  readonly dnsAnswerMs: number;
  readonly dnsAnswerChars: number;
  readonly dnsQuestions: number;
  readonly signatures: number;
  readonly bodyHashes: number;
  readonly rsaBitsMin: number;
  readonly headerBytes: number;
  readonly headerLines: number;
}

export const CHECK_BOUNDS: CheckBounds = {
  checkMs: SENDER_CHECK_MS_MAX,
  dnsMs: SENDER_DNS_MS_MAX,
  dnsAnswerMs: DNS_ANSWER_MS_MAX,
  dnsAnswerChars: DNS_ANSWER_CHARS_MAX,
  dnsQuestions: SENDER_DNS_QUESTIONS_MAX,
  signatures: DKIM_SIGNATURES_MAX,
  bodyHashes: DKIM_BODY_HASHES_MAX,
  rsaBitsMin: DKIM_RSA_BITS_MIN,
  headerBytes: HEADER_BYTES_MAX,
  headerLines: HEADER_LINES_MAX,
};
