import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { createRandom, type Random } from "@/lib/util";
import { loadJsonata } from "../expressions/jsonata/load-jsonata";
import type { Json } from "../json";
import type { DefinitionDiagnostic } from "./diagnostic";
import { STATE_SHAPES } from "./shapes/state-shapes";
import { TEXT_DAMAGES } from "./testing/damage-text";
import { DAMAGES } from "./testing/damages";
import { type Mutable, partsOf } from "./testing/parts";
import { type ValidateOptions, validate } from "./validate";

interface ValidDefinition {
  readonly name: string;
  readonly text: string;
  readonly options: ValidateOptions;
}

const jsonata = await loadJsonata();
const FOLDER = path.join(import.meta.dirname, "fixtures");

/** What a name begins with says how to look at the definition. */
const DEFINITIONS: readonly ValidDefinition[] = readdirSync(FOLDER).map((file) => ({
  name: file.replace(".asl.json", ""),
  text: readFileSync(path.join(FOLDER, file), "utf8"),
  options: {
    type: file.startsWith("express-") ? "EXPRESS" : "STANDARD",
    placeholders: file.startsWith("placeholders-"),
    jsonata,
  },
}));

describe("valid definitions", () => {
  it.each(DEFINITIONS)("finds nothing wrong with $name", ({ text, options }) => {
    expect(validate(text, options)).toEqual([]);
  });

  it("has every type of state in both query languages among them", () => {
    const types = DEFINITIONS.flatMap(({ text }) => partsOf(JSON.parse(text)))
      .filter(({ kind }) => kind === "state")
      .map(({ value, jsonata: isJsonata }) => `${value.Type} ${isJsonata}`);
    expect(new Set(types).size).toBe(2 * Object.keys(STATE_SHAPES).length);
  });
});

describe("damaged definitions", { timeout: 60_000 }, () => {
  it.each(Object.keys(DAMAGES))("finds each of 40 times that somebody did this: %s", (kind) => {
    const random = createRandom(kind);
    for (let time = 0; time < 40; time++) {
      const { text, options } = damaged(kind, random);
      expectErrors(text, options);
    }
  });

  it.each(Object.entries(TEXT_DAMAGES))("finds each of 40 times that somebody did this: %s", (kind, damage) => {
    const random = createRandom(kind);
    for (let time = 0; time < 40; time++) {
      const { text, options } = random.pick(DEFINITIONS);
      expectErrors(damage(text, random), options);
    }
  });
});

/** A definition with one damage of a kind. */
function damaged(kind: string, random: Random): Pick<ValidDefinition, "text" | "options"> {
  for (;;) {
    const { text, options } = random.pick(DEFINITIONS);
    const definition = JSON.parse(text) as Mutable;
    const damages = partsOf(definition).flatMap((part) => DAMAGES[kind]?.(part) ?? []);
    if (damages.length === 0) continue;
    random.pick(damages)();
    return { text: JSON.stringify(definition, null, 2), options };
  }
}

function expectErrors(text: string, options: ValidateOptions): void {
  const diagnostics = validate(text, options);
  expect(
    diagnostics.some(({ severity }) => severity === "ERROR"),
    text,
  ).toBe(true);
  for (const diagnostic of diagnostics) expectPlace(diagnostic, text);
}

/** The position lies in the text, and the pointer leads to a value of the definition. */
function expectPlace({ position: { start, end }, pointer }: DefinitionDiagnostic, text: string): void {
  const lines = text.slice(0, start.offset).split("\n");
  expect(start).toEqual({ line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset: start.offset });
  expect(end.offset).toBeLessThanOrEqual(text.length);
  if (pointer === "") return;
  const steps = pointer
    .slice(1)
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  let value: Json | undefined = JSON.parse(text);
  for (const step of steps) value = (value as Record<string, Json> | undefined)?.[step];
  expect(value, pointer).toBeDefined();
}
