import { testState as callTestState, type Json, type TestStateRequest } from "@/lib/asl";
import { createMatcher, type Value } from "../match";
import type { TestStateCase } from "./case";
import type { Answer } from "./compare-answer";
import { handOut } from "./hand-out";
import { outcomeOf } from "./outcome-of";

/** Every state's task, where a real one was called. */
const ANY_STATE = "*";

/** Makes the call of a case; the parameters that the case gives parsed are JSON texts again. */
export async function testState(aCase: TestStateCase): Promise<Answer> {
  const { next } = handOut(aCase.mocks ?? {}, createMatcher(aCase.placeholders));
  const answer = await callTestState(requestOf(aCase), ({ request }) => {
    const mock = next({ state: ANY_STATE, iteration: [], request });
    return mock === null ? { type: "never" } : outcomeOf(mock);
  });
  return answer.ok ? { response: { ...answer.value } } : { error: answer.error };
}

function requestOf({ definition, request }: TestStateCase): TestStateRequest {
  const { mock, ...rest } = withTexts(request, ["input", "context", "variables"]);
  const mocked = mock === undefined ? {} : { mock: withTexts(mock as object, ["result"]) };
  return { ...rest, ...mocked, definition: JSON.stringify(definition) };
}

function withTexts(parameters: object, names: readonly string[]): Readonly<Record<string, Value>> {
  const entries = Object.entries(parameters);
  return Object.fromEntries(entries.map(([name, value]) => [name, names.includes(name) ? textOf(value) : value]));
}

/** A text that is no JSON is given as `{"$text": …}`. */
function textOf(value: Json): string {
  const isText = typeof value === "object" && value !== null && "$text" in value;
  return isText ? String(value.$text) : JSON.stringify(value);
}
