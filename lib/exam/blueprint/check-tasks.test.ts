import { expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { madeUpBlueprint } from "../fixtures/made-up";
import { checkTasks } from "./check-tasks";

it("warns of tasks that no blueprint of the exam lists, at their line", () => {
  const tasks = "tasks: [AAA-C01 1.1.4, AAA-C01 9.1, AAA-C01 2, BBB-C01 9.1]";
  const note = parseNote(`---\ntitle: One\n${tasks}\n---\n\nText.\n`, "topic/one.md");
  const found = checkTasks([note], [madeUpBlueprint()]);
  expect(found.map(({ message }) => /`(.+)`/.exec(message)?.[1])).toEqual(["AAA-C01 9.1", "AAA-C01 2"]);
  expect(found[0]).toMatchObject({ file: "topic/one.md", severity: "warning", position: { start: { line: 3 } } });
});
