/** Which part of a list is asked for; the first where nothing says after or before what. */

/** In the order of ids. */
export interface PageAfter<Id> {
  readonly limit: number;
  readonly after?: Id | undefined;
}

/** Newest first: what is noted later has a higher number. */
export interface PageBefore {
  readonly limit: number;
  readonly beforeNumber?: number | undefined;
}
