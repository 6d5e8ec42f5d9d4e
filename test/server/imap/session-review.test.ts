import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { reviewScript } from "../../../server/imap/session-review.ts";

/** Prints what doveadm of 2.3 and 2.4 prints. */
const DOVEADM = `
doveadm() {
  case "$3 $4" in
    "who -1") echo "username proto pid ip
one@mail.test imap 1 127.0.0.1
gone@mail.test imap 2 127.0.0.1
one@mail.test imap 3 127.0.0.1
*@mail.test imap 4 ::1" ;;
    "auth lookup")
      shift 6
      echo "asked $*" >>asked
      echo "one@mail.test"
      echo "passdb lookup: user gone@mail.test doesn't exist" >&2
      echo "Error: passdb lookup failed for *@mail.test" >&2
      echo "Error: user two@mail.test doesn't exist" >&2 ;;
    *) echo "$3 $4" >>kicked ;;
  esac
}
`;

/** Runs in a temporary folder and prints the files in which doveadm above records its calls. */
const inScratch = (script: string) =>
  `folder=$(mktemp -d); trap 'rm -r "$folder"' EXIT; cd "$folder"; (${script}); cat asked kicked`;

test("the review script kicks only sessions whose user does not exist, and looks each user up once", () => {
  const { text } = reviewScript({ folder: "/etc/dovecot" }, "dovecot.conf");
  const said = execFileSync("sh", ["-euc", inScratch(DOVEADM + text)], { encoding: "utf8" });
  assert.equal(said, "asked one@mail.test gone@mail.test *@mail.test\nkick gone@mail.test\n");
});
