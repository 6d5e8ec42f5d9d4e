declare const brand: unique symbol;
/** `sha256:<hex of SHA-256 over the 51-byte key blob>`. */
export type Fingerprint = string & { readonly [brand]: "Fingerprint" };
