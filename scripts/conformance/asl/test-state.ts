import { type Json, type TestStateRequest, testState as testStateOf } from "@/lib/asl";
import type { TestStateCase } from "./case";
import type { Answer } from "./compare-answer";

/** Calls TestState as a case asks for; a Task without a mock gets the result that was recorded. */
export async function testState({ definition, request, mocks }: TestStateCase): Promise<Answer> {
  const { input, context, variables, mock, ...rest } = request as Readonly<Record<string, unknown>>;
  const texts = Object.entries({ input, context, variables }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, textOf(value)]],
  );
  const call = { ...rest, ...Object.fromEntries(texts), definition: textOf(definition), ...mockOf(mock) };
  const recorded = mocks?.["*"]?.[0];
  const answer = await testStateOf(call as TestStateRequest, () =>
    recorded === undefined ? { type: "never" } : { type: "success", output: recorded.output as Json },
  );
  return answer.ok ? { response: { ...answer.value } } : { error: answer.error };
}

function mockOf(mock: unknown): object {
  if (typeof mock !== "object" || mock === null) return {};
  return { mock: "result" in mock ? { ...mock, result: textOf(mock.result) } : mock };
}

/** The JSON text of a value that the case gives parsed; what is no JSON stands in `$text`. */
function textOf(value: unknown): string {
  if (typeof value === "object" && value !== null && "$text" in value) return String(value.$text);
  return JSON.stringify(value);
}
