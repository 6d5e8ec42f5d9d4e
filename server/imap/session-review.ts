/**
 * Dovecot checks who may log in only at the login. So a service in it reviews the open sessions whenever somebody
 * connects to its socket, and ends those of mailboxes that are no longer active (decision 36).
 */
import { join } from "node:path";
import { block, type Directive, line } from "./directives.ts";
import type { DovecotSettings } from "./dovecot-config.ts";

const SCRIPT_FILE = "keypost-sessions.sh";
/** Where Debian and the official image have `doveadm`. Dovecot gives its services no PATH. */
const PROGRAMS = "/usr/local/bin:/usr/bin:/bin:/dovecot/bin";

/** In the mail folder, which Keypost and Dovecot share wherever they run. */
export function reviewSocket(dataDir: string): string {
  return join(dataDir, "mail", "dovecot-sessions");
}

/** The part of dovecot.conf that runs `reviewScript` at each connection to the socket. */
export function reviewService({ folder, dataDir, user }: DovecotSettings): Directive {
  return block("service keypost-sessions", "Ends the sessions of mailboxes that are not active any more.", [
    line(
      "executable",
      `script -p /bin/sh ${join(folder, SCRIPT_FILE)}`,
      "It reads nothing of what it is sent.",
    ),
    line("client_limit", 1, ""),
    block(`unix_listener ${reviewSocket(dataDir)}`, "Keypost connects when a look is due.", [
      line("mode", "0600", ""),
      line("user", user, ""),
    ]),
  ]);
}

/**
 * Uses only a shell and `doveadm`, because the official image has nothing else. Ends a session only if the lookup says
 * that the user does not exist, not if it fails for another reason.
 */
export function reviewScript({ folder }: Pick<DovecotSettings, "folder">, mainFile: string) {
  const doveadm = `doveadm -c ${join(folder, mainFile)}`;
  const text = `# Run by Dovecot: the service keypost-sessions.
PATH=${PROGRAMS}
export PATH
set -f
addresses=
for word in $(${doveadm} who -1); do
  case "$word" in *@*) ;; *) continue ;; esac
  case " $addresses " in *" $word "*) ;; *) addresses="$addresses $word" ;; esac
done
[ -n "$addresses" ] || exit 0
${doveadm} auth lookup -f user $addresses 2>&1 >/dev/null |
  while read -r passdb lookup user address verdict; do
    [ "$passdb $lookup $user $verdict" = "passdb lookup: user doesn't exist" ] || continue
    ${doveadm} kick "$address" </dev/null >/dev/null
  done
`;
  return { name: SCRIPT_FILE, text };
}
