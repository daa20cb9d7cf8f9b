import { describe, expect, it } from "vitest";
import { saveText } from "./save-text";

describe("saveText", () => {
  it("says how long ago the storage had everything", () => {
    expect(saveText({ type: "saved" }, 1000, 3000)).toBe("Saved just now, on this device");
    expect(saveText({ type: "saved" }, 0, 20_000)).toBe("Saved seconds ago, on this device");
    expect(saveText({ type: "saved" }, 0, 150_000)).toBe("Saved 2 minutes ago, on this device");
  });

  it("does not call saved what is not", () => {
    expect(saveText({ type: "saving" }, 0, 5000)).toBe("Saving");
    expect(saveText({ type: "volatile", reason: "full" }, 0, 5000)).toBe("Not saved: kept in this tab only");
  });
});
