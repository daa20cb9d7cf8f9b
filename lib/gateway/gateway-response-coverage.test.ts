import { expect, it } from "vitest";
import { FIXTURES } from "./fixtures/all-fixtures";
import { GATEWAY_RESPONSE_TYPES } from "./model/gateway-response";
import { gatewayOf, runCase } from "./testing/run-fixture";

it("reaches every type of gateway response by a fixture", () => {
  const reached = new Set(
    Object.values(FIXTURES).flatMap((fixture) => {
      const gateway = gatewayOf(fixture);
      return fixture.cases.flatMap((each) =>
        runCase(gateway, each).map(({ gatewayResponseType }) => gatewayResponseType),
      );
    }),
  );
  expect(GATEWAY_RESPONSE_TYPES.filter((type) => !reached.has(type))).toEqual([]);
});
