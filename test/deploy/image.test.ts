/** Runs the Dockerfile's steps without Docker: copies, build, folders, command and health check. */
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, readlinkSync, statSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { environmentOf, execForm, type Stage, stagesOf, stepsWith } from "../support/dockerfile.ts";
import { aFolder, type TemporaryFolder } from "../support/folder.ts";
import { ended, untilSaid } from "../support/keypost-process.ts";
import { ROOT, readProjectFile } from "../support/project-files.ts";
import { rootRequirement } from "../support/requirement.ts";

const stages = stagesOf();
const image = stages.at(-1) ?? stages[0];

let folder: TemporaryFolder;
before(() => {
  folder = aFolder();
});
after(() => folder[Symbol.dispose]());

function stageNamed(name: string): Stage {
  return stages.find((stage) => stage.name === name) ?? assert.fail(`no stage ${name}`);
}

/** Makes a folder with what the stage copies from the work tree. */
function copied(stage: Stage, into: string): string {
  const path = folder.file(into);
  mkdirSync(path, { recursive: true });
  for (const { words, flags } of stepsWith(stage, "COPY")) {
    if (flags.from !== undefined) continue;
    for (const source of words.slice(0, -1))
      cpSync(join(ROOT, source), join(path, source), { recursive: true });
  }
  return path;
}

function run(command: string, cwd: string) {
  const { status, stdout, stderr } = spawnSync("sh", ["-ec", command], { cwd, encoding: "utf8" });
  return { status, out: stdout + stderr };
}

test("npm ci accepts the lock that the stage `dependencies` copies", (t) => {
  const stage = stageNamed("dependencies");
  const [install] = stepsWith(stage, "RUN");
  const { status, out } = run(`${install?.text} --dry-run --offline`, copied(stage, "dependencies"));
  const isUncached = out.includes("ENOTCACHED") && process.env.REQUIRE_SERVICES !== "1";
  if (isUncached)
    return t.skip("npm's cache lacks the packages, such as after an installation by another user");
  assert.equal(status, 0, out);
});

/** Links the production packages of the lock, as the last stage has them. */
function productionPackages(nodeModules: string): void {
  const { packages }: { packages: Record<string, { dev?: boolean }> } = JSON.parse(
    readProjectFile("package-lock.json"),
  );
  const names = Object.entries(packages).filter(
    ([path, { dev }]) => !dev && /^node_modules\/(@[^/]+\/)?[^/]+$/.test(path),
  );
  for (const [path] of names) {
    const link = join(nodeModules, path.slice("node_modules/".length));
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(ROOT, path), link);
  }
}

/** `npm run build` without type checking, which `npm run check` does. The output is the same. */
function build(): string {
  const path = copied(stageNamed("build"), "build");
  const [, last] = stepsWith(stageNamed("build"), "RUN");
  assert.equal(last?.text, "npm run build");
  const { build: script } = JSON.parse(readProjectFile("package.json")).scripts;
  symlinkSync(join(ROOT, "node_modules"), join(path, "node_modules"));
  const { status, out } = run(`export PATH=node_modules/.bin:$PATH; ${script} --noCheck --noResolve`, path);
  assert.equal(status, 0, out);
  return join(path, "dist");
}

test("the Dockerfile's RUN makes the data folder for the image's user, and links the command", {
  // Only root can give a folder away.
  skip: rootRequirement(),
}, () => {
  const root = folder.file("root");
  mkdirSync(join(root, "app", "dist", "server"), { recursive: true });
  mkdirSync(join(root, "usr", "local", "bin"), { recursive: true });
  cpSync(join(ROOT, "server", "main.ts"), join(root, "app", "dist", "server", "main.js"));
  const [make] = stepsWith(image, "RUN");
  const { status, out } = run((make?.text ?? "").replaceAll(" /", ` "${root}"/`), root);
  assert.equal(status, 0, out);
  const [user] = stepsWith(image, "USER");
  const { uid, gid, mode } = statSync(join(root, environmentOf(image).DATA_DIR ?? ""));
  assert.deepEqual([`${uid}:${gid}`, mode & 0o777], [user?.text, 0o700]);
  assert.equal(readlinkSync(join(root, "usr/local/bin/keypost")), join(root, "app/dist/server/main.js"));
});

test("the build serves with production packages only, passes the health check, and ends at the stop signal", async (t) => {
  const app = copied(image, "app");
  cpSync(build(), join(app, "dist"), { recursive: true });
  productionPackages(join(app, "node_modules"));
  const inside = (words: readonly string[]) =>
    words.map((word) => (word === "node" ? process.execPath : word.replace(/^\/app\//, `${app}/`)));
  const [entry, cmd, check, stop] = ["ENTRYPOINT", "CMD", "HEALTHCHECK", "STOPSIGNAL"].map(
    (keyword) => stepsWith(image, keyword)[0] ?? assert.fail(keyword),
  );
  assert.ok(entry && cmd && check && stop);
  const env = {
    ...environmentOf(image),
    DATA_DIR: folder.file("data"),
    HTTP_ADDR: "127.0.0.1:0",
    SMTP_ADDR: "127.0.0.1:0",
    // So that linked packages do not find others in the work tree.
    NODE_OPTIONS: "--preserve-symlinks",
  };
  const [program = "", ...args] = inside([...execForm(entry), ...execForm(cmd)]);
  const service = spawn(program, args, { cwd: app, env, stdio: ["ignore", "ignore", "pipe"] });
  t.after(() => service.kill("SIGKILL"));
  const said = await untilSaid(service.stderr, /"http":"http:\/\/127\.0\.0\.1:\d+"/);
  service.stderr.resume();
  const healthy = async () => {
    const [checker = "", ...words] = inside(execForm(check));
    const HTTP_ADDR = `:${/"http":"http:\/\/127\.0\.0\.1:(\d+)"/.exec(said)?.[1]}`;
    const [code] = await once(spawn(checker, words, { env: { HTTP_ADDR }, stdio: "ignore" }), "exit");
    return code;
  };
  assert.equal(await healthy(), 0);
  service.kill(stop.text as NodeJS.Signals);
  assert.equal(await ended(service), 0);
  assert.equal(await healthy(), 1);
});
