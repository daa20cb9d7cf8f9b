import { type Blueprint, validityOn } from "@/lib/exam";

/** A version of an exam, with the days on which it is given. */
export type ExamVersion = Pick<Blueprint, "exam" | "validFrom" | "validUntil">;

/** The learner's day, `YYYY-MM-DD`. */
export function dayOf(now: number): string {
  const date = new Date(now);
  const part = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}`;
}

/** The version to begin with: the newest that is given on that day, else the first that is to come, else the last. */
export function currentVersion(blueprints: readonly Blueprint[], day: string): string {
  const given = blueprints.filter((each) => validityOn(each, day) === "valid");
  const coming = blueprints.filter((each) => validityOn(each, day) === "not-yet");
  const newest = given.toSorted((a, b) => (a.validFrom ?? "").localeCompare(b.validFrom ?? "")).at(-1);
  return (newest ?? coming[0] ?? blueprints.at(-1))?.exam ?? "";
}

/** From or until when the exam is given, where that is not now. */
export function validityText(blueprint: Blueprint, day: string): string {
  const { validFrom, validUntil } = blueprint;
  switch (validityOn(blueprint, day)) {
    case "not-yet":
      return `Given from ${dateText(validFrom)}.`;
    case "over":
      return `Given until ${dateText(validUntil)}.`;
    case "valid":
      return "";
  }
}

const DATE = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

function dateText(day: string | null): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? "an unknown day" : DATE.format(time);
}
