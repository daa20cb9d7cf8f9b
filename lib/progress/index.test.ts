import { expect, it } from "vitest";
import * as progress from "./index";

it("exports these names", () => {
  expect(new Set(Object.keys(progress))).toEqual(
    new Set([
      "MAX_BACKUP_LENGTH",
      "SCHEMA_VERSION",
      "accuracyBy",
      "attempts",
      "cardHistory",
      "createBackupWriter",
      "createMemoryStorage",
      "createPages",
      "createStamp",
      "createStore",
      "earlyProgress",
      "emptySnapshot",
      "examFinishedEvent",
      "exportBackup",
      "finishedExam",
      "flaggedItemIds",
      "missedItemIds",
      "openExam",
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
