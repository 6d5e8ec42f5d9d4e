#!/usr/bin/env node
/** The `keypost` command: parses the command line and loads only what the command needs. */
import { accessSync, constants, readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { parseEnv } from "node:util";
import { Command, CommanderError, Option } from "commander";
import { EXIT, EXIT_MEANINGS } from "../client/exit-codes.ts";
import { refuseFlagsAsValues } from "../client/flag-values.ts";
import type { Environment } from "../client/settings.ts";
import { boundExit, exitNow } from "./exit-bound.ts";
import type { DovecotOptions } from "./imap/dovecot-command.ts";

// Before anything uses the thread pool: more folder syncs run at once than its default of four threads.
process.env.UV_THREADPOOL_SIZE ??= "16";

const terminal = { out: process.stdout, err: process.stderr };
const stop = new AbortController();

/** Ctrl-C reaches every process of the terminal, and npm passes it on: two signals, milliseconds apart, are one wish. */
const ONE_WISH_MS_MAX = 1_000;
let askedMs = Number.NEGATIVE_INFINITY;

/** The first signal asks for a graceful stop. A later one exits at once. */
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
  process.on(signal, () => {
    const nowMs = performance.now();
    // Except SIGHUP: a closing terminal sends it, and its shell sends it once more.
    const isLater = nowMs - askedMs > ONE_WISH_MS_MAX && signal !== "SIGHUP";
    if (stop.signal.aborted && isLater) exitNow(EXIT.interrupted);
    if (!stop.signal.aborted) askedMs = nowMs;
    stop.abort(signal);
  });
}

process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
  // The reader has gone (`keypost list | head`, or a host that died), so nothing is left to do.
  stop.abort("nobody reads stdout");
  if (code === "EPIPE") return;
  // A full disk, for example: the output is lost, so the exit code must not say success.
  process.stderr.write(`keypost: Its output can't be written (${code}).\n`);
  process.once("exit", () => {
    process.exitCode = EXIT.failure;
  });
});

// Whoever reads our errors may leave first. That changes no exit code, and must not end `keypost mcp`.
process.stderr.on("error", () => {});

/** The environment, over `.env` in the working directory. A variable that is set but empty counts as unset. */
function environment(): Environment {
  const set = Object.entries(process.env).filter(([, value]) => value?.trim() !== "");
  return { ...parseEnv(textOfDotEnv()), ...Object.fromEntries(set) };
}

/**
 * Throws if `.env` can't be read: a service without its settings would run on defaults, and those make mailboxes free.
 */
function textOfDotEnv(): string {
  try {
    return readFileSync(".env", "utf8");
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    // Missing; or a folder, as Python's virtual environments are often called.
    if (code === "ENOENT" || code === "EISDIR" || isClosedFolder()) return "";
    const unread = new Error(`.env in this folder can't be read (${code}).`);
    // Exit codes go by the error's name. Importing the class BadSettings would load all settings.
    throw Object.assign(unread, { name: "BadSettings" });
  }
}

/** Whether this user may not enter the working directory, as with `sudo -u keypost` in /root. */
function isClosedFolder(): boolean {
  try {
    accessSync(".", constants.X_OK);
    return false;
  } catch {
    return true;
  }
}

async function serve(): Promise<void> {
  const { serveUntil } = await import("./serve.ts");
  await serveUntil(environment(), stop.signal);
}

async function mcp(): Promise<void> {
  const { serveStdio } = await import("../client/stdio.ts");
  // Without `.env`: a host starts us in a project whose `.env` is another program's. It must not move the agent's
  // inbox.
  await serveStdio(process.env, startHere(process.env, "logged"), stop.signal);
  // The host has left.
  boundExit();
}

async function demo({ json }: { json?: true }): Promise<void> {
  const { runDemo } = await import("../client/demo.ts");
  process.exitCode = await runDemo(terminal, startHere({}, "silent"), json === true, stop.signal);
}

