import { describe, expect, it } from "vitest";
import { readAslFence } from "./read-asl-fence";

const CODE = '{\n  "StartAt": "A"\n}';

function problems(info: string): readonly string[] {
  return readAslFence(info, CODE, "A").problems.map(
    ({ start, end, message }) => `${info.slice(start, end)}: ${message}`,
  );
}

describe("readAslFence", () => {
  it("falls back to the heading, an empty input and everything editable", () => {
    expect(readAslFence("", CODE, "Heading")).toEqual({
      fence: {
        setup: { title: "Heading", definition: CODE, input: "{}", mocks: {}, type: "STANDARD" },
        editable: ["definition", "input", "mocks"],
        height: 360,
        prediction: null,
      },
      expectation: null,
      problems: [],
    });
  });

  it("reads every field", () => {
    const info =
      'title="Pay" input={"n":1} mocks={"Charge":[{"output":2}]} type=express height=480 edit=input,mocks ' +
      'predict=next after="Check stock" expect={"states":["A"],"seconds":2}';
    expect(readAslFence(info, CODE, "Heading")).toEqual({
      fence: {
        setup: {
          title: "Pay",
          definition: CODE,
          input: '{\n  "n": 1\n}',
          mocks: { Charge: [{ output: 2 }] },
          type: "EXPRESS",
        },
        editable: ["input", "mocks"],
        height: 480,
        prediction: { kind: "next", after: "Check stock" },
      },
      expectation: { states: ["A"], seconds: 2 },
      problems: [],
    });
  });

  it("keeps null as an input", () => {
    const { fence } = readAslFence('input={"a":null}', CODE, "A");
    expect(JSON.parse(fence.setup.input)).toEqual({ a: null });
  });

  it("takes a word for the status", () => {
    expect(readAslFence("expect=timed-out", CODE, "A").expectation).toEqual({ status: "timed-out" });
  });

  it("grows with the code, up to a bound", () => {
    const heights = [1, 15, 18, 400].map((lines) => readAslFence("", "\n".repeat(lines - 1), "A").fence.height);
    expect(heights).toEqual([360, 520, 560, 600]);
  });

  it.each([
    ["height=333", "height=333: `height` must be 360, 400"],
    ["edit=all,some", "`edit` must be all, none, or"],
    ["type=fast", "`type` must be standard, express"],
    ["colour=red", "A fence has no field `colour`."],
    ["__proto__=1", "is no field"],
    ["constructor=1", "A fence has no field `constructor`."],
    ["predict=next", "needs the field `after`"],
    ["predict=all", "`predict` must be output, error, seconds, next"],
    ['mocks={"A":[{"err":1}]}', "`mocks` cannot be used: /A/0/err"],
    ["expect=done", "`expect` must be succeeded, failed"],
    ['expect={"out":1}', "`expect` has no field `out`"],
    ['expect={"seconds":"2"}', "`expect` has a field `seconds` that cannot be used"],
    ["input={", "is no JSON"],
  ])("says what is wrong with %s, and where", (info, said) => {
    expect(problems(info)).toEqual([expect.stringContaining(said)]);
  });
});
