/**
 * What each sign of a link is worth, in log-odds: fitted to the corpus that may be looked at
 * (docs/decisions/0032-what-links-are-for.md).
 */
export const LINK_WEIGHTS = {
  // Where it starts, one of these: the action that is asked about.
  verify: -2.2,
  signIn: -1.3,
  reset: -1.8,
  // What rules take it for (`link-kind.ts`).
  "rules say so": 2.1,
  // What words say, from the nearest to the farthest: those of the link, of its sentence, of the sentences above, behind it in its line, of the subject, of the beginning of the message.
  "text says so": 1,
  "text hints at it": 1.7,
  "text names its matter": 1.2,
  "text says another": -0.2,
  "text renews": 1.3,
  "sentence says so": 1.5,
  "sentence hints at it": 2.7,
  "sentence names its matter": 1,
  "sentence says another": 0.2,
  "sentence is of trade": -1.1,
  "sentence speaks of a link": 1.3,
  "sentence renews": 1,
  "sentence has it looked at": -0.4,
  "sentence disclaims": -0.4,
  "lead says so": 0.4,
  "lead hints at it": 1.3,
  "lead names its matter": 0.5,
  "lead is of trade": -1.1,
  "rest says so": 0.3,
  "rest hints at it": 0,
  "rest names its matter": 0.3,
  "rest is of trade": 0,
  "subject says so": 0.9,
  "subject hints at it": 0.9,
  "subject names its matter": 0.6,
  "subject says another": -0.3,
  "subject is of trade": -2.1,
  "message says so": 0.4,
  "message hints at it": 1.4,
  "message names its matter": 0.5,
  "message is of trade": -0.4,
  // What its address says, and what it carries, one of four.
  "address says so": 2.4,
  "address names a password": 1.3,
  "address names a password, of no reset": -1.1,
  "carries nothing": 0.5,
  "carries a token": -1.3,
  "carries a mark": -1.6,
  "carries a short mark": -2.9,
  // And beside that, that words or the address say what it does.
  "said, and carries nothing": -0.1,
  "said, and carries a token": 1.4,
  "said, and carries a mark": 1.4,
  "said, and carries a short mark": 1.4,
  "said twice": 2.2,
  // How it looks.
  "bare address": -2.3,
  "says nothing": 0.5,
  button: -1.6,
  yes: -0.2,
  "yes, to its matter": 1.9,
  // Where it stands among the others, and in which mail.
  "first link": 1.6,
  "only one that carries anything": 1.1,
  "beside one that rules know": -1.1,
  "among many": -0.6,
  "to a list": -1.5,
  "good for a while": 0.8,
  tracked: -1,
  "below a colon": 0.8,
} as const;

export type LinkSign = keyof typeof LINK_WEIGHTS;
