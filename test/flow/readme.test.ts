/** Runs the shell blocks of README.md and docs/rest.md with the real tools, against services with the README's settings. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { type TestContext, test } from "node:test";
import { startTestApp } from "../support/app.ts";
import { aFolder } from "../support/folder.ts";
import { untilSaid } from "../support/keypost-process.ts";
import { readProjectFile } from "../support/project-files.ts";
import { requirement } from "../support/requirement.ts";

const SKIP = { skip: ["bash", "curl", "jq", "ssh-keygen"].map(requirement).find(Boolean) ?? false };
const START = /^(?:npm ci && )?((?:\w+=\S+ )*)npm start\n$/;
/** Other tests run these, or they run the tests. */
const RUN_ELSEWHERE = [/^claude mcp add /, /^npm run demo\n$/, /^npm ci && npm test\n$/];

function shellBlocks(page: string): string[] {
  return [...readProjectFile(page).matchAll(/```sh\n(.*?)```/gs)].map(([, block = ""]) => block);
}

interface Started extends AsyncDisposable {
  readonly httpPort: string;
  readonly smtpPort: number;
  stop(): Promise<void>;
}

/** Starts the service of a line with `npm start` on free ports, in this process, which is faster. */
async function startAsWritten(line: string, dataDir: string): Promise<Started> {
  const [, given = ""] = START.exec(line) ?? assert.fail(line);
  const env = Object.fromEntries(given.split(" ").flatMap((one) => (one === "" ? [] : [one.split("=")])));
  const { app } = await startTestApp({ env: { ...env, DATA_DIR: dataDir } });
  const stop = () => app.stop();
  return {
    ...{ httpPort: new URL(app.httpUrl).port, smtpPort: app.smtpPort, stop },
    [Symbol.asyncDispose]: stop,
  };
}

/** One shell for all blocks, as a reader has, with the service's ports in place of the page's. */
function aReader(t: TestContext, cwd: string) {
  const { PATH = "" } = process.env;
  const shell = spawn("bash", ["-eo", "pipefail"], {
    cwd,
    env: { PATH, HOME: cwd },
    stdio: ["pipe", "pipe", "inherit"],
  });
  t.after(() => shell.kill("SIGKILL"));
  return async (block: string, { httpPort, smtpPort }: Started) => {
    const here = block
      .replaceAll("localhost:8080", `localhost:${httpPort}`)
      .replaceAll("localhost:2525", `localhost:${smtpPort}`);
    shell.stdin.write(`{ URL=http://localhost:${httpPort}\n${here}\n} < /dev/null\necho "=== done"\n`);
    return await untilSaid(shell.stdout, /=== done\n$/);
  };
}

test("the README's shell blocks, from a key to mail in a paid mailbox, run as written", SKIP, async (t) => {
  using folder = aFolder();
  const blocks = shellBlocks("README.md").filter(
    (block) => !RUN_ELSEWHERE.some((known) => known.test(block)),
  );
  assert.equal(blocks.length, 4);
  const [start = "", claim = "", startPaid = "", sell = ""] = blocks;
  const read = aReader(t, folder.path);
  await using free = await startAsWritten(start, folder.file("data"));
  assert.match(await read(claim, free), /"status": "active".*"access_token": "kpt_/s);
  mkdirSync(folder.file("elsewhere"));
  const [walk = ""] = shellBlocks("docs/rest.md");
  assert.match(await aReader(t, folder.file("elsewhere"))(walk, free), /"value": "482913"/);
  await free.stop();
  await using paid = await startAsWritten(startPaid, folder.file("data"));
  const said = await read(sell, paid);
  assert.match(
    said,
    /"status": "pending_payment",\s+"payment_url": "http:\/\/localhost:\d+\/mock\/pay\/mock_/,
  );
  assert.match(said, /\{"status":"paid"\}.*"tls": .*"password": .*"value": "482913"/s);
});

test("npm start runs `node server/main.ts serve` by exec", () => {
  const { scripts } = JSON.parse(readProjectFile("package.json"));
  assert.equal(scripts.start, "exec node server/main.ts serve");
});
