import fc from "fast-check";
import { deflateSync, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import type { Json } from "@/lib/asl";
import { readSetupFragment, setupFragment } from "./shared-setup";

const setups = fc.record({
  title: fc.string({ unit: "grapheme", maxLength: 40 }),
  definition: fc.string({ unit: "grapheme", maxLength: 300 }),
  input: fc.string({ unit: "grapheme" }),
  mocks: fc.dictionary(
    fc.string().filter((key) => key !== "__proto__"),
    fc.array(fc.record({ output: fc.jsonValue() as fc.Arbitrary<Json>, seconds: fc.nat() })),
  ),
  type: fc.constantFrom("STANDARD" as const, "EXPRESS" as const),
});

const base64Url = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64url");
const packedText = (text: string) => `asl1.${base64Url(deflateSync(strToU8(text)))}`;
const packed = (value: unknown) => packedText(JSON.stringify(value));

describe("setupFragment and readSetupFragment", () => {
  it("give back any setup, in letters that need no escape", () => {
    fc.assert(
      fc.property(setups, fc.option(fc.nat()), (setup, moment) => {
        const fragment = setupFragment({ setup, moment });
        expect(fragment).toMatch(/^asl1\.[\w-]+$/);
        const read = readSetupFragment(`#${fragment}`);
        expect(JSON.parse(JSON.stringify(read))).toEqual(
          JSON.parse(JSON.stringify({ ok: true, value: { setup, moment } })),
        );
      }),
    );
  });

  it("leave alone what is no link to a sandbox", () => {
    for (const fragment of ["", "#", "#a-heading", "#asl1-notes"]) expect(readSetupFragment(fragment)).toBeNull();
  });

  it("refuse links for something else", () => {
    expect(readSetupFragment("#api1.AAAA")).toEqual({ ok: false, error: expect.stringContaining("another sandbox") });
  });

  it("explain every other text in a sentence", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.uint8Array().map(base64Url)), (data) => {
        const read = readSetupFragment(`#asl1.${data}`);
        expect(read?.ok === false && read.error).toMatch(/^This link .+\.$/);
      }),
    );
  });

  it.each([
    [
      "a cut link",
      setupFragment({
        setup: { title: "", definition: "x".repeat(50), input: "", mocks: {}, type: "STANDARD" },
        moment: null,
      }).slice(0, -6),
    ],
    ["JSON that is no setup", packed({ t: "x" })],
    ["unknown fields", packed({ t: "x", d: "{}", z: 1 })],
    ["mocks that are none", packed({ t: "x", d: "{}", m: { A: [{ err: 1 }] } })],
    ["a moment that is none", packed({ t: "x", d: "{}", at: -1 })],
    [
      "something that inflates to gigabytes",
      `asl1.${base64Url(deflateSync(new Uint8Array(50_000_000), { level: 9 }))}`,
    ],
    [
      "endless nesting",
      packedText(`{"t":"x","d":"{}","m":{"A":[{"output":${"[".repeat(9_000)}${"]".repeat(9_000)}}]}}`),
    ],
    ["a link of a megabyte", `asl1.${"A".repeat(1_000_000)}`],
  ])("refuse %s, soon", (_what, fragment) => {
    const before = performance.now();
    expect(readSetupFragment(fragment)).toEqual({ ok: false, error: expect.stringMatching(/^This link /) });
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});
