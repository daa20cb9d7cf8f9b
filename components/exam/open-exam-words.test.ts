import { describe, expect, it } from "vitest";
import type { Sitting } from "@/lib/exam";
import type { ExamRecord } from "@/lib/progress";
import { openExamWords } from "./open-exam-words";

const record = { title: "Full length", exam: "SAA-C03", items: 65 } as ExamRecord;
const sitting = { used: 60_000, allowance: 120_000, phase: "running", place: 19 } as Sitting;

describe("openExamWords", () => {
  it("says where it stands and that the clock goes on", () => {
    const { figure, title, text } = openExamWords(record, sitting);
    expect({ figure, title }).toEqual({ figure: "1:00", title: "Mock exam, at question 20" });
    expect(text).toContain("The clock goes on");
  });

  it("says that a paused clock stands", () => {
    expect(openExamWords(record, { ...sitting, phase: "paused" }).text).toContain("The clock stands");
    expect(openExamWords(record, { ...sitting, place: null }).title).toBe("Mock exam, at the review screen");
  });

  it("leads to the report when the time is over", () => {
    const { title, action } = openExamWords(record, { ...sitting, phase: "finished" });
    expect([title, action]).toEqual(["Mock exam, time is up", "See how it went"]);
  });
});