async function doctor({ json }: { json?: true }): Promise<void> {
  const { runDoctor } = await import("../client/doctor.ts");
  const { checkSettings } = await import("./serve.ts");
  const env = environment();
  const elsewhere = { HTTP_ADDR: undefined, SMTP_ADDR: undefined, DATABASE_DSN: undefined };
  const free = { PAYMENT_PROVIDER: "free", NOTIFIER_PROVIDER: "log" };
  const around = { settings: await checkSettings(env), terminal, signal: stop.signal, openHere };
  const trial = startHere({ ...env, ...elsewhere, ...free }, "silent");
  process.exitCode = await runDoctor({ ...around, startHere: trial }, json === true);
}

async function dovecotConfig(options: DovecotOptions): Promise<void> {
  const { runDovecotConfig } = await import("./imap/dovecot-command.ts");
  await runDovecotConfig(environment(), options, terminal.out);
}

/** Starts a service inside this process, on free loopback ports unless `env` names others. */
function startHere(env: Environment, log: "logged" | "silent") {
  return async (dataDir: string) => {
    const { startEmbedded } = await import("./serve.ts");
    return startEmbedded({ ...env, DATA_DIR: dataDir }, log);
  };
}

async function openHere(changed: Environment = {}) {
  const { openCoreOf } = await import("./serve.ts");
  return openCoreOf({ ...environment(), ...changed });
}

/** Not operations: they take local paths. An import needs a data folder that no service holds. */
async function addFolderCommands(admin: Command): Promise<void> {
  const { importOptions, runImport } = await import("../client/mailservice-import.ts");
  const importing = admin
    .command("import-mailservice")
    .description("Import the older service's mailboxes and mail, while no service runs");
  for (const [flags, words, isRequired] of importOptions) {
    if (isRequired) importing.requiredOption(flags, words);
    else importing.option(flags, words);
  }
  refuseFlagsAsValues(importing);
  importing.action(async (given) => {
    const around = { env: environment(), terminal, signal: stop.signal, openHere };
    process.exitCode = await runImport(around, given);
  });
  admin
    .command("backup <folder>")
    .description("Back up the ledger, the secrets and the mail, while the service runs or not")
    .option(...JSON_OPTION)
    .action(async (folder: string, { json }: { json?: true }) => {
      const { runBackup } = await import("../client/backup.ts");
      process.exitCode = await runBackup({ terminal, signal: stop.signal, backUp }, folder, json === true);
    });
}

async function backUp(folder: string, signal: AbortSignal) {
  const { backUpOf } = await import("./serve.ts");
  return await backUpOf(environment(), folder, signal);
}

const SETTINGS_HELP = `Settings come from the environment, or from a .env file here (mcp reads the environment only):
  KEYPOST_URL  the service to use; default: the one on this machine
  KEYPOST_KEY  the key file; default: ~/.config/keypost/identity
  DATA_DIR, HTTP_ADDR, SMTP_ADDR, MAIL_DOMAIN, PUBLIC_BASE_URL and others configure the service: docs/config.md`;

const JSON_OPTION: [flags: string, words: string] = ["--json", "print one JSON document"];

async function commandLine(): Promise<Command> {
  // Positional options, so that `--version` after a command's name belongs to that command.
  const program = new Command("keypost").exitOverride().enablePositionalOptions();
  program.configureOutput({
    writeErr: (text) => void (isForProgram || process.stderr.write(text)),
    // Errors are printed at the end of this file, in one format.
    outputError: () => {},
  });
  program
    .description("An inbox for every key.")
    .version(version())
    .option(...JSON_OPTION)
    // `keypost --json list` means `keypost list --json`.
    .hook("preAction", (_, command) => {
      if (command.optsWithGlobals().json === true) command.setOptionValue("json", true);
    })
    .addHelpText("after", `\n${SETTINGS_HELP}\n\n${EXIT_MEANINGS}`);
  addOwnCommands(program);
  const isOwn = program.commands.some((command) => command.name() === process.argv[2]);
  // Own commands parse without the catalogue, and a host waits for `mcp` to start.
  if (!isOwn) await addOperationCommands(program);
  return program;
}

