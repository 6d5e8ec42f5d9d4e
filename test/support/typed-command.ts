/** Runs command lines of `keypost` within this process, as `server/main.ts` does. */
import { Command } from "commander";
import { addOperationCommands } from "../../client/commands.ts";
import { runDoctor } from "../../client/doctor.ts";
import { type ImportOptions, runImport } from "../../client/mailservice-import.ts";
import { runCommand } from "../../client/run-command.ts";
import { checkSettings, openCoreOf, startEmbedded } from "../../server/serve.ts";
import { type Ended, environmentOf, type Surroundings } from "./keypost-process.ts";
import { aStream } from "./stream.ts";

/** Streams that are not terminals, and what was written to them. */
function aTerminal() {
  const [out, err] = [aStream(), aStream()];
  const said = () => ({ out: out.written(), err: err.written() });
  return { terminal: { out: out.stream, err: err.stream }, said };
}

/** Runs a command of an operation. Throws at usage errors. */
export async function typed(around: Surroundings, ...words: readonly string[]): Promise<Ended> {
  const { terminal, said } = aTerminal();
  const env = { KEYPOST_KEY: `${around.home}/identity`, ...environmentOf(around) };
  const { signal } = new AbortController();
  let code: number | null = null;
  const program = new Command("keypost")
    .exitOverride()
    .enablePositionalOptions()
    .configureOutput({ writeErr: () => {} });
  addOperationCommands(program, async (operation, fields, isJson) => {
    const openHere = () => openCoreOf(env);
    code = await runCommand({ env, terminal, signal, openHere }, operation, fields, isJson);
  });
  await program.parseAsync(words, { from: "user" });
  return { code, ...said() };
}

/** Runs a command with --json and returns the JSON. Throws unless it exits with 0. */
export async function typedJson(around: Surroundings, ...words: readonly string[]) {
  const { code, out, err } = await typed(around, ...words, "--json");
  if (code !== 0) throw new Error(`keypost ${words.join(" ")} ended with ${code}: ${out}${err}`);
  return JSON.parse(out);
}

/** Runs `keypost admin import-mailservice`. */
export async function importTyped(around: Surroundings, options: ImportOptions): Promise<Ended> {
  const { terminal, said } = aTerminal();
  const env = environmentOf(around);
  const { signal } = new AbortController();
  const openHere = (changed: object = {}) => openCoreOf({ ...env, ...changed });
  const code = await runImport({ env, terminal, signal, openHere }, options);
  return { code, ...said() };
}

/** Runs `keypost doctor`. Without a running service it sends no mail, because the service that it starts is a paid one. */
export async function doctorTyped(around: Surroundings, isJson: boolean): Promise<Ended> {
  const { terminal, said } = aTerminal();
  const env = environmentOf(around);
  const { signal } = new AbortController();
  const startHere = (dataDir: string) =>
    startEmbedded({ DATA_DIR: dataDir, PAYMENT_PROVIDER: "mock" }, "silent");
  const openHere = () => openCoreOf(env);
  const code = await runDoctor(
    { settings: await checkSettings(env), terminal, signal, startHere, openHere },
    isJson,
  );
  return { code, ...said() };
}
