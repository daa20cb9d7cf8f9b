import * as z from "zod/mini";
import { failure, jsonDepth, type Result, success } from "@/lib/util";
import { MAX_BACKUP_DEPTH } from "./backup-depth";
import { BACKUP_FORMAT, BACKUP_VERSION } from "./export-backup";
import type { ProgressEvent } from "./model";
import { parseEvents } from "./parse-event";
import { union } from "./union";

/** The largest file that is read, in characters: room for more than a million events, and near what a text can hold. */
export const MAX_BACKUP_LENGTH = 500_000_000;

/** The most entries that are read, so that a file made of rubbish can't hold up the page for minutes. */
const MAX_BACKUP_ENTRIES = 2_000_000;

/** A backup file, read. */
export interface Backup {
  /** ISO time, as the file gives it. */
  readonly exportedAt: string;
  /** By time, each id once. */
  readonly events: readonly ProgressEvent[];
  /** Entries that can't be read as events. */
  readonly damaged: readonly unknown[];
}

/** Why a file isn't taken. */
export interface BackupError {
  readonly code: "too-large" | "too-deep" | "not-json" | "not-a-backup" | "newer";
  /** For the learner: what is wrong and what to do. */
  readonly message: string;
}

const header = z.object({ format: z.literal(BACKUP_FORMAT), version: z.number() });

const body = z.object({
  version: z.literal(BACKUP_VERSION),
  exportedAt: z.string(),
  events: z.array(z.unknown()),
  damaged: z.array(z.unknown()),
});

const messages: Readonly<Record<BackupError["code"], string>> = {
  "too-large": "This file is too large to be a Cloudrill backup.",
  "too-deep": "This file is nested too deeply to be a Cloudrill backup.",
  "not-json": "This file can't be read: it isn't JSON, or it was cut off. Choose the file that Save backup wrote.",
  "not-a-backup": "This is not a Cloudrill backup. Choose the file that Save backup wrote.",
  newer:
    "This backup was written by a newer version of Cloudrill. Reload the page to get that version, then try again.",
};

/**
 * Reads a backup file. Never throws, whatever the text is. Single entries that can't be read are set aside; the rest is
 * usable. Entries that were damaged when the file was written are tried again.
 */
export function parseBackup(text: string): Result<Backup, BackupError> {
  if (text.length > MAX_BACKUP_LENGTH) return refuse("too-large");
  if (jsonDepth(text) > MAX_BACKUP_DEPTH) return refuse("too-deep");
  const json = parseJson(text);
  if (!json.ok) return refuse("not-json");
  const head = header.safeParse(json.value);
  if (!head.success) return refuse("not-a-backup");
  if (head.data.version > BACKUP_VERSION) return refuse("newer");
  const file = body.safeParse(json.value);
  if (!file.success) return refuse("not-a-backup");
  const entries = file.data.events.concat(file.data.damaged);
  if (entries.length > MAX_BACKUP_ENTRIES) return refuse("too-large");
  const { events, damaged } = parseEvents(entries);
  return success({ exportedAt: file.data.exportedAt, events: union(events), damaged });
}

function refuse(code: BackupError["code"]): Result<never, BackupError> {
  return failure({ code, message: messages[code] });
}

function parseJson(text: string): Result<unknown, null> {
  try {
    const value: unknown = JSON.parse(text);
    return success(value);
  } catch {
    return failure(null);
  }
}
