import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { compile } from "./compile/compile-machine";
import { loadJsonata } from "./expressions/jsonata/load-jsonata";
import { historyText } from "./history-text";
import type { Json } from "./json";
import type { Execution, ObjectStore, StartOptions } from "./model";
import { run } from "./run/run-machine";
import { scriptTasks, type TaskScript } from "./script-tasks";
import { validate } from "./validate/validate";

// For each machine `<name>.asl.json` there are `<name>.cases.json`, written by hand from the specification and the
// documentation, and `<name>.history.txt`, which `UPDATE=1` writes anew; the change is reviewed in the diff.

const FOLDER = path.join(import.meta.dirname, "fixtures");
const CLOCK = Date.UTC(2025, 0, 1);
const ARNS = {
  stateMachineArn: "arn:aws:states:us-east-1:111111111111:stateMachine:Fixture",
  executionArn: "arn:aws:states:us-east-1:111111111111:execution:Fixture:run",
  roleArn: "arn:aws:iam::111111111111:role/fixture",
};

interface Case extends Pick<StartOptions, "input" | "type" | "startedBy"> {
  readonly name: string;
  /** The fact that the case shows. */
  readonly shows: string;
  readonly tasks?: TaskScript;
  readonly objects?: ObjectStore;
  readonly expected: {
    readonly status: string;
    readonly output?: Json;
    /** Where it is missing the service sends none. */
    readonly error?: string;
    /** Where it is missing its wording is not documented. */
    readonly cause?: string;
    /** Virtual seconds that the execution took. */
    readonly seconds?: number;
    /** What the tasks were asked, by state, in order. */
    readonly requests?: Readonly<Record<string, readonly Json[]>>;
  };
}

const names = readdirSync(FOLDER).flatMap((file) => (file.endsWith(".asl.json") ? [file.slice(0, -9)] : []));

describe.each(names)("%s", (name) => {
  const definition: Json = readJson(`${name}.asl.json`);
  const cases: readonly Case[] = readJson(`${name}.cases.json`);
  const file = path.join(FOLDER, `${name}.history.txt`);
  const histories = existsSync(file) ? splitHistories(readFileSync(file, "utf8")) : new Map<string, string>();

  it("is a definition that the service accepts", async () => {
    const diagnostics = validate(definition, { jsonata: await loadJsonata() });
    expect(diagnostics.filter(({ severity }) => severity === "ERROR")).toEqual([]);
  });

  it.each(cases)("$name: $shows", async (each) => {
    const requests: Record<string, Json[]> = {};
    const execution = await runCase(definition, each, requests);
    const { seconds, requests: asked, status, output, error = null, cause } = each.expected;
    if (output !== undefined) expect(execution.outcome).toEqual({ status, output });
    else expect(execution.outcome).toMatchObject({ status, error, ...(cause !== undefined && { cause }) });
    if (seconds !== undefined) expect((execution.clock - CLOCK) / 1_000).toBe(seconds);
    if (asked !== undefined) expect(requests).toEqual(asked);

    const history = historyText([...execution.history]);
    if (process.env.UPDATE === "1") histories.set(each.name, history);
    expect(history).toBe(histories.get(each.name));
  });

  if (process.env.UPDATE === "1") {
    it("has its histories written", () => writeFileSync(file, joinHistories(cases, histories)));
  }
});

async function runCase(definition: Json, each: Case, requests: Record<string, Json[]>): Promise<Execution> {
  const machine = await compile(definition);
  if (!machine.ok) throw new Error(JSON.stringify(machine.error));
  const script = scriptTasks(each.tasks ?? {});
  const world = {
    task: (call: Parameters<typeof script>[0]) => {
      requests[call.state] = [...(requests[call.state] ?? []), call.request];
      return script(call);
    },
    objects: each.objects ?? {},
  };
  const { input, type = "STANDARD", startedBy = "StartExecution" } = each;
  return run(machine.value, world, { input, type, startedBy, clock: CLOCK, arns: ARNS, seed: each.name });
}

function readJson(file: string) {
  return JSON.parse(readFileSync(path.join(FOLDER, file), "utf8"));
}

/** The histories by the name of their case, which stands above each after a `#`. */
function splitHistories(text: string): Map<string, string> {
  const parts = text.split(/^# (.*)\n/m).slice(1);
  return new Map(parts.flatMap((part, at) => (at % 2 === 0 ? [[part, (parts[at + 1] ?? "").trimEnd()] as const] : [])));
}

function joinHistories(cases: readonly Case[], histories: ReadonlyMap<string, string>): string {
  return `${cases.map(({ name }) => `# ${name}\n${histories.get(name) ?? ""}`).join("\n\n")}\n`;
}
