import { expect, it } from "vitest";
import { maskPlaceholders } from "./placeholders";
import { validate } from "./validate";

/** Writes `«Name»` as a placeholder, which a string in a test may not contain. */
const withPlaceholders = (text: string): string => text.replace(/«(.*?)»/g, "$${$1}");

it("keeps the length of a text, and leaves strings alone", () => {
  const text = withPlaceholders('{"a":«Seconds»,"b":"x«AWS::Region»","c":"\\"«D»"}');
  const masked = maskPlaceholders(text);
  expect(masked).toHaveLength(text.length);
  expect(JSON.parse(masked)).toMatchObject({ b: withPlaceholders("x«AWS::Region»") });
});

it("takes a placeholder for any value, and for any part of a text", () => {
  const text = withPlaceholders(`{
    "StartAt": "Check", "TimeoutSeconds": «Timeout»,
    "States": {
      "Check": { "Type": "Task", "Resource": "«CheckFunction.Arn»", "TimeoutSeconds": "«Seconds»", "Retry": «Retry»,
        "Parameters": { "a.$": "$.«Field»", "b": "«AWS::AccountId»" }, "Next": "Wait" },
      "Wait": { "Type": "Wait", "Timestamp": "«Day»T00:00:00Z", "Next": "«Last»" },
      "Done": { "Type": "Succeed" }
    }
  }`);
  expect(validate(text, { placeholders: true })).toEqual([]);
  expect(validate(text)[0]?.code).toBe("INVALID_JSON_DESCRIPTION");
});

it("still finds what is wrong beside placeholders", () => {
  const text = withPlaceholders('{"StartAt":"A","States":{"A":{"Type":"Task","Resource":«Arn»,"Nxt":"A","End":true}}}');
  expect(validate(text, { placeholders: true })).toMatchObject([
    { message: "Field 'Nxt' is not supported", position: { start: { line: 1, column: text.indexOf('"Nxt"') + 1 } } },
  ]);
});
