/**
 * The same day of the next calendar month, in UTC, at the same time; where that month has no such day, its last one:
 * 31 January is followed by 28 or 29 February.
 */
export function monthAfter(start: Date): Date {
  const end = new Date(start);
  end.setUTCMonth(start.getUTCMonth() + 1);
  // A day too many has run over into the month after: day 0 is the last of the one meant.
  if (end.getUTCDate() !== start.getUTCDate()) end.setUTCDate(0);
  return end;
}
