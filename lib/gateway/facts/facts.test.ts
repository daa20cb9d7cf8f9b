import { expect, it } from "vitest";
import { FIXTURES } from "../fixtures/all-fixtures";
import { gatewayOf, runCase } from "../testing/run-fixture";
import { FACTS } from "./facts";

it("cites every fact in the trace of some fixture", () => {
  const cited = new Set<string>();
  for (const fixture of Object.values(FIXTURES)) {
    const gateway = gatewayOf(fixture);
    for (const { trace } of fixture.cases.flatMap((each) => runCase(gateway, each)))
      for (const id of trace.flatMap(({ facts }) => facts)) cited.add(id);
  }
  expect(Object.keys(FACTS).filter((id) => !cited.has(id))).toEqual([]);
});
