import { describe, expect, it } from "vitest";
import { parseDrill } from "./parse-drill";

const FILE = "sandbox/api-gateway/drills/Slow.md";
const TEXT = `---
title: Slow
order: 1
level: hard
---

“It is **late**.”

\`\`\`apigw
{
  "api": { "type": "REST", "resources": { "/n": { "GET": { "integration": { "type": "HTTP_PROXY" } } } } },
  "request": { "method": "GET", "path": "/n" },
  "backend": { "kind": "timeout" }
}
\`\`\`

## Traffic

\`\`\`json
[
  { "atSeconds": 0, "request": { "path": "/n", "sourceIp": "192.0.2.7" }, "logged": true },
  { "atSeconds": 60, "times": 20, "perSecond": 1 }
]
\`\`\`

## Causes

- [ ] A
  > Not a.
- [x] The \`timeout\`
  > It is.
- [ ] C
  > Not c.
- [ ] D
  > Not d.

## Repair

Make it quick.

## Hints

1. One
2. Two
3. Three

## Checks

\`\`\`json
[{ "says": "It answers.", "send": [{ "expect": { "status": 200 } }] }]
\`\`\`

## Solutions

\`\`\`json
{ "backend": { "kind": "counter" } }
\`\`\`
`;

function drill(text = TEXT) {
  const file = parseDrill(text, FILE);
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  return file.value.drill;
}

function problems(text: string): string {
  const file = parseDrill(text, FILE);
  return file.ok ? "" : file.error.map(({ message }) => message).join("\n");
}

describe("parseDrill", () => {
  it("reads complaint, causes and repair", () => {
    expect(drill()).toMatchObject({
      ...{ id: "slow", level: "hard", complaint: ["“It is late.”"], repair: ["Make it quick."] },
      causes: [
        { says: "A", right: false, why: "Not a." },
        { says: "The `timeout`", right: true, why: "It is." },
        { says: "C", right: false },
        { says: "D", right: false },
      ],
    });
  });

  it("has the engine write the logs, and shortens a long one", () => {
    const { access, execution } = drill().evidence;
    expect(access[0]).toMatch(
      /^\[05\/Jan\/2026:09:00:00 \+0000\] 192\.0\.2\.7 "GET \/prod\/n" 504 INTEGRATION_TIMEOUT/,
    );
    expect(access).toHaveLength(14);
    expect(access[9]).toBe("… 8 more lines …");
    expect(access[13]).toContain("09:01:19");
    expect(execution).toContain("Execution failed due to a timeout error");
    expect(execution.join("\n")).toContain("X-Forwarded-For=192.0.2.7");
  });

  it("adds metrics up", () => {
    const { metrics } = drill().evidence;
    expect(metrics).toContainEqual({ name: "Count", samples: 21, sum: 21, most: 1 });
    expect(metrics).toContainEqual({ name: "5XXError", samples: 21, sum: 21, most: 1 });
    expect(metrics).toContainEqual({ name: "IntegrationLatency", samples: 21, sum: 21 * 29_000, most: 29_000 });
  });

  it.each([
    ["## Traffic", "## Calls", "a section `Traffic`"],
    ["## Repair", "## Mend", "a section `Repair`"],
    ["- [x] The", "- [ ] The", "does not tick one cause"],
    ["- [ ] A", "- [x] A", "does not tick one cause"],
    ["- [ ] D\n  > Not d.\n", "", "lists 3 causes"],
    ["  > Not c.\n", "", 'gives no reason for "C"'],
    ['"times": 20', '"count": 20', "a step with an unknown field `count`"],
    ['"path": "/n", "sourceIp"', '"way": "/n", "sourceIp"', "a `request` that can not be read"],
  ])("says what is wrong when %j is %j", (from, to, message) => {
    expect(TEXT).toContain(from);
    expect(problems(TEXT.replace(from, to))).toContain(message);
  });
});
