import { expect, it } from "vitest";
import { parseTaskScript } from "./parse-task-script";

it("takes every field of an outcome", () => {
  const script = {
    Work: [
      { error: "Busy", cause: null, seconds: 2, iteration: [0, 1] },
      { output: null, submitted: {}, heartbeats: [1, 2.5], worker: "w" },
      { never: true, repeat: true },
    ],
  };
  expect(parseTaskScript(script)).toEqual({ ok: true, value: script });
});

it.each([
  [[], ""],
  [{ "a/b": {} }, "/a~1b"],
  [{ Work: [1] }, "/Work/0"],
  [{ Work: [{}, { outputs: 1 }] }, "/Work/1/outputs"],
  [{ Work: [{ error: 5 }] }, "/Work/0/error"],
  [{ Work: [{ seconds: -1 }] }, "/Work/0/seconds"],
  [{ Work: [{ iteration: [0.5] }] }, "/Work/0/iteration"],
  [{ Work: [{ never: "yes" }] }, "/Work/0/never"],
  [JSON.parse('{"Work": [{"__proto__": 1}]}'), "/Work/0/__proto__"],
])("says where the script is wrong: %j", (script, pointer) => {
  expect(parseTaskScript(script)).toMatchObject({ ok: false, error: [{ pointer }] });
});

it("says all that is wrong", () => {
  expect(parseTaskScript({ A: 1, B: [{ x: 1, y: 2 }] })).toMatchObject({ ok: false, error: { length: 3 } });
});
