/** The skill that the service hands out, followed to the letter by a shell. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { startTestApp } from "../support/app.ts";
import { requirement } from "../support/requirement.ts";

test("the agent skill works as it is written, with bash, curl and ssh-keygen", {
  skip: requirement("ssh-keygen") || requirement("curl") || requirement("bash"),
}, async (t) => {
  await using service = await startTestApp();
  const folder = await mkdtemp(join(tmpdir(), "keypost-skill-"));
  t.after(() => rm(folder, { recursive: true }));
  const page = await (await service.call("/docs/agent-api-skill.md")).text();
  const steps = [...page.matchAll(/```bash\n([\s\S]*?)```/g)].map(([, step]) => step);
  assert.equal(steps.length, 3);
  const script = ["set -euo pipefail", ...steps, 'echo; echo "code=$CODE link=$LINK id=$ID"'].join("\n");
  const shell = spawn("bash", ["-c", script], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder },
    stdio: ["ignore", "pipe", "inherit"],
  });
  t.after(() => shell.kill("SIGKILL"));
  const lines: string[] = [];
  for await (const line of createInterface(shell.stdout)) {
    lines.push(line);
    if (lines.length > 1) continue;
    await service.sendMail({
      to: line,
      subject: 'A "quoted" subject',
      text: "Your code is 493817. Or open https://sender.example/verify?token=abc",
    });
  }
  assert.match(
    lines.at(-1) ?? "",
    /^code=493817 link=https:\/\/sender\.example\/verify\?token=abc id=msg_\w+$/,
  );
  assert.match(await readFile(join(folder, "message.eml"), "utf8"), /^Return-Path: /);
  assert.match(lines.join("\n"), /"labels":\["done"\]/);
});
