import fc from "fast-check";
import { expect, it } from "vitest";
import { diagnoseHeaders } from "./diagnose-headers";
import { diagnoseModels, diagnosePolicy } from "./diagnose-json";
import { diagnoseTemplate } from "./diagnose-template";
import type { TextDiagnostic } from "./diagnostic";

function told(diagnostics: readonly TextDiagnostic[]): readonly string[] {
  return diagnostics.map(({ position: { start, end }, message }) => {
    return `${start.line}:${start.column}-${end.line}:${end.column} ${message}`;
  });
}

it("places what is wrong with a template", () => {
  expect(told(diagnoseTemplate("{\n  #if($a ==)\n#end"))).toEqual(["2:12-2:13 Expected a value."]);
  expect(diagnoseTemplate("$input.json('$')")).toEqual([]);
});

it("places what is wrong with a policy", () => {
  expect(told(diagnosePolicy('{"Statement": [\n  {"Effect": "Perhaps"}]}'))).toEqual([
    "2:14-2:23 Effect is Allow or Deny.",
  ]);
  expect(told(diagnosePolicy("{"))).toEqual([expect.stringMatching(/^1:2-/)]);
  expect(diagnosePolicy('{"Statement": []}')).toEqual([]);
});

it("places what is wrong with each model", () => {
  const text = '{"A": {"type": "text"},\n "B": {"items": {"$ref": "#/x"}},\n "C": {}}';
  expect(told(diagnoseModels(text))).toEqual([
    expect.stringMatching(/^1:16-1:22 'type' is one/),
    "2:17-2:32 '#/x' leads nowhere.",
  ]);
  expect(told(diagnoseModels("[]"))).toEqual(["1:1-1:3 Expected an object of models by name."]);
});

it("reads headers, and places the lines that are none", () => {
  const { headers, diagnostics } = diagnoseHeaders("Accept: a:b\r\n\nno colon\nbad name: x\nX:\u0001");
  expect(headers).toEqual([["Accept", "a:b"]]);
  expect(told(diagnostics)).toEqual([
    "3:1-3:9 A header is a name, a colon and a value.",
    "4:1-4:12 This can't be the name of a header.",
    "5:1-5:4 The value has a control character.",
  ]);
  expect(told(diagnoseHeaders(`A: ${"x".repeat(11_000)}`).diagnostics)).toEqual([
    expect.stringContaining("The service takes 10240 bytes of headers in all."),
  ]);
});

it("never throws, whatever the text, and stays within it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const diagnostics = [
        ...diagnoseTemplate(text),
        ...diagnosePolicy(text),
        ...diagnoseModels(text),
        ...diagnoseHeaders(text).diagnostics,
      ];
      for (const { position, message } of diagnostics) {
        expect(message).toMatch(/\S/);
        expect(position.end.offset).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 1_000 },
  );
});
