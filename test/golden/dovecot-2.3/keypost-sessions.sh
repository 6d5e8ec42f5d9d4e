# Dovecot 2.3 for Keypost, written by `keypost dovecot-config`: change the settings of Keypost and write it
# again. docs/imap.md of Keypost says more.
# Run by Dovecot: the service keypost-sessions.
PATH=/usr/local/bin:/usr/bin:/bin:/dovecot/bin
export PATH
set -f
addresses=
for word in $(doveadm -c /etc/dovecot/dovecot.conf who -1); do
  case "$word" in *@*) ;; *) continue ;; esac
  case " $addresses " in *" $word "*) ;; *) addresses="$addresses $word" ;; esac
done
[ -n "$addresses" ] || exit 0
doveadm -c /etc/dovecot/dovecot.conf auth lookup -f user $addresses 2>&1 >/dev/null |
  while read -r passdb lookup user address verdict; do
    [ "$passdb $lookup $user $verdict" = "passdb lookup: user doesn't exist" ] || continue
    doveadm -c /etc/dovecot/dovecot.conf kick "$address" </dev/null >/dev/null
  done
