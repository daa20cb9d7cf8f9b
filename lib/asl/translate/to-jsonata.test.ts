import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { loadJsonata } from "../expressions/jsonata/load-jsonata";
import type { Json } from "../json";
import type { Execution, ObjectStore } from "../model";
import type { TaskScript } from "../script-tasks";
import { runDefinition } from "../testing/run-definition";
import { validate } from "../validate/validate";
import { toJsonata } from "./to-jsonata";

const FOLDER = path.join(import.meta.dirname, "../fixtures");

interface Case {
  readonly name: string;
  readonly input: Json;
  readonly type?: "STANDARD" | "EXPRESS";
  readonly tasks?: TaskScript;
  readonly objects?: ObjectStore;
}

/** What the languages do differently, so that no translation can end in the same way: case of a fixture, and why. */
const APART: Readonly<Record<string, string>> = {
  "intrinsic-array-contains object": "`in` compares plain values",
  "intrinsic-array elements": "a list in a list constructor is opened",
  "intrinsic-base64-decode utf8": "the function reads Latin-1",
  "intrinsic-base64-encode utf8": "the function writes Latin-1",
  "intrinsic-string-split several": "separators that come with the data are one text",
  "path-nothing-found empty-array": "what finds nothing is nothing, not an empty list",
};

const machines = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".asl.json"))
  .map((file) => file.slice(0, -9))
  .flatMap((name) => {
    const definition: Json = JSON.parse(readFileSync(path.join(FOLDER, `${name}.asl.json`), "utf8"));
    const translation = toJsonata(definition);
    return translation?.definition ? [{ name, definition, translated: translation.definition }] : [];
  });

const task = (fields: Readonly<Record<string, Json>>): Json => ({
  StartAt: "Work",
  States: { Work: { Type: "Task", Resource: "arn:aws:states:::lambda:invoke", End: true, ...fields } },
});

describe("toJsonata", () => {
  it("says ResultPath as a merge with the input", () => {
    expect(toJsonata(task({ ResultPath: "$.a.b" }))).toMatchObject({
      definition: {
        QueryLanguage: "JSONata",
        States: {
          Work: { Output: "{% $merge([$states.input, {'a': $merge([$states.input.a, {'b': $states.result}])}]) %}" },
        },
      },
      differences: [
        { state: "Work", difference: "merge" },
        { state: "Work", difference: "output" },
      ],
    });
  });

  it("gives no definition where something can't be said, and names it", () => {
    expect(toJsonata(task({ Parameters: { "few.$": "$.list[0:2]" } }))).toMatchObject({
      definition: null,
      obstacles: [{ state: "Work", field: "Parameters", text: "$.list[0:2]" }],
    });
  });

  it("leaves a machine alone that is in JSONata, and what is no machine", () => {
    expect(toJsonata({ QueryLanguage: "JSONata", StartAt: "A", States: {} })).toBeNull();
    expect(toJsonata([])).toBeNull();
  });

  it.each(machines)("gives a definition that runs alike: $name", async ({ name, definition, translated }) => {
    const cases: readonly Case[] = JSON.parse(readFileSync(path.join(FOLDER, `${name}.cases.json`), "utf8"));
    const errors = validate(translated, { jsonata: await loadJsonata() }).filter(
      ({ severity }) => severity === "ERROR",
    );
    expect(errors).toEqual([]);
    for (const { name: of, ...options } of cases) {
      const original = await runDefinition(definition, options);
      if (original.outcome.status !== "SUCCEEDED" || `${name} ${of}` in APART) continue;
      const twin = await runDefinition(translated, options);
      expect({ of, ...summary(twin) }).toEqual({ of, ...summary(original) });
    }
  });
});

function summary({ outcome, visits, clock }: Execution): object {
  return { outcome, clock, states: [...visits].map(({ state }) => state) };
}
