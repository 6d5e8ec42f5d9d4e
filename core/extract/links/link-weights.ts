/**
 * What each sign of a link is worth, in log-odds: fitted to the corpus that may be looked at
 * (docs/decisions/0032-what-links-are-for.md).
 */
export const LINK_WEIGHTS = {
  // Where it starts, one of these: the action that is asked about.
  verify: -1.6,
  signIn: -1.1,
  reset: -1.5,
  // What words say, from the nearest to the farthest: those of the link, of its sentence, of the sentences above, behind it in its line, of the subject, of the beginning of the message.
  "text says so": 1.3,
  "text hints at it": 0.9,
  "text names its matter": 1.3,
  "text says another": 0.1,
  "sentence says so": 0.7,
  "sentence hints at it": 2.1,
  "sentence names its matter": 0.7,
  "sentence says another": 0,
  "sentence is of trade": -1.2,
  "sentence speaks of a link": 1.2,
  "sentence renews": 0.6,
  "sentence has it looked at": -0.2,
  "sentence disclaims": 0,
  "lead says so": -0.1,
  "lead hints at it": 1,
  "lead names its matter": 0.3,
  "lead is of trade": -0.9,
  "rest says so": 0.4,
  "rest hints at it": 0.1,
  "rest names its matter": 0.6,
  "rest is of trade": 0,
  "subject says so": 0.5,
  "subject hints at it": 1.1,
  "subject names its matter": 0.6,
  "subject says another": -0.5,
  "subject is of trade": -1.3,
  "message says so": 0.6,
  "message hints at it": 1.5,
  "message names its matter": 0.6,
  "message is of trade": -0.6,
  // What its address says, and what it carries, one of three.
  "address says so": 2.7,
  "address names a password": 0.9,
  "address names a password, of no reset": -0.4,
  "carries a token": -0.8,
  "carries a mark": -1.1,
  "carries a short mark": -2.4,
  // And beside that, that words or the address say what it does.
  "said, and carries a token": 1.6,
  "said, and carries a mark": 0.8,
  "said, and carries a short mark": 0.6,
  "said twice": 1.4,
  // How it looks.
  "bare address": -1.5,
  "says nothing": -0.3,
  button: -1.5,
  yes: 1.3,
  // Where it stands among the others, and in which mail.
  "first link": 0.2,
  "only one that carries anything": 1,
  "among many": -0.8,
  "to a list": -1.6,
  "good for a while": 0.4,
  tracked: -0.7,
  "below a colon": 0.5,
} as const;

export type LinkSign = keyof typeof LINK_WEIGHTS;
