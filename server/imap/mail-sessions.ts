import { connect } from "node:net";
import type { MailSessions } from "../../core/index.ts";

/** A review of a thousand sessions takes seconds. One that hangs must not prevent later ones. */
const REVIEW_MS_MAX = 60_000;

/** Sessions of mail clients. Dovecot reviews them when somebody connects to its socket. */
export function dovecotSessions(socketPath: string): MailSessions {
  let isLooking = false;
  let isDueAgain = false;
  const review = () => {
    // A review in progress may not see this change.
    isDueAgain = isLooking;
    if (isLooking) return;
    isLooking = true;
    const socket = connect(socketPath).unref();
    socket.setTimeout(REVIEW_MS_MAX, () => socket.destroy());
    // Dovecot is not installed or not running, so there are no sessions.
    socket.on("error", () => undefined);
    socket.on("close", () => {
      isLooking = false;
      if (isDueAgain) review();
    });
    // Unread, it would never be closed.
    socket.resume();
  };
  return { review };
}
