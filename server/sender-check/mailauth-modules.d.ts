/** The parts of mailauth that have no types of their own. */
declare module "mailauth/lib/dkim/dkim-verifier.js" {
  import type { Writable } from "node:stream";
  import type { DKIMVerifyOptions, DKIMVerifyResult } from "mailauth";

  export class DkimVerifier extends Writable {
    constructor(options: DKIMVerifyOptions);
    readonly headerFrom: DKIMVerifyResult["headerFrom"];
    readonly fromFields: number;
    readonly results: DKIMVerifyResult["results"];
    readonly arc: object;
    readonly bodyHashes: Map<string, object>;
    /** Returns the key of the hash in `bodyHashes`. */
    addBodyHash(canonicalization: string, algorithm: string, bytesMax: number | ""): string;
  }
}

declare module "mailauth/lib/dkim/body/relaxed.js" {
  export class RelaxedHash {
    constructor(algorithm: string, bytesMax: number | "");
    update(chunk: Buffer | null, isLast?: boolean): void;
    digest(encoding: "base64"): string;
  }
}
