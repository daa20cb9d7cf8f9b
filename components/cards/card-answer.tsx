import { lessonHref } from "@/components/routes";
import { SourceLine } from "@/components/ui";
import { type Card, type CardEntry, type CardRecord, type Face, isChanged } from "@/lib/cards";
import type { Attempt, Item } from "@/lib/quiz";
import { ChangedNote } from "./changed-note";
import { FaceAnswer } from "./face-answer";
import { ItemVerdict } from "./item-face";
import { TrapLine } from "./trap-line";

interface CardAnswerProps {
  readonly entry: CardEntry;
  readonly card: Card;
  readonly record: CardRecord | undefined;
  readonly face: Face;
  readonly item: Item | null;
  readonly attempt: Attempt | null;
}

/** The other side of a card: answer, what changed, the trap, the note line behind it all. */
export function CardAnswer({ entry, card, record, face, item, attempt }: CardAnswerProps) {
  const { source, trap } = card;
  const before = record && isChanged(entry, record) ? record.answer : null;
  return (
    <>
      {face.kind === "item" ? (
        item && attempt ? (
          <ItemVerdict item={item} attempt={attempt} />
        ) : null
      ) : (
        <FaceAnswer face={face} />
      )}
      {before === null ? null : <ChangedNote before={before} now={card.answer} />}
      {trap ? (
        <div className="mt-3.5">
          <TrapLine trap={trap} />
        </div>
      ) : null}
      <div className="mt-3.5">
        <SourceLine
          file={source.file}
          line={source.line}
          text={source.text}
          href={lessonHref(source.noteId, source.anchor)}
        />
      </div>
    </>
  );
}
