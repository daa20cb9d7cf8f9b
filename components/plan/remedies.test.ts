import { expect, it } from "vitest";
import { DEFAULT_SETTINGS, type Plan } from "@/lib/cards";
import { obstacleInWords, remediesFor } from "./remedies";

const SETTINGS = { ...DEFAULT_SETTINGS, examDay: 120, newPerDay: 10 };
const SHORT: Plan = {
  exam: "ahead",
  examDay: 120,
  daysLeft: 20,
  finalPass: { from: 115, to: 119 },
  cards: 200,
  unseen: 180,
  newPerDay: 10,
  chosen: true,
  lastNewDay: 117,
  settlingDays: 0,
  leftUnseen: 0,
  recall: { all: 0.7, met: 0.8 },
  load: null,
  obstacles: [{ kind: "late", cards: 30 }],
  missed: [],
};

function remedies(plan: Partial<Plan>, settings = {}) {
  return remediesFor({
    plan: { ...SHORT, ...plan },
    settings: { ...SETTINGS, ...settings },
    today: 100,
    introduced: 0,
  });
}

it("offers what the plan would ask for, or the final pass that is left", () => {
  expect(remedies({})).toEqual([
    { label: expect.stringMatching(/^Learn \d+ new cards a day$/), patch: { newPerDay: null } },
    { label: "Final pass of 2 days", patch: { finalPass: 2 } },
  ]);
});

it("offers no final pass when every day is needed, and none when even that is too short", () => {
  expect(remedies({ unseen: 200 })[1]).toEqual({ label: "No final pass", patch: { finalPass: 0 } });
  expect(remedies({ unseen: 201 })).toHaveLength(1);
});

it("offers a shorter final pass where the plan itself is steep, with what it would ask for", () => {
  const steep = {
    chosen: false,
    unseen: 3000,
    newPerDay: 375,
    obstacles: [{ kind: "steep", newPerDay: 375 }],
  } as const;
  expect(remedies(steep, { newPerDay: null })).toEqual([
    { label: expect.stringMatching(/^Final pass of 2 days: \d+ new a day$/), patch: { finalPass: 2 } },
  ]);
});

it("offers a higher maximum when it keeps cards out of the final pass", () => {
  expect(remedies({ obstacles: [{ kind: "maximum", cards: 75 }] }, { reviewsPerDay: 50 })).toEqual([
    { label: "Allow 70 reviews a day", patch: { reviewsPerDay: 70 } },
  ]);
});

it("offers nothing for a plan that works out", () => {
  expect(remedies({ obstacles: [] })).toEqual([]);
});

it("says plainly what stands against the plan", () => {
  expect(obstacleInWords({ kind: "unseen", cards: 1 })).toBe("1 card would not have been met on the exam day.");
  expect(obstacleInWords({ kind: "late", cards: 30 })).toContain("30 cards would first be met in the final pass");
  expect(obstacleInWords({ kind: "steep", newPerDay: 375 })).toContain("375 new cards a day");
  expect(obstacleInWords({ kind: "maximum", cards: 9 })).toContain("keeps 9 cards out of the final pass");
});
