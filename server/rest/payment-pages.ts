/** What a person sees who pays: small pages without script, with nothing from elsewhere. */
import { createHash } from "node:crypto";
import { PAYMENT_PAGE_REFRESH_SECONDS } from "../../core/index.ts";

const STYLE = `
:root { color-scheme: light dark; --ink: #16202c; --soft: #5b6878; --paper: #fbfaf7; --mark: #0b6e4f; --on-mark: #fff; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9edf2; --soft: #9aa7b6; --paper: #11161d; --mark: #5fd3a8; --on-mark: #11161d; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.6 ui-sans-serif, system-ui, sans-serif; }
main { max-width: 34rem; margin: 0 auto; padding: 5rem 1.5rem; }
h1 { font-size: 2rem; line-height: 1.15; margin: 0 0 1rem; }
code { font-family: ui-monospace, monospace; color: var(--mark); overflow-wrap: anywhere; }
.soft { color: var(--soft); }
button { font: inherit; font-weight: 600; padding: 0.7rem 1.4rem; border: 0; border-radius: 10px; background: var(--mark); color: var(--on-mark); cursor: pointer; }
`;

/** Lets in the style above by its hash, and a form that goes back to where it came from. */
export const PAYMENT_PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

export function mockPage(address: string, price: string): string {
  return page(
    "Pay for a mailbox",
    `<p>One month of <code>${escaped(address)}</code>: ${escaped(price)}.</p>
<form method="post"><button>Pay ${escaped(price)}</button></form>
<p class="soft">No money moves: this service takes payments that only look like some.</p>`,
  );
}

export function paidPage(address: string): string {
  return page(
    "Paid",
    `<p>The mailbox <code>${escaped(address)}</code> is active. Whoever asked for it can go on.</p>
<p class="soft">This page can be closed.</p>`,
  );
}

/** For whoever comes back later, and for whoever has paid something else than was asked. */
export function inactivePage(address: string): string {
  return page(
    "Paid, and not active",
    `<p>Somebody has paid for the mailbox <code>${escaped(address)}</code>, and yet it is not active: the time that was paid for is
over, or the payment was taken back or was not what was asked for.</p>
<p class="soft">Whoever asked for the mailbox can ask for another link. The operator of this service can say more.</p>`,
  );
}

export function waitingPage(): string {
  return page(
    "Waiting for the payment",
    `<p>The payment has not been confirmed yet. That takes some seconds, and with some banks days.</p>
<p class="soft">This page looks again by itself, and can be closed: the mailbox becomes active without it.</p>`,
    `<meta http-equiv="refresh" content="${PAYMENT_PAGE_REFRESH_SECONDS}">\n`,
  );
}

function page(title: string, body: string, head = ""): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${head}<title>${escaped(title)} - Keypost</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
