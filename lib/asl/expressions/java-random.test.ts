import { expect, it } from "vitest";
import { JavaRandom } from "./java-random";

it("gives the numbers of java.util.Random", () => {
  const random = new JavaRandom(42);
  expect(random.next()).toBe(0.7275636800328681);
  expect(random.next()).toBe(0.6832234717598454);
  expect(new JavaRandom(0).next()).toBe(0.730967787376657);
  expect(new JavaRandom(-1).next()).toBeGreaterThan(0);
});
