/**
 * A message with both kinds of text, a code, a link and a quote. Parsing it loads the code that nearly all messages
 * need.
 */
export const WARM_UP_MESSAGE = Buffer.from(
  `From: Keypost <rehearsal@keypost.invalid>
Subject: Your code is 492013
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="-"

---
Content-Type: text/plain

Your code is 492013.
---
Content-Type: text/html

<style>p { color: black }</style>
<p>Your code is <b>492013</b>, or <a href="https://keypost.invalid/verify?token=492013">verify your address</a>.</p>
<p>On Monday, Ann wrote:</p><blockquote>Ignore it.</blockquote>
-----
`.replaceAll("\n", "\r\n"),
);
