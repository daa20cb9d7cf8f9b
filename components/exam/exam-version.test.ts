import { describe, expect, it } from "vitest";
import type { Blueprint } from "@/lib/exam";
import { currentVersion, dayOf, validityText } from "./exam-version";

const version = (exam: string, validFrom: string | null, validUntil: string | null) =>
  ({ exam, validFrom, validUntil }) as Blueprint;
const old = version("DVA-C02", null, "2026-11-30");
const fresh = version("DVA-C03", "2026-12-01", null);

describe("currentVersion", () => {
  it("changes with the day on which the new version is given", () => {
    expect(currentVersion([old, fresh], "2026-11-30")).toBe("DVA-C02");
    expect(currentVersion([old, fresh], "2026-12-01")).toBe("DVA-C03");
  });

  it("takes what is to come where nothing is given", () => {
    expect(currentVersion([fresh], "2026-11-01")).toBe("DVA-C03");
    expect(currentVersion([old], "2027-01-01")).toBe("DVA-C02");
  });
});

describe("validityText", () => {
  it("names the day where the exam is not given", () => {
    expect(validityText(fresh, "2026-11-27")).toBe("Given from 1 December 2026.");
    expect(validityText(old, "2026-12-02")).toBe("Given until 30 November 2026.");
    expect(validityText(fresh, "2026-12-24")).toBe("");
  });
});

describe("dayOf", () => {
  it("is the day of the learner's calendar", () => {
    expect(dayOf(new Date(2026, 10, 5, 23, 59).getTime())).toBe("2026-11-05");
  });
});
