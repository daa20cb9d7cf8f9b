import { expect, it } from "vitest";
import { INITIAL_STATE } from "@/lib/gateway";
import type { Sent } from "../model";
import { EMPTY_SETUP } from "../page/empty-setup";
import { send } from "../worker/send";
import { metricTotals } from "./metric-totals";

function sent(id: number, path: string, latencyInMillis: number): Sent {
  const outcome = { type: "lambda-result", payload: { statusCode: 200 }, latencyInMillis } as const;
  const world = { backend: { type: "always", outcome } } as const;
  const setup = { ...EMPTY_SETUP, world, request: { ...EMPTY_SETUP.request, path } };
  return { id, at: 0, setup, invocation: send({ setup, at: 0, memory: INITIAL_STATE, calls: 0 }) };
}

it("sums counts and averages times, each over the requests that have it", () => {
  const totals = metricTotals([sent(1, "/hello", 100), sent(2, "/hello", 200), sent(3, "/nowhere", 0)]);
  const value = (name: string) => totals.find((total) => total.name === name);
  expect(value("Count")).toMatchObject({ statistic: "sum", value: 3 });
  expect(value("4XXError")).toMatchObject({ statistic: "sum", value: 1 });
  expect(value("IntegrationLatency")).toMatchObject({ statistic: "average", value: 150, unit: "ms" });
  expect(value("Latency")).toMatchObject({ statistic: "average", value: 100 });
});
