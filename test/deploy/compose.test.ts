/** Checks the form of compose.yml, and that it agrees with the image, the settings and Dovecot's configuration. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import { z } from "zod";
import { IMAP_SESSIONS_MAX } from "../../core/index.ts";
import { SETTINGS } from "../../server/config.ts";
import { environmentOf, stagesOf, stepsWith } from "../support/dockerfile.ts";
import { aFolder, type TemporaryFolder } from "../support/folder.ts";
import { keypost as runKeypost } from "../support/keypost-process.ts";
import { assertNone, ROOT, readProjectFile } from "../support/project-files.ts";

const size = z.string().regex(/^\d+[mg]$/);
/** The part of the Compose Specification that we use. Strict, so that a misspelt key fails. */
const serviceShape = z.strictObject({
  build: z.literal(".").optional(),
  image: z.string().regex(/^(keypost|[a-z]+\/[a-z]+:\d+\.\d+\.\d+)$/),
  command: z.array(z.string()).optional(),
  env_file: z.literal(".env").optional(),
  environment: z.record(z.string(), z.string()).optional(),
  depends_on: z
    .record(
      z.string(),
      z.strictObject({ condition: z.enum(["service_healthy", "service_completed_successfully"]) }),
    )
    .optional(),
  network_mode: z.literal("none").optional(),
  networks: z.strictObject({ default: z.strictObject({ aliases: z.array(z.string()) }) }).optional(),
  ports: z.array(z.string().regex(/^(127\.0\.0\.1|\$\{PUBLISH_ADDR:-127\.0\.0\.1\}):\d+:\d+$/)).default([]),
  volumes: z.array(z.string().regex(/^[\w./-]+:\/[\w./-]+(:ro)?$/)).default([]),
  tmpfs: z.array(z.string().startsWith("/")),
  sysctls: z.strictObject({ "net.ipv4.ip_unprivileged_port_start": z.literal(0) }).optional(),
  read_only: z.literal(true),
  cap_drop: z.tuple([z.literal("ALL")]),
  cap_add: z.tuple([z.literal("SYS_CHROOT")]).optional(),
  security_opt: z.tuple([z.literal("no-new-privileges:true")]),
  mem_limit: size.optional(),
  pids_limit: z.int().optional(),
  ulimits: z.strictObject({ nofile: z.int() }).optional(),
  stop_grace_period: z
    .string()
    .regex(/^\d+s$/)
    .optional(),
  restart: z.enum(["unless-stopped", "no"]),
  logging: z.strictObject({
    driver: z.literal("json-file"),
    options: z.strictObject({ "max-size": size, "max-file": z.string().regex(/^\d$/) }),
  }),
});
const fileShape = z.object({
  name: z.string(),
  services: z.record(z.string(), serviceShape),
  volumes: z.record(z.string(), z.null()),
  networks: z.strictObject({
    default: z.strictObject({
      ipam: z.strictObject({ config: z.tuple([z.strictObject({ subnet: z.cidrv4(), gateway: z.ipv4() })]) }),
    }),
  }),
});

const image = stagesOf().at(-1) ?? assert.fail();
const text = readProjectFile("compose.yml");
const compose = fileShape.parse(parse(text, { merge: true }));
const { keypost, dovecot, "dovecot-config": config } = compose.services;
assert.ok(keypost && dovecot && config);

interface Mount {
  readonly from: string;
  readonly to: string;
  readonly isReadOnly: boolean;
}

function mountsOf({ volumes }: z.infer<typeof serviceShape>): Mount[] {
  return volumes.map((volume) => {
    const [from = "", to = "", mode] = volume.split(":");
    return { from, to, isReadOnly: mode === "ro" };
  });
}

test("every volume, file and service that compose.yml refers to exists", () => {
  const services = Object.values(compose.services);
  const sources = services.flatMap(mountsOf).map(({ from }) => from);
  const isThere = (from: string) =>
    from.startsWith(".") ? existsSync(join(ROOT, from)) || from === "./tls" : from in compose.volumes;
  assertNone(
    sources.filter((from) => !isThere(from)),
    "No such volume or file",
  );
  const needed = services.flatMap(({ depends_on }) => Object.keys(depends_on ?? {}));
  assertNone(
    needed.filter((name) => !(name in compose.services)),
    "No such service",
  );
});

