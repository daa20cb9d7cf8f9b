import { expect, it } from "vitest";
import { itemBatcher } from "./item-batcher";
import { DISTRIBUTED, findingsOf, mapOf } from "./rule-tester";

it("asks for a bound of the batch", () => {
  expect(findingsOf(itemBatcher, mapOf({ ItemBatcher: { BatchInput: {} } }, DISTRIBUTED))).toEqual([
    "/States/S/ItemBatcher: There should be at least one of the following fields: [MaxItemsPerBatch, MaxItemsPerBatchPath, MaxInputBytesPerBatch, MaxInputBytesPerBatchPath]",
  ]);
  expect(findingsOf(itemBatcher, mapOf({ ItemBatcher: { MaxItemsPerBatch: 5 } }, DISTRIBUTED))).toEqual([]);
});
