/**
 * Stands where a text had what is certainly not a code. Neither letter, digit nor space, so it separates what is left
 * and right of it. Visible text has no control characters. As one byte it keeps single-byte text single-byte, which is
 * much faster to search.
 */
export const MASK_CHARACTER = "\u0001";
