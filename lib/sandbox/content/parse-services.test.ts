import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { serviceOf } from "../service-facts";
import { parseServices } from "./parse-services";

const prices = "## Prices\n\nHere and now.\n\n| For | Price |\n| --- | --- |\n| a | 1 |\n| b | 2 |\n| c | 3 |\n";
const table = (row: string): string =>
  `# Facts\n\n## Services\n\n| Service | Resource | Answer | Fails with |\n| --- | --- | --- | --- |\n${row}\n\n${prices}`;

describe("parseServices", () => {
  it("reads services and prices", () => {
    expect(parseServices(table('| Queue | `sqs:` | `{"id": 1}` | `Full`, `Gone` |'), "services.md")).toEqual({
      ok: true,
      value: {
        services: [{ name: "Queue", resource: "sqs:", answer: { id: 1 }, errors: ["Full", "Gone"] }],
        prices: { perTransition: 1, perRequest: 2, perGigabyteSecond: 3, about: "Here and now." },
      },
    });
  });

  it("names the line of an answer that is no JSON", () => {
    const read = parseServices(table("| Queue | `sqs:` | `{id}` | `Full` |"), "services.md");
    expect(read.ok ? [] : read.error.map(({ position }) => position.start.line)).toEqual([7]);
  });

  it("reads those of the content, and finds the nearest one for a resource", () => {
    const read = parseServices(readFileSync("content/sandbox/step-functions/services.md", "utf8"), "services.md");
    if (!read.ok) throw new Error(read.error.map(({ message }) => message).join("\n"));
    const named = (resource: string): string | undefined => serviceOf(read.value.services, resource)?.name;
    expect(named("arn:aws:states:::lambda:invoke")).toBe("AWS Lambda, invoke");
    expect(named("arn:aws:states:::states:startExecution.sync:2")).toBe("Nested execution, output as JSON");
    expect(named("arn:aws:states:::sqs:sendMessage.waitForTaskToken")).toBe("Callback with a token");
    expect(named("arn:aws:states:::glue:startJobRun")).toBeUndefined();
  });
});
