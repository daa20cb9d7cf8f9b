import { expect, it } from "vitest";
import { clockText } from "./clock-text";

it.each([
  [0, "0:00.0"],
  [2_349, "0:02.3"],
  [61_000, "1:01.0"],
  [3_600_000, "1:00:00"],
  [183_600_000, "2 d 3:00:00"],
])("writes %d ms as %s", (millis, text) => expect(clockText(millis)).toBe(text));
