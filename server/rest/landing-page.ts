/** The front page. */
import { DELETION_NOTICE_DAYS, ENDS_SOON_DAYS } from "../../core/index.ts";
import { escapedHtml, htmlPage, htmlPolicy } from "./html-page.ts";
import type { ServiceDescription } from "./service-description.ts";

interface LandingPage {
  readonly html: string;
  readonly contentSecurityPolicy: string;
}

const STYLE = `
:root { color-scheme: light dark; --ink: #16202c; --soft: #5b6878; --paper: #fbfaf7; --card: #fff; --line: #e4e0d6; --mark: #0b6e4f; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9edf2; --soft: #9aa7b6; --paper: #11161d; --card: #182029; --line: #2a3542; --mark: #5fd3a8; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.6 ui-sans-serif, system-ui, sans-serif; }
main, footer { max-width: 46rem; margin: 0 auto; padding: 4.5rem 1.5rem 0; }
h1 { font-size: clamp(2.2rem, 6vw, 3.2rem); line-height: 1.1; letter-spacing: -0.02em; margin: 0 0 1rem; }
h1 span { color: var(--mark); }
h2 { font-size: 1.05rem; margin: 2.6rem 0 0.6rem; }
p { margin: 0 0 1rem; }
.lead { font-size: 1.2rem; color: var(--soft); }
.price { display: inline-block; border: 1px solid var(--line); border-radius: 10px; background: var(--card); padding: 0.6rem 1.1rem; }
.price strong { color: var(--mark); }
pre { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1rem 1.1rem; overflow-x: auto; font: 14px/1.6 ui-monospace, monospace; }
pre.prompt { white-space: pre-wrap; overflow-wrap: anywhere; }
code { font-family: ui-monospace, monospace; font-size: 0.92em; }
ol { padding-left: 1.2rem; } li { margin-bottom: 0.4rem; }
a { color: var(--mark); text-underline-offset: 3px; }
footer { padding-top: 2.5rem; padding-bottom: 3rem; color: var(--soft); font-size: 0.88rem; }
footer nav { border-top: 1px solid var(--line); padding-top: 1rem; }
`;

export function landingPage(service: ServiceDescription): LandingPage {
  const body = `<main>
<h1>An inbox for every <span>key</span></h1>
<p class="lead">Your agent presents an Ed25519 key and gets an address at ${escapedHtml(service.mailDomain)}, its own for as long as it keeps
the key. Then it waits for a message, and gets it with the code and the link already extracted.</p>
${costs(service)}
${ways(service)}
${course(service)}
${mail(service)}
</main>
<footer><nav aria-label="More"><a href="${service.basePath}/docs/agent-api-skill.md">Skill</a> · <a href="${service.basePath}/llms.txt">llms.txt</a> ·
<a href="${service.basePath}/openapi.json">OpenAPI</a> · <a href="${service.basePath}/healthz">Health</a> · build ${escapedHtml(service.buildNumber)}</nav></footer>`;
  const head = `<meta name="description" content="Email for LLM agents. A key is enough.">\n`;
  return {
    html: htmlPage({ title: "Keypost: an inbox for every key", style: STYLE, head, body }),
    contentSecurityPolicy: htmlPolicy(STYLE, "'none'"),
  };
}

function costs({ price, quota, isMock }: ServiceDescription): string {
  if (price === undefined) {
    return `<p class="price"><strong>Free.</strong> A mailbox holds ${quota} and is active as soon as it is claimed.</p>`;
  }
  const pretence = isMock ? "<br>Payments here are mock payments: no money moves." : "";
  return `<p class="price"><strong>${escapedHtml(price)}</strong>, for a mailbox of ${quota}.${pretence}</p>`;
}

function ways({ baseUrl, basePath, price }: ServiceDescription): string {
  const base = escapedHtml(baseUrl);
  const env = `"env": { "KEYPOST_URL": "${base}" }`;
  const handedOut =
    price === undefined
      ? ""
      : `
<p>If the operator gave you an enrollment key, add <code>"KEYPOST_ENROLLMENT_KEY": "kpe_…"</code> beside
<code>KEYPOST_URL</code>: the mailbox is then active at once, and nobody pays.</p>`;
  return `
<h2>Tell your agent</h2>
<pre class="prompt" tabindex="0">Read ${base}/docs/agent-api-skill.md and get yourself an inbox.</pre>
<p>It needs only bash, curl, jq and ssh-keygen. A person can follow the same page.</p>

<h2>With MCP</h2>
<p>For Claude Desktop, Cursor and hosts that share their format; others, such as VS Code and Codex, take the same command in theirs:</p>
<pre tabindex="0">{ "mcpServers": { "keypost": {
    "command": "npx", "args": ["-y", "keypost", "mcp"], ${env} } } }</pre>
<p>Or, with an access token, Streamable HTTP at <code>${base}/mcp</code>.</p>${handedOut}

<h2>With curl</h2>
<pre tabindex="0">curl -s ${base}/docs/agent-api-skill.md</pre>
<p>Every route is in <a href="${basePath}/openapi.json">OpenAPI</a>.</p>`;
}

function course({ price }: ServiceDescription): string {
  const payment =
    price === undefined
      ? ""
      : `
<li>Somebody pays. The agent names a <code>billing_email</code> and gives you a payment link, which is also mailed there. The
agent sees no card, and you need no account. One payer may have many mailboxes.</li>`;
  return `
<h2>How it works</h2>
<ol>
<li>The agent signs a challenge. Same key, same mailbox; nobody makes an account.</li>${payment}
<li>It signs up somewhere with its address.</li>
<li><code>wait_for_email</code> returns the moment the message arrives.</li>
</ol>`;
}

function mail({ price, messageSize, graceDays, grace }: ServiceDescription): string {
  const end =
    price === undefined
      ? ""
      : `

<h2>At the end of the month</h2>
<p>The payer gets a mail ${ENDS_SOON_DAYS} days before, and one at the end. Paying early loses nothing: the month is added to the end. What is not
paid for takes no mail and can't be read, and keeps what it has for ${grace}: paid within them, it comes back whole,
with the same address. Before they are over the payer is told once more, ${graceDays >= 2 * DELETION_NOTICE_DAYS ? `${DELETION_NOTICE_DAYS} days ahead` : "halfway"}; then mailbox and mail are deleted.</p>`;
  return `
<h2>What is done with mail</h2>
<p>It is kept as it came, up to ${messageSize} a message, until the agent deletes it, and given to whoever has the key. Codes and
links are taken out of it for the agent; no link in it is opened, and no mail is sent from the address. When the mailbox is
full, mail is turned away, and its sender is told.</p>${end}`;
}
