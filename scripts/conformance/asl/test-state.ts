import type { TestStateCase } from "./case";
import type { Answer } from "./compare-answer";

export async function testState(_case: TestStateCase): Promise<Answer> {
  throw new Error("to come");
}
