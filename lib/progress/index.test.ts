import { expect, it } from "vitest";
import * as progress from "./index";

it("exports these names", () => {
  expect(new Set(Object.keys(progress))).toEqual(
    new Set([
      "MAX_BACKUP_LENGTH",
      "SCHEMA_VERSION",
      "accuracyBy",
      "cardHistory",
      "createBackupWriter",
      "createMemoryStorage",
      "createPages",
      "createStamp",
      "createStore",
      "earlyProgress",
      "emptySnapshot",
      "exportBackup",
      "flaggedItemIds",
      "missedItemIds",
      "openSession",
      "parseBackup",
      "parseEvent",
      "parseEvents",
      "replay",
      "seenItemIds",
      "summary",
      "union",
    ]),
  );
});
