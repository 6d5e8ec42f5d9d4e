/** Every limit on reading attachments: name, unit, reason. */

const MIB = 1024 * 1024;
const SECOND = 1_000;

/** CPU time for one attachment in a thread. A long report takes two seconds, and nobody waits longer for a page. */
export const ATTACHMENT_MS_MAX = 10 * SECOND;
/** Time for the pages of a PDF, so that those read by then are returned before the thread would be ended. */
export const PDF_MS_MAX = 7 * SECOND;
/** Threads that read attachments: if one hangs, the other serves the other mailboxes. */
export const ATTACHMENT_THREADS_MAX = 2;
/** Heap of such a thread: a text document of some hundred pages, as a tree. */
export const ATTACHMENT_HEAP_MIB_MAX = 384;
/** The part of it for new objects. Most objects are kept until the end. */
export const ATTACHMENT_YOUNG_HEAP_MIB_MAX = 32;
/** Memory of such a thread outside the heap: a message of 25 MiB in its stages, and inflated streams of a PDF. */
export const ATTACHMENT_OUTSIDE_HEAP_MIB_MAX = 256;
/** A thread that was idle for so long ends, and with it the format readers that it loaded. */
export const ATTACHMENT_IDLE_MS_MAX = 60 * SECOND;
/** Attachments being read at once, with their messages in memory. One mailbox reads one at a time. */
export const ATTACHMENT_READS_MAX = 8;
/**
 * Attachments of one mailbox that are read or wait for their turn. They are read one by one, some for ten seconds, and
 * each holds one of the service's concurrent requests. All attachments of most messages are within it. Beyond it: busy.
 */
export const ATTACHMENT_READS_PER_MAILBOX_MAX = 40;
/** What get_attachment returns by default: in base64, it leaves room in a tool's answer. */
export const ATTACHMENT_PART_BYTES_DEFAULT = 6_000;
/** And at most: a whole attachment, since no message is longer than MESSAGE_SIZE_LIMIT. */
export const ATTACHMENT_PART_BYTES_MAX = 32 * MIB;
/** Text extracted from one attachment: some hundred times what a model reads at once. */
export const ATTACHMENT_TEXT_CHARS_MAX = 2 * MIB;
/** Texts kept so that the next part need not extract them again: the newest, for all mailboxes together. */
export const ATTACHMENT_TEXTS_KEPT_CHARS_MAX = 8 * MIB;
/** And how many of them: short ones cost more than their characters. */
export const ATTACHMENT_TEXTS_KEPT_MAX = 500;
/** Attachments of an attached message that are read with it: a forwarded mail has an invoice or two. */
export const INSIDE_READ_MAX = 5;
/** After this no further one is started: with the longest PDF it ends within ATTACHMENT_MS_MAX. */
export const INSIDE_MS_MAX = 2 * SECOND;
/** Pages of a PDF: a book. */
export const PDF_PAGES_MAX = 500;
/** Drawing operators of a PDF page that are checked for hidden text: a page of words has 2,000, a map 100,000. */
export const PDF_OPERATORS_MAX = 100_000;
/** And its letters: a page of a newspaper has 20,000. */
export const PDF_LETTERS_MAX = 100_000;
/** Files attached inside a PDF that are named: an e-invoice has one, its machine-readable form. */
export const FILES_NAMED_MAX = 50;
/** Files inside an office document: a slide or a sheet is one, a picture too. */
export const OFFICE_PARTS_MAX = 2_000;
/** Inflated size of all that hold text, together. A novel has 5 MiB, a sheet of 100,000 rows 40 MiB. */
export const OFFICE_INFLATED_BYTES_MAX = 48 * MIB;
/** Compression ratio of a part: repetitive sheets reach 60, bombs begin at 1,000. */
export const OFFICE_INFLATION_MAX = 200;
/** Levels of elements in a part of an office document: nested tables reach 60, a bomb overflows the readers' stack. */
export const OFFICE_DEPTH_MAX = 256;
/** Characters of a number format. Excel accepts no longer one, and each is parsed for every number that it formats. */
export const NUMBER_FORMAT_CHARS_MAX = 255;
/** Characters around a paragraph's number, as in "Article %1, section %2": each paragraph of a list repeats them. */
export const NUMBER_TEXT_CHARS_MAX = 100;
/** Files of an archive that are listed. */
export const ARCHIVE_ENTRIES_MAX = 500;
/** Entries of a calendar that are listed: an invitation has one or two, an export of a year this many. */
export const CALENDAR_ENTRIES_MAX = 300;
/** Attendees listed for one event. */
export const ATTENDEES_MAX = 100;
