#!/usr/bin/env node
/** The command: parses it, loads what it needs, nothing more. The only reader of the process's environment. */
import { accessSync, constants, readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { parseEnv } from "node:util";
import { Command, CommanderError, Option } from "commander";
import { EXIT, EXIT_MEANINGS } from "../client/exit-codes.ts";
import { refuseFlagsAsValues } from "../client/flag-values.ts";
import type { Environment } from "../client/settings.ts";
import type { DovecotOptions } from "./imap/dovecot-command.ts";

// Before anything uses the pool: its default of four threads is fewer than the folder syncs that are under way at once.
process.env.UV_THREADPOOL_SIZE ??= "16";

const terminal = { out: process.stdout, err: process.stderr };
const stop = new AbortController();

/** The first signal asks for a graceful stop. Whoever sends a second one does not want to wait for it. */
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
  process.on(signal, () => {
    // A terminal that closes sends it, and its shell once more.
    if (stop.signal.aborted && signal !== "SIGHUP") process.exit(EXIT.interrupted);
    stop.abort(signal);
  });
}

process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
  // Whoever read us has gone (`keypost list | head`, or a host that died): there is nobody left to work for.
  stop.abort("nobody reads stdout");
  if (code === "EPIPE") return;
  // A full disk: what was to be kept is lost, and nobody may take it for done.
  process.stderr.write(`keypost: Its output can't be written (${code}).\n`);
  process.once("exit", () => {
    process.exitCode = EXIT.failure;
  });
});

/** A `.env` beside the process; what is set for real wins, and what is empty there counts as unset. */
function environment(): Environment {
  const set = Object.entries(process.env).filter(([, value]) => value?.trim() !== "");
  return { ...parseEnv(textOfDotEnv()), ...Object.fromEntries(set) };
}

/** A service that is not let at its settings must not run on defaults: with those, mailboxes are free. */
function textOfDotEnv(): string {
  try {
    return readFileSync(".env", "utf8");
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    // There is none; or a folder, as Python's virtual environments are called.
    if (code === "ENOENT" || code === "EISDIR" || isClosedFolder()) return "";
    const unread = new Error(`.env in this folder can't be read (${code}).`);
    // Known by its name, as exit codes are: the class would load all settings.
    throw Object.assign(unread, { name: "BadSettings" });
  }
}

/** Whether this user is not let into the folder that the command was typed in, as behind `sudo -u keypost` in /root. */
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
  // A host starts us in somebody's project, whose `.env` is another program's: it must not move the agent's inbox.
  await serveStdio(process.env, startHere(process.env, "logged"), stop.signal);
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

/** Starts a service inside this process, on free ports of loopback unless `env` says which. */
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

/** No operation: it takes paths of this machine, and a folder that no service holds. */
async function addImportCommand(program: Command): Promise<void> {
  const { importOptions, runImport } = await import("../client/mailservice-import.ts");
  const command = program.commands
    .find((one) => one.name() === "admin")
    ?.command("import-mailservice")
    .description("Import the older service's mailboxes and mail, while no service runs");
  if (!command) return;
  for (const [flags, words, isRequired] of importOptions) {
    if (isRequired) command.requiredOption(flags, words);
    else command.option(flags, words);
  }
  refuseFlagsAsValues(command);
  command.action(async (given) => {
    process.exitCode = await runImport(
      { env: environment(), terminal, signal: stop.signal, openHere },
      given,
    );
  });
}

const SETTINGS_HELP = `Settings come from the environment, or from a .env file here (mcp reads the environment only):
  KEYPOST_URL  the service to use; default: the one on this machine
  KEYPOST_KEY  the key file; default: ~/.config/keypost/identity
  DATA_DIR, HTTP_ADDR, SMTP_ADDR, MAIL_DOMAIN, PUBLIC_BASE_URL and others configure the service: docs/config.md`;

const JSON_OPTION: [flags: string, words: string] = ["--json", "print one JSON document"];

async function commandLine(): Promise<Command> {
  // Positional, so that `--version` after the name of a command is that command's.
  const program = new Command("keypost").exitOverride().enablePositionalOptions();
  program.configureOutput({
    writeErr: (text) => void (isForProgram || process.stderr.write(text)),
    // What is wrong is told below, as everything else that is.
    outputError: () => {},
  });
  program
    .description("An inbox for every key.")
    .version(version())
    .option(...JSON_OPTION)
    // Whoever types it before the command means the command.
    .hook("preAction", (_, command) => {
      if (command.optsWithGlobals().json === true) command.setOptionValue("json", true);
    })
    .addHelpText("after", `\n${SETTINGS_HELP}\n\n${EXIT_MEANINGS}`);
  addOwnCommands(program);
  const isOwn = program.commands.some((command) => command.name() === process.argv[2]);
  // These need no catalogue to be parsed, and a host waits for `mcp`.
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
    const { answerTyped } = await import("../client/answer.ts");
    const around = { env: environment(), terminal, signal: stop.signal, openHere };
    process.exitCode = await answerTyped(around, operation, fields, isJson);
  });
  await addImportCommand(program);
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

/** What can't be understood may be the very word that would say so. */
const isForProgram = process.argv.includes("--json");

async function tellUsage({ exitCode, message }: CommanderError, program: Command): Promise<void> {
  process.exitCode = EXIT.ok;
  if (exitCode === 0) return;
  const { printUsageFailure } = await import("../client/print.ts");
  process.exitCode = printUsageFailure(terminal, message, typedCommand(program), isForProgram);
}

/** The command that was meant, as far as it can be told: `keypost admin enroll`. */
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
