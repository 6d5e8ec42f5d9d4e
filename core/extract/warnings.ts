/** Everything we warn of: our words for the model, and nothing of the sender's. */
export const SENTENCES = {
  notParsed: "The message could not be parsed; only its header fields were read.",
  severalSenders: "The From field does not name exactly one sender, so the sender's address is left empty.",
  nameShowsOtherAddress: "The sender's display name shows an address that is not the sender's.",
  foreignLetters: "The sender's domain is spelt with letters outside ASCII and may imitate another.",
  replyGoesElsewhere: "Replies go to another domain than the sender's.",
  hiddenText: "Text that a person would not see was left out.",
  deceptiveCharacters: "Characters that reorder or smuggle text were left out.",
  linkShowsOtherHost: "The text of a link names another host than the one it leads to.",
  nameOfAnother: "Somebody of another domain has written to this mailbox under the same display name before.",
  program: "An attachment is a program, a script or a document that can run one.",
} as const;
