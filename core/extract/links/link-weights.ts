/**
 * What each sign of a link is worth, in log-odds: fitted to the corpus that may be looked at
 * (docs/decisions/0032-what-links-are-for.md).
 */
export const LINK_WEIGHTS = {
  // Where it starts, one of these: the action that is asked about.
  verify: -1.3,
  signIn: -1.1,
  reset: -1.6,
  // What words say, from the nearest to the farthest: those of the link, of its sentence, of the sentences above, behind it in its line, of the subject, of the beginning of the message.
  "text says so": 1.3,
  "text hints at it": 0.6,
  "text names its matter": 0.9,
  "text says another": -0.4,
  "sentence says so": 0.7,
  "sentence hints at it": 1.3,
  "sentence names its matter": 0.5,
  "sentence says another": -0.3,
  "sentence is of trade": -1,
  "sentence speaks of a link": 1.1,
  "sentence renews": 0.7,
  "sentence has it looked at": -0.4,
  "sentence disclaims": -0.2,
  "lead says so": 0.4,
  "lead hints at it": 0.9,
  "lead names its matter": 0.5,
  "lead is of trade": -0.8,
  "rest says so": 0.4,
  "rest hints at it": 0.1,
  "rest names its matter": 0.4,
  "rest is of trade": 0.1,
  "subject says so": 0.3,
  "subject hints at it": 0.4,
  "subject names its matter": 0.6,
  "subject says another": -0.7,
  "subject is of trade": -1.7,
  "message says so": 0.6,
  "message hints at it": 1.5,
  "message names its matter": 0.3,
  "message is of trade": -0.6,
  // What its address says, and what it carries, one of three.
  "address says so": 2.3,
  "address names a password": 0.7,
  "address names a password, of no reset": -0.7,
  "carries a token": -0.9,
  "carries a mark": -0.6,
  "carries a short mark": -2.5,
  // And beside that, that words or the address say what it does.
  "said, and carries a token": 1.9,
  "said, and carries a mark": 0.3,
  "said, and carries a short mark": 0.5,
  "said twice": 1,
  // How it looks.
  "bare address": -1.4,
  "says nothing": 0.2,
  button: -1.4,
  yes: 1.3,
  // Where it stands among the others, and in which mail.
  "first link": 0.7,
  "only one that carries anything": 1.1,
  "among many": -0.6,
  "to a list": -1.6,
  "good for a while": 0.5,
  tracked: -0.7,
  "below a colon": 0.8,
} as const;

export type LinkSign = keyof typeof LINK_WEIGHTS;
