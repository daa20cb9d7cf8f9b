import { loadJsonata, validate } from "@/lib/asl";
import type { Code, Note } from "@/lib/notes";
import type { Diagnostic } from "@/lib/util";
import { checkExecution } from "../check-execution";
import type { Expectation } from "../expectation";
import { type FenceReading, readAslFence } from "../read-asl-fence";
import { readTrial } from "../read-trial";
import { runTrial } from "../run-trial";
import { fieldProblems, lineOf, placeInCode, problemAt } from "./place";

/** Reads an `asl` fence of a note, runs it, and says what is wrong with it: its fields, its definition, how it ends. */
export async function checkFence(note: Note, code: Code, title: string): Promise<readonly Diagnostic[]> {
  const reading = readAslFence(code.info, code.value, title);
  const fields = fieldProblems(note, code, reading.problems);
  const definition = await checkDefinition(note, code, reading);
  const isRunnable = fields.length === 0 && definition.length === 0 && reading.expectation?.status !== "invalid";
  return [...fields, ...definition, ...(isRunnable ? await checkOutcome(note, code, reading) : [])];
}

async function checkDefinition(note: Note, code: Code, reading: FenceReading): Promise<readonly Diagnostic[]> {
  const { type } = reading.fence.setup;
  const errors = validate(code.value, { type, jsonata: await loadJsonata() }).filter(
    ({ severity }) => severity === "ERROR",
  );
  if (reading.expectation?.status !== "invalid")
    return errors.map(({ position, message, fix }) =>
      problemAt(
        note,
        placeInCode(note, code, position),
        "sandbox-definition",
        message,
        fix ?? "Correct the definition, or write `expect=invalid` where it is meant to be refused.",
      ),
    );
  if (errors.length > 0) return [];
  const message = "The fence expects its definition to be refused, but it is valid.";
  return [
    problemAt(note, lineOf(note, code.position), "sandbox-outcome", message, "Correct `expect` or the definition."),
  ];
}

async function checkOutcome(
  note: Note,
  code: Code,
  { fence, expectation }: FenceReading,
): Promise<readonly Diagnostic[]> {
  const told = await differences(fence.setup, expectation ?? {});
  const fix = "Correct the definition, its input or mocks, or what is expected.";
  return told.map((message) => problemAt(note, lineOf(note, code.position), "sandbox-outcome", message, fix));
}

async function differences(setup: FenceReading["fence"]["setup"], expected: Expectation): Promise<readonly string[]> {
  const trial = await readTrial(setup);
  if (!trial.ok) throw new Error("a checked setup can be read");
  const execution = await runTrial(trial.value);
  if (!execution.ok) return [`The definition cannot be run: ${execution.error}`];
  const { outcome } = execution.value;
  if (outcome.status === "STOPPED") return [`The run does not end: it was stopped after too many ${outcome.limit}.`];
  return checkExecution(execution.value, expected).map(
    ({ field, expected: wanted, found }) => `The run gives for \`${field}\` ${found}, but ${wanted} is expected.`,
  );
}
