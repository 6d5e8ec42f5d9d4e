/** Bounds of guessing at credentials. */

/**
 * Wrong tokens, proofs and operator's keys from one client address in a minute, off while PUBLIC_BASE_URL is loopback. A
 * program whose token has ended is wrong once; so are a hundred behind one address on one day of ninety. Against 256
 * random bits no number is needed: it is for the operator's key, which a person may have chosen, and for our processor.
 */
export const GUESSES_PER_ADDRESS_PER_MINUTE_MAX = 60;
/** Addresses whose wrong credentials are counted at once; whoever has more gains a minute's guesses by each. */
export const GUESSING_NETWORKS_MAX = 10_000;
/** Good tokens whose holders are still heard while somebody guesses at the same address: some 100 bytes each. */
export const CREDENTIALS_KNOWN_MAX = 10_000;