test("compose.yml sets only known settings, and its variables are in .env.example", () => {
  const variables = new Set(Object.values(SETTINGS).map(({ variable }) => variable));
  const named = Object.values(compose.services).flatMap(({ environment }) => Object.keys(environment ?? {}));
  assertNone(
    named.filter((name) => !variables.has(name)),
    "No setting",
  );
  const open = new Set([...text.matchAll(/\$\{(\w+)/g)].map(([, name = ""]) => name));
  assertNone(
    [...open].filter((name) => !readProjectFile(".env.example").includes(`${name}=`)),
    "Not in .env.example",
  );
});

function portsOf({ ports }: z.infer<typeof serviceShape>) {
  return ports.map((port) => port.split(":").at(-1));
}

test("compose.yml publishes the ports of the image", () => {
  const [exposed] = stepsWith(image, "EXPOSE");
  assert.deepEqual(portsOf(keypost).toSorted(), exposed?.words.toSorted());
});

/** Dovecot's configuration as the one-shot service writes it, with the `.env` of a public service. */
async function writtenConfig(folder: TemporaryFolder): Promise<string> {
  const given = {
    PUBLIC_BASE_URL: "https://keypost.example.org",
    PAYMENT_PROVIDER: "free",
    IMAP_PORT: "993",
    SMTP_TLS_CERT: "/etc/keypost/fullchain.pem",
    SMTP_TLS_KEY: "/etc/keypost/privkey.pem",
  };
  const env = { ...environmentOf(image), ...given, ...config?.environment };
  const [{ to }] = mountsOf(config ?? assert.fail()).filter(({ from }) => from === "dovecot") as [Mount];
  const words = config?.command?.map((word) => (word === to ? folder.path : word)) ?? [];
  assert.ok(words.includes(folder.path), "the command writes into the volume");
  const { code, out, err } = await runKeypost({ home: folder.path, env }, ...words);
  assert.equal(code, 0, out + err);
  return readFileSync(folder.file("dovecot.conf"), "utf8");
}

test("Dovecot's configuration from compose.yml fits the paths, ports and user of its container", async () => {
  using folder = aFolder();
  const written = await writtenConfig(folder);
  const setting = (name: string) => new RegExp(`^ *${name} = (.*)$`, "gm");
  const valuesOf = (name: string) => [...written.matchAll(setting(name))].map(([, value]) => value);
  assert.deepEqual(valuesOf("sqlite_path"), [keypost.environment?.DATABASE_DSN]);
  assert.deepEqual(valuesOf("port"), portsOf(dovecot));
  assert.deepEqual(valuesOf("default_internal_user"), ["vmail"]);
  const running = ["base_dir", "state_dir"].flatMap(valuesOf);
  assert.equal(running.length, 2);
  assert.ok(running.every((path) => dovecot.tmpfs.some((folder) => path?.startsWith(`${folder}/`))));
  assert.match(written, /service imap-login \{[^}]*\n {2}chroot =\n/);
  const isMounted = (path = "") => mountsOf(dovecot).some(({ to }) => path.startsWith(`${to}/`));
  const paths = ["ssl_server_cert_file", "ssl_server_key_file", "sqlite_path"].flatMap(valuesOf);
  assert.deepEqual(paths.map(isMounted), [true, true, true]);
  assert.ok(dovecot.image.split(":")[1]?.startsWith("2.4."));
});

test("Dovecot's container mounts only mail and ledger of the data folder, at Keypost's paths", () => {
  const dataDir = environmentOf(image).DATA_DIR ?? assert.fail();
  const inDataDir = mountsOf(dovecot).filter(({ to }) => to === dataDir || to.startsWith(`${dataDir}/`));
  assert.deepEqual(inDataDir, [
    { from: "mail", to: `${dataDir}/mail`, isReadOnly: false },
    { from: "ledger", to: `${dataDir}/ledger`, isReadOnly: true },
  ]);
  for (const { from, to } of inDataDir) {
    assert.deepEqual(mountsOf(keypost).find((mount) => mount.to === to)?.from, from);
  }
  assert.equal(keypost.environment?.DATABASE_DSN, `${dataDir}/ledger/keypost.db`);
});

test("TRUSTED_PROXIES is the gateway of the container network", () => {
  const [{ subnet, gateway }] = compose.networks.default.ipam.config;
  assert.equal(keypost.environment?.TRUSTED_PROXIES, gateway);
  assert.equal(subnet.split(".", 3).join("."), gateway.split(".", 3).join("."));
});

test("Dovecot's pids_limit allows a process for each IMAP session", () => {
  assert.ok((dovecot.pids_limit ?? 0) > IMAP_SESSIONS_MAX);
});
