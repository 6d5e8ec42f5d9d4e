/**
 * The shell functions that the skill tells an agent to save in a file. A shell tool may run each command in a new
 * shell, so state is kept in files, too. Only syntax that bash and zsh share, as either may be that shell.
 */
import { CHALLENGE_LIFETIME_SECONDS } from "../../core/index.ts";
import type { ServiceDescription } from "./service-description.ts";

export function skillScript(service: ServiceDescription): string {
  const claims = service.price === undefined ? [CLAIM] : [PAID_CLAIM, UNTIL_PAID];
  return [places(service), CALL, prove(service), ...claims, HERE, WAIT].join("\n\n");
}

const places = ({ baseUrl, hostName }: ServiceDescription) => `KEYPOST="${baseUrl}"
KEY="\${KEYPOST_KEY:-$HOME/.config/keypost/identity}"
STATE="$KEY.${hostName}.json"      # the last claim, with the access token: a secret, as the key is
CURSOR="$KEY.${hostName}.cursor"   # how far you have read

[ -f "$KEY" ] || ssh-keygen -q -t ed25519 -N '' -C '' -f "$KEY"`;

const CALL = `# kp METHOD PATH [options of curl]: calls the service with the token and prints what it answers.
kp() {
  local method="$1" url="$KEYPOST$2" token=""
  shift 2
  [ ! -f "$STATE" ] || token="$(jq -r '.access_token // ""' "$STATE")"
  curl -sS --max-time 330 -w '\\n' -X "$method" "$url" -H "Authorization: Bearer $token" \\
    -H 'Content-Type: application/json' "$@"
}`;

const prove = ({
  challengeStart,
}: ServiceDescription) => `# kp_prove: a challenge, signed. The proof is good for ${CHALLENGE_LIFETIME_SECONDS} seconds, and once.
kp_prove() {
  local public answer challenge
  public="$(ssh-keygen -y -f "$KEY")"
  answer="$(kp POST /v1/auth/challenge -d "$(jq -nc --arg key "$public" '{public_key: $key}')")"
  challenge="$(printf '%s' "$answer" | jq -r '.challenge // ""')"
  # A challenge that names another host was made to be used there: it is not signed.
  case "$challenge" in '${challengeStart}'*) ;; *) printf '%s\\n' "$answer" >&2; return 1 ;; esac
  jq -nc --arg key "$public" --arg challenge "$challenge" \\
    --arg signature "$(printf '%s' "$challenge" | ssh-keygen -q -Y sign -n edproof -f "$KEY")" \\
    '{edproof: $key, challenge: $challenge, signature: $signature}'
}`;

const KEEP = `  [ -n "$answer" ] || return 1
  if printf '%s' "$answer" | jq -e .id > /dev/null; then (umask 077 && printf '%s\\n' "$answer" > "$STATE"); fi
  printf '%s\\n' "$answer" | jq 'del(.access_token)'
}`;

const CLAIM = `# kp_claim: claims the mailbox and keeps the token; prints all but the token.
kp_claim() {
  local proof answer
  proof="$(kp_prove)" || return 1
  answer="$(kp POST /v1/mailboxes/claim -d "$proof")"
${KEEP}`;

const PAID_CLAIM = `# kp_claim [BILLING_EMAIL]: claims the mailbox and keeps the token; prints all but the token.
kp_claim() {
  local proof answer
  proof="$(kp_prove)" || return 1
  answer="$(printf '%s' "$proof" | jq -c --arg payer "\${1:-}" '. + {billing_email: $payer}
    + (if env.KEYPOST_ENROLLMENT_KEY then {enrollment_key: env.KEYPOST_ENROLLMENT_KEY} else {} end)' |
    kp POST /v1/mailboxes/claim -d @-)"
${KEEP}`;

const UNTIL_PAID = `# kp_until_paid [SECONDS]: claims again, no faster than the service wants, until somebody has paid.
kp_until_paid() {
  local answer pause end=$((SECONDS + \${1:-100}))
  while :; do
    answer="$(kp_claim)" || return 1
    pause="$(printf '%s' "$answer" | jq '.retry_after_seconds // 10')"
    printf '%s' "$answer" | jq -e '.usable == false' > /dev/null && [ $((SECONDS + pause)) -le "$end" ] || break
    sleep "$pause"
  done
  printf '%s\\n' "$answer"
}`;

const HERE = `# kp_here: remembers this moment, so that the next wait finds exactly what comes after it.
kp_here() {
  local answer cursor
  answer="$(kp GET /v1/mailbox)"
  cursor="$(printf '%s' "$answer" | jq -r '.cursor // ""')"
  [ -n "$cursor" ] || { printf '%s\\n' "$answer" >&2; return 1; }
  printf '%s\\n' "$cursor" > "$CURSOR"
}`;

const WAIT = `# kp_wait [FILTERS]: blocks until a matching message is there, and remembers how far you have read.
kp_wait() {
  local filters="\${1:-}" after="" request answer
  [ -n "$filters" ] || filters='{}'
  [ ! -s "$CURSOR" ] || after="$(cat "$CURSOR")"
  request="$(jq -nc --argjson filters "$filters" --arg after "$after" \\
    '{timeout_seconds: 100} + (if $after == "" then {} else {after: $after} end) + $filters')" || return 1
  answer="$(kp POST /v1/messages/wait -d "$request")"
  [ -n "$answer" ] || return 1
  if printf '%s' "$answer" | jq -e .cursor > /dev/null; then printf '%s' "$answer" | jq -r .cursor > "$CURSOR"; fi
  printf '%s\\n' "$answer"
}`;
