import { useId } from "react";
import { AnswerField } from "@/components/quiz";
import { lessonHref } from "@/components/routes";
import { CodeText, SourceLine } from "@/components/ui";
import { type EntryResult, presentEntry } from "@/lib/exam";
import { answerStory } from "./answer-story";
import { revealedAttempt } from "./revealed-attempt";

interface ItemDetailProps {
  readonly result: EntryResult;
  /** Even pace, milliseconds. */
  readonly pace: number;
}

/** The options as they were shown, each with its reason, and the note line behind the item. */
export function ItemDetail({ result, pace }: ItemDetailProps) {
  const { entry, place } = result;
  const { item } = entry;
  const { source, explanation } = item;
  const id = useId();
  return (
    <div data-item className="max-w-[728px] rounded-control border border-line bg-panel">
      <p id={id} className="sr-only">
        Item {place + 1}
      </p>
      <AnswerField
        item={item}
        presentation={presentEntry(entry)}
        attempt={revealedAttempt(result)}
        onRespond={() => {}}
        labelledBy={id}
        numberKeys={false}
      />
      <div className="grid gap-2.5 px-3 pt-3 pb-3.5 md:px-4">
        <p>
          <CodeText>{explanation}</CodeText>
        </p>
        <SourceLine
          file={source.file}
          line={source.line}
          text={source.text}
          href={lessonHref(source.noteId, source.anchor)}
        />
        <p className="text-13 text-ink-3">{answerStory(result, pace)}</p>
      </div>
    </div>
  );
}
