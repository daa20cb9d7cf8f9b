"use client";

import { Button } from "@/components/ui";
import { NoticeBar } from "./notice-bar";
import { damagedMessage, KEEP_MESSAGE, postponedMessage, reminderMessage, volatileMessage } from "./notice-words";
import { createStoredNumber, type StoredNumber, useStoredNumber } from "./stored-number";
import { REMINDED, useBackupReminder } from "./use-backup-reminder";
import { useProgress } from "./use-progress";
import { ASKED, useProtection } from "./use-protection";

const SEEN_DAMAGED = createStoredNumber("cloudrill-damaged-seen");
const SEEN_POSTPONED = createStoredNumber("cloudrill-postponed-seen");

/** From so many events on there is something to lose. */
const WORTH_KEEPING = 50;

interface StorageNoticeProps {
  /** Only that progress isn't kept: nothing that can wait. */
  readonly troubleOnly?: boolean;
}

/**
 * Says calmly, one thing at a time, that progress isn't kept, that some of it can't be read or doesn't count yet, or that
 * the browser doesn't promise to keep it; nothing is shown while all is well.
 */
export function StorageNotice({ troubleOnly = false }: StorageNoticeProps) {
  return (
    <div role="status" className="print:hidden">
      <Notice troubleOnly={troubleOnly} />
    </div>
  );
}

function Notice({ troubleOnly }: Required<StorageNoticeProps>) {
  const snapshot = useProgress();
  const seenDamaged = useStoredNumber(SEEN_DAMAGED) ?? 0;
  const seenPostponed = useStoredNumber(SEEN_POSTPONED) ?? 0;
  const { protection, protect } = useProtection();
  const reminder = useBackupReminder(snapshot);
  const { status, damaged, postponed, total } = snapshot;
  if (status.type === "loading") return null;
  if (status.type === "volatile") {
    return (
      <NoticeBar message={volatileMessage(status.reason, snapshot)}>
        {status.reason === "outdated" ? <Button onClick={() => window.location.reload()}>Reload</Button> : null}
      </NoticeBar>
    );
  }
  if (troubleOnly) return null;
  if (damaged.length > seenDamaged) {
    return (
      <NoticeBar message={damagedMessage(damaged.length)}>
        <Dismiss seen={SEEN_DAMAGED} count={damaged.length} />
      </NoticeBar>
    );
  }
  if (postponed > seenPostponed) {
    return (
      <NoticeBar message={postponedMessage(postponed)} backup={false}>
        <Dismiss seen={SEEN_POSTPONED} count={postponed} />
      </NoticeBar>
    );
  }
  if (protection === "off" && total >= WORTH_KEEPING) {
    return (
      <NoticeBar message={KEEP_MESSAGE} backup={false}>
        <Button variant="bare" onClick={() => ASKED.write(Date.now())}>
          Not now
        </Button>
        <Button onClick={protect}>Ask it to keep it</Button>
      </NoticeBar>
    );
  }
  if (reminder && (protection === "refused" || protection === "absent")) {
    return (
      <NoticeBar message={reminderMessage(reminder)}>
        <Button variant="bare" onClick={() => REMINDED.write(Date.now())}>
          Later
        </Button>
      </NoticeBar>
    );
  }
  return null;
}

function Dismiss({ seen, count }: { readonly seen: StoredNumber; readonly count: number }) {
  return (
    <Button variant="bare" onClick={() => seen.write(count)}>
      Dismiss
    </Button>
  );
}
