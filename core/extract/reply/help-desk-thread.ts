/** What help desk software puts around an answer: the line above which to reply, and the rules between messages. */
import { anyOf, anyWordOf } from "../words/word-pattern.ts";
import { isBlank } from "./quote-lines.ts";

interface HelpDeskThread {
  /** Lines that the software wrote: the ruler, the notice below it, and the line that says who answered and when. */
  readonly framing: readonly number[];
  /** The line in which the older messages begin. */
  readonly quoteFrom: number | undefined;
}

/** The ruler is among the first lines with words. */
const RULER_LINES = 3;
const RULER_CHARS_MAX = 160;
/** `Your request has been updated. To add to it, answer this mail.` */
const NOTICE_LINES_MAX = 3;
const REPLY = anyWordOf(`
  reply | respond | answer | response | antwort* | répon* | respuesta | respond* | respost* | rispo* | antwoord* |
  reageer | odpowie* | ответ* | відпові* | odpov* | svar* | vast* | válasz* | răspun* | yanıt* | απάντ* | odgovor* |
  отговор* | одговор* | atbild* | atsaky*
`);
const ABOVE = anyOf(`
  above | oberhalb | über | au-dessus | encima | acima | sopra | boven | powyżej | выше | вище | nad | ovanför |
  ovenfor | over | yläpuolelle | fölé | deasupra | üstün* | πάνω | iznad | изнад | над | virs | virš | kohale | ülal*
`);
const LINE = anyOf(`
  line | linie | zeile | ligne | línea | linha | riga | linea | lijn | regel | linią | linii | линии | строки | лінії |
  čárou | čiarou | řádek | linje | linjen | viivan | vonal | rând | satır* | γραμμή | rad | raden | linije | linija |
  linijo | liniju | ред | реда | линија | линију | rindas | eilut* | joon*
`);
/** `Please reply above this line`; in languages that put the verb last, the line comes first. */
const REPLY_ABOVE_LINE = new RegExp(
  `${REPLY}.{0,60}?${ABOVE}(?!\\p{L}).{0,30}?${LINE}(?!\\p{L})|` +
    "(?:この[行線]より上|此[行线線](?:以上|上方|之上)|이\\s?[줄선]\\s?위).{0,20}(?:返信|回[复復]|회신|답장)",
  "iu",
);
const RULE = /^\s*-{10,}\s*$/;
/** `Marta, Nov 18, 2026, 10:24 GMT` */
const WHO_AND_WHEN = /^[^\n]{2,60}[,(].{0,30}\p{Nd}{1,4}.{0,12}\s\p{Nd}{1,2}[:.]\p{Nd}{2}(?!\p{Nd})/u;

/** `isOwn` tells whether a line is not known to be quoted. */
export function findHelpDeskThread(
  lines: readonly string[],
  isOwn: (line: number) => boolean,
): HelpDeskThread {
  const first = lines.flatMap((line, at) => (isBlank(line) || !isOwn(at) ? [] : [at])).slice(0, RULER_LINES);
  const ruler = first.find((at) => {
    const line = lines[at] ?? "";
    return line.length <= RULER_CHARS_MAX && REPLY_ABOVE_LINE.test(line);
  });
  if (ruler === undefined) return { framing: [], quoteFrom: undefined };
  const [newest, older] = messagesBelow(lines, ruler);
  if (newest === undefined) return { framing: [ruler], quoteFrom: undefined };
  const between = lines.slice(ruler + 1, newest.rule).filter((line) => !isBlank(line));
  // More than a notice is the answer itself, and the message below is what it answers.
  if (between.length > NOTICE_LINES_MAX) return { framing: [ruler], quoteFrom: newest.rule };
  const framing = Array.from({ length: newest.head + 1 - ruler }, (_, at) => ruler + at);
  return { framing, quoteFrom: older?.rule };
}

/** The first two rules with a line right below that says who wrote and when. */
function messagesBelow(lines: readonly string[], from: number): { rule: number; head: number }[] {
  const messages: { rule: number; head: number }[] = [];
  for (let rule = from + 1; rule < lines.length && messages.length < 2; rule += 1) {
    if (!RULE.test(lines[rule] ?? "")) continue;
    const head = isBlank(lines[rule + 1]) ? rule + 2 : rule + 1;
    const line = lines[head] ?? "";
    if (line.length <= RULER_CHARS_MAX && WHO_AND_WHEN.test(line)) messages.push({ rule, head });
  }
  return messages;
}
