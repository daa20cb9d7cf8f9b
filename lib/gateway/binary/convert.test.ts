import { describe, expect, it } from "vitest";
import { isBinaryType } from "./binary-types";
import { type Conversion, conversionOf, convertPayload } from "./convert";

const BINARY = "CONVERT_TO_BINARY";
const TEXT = "CONVERT_TO_TEXT";

/** Both tables of `api-gateway-payload-encodings-workflow`: direction, types listed, payload and Accept binary, handling. */
const TABLE: readonly (readonly [
  direction: "request" | "response",
  hasBinaryTypes: boolean,
  payloadIsBinary: boolean,
  acceptIsBinary: boolean,
  contentHandling: typeof BINARY | typeof TEXT | undefined,
  conversion: Conversion,
])[] = [
  ["request", false, false, false, undefined, "utf8-text"],
  ["request", false, false, false, BINARY, "base64-decode"],
  ["request", false, false, false, TEXT, "utf8-text"],
  ["request", true, false, false, undefined, "unchanged"],
  ["request", true, false, false, BINARY, "base64-decode"],
  ["request", true, false, false, TEXT, "unchanged"],
  ["request", true, true, false, undefined, "unchanged"],
  ["request", true, true, false, BINARY, "unchanged"],
  ["request", true, true, false, TEXT, "base64-encode"],
  ["response", false, false, false, undefined, "utf8-text"],
  ["response", false, false, false, BINARY, "base64-decode"],
  ["response", false, false, false, TEXT, "utf8-text"],
  ["response", true, false, false, undefined, "unchanged"],
  ["response", true, false, false, BINARY, "base64-decode"],
  ["response", true, false, false, TEXT, "utf8-text"],
  ["response", true, false, true, undefined, "base64-decode"],
  ["response", true, false, true, BINARY, "base64-decode"],
  ["response", true, false, true, TEXT, "utf8-text"],
  ["response", true, true, false, undefined, "base64-encode"],
  ["response", true, true, false, BINARY, "unchanged"],
  ["response", true, true, false, TEXT, "base64-encode"],
  ["response", true, true, true, undefined, "unchanged"],
  ["response", true, true, true, BINARY, "unchanged"],
  ["response", true, true, true, TEXT, "base64-encode"],
];

describe("conversionOf", () => {
  it.each(TABLE)(
    "decides for a %s, types listed %s, payload binary %s, Accept binary %s, %s: %s",
    (direction, hasBinaryTypes, payloadIsBinary, acceptIsBinary, contentHandling, conversion) => {
      const question = { direction, hasBinaryTypes, payloadIsBinary, acceptIsBinary, contentHandling };
      expect(conversionOf(question)).toBe(conversion);
    },
  );
});

describe("convertPayload", () => {
  const broken = new Uint8Array([0x61, 0xff]);

  it("reads bytes of a type that is not listed as UTF-8, and loses what is broken", () => {
    expect(convertPayload(broken, false, "unchanged")).toEqual({ ok: true, value: "a\ufffd" });
  });

  it("lets bytes of a listed type pass, or encodes them", () => {
    expect(convertPayload(broken, true, "unchanged")).toEqual({ ok: true, value: broken });
    expect(convertPayload(broken, true, "base64-encode")).toEqual({ ok: true, value: "Yf8=" });
  });

  it("decodes Base64, and fails on anything else", () => {
    expect(convertPayload("Yf8=", false, "base64-decode")).toEqual({ ok: true, value: broken });
    expect(convertPayload("no Base64", false, "base64-decode").ok).toBe(false);
    expect(convertPayload(null, false, "base64-decode")).toEqual({ ok: true, value: null });
  });
});

describe("isBinaryType", () => {
  it.each([
    [["image/png"], "image/png", true],
    [["IMAGE/*"], "image/png", true],
    [["image/*"], "imageX/png", false],
    [["*/*"], undefined, true],
    [["image/png"], undefined, false],
    [["*/png"], "image/png", false],
    [["*/png"], "*/png", false],
    [["image/png"], "image/*", false],
    [undefined, "image/png", false],
  ])("compares %j with %s: %s", (entries, type, expected) => {
    expect(isBinaryType(entries, type)).toBe(expected);
  });
});
