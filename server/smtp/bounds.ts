import {
  memoryBytes,
  RECIPIENTS_MAX,
  SMTP_BAD_COMMANDS_MAX,
  SMTP_BUFFERED_BYTES_MAX,
  SMTP_BUFFERED_BYTES_PER_SITE_MAX,
  SMTP_BUFFERED_BYTES_RESERVED,
  SMTP_COMMANDS_MAX,
  SMTP_CONNECTIONS_MAX,
  SMTP_CONNECTIONS_PER_ADDRESS_MAX,
  SMTP_CONNECTIONS_PER_MINUTE_MAX,
  SMTP_CONNECTIONS_PER_SITE_MAX,
  SMTP_DATA_MS_MAX,
  SMTP_HANDSHAKE_MS_MAX,
  SMTP_IDLE_MS_MAX,
  SMTP_MEMORY_TAKEN_BYTES,
  SMTP_MESSAGE_COPIES,
  SMTP_MESSAGES_PER_MINUTE_MAX,
  SMTP_NETWORKS_COUNTED_MAX,
  SMTP_NO_PROGRESS_MS_MAX,
  SMTP_PROXY_HEADER_MS_MAX,
  SMTP_REFUSALS_PER_MINUTE_MAX,
  SMTP_REFUSALS_UNDELAYED_MAX,
  SMTP_REFUSED_CONNECTIONS_MAX,
  SMTP_REFUSED_RECIPIENTS_MAX,
  SMTP_SITE_CONNECTIONS_PER_MINUTE_MAX,
  SMTP_TARPITTED_MAX,
} from "../../core/index.ts";

/** The limits of an SMTP session from core/limits.ts, in one object, so that tests can use smaller ones. */
export interface SmtpBounds {
  readonly connectionsMax: number;
  readonly connectionsPerAddressMax: number;
  readonly connectionsPerSiteMax: number;
  readonly refusedConnectionsMax: number;
  /** True by default: loopback is this service itself, or a proxy. Tests set it to false. */
  readonly isLoopbackExempt: boolean;
  readonly connectionsPerMinuteMax: number;
  readonly siteConnectionsPerMinuteMax: number;
  readonly messagesPerMinuteMax: number;
  readonly refusalsPerMinuteMax: number;
  readonly networksCountedMax: number;
  readonly recipientsMax: number;
  readonly refusedRecipientsMax: number;
  readonly refusalsUndelayedMax: number;
  readonly tarpittedMax: number;
  readonly commandsMax: number;
  readonly badCommandsMax: number;
  readonly idleMsMax: number;
  readonly noProgressMsMax: number;
  readonly proxyHeaderMsMax: number;
  readonly handshakeMsMax: number;
  readonly messageMsMax: number;
  readonly bufferedBytesMax: number;
  readonly bufferedBytesPerSiteMax: number;
  readonly bufferedBytesReserved: number;
}

type BufferedBounds = Pick<
  SmtpBounds,
  "bufferedBytesMax" | "bufferedBytesPerSiteMax" | "bufferedBytesReserved"
>;

/**
 * Scales the bounds down on a machine with little memory: after 451 a sender tries again, but a process that dies
 * answers nobody.
 */
export function bufferedBounds(memory: number): BufferedBounds {
  const affordable = Math.max(0, memory - SMTP_MEMORY_TAKEN_BYTES) / SMTP_MESSAGE_COPIES;
  const share = Math.min(1, affordable / SMTP_BUFFERED_BYTES_MAX);
  return {
    bufferedBytesMax: share * SMTP_BUFFERED_BYTES_MAX,
    bufferedBytesPerSiteMax: share * SMTP_BUFFERED_BYTES_PER_SITE_MAX,
    bufferedBytesReserved: share * SMTP_BUFFERED_BYTES_RESERVED,
  };
}

export const SMTP_BOUNDS: SmtpBounds = {
  connectionsMax: SMTP_CONNECTIONS_MAX,
  connectionsPerAddressMax: SMTP_CONNECTIONS_PER_ADDRESS_MAX,
  connectionsPerSiteMax: SMTP_CONNECTIONS_PER_SITE_MAX,
  refusedConnectionsMax: SMTP_REFUSED_CONNECTIONS_MAX,
  isLoopbackExempt: true,
  connectionsPerMinuteMax: SMTP_CONNECTIONS_PER_MINUTE_MAX,
  siteConnectionsPerMinuteMax: SMTP_SITE_CONNECTIONS_PER_MINUTE_MAX,
  messagesPerMinuteMax: SMTP_MESSAGES_PER_MINUTE_MAX,
  refusalsPerMinuteMax: SMTP_REFUSALS_PER_MINUTE_MAX,
  networksCountedMax: SMTP_NETWORKS_COUNTED_MAX,
  recipientsMax: RECIPIENTS_MAX,
  refusedRecipientsMax: SMTP_REFUSED_RECIPIENTS_MAX,
  refusalsUndelayedMax: SMTP_REFUSALS_UNDELAYED_MAX,
  tarpittedMax: SMTP_TARPITTED_MAX,
  commandsMax: SMTP_COMMANDS_MAX,
  badCommandsMax: SMTP_BAD_COMMANDS_MAX,
  idleMsMax: SMTP_IDLE_MS_MAX,
  noProgressMsMax: SMTP_NO_PROGRESS_MS_MAX,
  proxyHeaderMsMax: SMTP_PROXY_HEADER_MS_MAX,
  handshakeMsMax: SMTP_HANDSHAKE_MS_MAX,
  messageMsMax: SMTP_DATA_MS_MAX,
  ...bufferedBounds(memoryBytes()),
};
