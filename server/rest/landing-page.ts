/** The front page: one file, no script, nothing from elsewhere. */
import { createHash } from "node:crypto";

export interface LandingPage {
  readonly html: string;
  /** Lets in this page's own style by its hash, and nothing else. */
  readonly contentSecurityPolicy: string;
}

const STYLE = `
:root { color-scheme: light dark; --ink: #16202c; --soft: #5b6878; --paper: #fbfaf7; --card: #fff; --line: #e4e0d6; --mark: #0b6e4f; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9edf2; --soft: #9aa7b6; --paper: #11161d; --card: #182029; --line: #2a3542; --mark: #5fd3a8; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.6 ui-sans-serif, system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 4.5rem 1.5rem 3rem; }
h1 { font-size: clamp(2.2rem, 6vw, 3.2rem); line-height: 1.1; letter-spacing: -0.02em; margin: 0 0 1rem; }
h1 span { color: var(--mark); }
h2 { font-size: 1.05rem; margin: 2.6rem 0 0.6rem; }
p { margin: 0 0 1rem; }
.lead { font-size: 1.2rem; color: var(--soft); }
pre { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1rem 1.1rem; overflow-x: auto; font: 14px/1.6 ui-monospace, monospace; }
code { font-family: ui-monospace, monospace; font-size: 0.92em; }
ol { padding-left: 1.2rem; } li { margin-bottom: 0.4rem; }
a { color: var(--mark); text-underline-offset: 3px; }
footer { margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: 0.88rem; }
`;

export function landingPage(baseUrl: string, mailDomain: string, buildNumber: string): LandingPage {
  const base = escaped(baseUrl);
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Keypost: an inbox for every key</title>
<meta name="description" content="Email for LLM agents. A key is enough.">
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>An inbox for every <span>key</span></h1>
<p class="lead">Your agent shows an Ed25519 key and gets an address at ${escaped(mailDomain)}, its own for as long as it keeps
the key. Then it waits for the message that it caused, and gets it with the code and the link already taken out.</p>

<h2>With MCP</h2>
<p>Two lines for Claude, Cursor, VS Code, Codex and every other host:</p>
<pre>{ "mcpServers": { "keypost": {
    "command": "npx", "args": ["-y", "keypost", "mcp"], "env": { "KEYPOST_URL": "${base}" } } } }</pre>
<p>Or, with an access token, Streamable HTTP at <code>${base}/mcp</code>.</p>

<h2>With curl</h2>
<pre>curl -s ${base}/docs/agent-api-skill.md</pre>
<p>The whole way with bash, curl and ssh-keygen, for an agent or a person to follow.</p>

<h2>How it goes</h2>
<ol>
<li>The agent signs a challenge. Same key, same mailbox; nobody makes an account.</li>
<li>It signs up somewhere with its address.</li>
<li><code>wait_for_email</code> returns in the moment the message arrives.</li>
</ol>

<footer><a href="/docs/agent-api-skill.md">Skill</a> · <a href="/llms.txt">llms.txt</a> ·
<a href="/openapi.json">OpenAPI</a> · <a href="/healthz">Health</a> · build ${escaped(buildNumber)}</footer>
</main>
</body>
</html>
`;
  const hash = createHash("sha256").update(STYLE).digest("base64");
  return {
    html,
    contentSecurityPolicy: `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  };
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
