import { expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { buildItemBank } from "@/lib/quiz/bank";
import { createCardReader } from "./fixtures/card-reader";

const { facesOf } = createCardReader({ parse: parseNote, buildBank: buildItemBank });

const trap = (claim: string, truth: string) => facesOf("trap", "> [!TRAP]", `> ${claim}`, ">", `> ${truth}`);

it("asks whether the claim is true, and what is wrong with it", () => {
  expect(trap("The cache of a stage is free.", "It is billed by the hour.")).toEqual([
    "True or false? The cache of a stage is free. → False. It is billed by the hour.",
    "What is wrong with this claim: “The cache of a stage is free”? → It is billed by the hour.",
  ]);
});

it("asks for the truth as well where it can stand alone", () => {
  expect(trap("The cache of a stage is free.", "A cache of a stage is billed by the hour.").toSorted()).toEqual([
    "True or false? A cache of a stage is billed by the hour. → True. A common mistake is to believe: “The cache of a stage is free”.",
    "True or false? The cache of a stage is free. → False. A cache of a stage is billed by the hour.",
    "What is wrong with this claim: “The cache of a stage is free”? → A cache of a stage is billed by the hour.",
  ]);
});

it("begins with the truth about as often as with the claim", () => {
  const first = Array.from({ length: 40 }, (_, index) =>
    trap(`The cache number ${index} is free.`, `The cache number ${index} is billed by the hour.`).at(0),
  );
  const claims = first.filter((face) => face?.includes("→ False")).length;
  expect(claims).toBeGreaterThan(10);
  expect(claims).toBeLessThan(30);
});
