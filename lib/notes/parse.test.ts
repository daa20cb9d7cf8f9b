import { describe, expect, it } from "vitest";
import { parseNote } from "./parse";

describe("parseNote", () => {
  it("names the note after its path", () => {
    const note = parseNote("text", "api-gateway/error_codes.md");
    expect(note.id).toBe("api-gateway/error_codes");
    expect(note.topic).toBe("api-gateway");
    expect(note.meta.title).toBe("Error codes");
  });
});
