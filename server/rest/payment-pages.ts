/** The pages that a payer sees. */
import { PAYMENT_PAGE_REFRESH_SECONDS, type Refusal } from "../../core/index.ts";
import { escapedHtml, htmlPage, htmlPolicy } from "./html-page.ts";

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

/** Their form posts to this service. */
export const PAYMENT_PAGE_POLICY = htmlPolicy(STYLE, "'self'");

export function mockPage(address: string, price: string): string {
  return page(
    "Pay for a mailbox",
    `<p>One month of <code>${escapedHtml(address)}</code>: ${escapedHtml(price)}.</p>
<form method="post"><button>Pay ${escapedHtml(price)}</button></form>
<p class="soft">No money moves: this service takes payments that only look like some.</p>`,
  );
}

export function paidPage(address: string): string {
  return page(
    "Paid",
    `<p>The mailbox <code>${escapedHtml(address)}</code> is active. Whoever asked for it can go on.</p>
<p class="soft">This page can be closed.</p>`,
  );
}

/** For payers who come back after the end of the time paid for, or who paid something other than was asked. */
export function inactivePage(address: string): string {
  return page(
    "Paid, and not active",
    `<p>Somebody has paid for the mailbox <code>${escapedHtml(address)}</code>, and yet it is not active: the time that was paid for is
over, or the payment was taken back or was not what was asked for.</p>
<p class="soft">Whoever asked for the mailbox can ask for another link. The operator of this service can say more.</p>`,
  );
}

/** The bank refused, or nobody paid in time. */
export function endedPage(): string {
  return page(
    "Not paid",
    `<p>This checkout has ended without a payment.</p>
<p class="soft">Whoever asked for the mailbox can ask for another link.</p>`,
  );
}

export function unknownPage({ message, detail }: Refusal): string {
  const { fix = "" } = detail;
  return page("Not found", `<p>${escapedHtml(message)}</p>\n<p class="soft">${escapedHtml(fix)}</p>`);
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
  const main = `<main>\n<h1>${escapedHtml(title)}</h1>\n${body}\n</main>`;
  return htmlPage({ title: `${title} - Keypost`, style: STYLE, head, body: main });
}
