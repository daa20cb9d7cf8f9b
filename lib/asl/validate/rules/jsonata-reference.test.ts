import { expect, it } from "vitest";
import { jsonataReference } from "./jsonata-reference";
import { findingsOf, machineOf } from "./rule-tester";

const inOutput = (expression: string): readonly string[] =>
  findingsOf(jsonataReference, machineOf({ Type: "Pass", QueryLanguage: "JSONata", Output: `{% ${expression} %}` }));

it("refuses names that no context item could have", () => {
  expect(inOutput("phone.number & street")).toEqual([
    "/States/S/Output: Reference to 'phone' at the top level is not supported.",
    "/States/S/Output: Reference to 'street' at the top level is not supported.",
  ]);
  expect(inOutput("$.a")).toEqual(["/States/S/Output: Reference to '$' at the top level is not supported."]);
  expect(inOutput("$states.input[a = $$.b]")).toEqual([
    "/States/S/Output: Reference to '$$' at the top level is not supported.",
  ]);
});

it.each([
  "$states.input.orders[price > 5].{ 'name': name, 'all': $ }",
  "$map($states.input.list, function($item) { $item.price })",
  "$states.context.Execution.Id & $name",
  "$states.input.list^(>price)",
  "($total := $sum($states.input.list.price); $total * 2)",
])("accepts %s", (expression) => {
  expect(inOutput(expression)).toEqual([]);
});

it("offers the result to Output and Assign, the error to a catcher's", () => {
  const task = {
    Type: "Task",
    QueryLanguage: "JSONata",
    Resource: "x",
    Arguments: "{% $states.result %}",
    Output: "{% $states.errorOutput %}",
    Assign: { a: "{% $states.result %}" },
    Catch: [
      { ErrorEquals: ["E"], Next: "S", Output: "{% $states.errorOutput %}", Assign: { b: "{% $states.result %}" } },
    ],
  };
  expect(findingsOf(jsonataReference, machineOf(task))).toEqual([
    "/States/S/Arguments: Field '$states.result' does not exist.",
    "/States/S/Output: Field '$states.errorOutput' does not exist.",
    "/States/S/Catch[0]/Assign/b: Field '$states.result' does not exist.",
  ]);
});
