import { expect, it } from "vitest";
import type { PlacedState } from "./layout/geometry";
import { neighbourOf } from "./neighbour";

function placed(name: string, x: number, y: number, height = 40): PlacedState {
  const state = { id: name, name, type: null, ends: false, retriers: [], parts: [], note: "" };
  return { state, box: { x, y, width: 150, height }, lanes: [], endX: x + 75, owner: null };
}

const [TOP, LEFT, RIGHT, OWNER, INSIDE] = [
  placed("Top", 0, 0),
  placed("Left", 0, 100),
  placed("Right", 200, 110),
  placed("Owner", 0, 200, 200),
  placed("Inside", 10, 250),
];
const ALL = [TOP, LEFT, RIGHT, OWNER, INSIDE];

it("goes to the nearest state in the direction of the key", () => {
  expect(neighbourOf(TOP, "down", ALL)).toBe(LEFT);
  expect(neighbourOf(LEFT, "right", ALL)).toBe(RIGHT);
  expect(neighbourOf(RIGHT, "left", ALL)).toBe(LEFT);
  expect(neighbourOf(LEFT, "up", ALL)).toBe(TOP);
});

it("goes from a state into what runs inside of it, and out again", () => {
  expect(neighbourOf(OWNER, "down", ALL)).toBe(INSIDE);
  expect(neighbourOf(INSIDE, "up", ALL)).toBe(OWNER);
});

it("stays at the edge", () => {
  expect(neighbourOf(TOP, "up", ALL)).toBeNull();
  expect(neighbourOf(RIGHT, "right", ALL)).toBeNull();
});
