/** What we use of mailauth. Sole importer of it: none of this loads its part that fetches images. */

export { arc } from "mailauth/lib/arc/index.js";
export { RelaxedHash } from "mailauth/lib/dkim/body/relaxed.js";
export { DkimVerifier } from "mailauth/lib/dkim/dkim-verifier.js";
export { evaluateDmarc } from "mailauth/lib/dmarc/index.js";
export { spf } from "mailauth/lib/spf/index.js";
