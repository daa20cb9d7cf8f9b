import { run } from "./asl/run";
import { validate } from "./asl/validate";

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = { run, validate };

const USAGE = `Usage: npm run asl -- COMMAND …

  run FILE [--input FILE] [--mocks FILE] [--type EXPRESS] [--history]
  validate FILE… [--type EXPRESS] [--json]

Each command tells more with --help.`;

/** `npm run asl`: the States Language engine on the command line. */
async function main(): Promise<void> {
  const [name = "", ...args] = process.argv.slice(2);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command !== undefined) return command(args);
  if (name === "--help") return console.log(USAGE);
  console.error(name === "" ? USAGE : `There is no command "${name}".\n\n${USAGE}`);
  process.exitCode = 2;
}

await main();
