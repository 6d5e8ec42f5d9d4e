import { connect } from "node:net";
import type { MailSessions } from "../../core/index.ts";

/** A look at a thousand sessions takes seconds. One that hangs is not to be the last. */
const REVIEW_MS_MAX = 60_000;

/** Sessions of mail programs, which Dovecot has: it looks at them when somebody connects to that socket. */
export function dovecotSessions(socketPath: string): MailSessions {
  let isLooking = false;
  let isDueAgain = false;
  const review = () => {
    // What has changed since the look began may not be seen by it.
    isDueAgain = isLooking;
    if (isLooking) return;
    isLooking = true;
    const socket = connect(socketPath).unref();
    socket.setTimeout(REVIEW_MS_MAX, () => socket.destroy());
    // There is no Dovecot, or none that is running: it has no sessions either.
    socket.on("error", () => undefined);
    socket.on("close", () => {
      isLooking = false;
      if (isDueAgain) review();
    });
    // Read to its end, or it is never closed.
    socket.resume();
  };
  return { review };
}
