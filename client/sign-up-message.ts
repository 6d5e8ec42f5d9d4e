/** A sign-up message as sites send them, for `keypost demo` and `keypost doctor`. */
import { randomBytes, randomInt } from "node:crypto";

export interface SignUpMessage {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** What the extraction should find. */
  readonly code: string;
  readonly link: string;
}

const SITE = "linden.example";

/** A fresh code and link each time, so that finding them proves that this very message came through. */
export function newSignUpMessage(to: string): SignUpMessage {
  const code = String(randomInt(100_000, 1_000_000));
  const link = `https://app.${SITE}/verify?token=${randomBytes(18).toString("base64url")}`;
  const year = new Date().getFullYear();
  return {
    from: `Linden <no-reply@${SITE}>`,
    to,
    subject: "Confirm your email address",
    code,
    link,
    text: `Welcome to Linden!

Your verification code is ${code}. It expires in 10 minutes.

Or open this link to confirm your email address:
${link}

If you did not sign up, you can ignore this message.

Linden Ltd, 48 Lime Street, 10115 Berlin. Order support: +49 30 555 0100. (c) ${year}
`,
    html: page(code, link, year),
  };
}

function page(code: string, link: string, year: number): string {
  return `<!doctype html>
<html><head><meta charset="utf-8"><title>Confirm your email address</title></head>
<body style="margin:0;background:#f4f4f7;font-family:Helvetica,Arial,sans-serif">
<div style="display:none;max-height:0;overflow:hidden">One step left: confirm your email address.</div>
<table role="presentation" width="100%"><tr><td align="center">
<table role="presentation" width="560" style="background:#ffffff;border-radius:8px;padding:32px"><tr><td>
<h1 style="font-size:22px">Welcome to Linden!</h1>
<p>Your verification code is:</p>
<p style="font-size:32px;letter-spacing:6px;font-weight:bold">${code}</p>
<p>It expires in 10 minutes.</p>
<p><a href="${link}" style="background:#2f6f4f;color:#ffffff;padding:12px 24px;border-radius:6px;text-decoration:none">Confirm email address</a></p>
<p style="color:#6b6b76">If you did not sign up, you can ignore this message.</p>
<p style="color:#9a9aa3;font-size:12px">Linden Ltd, 48 Lime Street, 10115 Berlin. Order support: +49 30 555 0100. &copy; ${year}
&middot; <a href="https://${SITE}/unsubscribe?u=4711">Unsubscribe</a></p>
</td></tr></table></td></tr></table></body></html>
`;
}
