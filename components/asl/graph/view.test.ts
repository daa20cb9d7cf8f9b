import { expect, it } from "vitest";
import { firstView, fitView, viewShowing } from "./view";

const FRAME = { width: 500, height: 436 };

it("shows a small graph whole and in the middle", () => {
  expect(firstView({ width: 400, height: 300 }, FRAME)).toMatchObject({
    k: 1.15,
    x: expect.closeTo(20),
    y: expect.closeTo(27.5),
  });
});

it("shows the readable top of a long graph at first, and all of it on demand", () => {
  const long = { width: 400, height: 4000 };
  expect(firstView(long, FRAME)).toMatchObject({ k: 0.7, y: 0 });
  expect(fitView(long, FRAME).k).toBeLessThan(0.11);
});

it("moves only as far as a state that is out of sight needs", () => {
  const view = { x: 0, y: 0, k: 1 };
  expect(viewShowing(view, { x: 100, y: 100, width: 150, height: 40 }, FRAME)).toBe(view);
  expect(viewShowing(view, { x: 100, y: 500, width: 150, height: 40 }, FRAME)).toEqual({
    x: 0,
    y: -150,
    k: 1,
  });
  expect(viewShowing(view, { x: -90, y: 100, width: 150, height: 40 }, FRAME)).toEqual({ x: 118, y: 0, k: 1 });
});
