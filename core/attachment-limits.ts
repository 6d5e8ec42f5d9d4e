/** Every bound of reading attachments: name, unit, reason. */

const MIB = 1024 * 1024;
const SECOND = 1_000;

/** Time a thread has for one attachment: a long report takes two seconds, and nobody waits longer for a page. */
export const ATTACHMENT_MS_MAX = 10 * SECOND;
/** Time for the pages of a PDF, so that those read by then are given, instead of a thread that was ended. */
export const PDF_MS_MAX = 7 * SECOND;
/** Threads that read attachments: one that hangs leaves the other to the other mailboxes. */
export const ATTACHMENT_THREADS_MAX = 2;
/** Heap of such a thread: a text document of some hundred pages, as a tree. */
export const ATTACHMENT_HEAP_MIB_MAX = 384;
/** Of which for new objects: what is made is mostly kept until the end. */
export const ATTACHMENT_YOUNG_HEAP_MIB_MAX = 32;
/** Memory of such a thread outside the heap: a message of 25 MiB in its stages, and the streams of a PDF, inflated. */
export const ATTACHMENT_OUTSIDE_HEAP_MIB_MAX = 256;
/** A thread that nobody asked anything for so long ends, and the readers of formats that it loaded with it. */
export const ATTACHMENT_IDLE_MS_MAX = 60 * SECOND;
/** Attachments being read at once, with their messages in memory; one mailbox reads one at a time. */
export const ATTACHMENT_READS_MAX = 8;
/**
 * Attachments of one mailbox that are read or wait for their turn. They are read one by one, some for ten seconds, and each holds
 * one of the requests that there may be at once; who fetches all that most messages have is within it. Beyond it: busy.
 */
export const ATTACHMENT_READS_PER_MAILBOX_MAX = 40;
/** What get_attachment gives at once when it is not told: in base64, what leaves room in a tool's answer. */
export const ATTACHMENT_PART_BYTES_DEFAULT = 6_000;
/** And at most: a whole attachment, since no message is longer than MESSAGE_SIZE_LIMIT lets it be. */
export const ATTACHMENT_PART_BYTES_MAX = 32 * MIB;
/** Text taken out of one attachment: some hundred times what a model reads at once. */
export const ATTACHMENT_TEXT_CHARS_MAX = 2 * MIB;
/** Texts kept, so that the next part does not take them out again: the newest, all mailboxes together. */
export const ATTACHMENT_TEXTS_KEPT_CHARS_MAX = 8 * MIB;
/** And how many of them: short ones cost more than their characters. */
export const ATTACHMENT_TEXTS_KEPT_MAX = 500;
/** Attachments of an attached message whose text is given with its own: somebody passes on a mail with an invoice or two. */
export const INSIDE_READ_MAX = 5;
/** Beyond it no further one is begun: with the longest PDF it ends within ATTACHMENT_MS_MAX. */
export const INSIDE_MS_MAX = 2 * SECOND;
/** Pages of a PDF: a book. */
export const PDF_PAGES_MAX = 500;
/** What draws a page of a PDF, step by step, as far as hidden text is looked for: a page of words takes 2,000 steps, a map 100,000. */
export const PDF_OPERATORS_MAX = 100_000;
/** And its letters: a page of a newspaper has 20,000. */
export const PDF_LETTERS_MAX = 100_000;
/** Files attached inside a PDF that are named: an invoice has one, with itself for machines. */
export const FILES_NAMED_MAX = 50;
/** Files inside an office document: a slide or a sheet is one, a picture too. */
export const OFFICE_PARTS_MAX = 2_000;
/** Inflated size of those that hold text, together. A novel is 5 MiB of it, a sheet of 100,000 rows 40 MiB. */
export const OFFICE_INFLATED_BYTES_MAX = 48 * MIB;
/** How much smaller a part may be made by compressing it: repetitive sheets reach 60, bombs begin at 1,000. */
export const OFFICE_INFLATION_MAX = 200;
/** Levels of elements in a part of an office document: a table within tables is 60, a bomb breaks the readers' stack. */
export const OFFICE_DEPTH_MAX = 256;
/** Characters of a number format: Excel takes no longer one, and each is taken apart for every number it shows. */
export const NUMBER_FORMAT_CHARS_MAX = 255;
/** Characters around a paragraph's number, as in "Article %1, section %2": each paragraph of a list has them again. */
export const NUMBER_TEXT_CHARS_MAX = 100;
/** Files of an archive that are listed. */
export const ARCHIVE_ENTRIES_MAX = 500;
/** Entries of a calendar that are told: an invitation has one or two, an export of a year this many. */
export const CALENDAR_ENTRIES_MAX = 300;
/** Attendees told of one event. */
export const ATTENDEES_MAX = 100;