function addOwnCommands(program: Command): void {
  program
    .command("serve")
    .description("Run the service until it is stopped")
    .option("--json", "print a failure to start as one JSON document; the log is always JSON")
    .action(serve);
  program
    .command("mcp")
    .description("Run the MCP server on stdin and stdout, for a host")
    .option("--json", "print a failure to start as one JSON document")
    .action(mcp);
  program
    .command("demo")
    .description("Show the whole path of a message, in a temporary folder")
    .option(...JSON_OPTION)
    .action(demo);
  program
    .command("doctor")
    .description("Check the installation, and send a test message")
    .option(...JSON_OPTION)
    .action(doctor);
  const dovecot = dovecotConfigCommand().copyInheritedSettings(program);
  refuseFlagsAsValues(dovecot);
  program.addCommand(dovecot);
}

async function addOperationCommands(program: Command): Promise<void> {
  const commands = await import("../client/commands.ts");
  commands.addOperationCommands(program, async (operation, fields, isJson) => {
    const { runCommand } = await import("../client/run-command.ts");
    const around = { env: environment(), terminal, signal: stop.signal, openHere };
    process.exitCode = await runCommand(around, operation, fields, isJson);
  });
  const admin = program.commands.find((one) => one.name() === "admin");
  if (admin) await addFolderCommands(admin);
}

function dovecotConfigCommand(): Command {
  return new Command("dovecot-config")
    .description("Write Dovecot's configuration, for IMAP to the same mailboxes")
    .addOption(new Option("--version <version>", "Dovecot's").choices(["2.3", "2.4"]).default("2.4"))
    .option("--pop3", "POP3 as well")
    .option("--lmtp [socket]", "accept mail from a server in front, such as Postfix")
    .option("--tls-cert <file>", "PEM file of the certificate chain; default: SMTP_TLS_CERT")
    .option("--tls-key <file>", "PEM file of its key; default: SMTP_TLS_KEY")
    .option("--user <name>", "user that Keypost runs as", "keypost")
    .option("--group <name>", "group that Keypost runs as; default: the same name")
    .option("--rootless", "Dovecot is started as that user, as in a container")
    .option("--run <folder>", "folder for Dovecot's sockets and state; default: as packaged")
    .option("--out <folder>", "write the files there; default: print them")
    .option("--json", "print one JSON document: each file's path, and its text unless it is written")
    .action(dovecotConfig);
}

function version(): string {
  const file = findPackageJSON("..", import.meta.url);
  return file === undefined ? "" : JSON.parse(readFileSync(file, "utf8")).version;
}

/** Read from the raw arguments, because a usage error may stop the parser before it sees `--json`. */
const isForProgram = process.argv.includes("--json");

async function tellUsage({ exitCode, message }: CommanderError, program: Command): Promise<void> {
  process.exitCode = EXIT.ok;
  if (exitCode === 0) return;
  const { printUsageFailure } = await import("../client/print.ts");
  process.exitCode = printUsageFailure(terminal, message, typedCommand(program), isForProgram);
}

/** The command, as far as it can be recognised, such as `keypost admin enroll`. */
function typedCommand(program: Command): string {
  const names = [program.name()];
  let command: Command | undefined = program;
  for (const word of process.argv.slice(2).filter((one) => !one.startsWith("-"))) {
    command = command.commands.find((one) => one.name() === word);
    if (!command) break;
    names.push(word);
  }
  return names.join(" ");
}

const program = await commandLine();
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) await tellUsage(error, program);
  else if (stop.signal.aborted) process.exitCode = EXIT.interrupted;
  else {
    const { printFailure } = await import("../client/print.ts");
    process.exitCode = printFailure(terminal, error, isForProgram);
  }
}
// Whoever asks for the end, now or later, does not wait for a name server.
if (stop.signal.aborted) boundExit();
else stop.signal.addEventListener("abort", () => boundExit(), { once: true });
