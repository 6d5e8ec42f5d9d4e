/**
 * The weight of each sign of a link, in log-odds: fitted to the open corpus
 * (docs/decisions/0032-what-links-are-for.md).
 */
export const LINK_WEIGHTS = {
  // The starting score of the action in question: one of these.
  verify: -2.5,
  signIn: -1.8,
  reset: -1.9,
  // What the rules see in it (`link-kind.ts`).
  "rules say so": 2.2,
  // The words, from the nearest to the farthest: the link's text, its sentence, the sentences above, the subject, the
  // beginning of the message.
  "text says so": 1.1,
  "text hints at it": 1.6,
  "text names its matter": 1.3,
  "text renews": 1.9,
  "hints at it, with no password named": 0.5,
  "sentence says so": 1.2,
  "sentence hints at it": 2.6,
  "sentence names its matter": 1.1,
  "sentence says another": 0.3,
  "sentence is of trade": -1,
  "sentence speaks of a link": 1.9,
  "sentence renews": 1.1,
  "sentence disclaims": -0.9,
  "lead says so": 0.6,
  "lead hints at it": 1.6,
  "lead names its matter": 0.5,
  "lead is of trade": -0.7,
  "subject says so": 1.3,
  "subject hints at it": 1.3,
  "subject names its matter": 0.8,
  "subject is of trade": -2,
  "message says so": 0.7,
  "message hints at it": 1.7,
  "message names its matter": 0.6,
  "message is of trade": -0.5,
  "message disclaims": 0.6,
  "message disclaims, of the only one": 0.5,
  // The address, and what it carries: one of three.
  "address says so": 2.2,
  "address names a password": 1.1,
  "address names a password, of no reset": -0.9,
  "carries a token": -1.5,
  "carries a mark": -1.7,
  "carries a short mark": -3.5,
  // The same, if words or the address also say the action.
  "said, and carries a token": 1.8,
  "said, and carries a mark": 1.4,
  "said, and carries a short mark": 0.5,
  "said twice": 2,
  // Its looks.
  "bare address": -2.5,
  button: -1.3,
  "yes, to its matter": 1.8,
  // Its place among the links, and the kind of mail.
  "first link": 1.6,
  "only one that carries anything": 1.1,
  "said of another link": -2,
  "beside one that rules know": -1.8,
  "among many": -1,
  "good for a while": 0.8,
  tracked: -0.8,
  "below a colon": 1.1,
} as const;

export type LinkSign = keyof typeof LINK_WEIGHTS;
