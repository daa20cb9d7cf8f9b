"use client";

import { useState } from "react";
import { startOfDay } from "@/lib/cards";
import type { StoreSnapshot } from "@/lib/progress";
import { LAST_BACKUP, LAST_BACKUP_TOTAL } from "./save-backup";
import { createStoredNumber, useStoredNumber } from "./stored-number";

const DAY = 86_400_000;

/** A backup older than this is worth a word, and so is one put off for as long. */
const OLD = 14 * DAY;

/** New events since the backup. */
const MANY = 100;

/** When the reminder was last put off on this device. */
export const REMINDED = createStoredNumber("cloudrill-backup-reminded");

export interface BackupReminder {
  /** Age of the last backup in days; null: there is none. */
  readonly days: number | null;
  /** Events that it lacks. */
  readonly events: number;
}

/** What to remind of; null while a backup is fresh enough, or the learner said later. */
export function useBackupReminder({ total, progress }: StoreSnapshot): BackupReminder | null {
  const [now] = useState(() => Date.now());
  const last = useStoredNumber(LAST_BACKUP);
  const events = total - (useStoredNumber(LAST_BACKUP_TOTAL) ?? 0);
  const reminded = useStoredNumber(REMINDED) ?? 0;
  if (events <= MANY || now - reminded < OLD) return null;
  const since = last ?? startOfDay(Math.min(...progress.days.keys()), 0);
  return now - since > OLD ? { days: last === null ? null : Math.floor((now - last) / DAY), events } : null;
}
