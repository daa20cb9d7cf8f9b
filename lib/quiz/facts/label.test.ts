import { describe, expect, it } from "vitest";
import { isLabel } from "./label";

describe("isLabel", () => {
  it.each(["Note", "notes", "Example", "Use cases", "Pros", "disadvantages", "TL;DR", "Why", "Words to look for"])(
    "knows %j as a label",
    (text) => {
      expect(isLabel(text)).toBe(true);
    },
  );

  it.each(["Task", "Input", "Retry", "Notebook", "Example state"])("takes %j for a name", (text) => {
    expect(isLabel(text)).toBe(false);
  });
});
