/** Finds markup that tells models who speaks, and that the text of a message has no reason to contain. */

const MARKS: readonly RegExp[] = [
  // Chat templates: <|im_start|>, [INST], <<SYS>>, <start_of_turn>.
  /<\|[a-z_]{2,30}\|>/i,
  /<system>[^<]{0,200}\byou\b/i,
  /\[\/?INST\]|<<\/?SYS>>|<\/?(?:start|end)_of_turn>/,
  // Tool calls and their results, and fences such as ours.
  /<\/?(?:antml:\w+|function_(?:calls?|results?)|tool_(?:calls?|results?|response|use|code)|untrusted[\w-]*|system[-_](?:prompt|message|reminder|instructions?|note)|(?:user|assistant|developer)_(?:message|instructions?|input|query)|end_of_email|external_content)\b[^<>]{0,200}>/i,
  // Names of the mail tools that agents have: `call send_email with to=`, `{"tool": "send_email"`.
  /\b(?:call|run|invoke|execute|use|using)\b[^.\n]{0,60}\b(?:send|forward|read|search|list|get|delete)_(?:e?mails?|messages?)\b/i,
  /"(?:tool|tool_name|function|action)"\s*:\s*"(?:send|forward|read|search|list|get|delete)_(?:e?mails?|messages?)"/i,
  // An instruction and its response on one line.
  /#{2,4} ?instructions?:[^\n]{1,400}#{2,4} ?response:/i,
  // Requests to the API of a model.
  /"role"\s*:\s*"(?:system|developer)"\s*,\s*"content"\s*:/i,
  atLineStart(
    /(?:UNTRUSTED|END(?: OF)?(?: UNTRUSTED)?|BEGIN)\s+[0-9a-f]{8,64}\s*$/,
    /-{2,}\s*(?:BEGIN|END|START) (?:OF )?(?:SYSTEM|ASSISTANT|UNTRUSTED|DEVELOPER)\b/,
    /(?:tool|function)[ _](?:result|response|output)\b[^\n]{0,60}:/,
  ),
  atLineStart(
    /#{2,4}\s*(?:(?:system|new|hidden)\s*)?instructions?[^\S\n]*(?::[^\S\n]*)?$[\s\S]{0,2000}^(?:[^\S\n]|>)*#{2,4}\s*response\s*(?::\s*)?$/,
  ),
];
/** A fake end of the message, if a conversation follows. */
const MAIL_ENDS = atLineStart(/-{2,}\s*end of (?:the |this )?(?:e-?mails?|messages?)\b/);
/** Part of a made-up conversation. Both sides must speak. */
const HUMAN_SPEAKS = atLineStart(/(?:human|user)\s*:/);
const MODEL_SPEAKS = atLineStart(/(?:assistant|ai)\s*:/);
const SYSTEM_SPEAKS = atLineStart(/\[system\]|system(?: prompt| message)?\s*:/);

/**
 * Ignores case, and allows spaces and quote marks before the mark. Line breaks are not allowed, or each of a thousand
 * empty lines would be searched to the last.
 */
function atLineStart(...marks: readonly RegExp[]): RegExp {
  const all = marks.map(({ source }) => source).join("|");
  return new RegExp(`^(?:[^\\S\\n\\r\\u2028\\u2029]|>)*(?:${all})`, "im");
}

export function imitatesMarkup(text: string): boolean {
  if (!/[<[{:#_]|UNTRUSTED|END|BEGIN/.test(text)) return false;
  // Text marked as code is only quoted.
  const prose = text.includes("`") ? text.replace(/```[\s\S]*?```|`[^`\n]{1,300}`/g, " ") : text;
  if (MARKS.some((mark) => mark.test(prose))) return true;
  const isStaged = SYSTEM_SPEAKS.test(prose) || MAIL_ENDS.test(prose);
  return isStaged && HUMAN_SPEAKS.test(prose) && MODEL_SPEAKS.test(prose);
}
