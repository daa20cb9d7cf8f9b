import { describe, expect, it } from "vitest";
import { payloadText, sizeText } from "./payload-text";

describe("payloadText", () => {
  it("puts JSON into lines and counts the bytes that were sent", () => {
    expect(payloadText('{"a":"é"}')).toEqual({ text: '{\n  "a": "é"\n}', bytes: 10, note: null });
  });

  it("cuts what is long, and says so", () => {
    const { text, bytes, note } = payloadText("x".repeat(20_000));
    expect(text).toHaveLength(8_000);
    expect(bytes).toBe(20_000);
    expect(note).toBe("The first 8,000 letters.");
  });

  it("shows bytes in hexadecimal", () => {
    expect(payloadText(new Uint8Array([255, 0]))).toEqual({ text: "ff 00", bytes: 2, note: "Bytes." });
  });

  it("has no text for no body", () => {
    expect(payloadText(null).bytes).toBe(0);
    expect(payloadText("").text).toBe("");
  });
});

describe("sizeText", () => {
  it.each([
    [0, "0 B"],
    [9_999, "9,999 B"],
    [10_240, "10.2 kB"],
    [11_000_000, "11 MB"],
  ])("writes %d bytes as %s", (bytes, text) => expect(sizeText(bytes)).toBe(text));
});
