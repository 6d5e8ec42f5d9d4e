/** A master.cf for a Postfix beside others: only the processes that accept and deliver mail, without chroot. */
export function postfixProcesses({
  port,
  sessionsMax = "-",
}: {
  readonly port: number;
  /** The limit of SMTP sessions. "-" is Postfix's default, 100. */
  readonly sessionsMax?: number | "-";
}): string {
  const processes = [
    `127.0.0.1:${port} inet n - n - ${sessionsMax} smtpd`,
    "cleanup unix n - n - 0 cleanup",
    "qmgr unix n - n 300 1 qmgr",
    "rewrite unix - - n - - trivial-rewrite",
    ...["bounce", "defer", "trace"].map((name) => `${name} unix - - n - 0 bounce`),
    "proxymap unix - - n - - proxymap",
    ...["smtp", "lmtp", "error"].map((name) => `${name} unix - - n - - ${name}`),
    "retry unix - - n - - error",
    "anvil unix - - n - 1 anvil",
    "scache unix - - n - 1 scache",
    "tlsmgr unix - - n 1000? 1 tlsmgr",
    "postlog unix-dgram n - n - 1 postlogd",
  ];
  return `${processes.join("\n")}\n`;
}
