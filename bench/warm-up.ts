/**
 * V8 interprets what it has not run often, and compiles it again and again as it learns: the thousandth message costs
 * Keypost a third of the first hundred. A benchmark that starts too early measures that. So each server, whoever wrote
 * it, first gets these messages. What the first of them cost is a figure of its own, because a server that gets little
 * mail, or has just been started, is always cold.
 */
export const WARM_UP_MESSAGES = 5_000;

/** Those that are reported as cold. */
export const FIRST_MESSAGES = 500;
