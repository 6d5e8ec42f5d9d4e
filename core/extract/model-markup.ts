/** Marks by which models are told who speaks, where the text of a message has no business to have them. */

const MARKS: readonly RegExp[] = [
  // Of chat templates: <|im_start|>, [INST], <<SYS>>, <start_of_turn>.
  /<\|[a-z_]{2,30}\|>/i,
  /\[\/?INST\]|<<\/?SYS>>|<\/?(?:start|end)_of_turn>/,
  // Of tool calls and their results, and of fences such as ours.
  /<\/?(?:antml:\w+|function_(?:calls?|results?)|tool_(?:calls?|results?|response|use|code)|untrusted[\w-]*|system[-_](?:prompt|message|reminder|instructions?|note)|(?:user|assistant|developer)_(?:message|instructions?|input|query)|end_of_email|external_content)\b[^<>]{0,200}>/i,
  /^[\s>]*(?:UNTRUSTED|END(?: OF)?(?: UNTRUSTED)?|BEGIN)\s+[0-9a-f]{8,64}\s*$/im,
  /^[\s>]*-{2,}\s*(?:BEGIN|END|START) (?:OF )?(?:SYSTEM|ASSISTANT|UNTRUSTED|DEVELOPER)\b/im,
  // Of requests to a model's interface.
  /"role"\s*:\s*"(?:system|developer)"\s*,\s*"content"\s*:/i,
  /^[\s>]*(?:tool|function)[ _](?:result|response|output)\b[^\n]{0,60}:/im,
  /^[\s>]*#{2,4}\s*(?:system|new|hidden)?\s*instructions?\s*:?\s*$[\s\S]{0,2000}^[\s>]*#{2,4}\s*response\s*:?\s*$/im,
];
/** One of a conversation that never was: both sides must speak. */
const HUMAN_SPEAKS = /^[\s>]*(?:human|user)\s*:/im;
const MODEL_SPEAKS = /^[\s>]*(?:assistant|ai)\s*:/im;
const SYSTEM_SPEAKS = /^[\s>]*(?:\[system\]|system(?: prompt| message)?\s*:)/im;

export function imitatesMarkup(text: string): boolean {
  if (!/[<[{:#]|UNTRUSTED|END|BEGIN/.test(text)) return false;
  // What stands as code is spoken of.
  const prose = text.includes("`") ? text.replace(/```[\s\S]*?```|`[^`\n]{1,300}`/g, " ") : text;
  if (MARKS.some((mark) => mark.test(prose))) return true;
  return SYSTEM_SPEAKS.test(prose) && HUMAN_SPEAKS.test(prose) && MODEL_SPEAKS.test(prose);
}
