import { CodeText } from "@/components/ui";
import type { Note } from "@/lib/notes";
import { Gutter } from "./gutter";

interface LessonHeadProps {
  readonly note: Note;
  /** Topic and number of the lesson. */
  readonly place: string;
  readonly minutes: number;
}

/** Where the lesson stands, its title, its one-sentence summary and its objectives. */
export function LessonHead({ note, place, minutes }: LessonHeadProps) {
  const { title, summary, objectives, tasks } = note.meta;
  return (
    <>
      <Gutter line={1}>
        <p className="mb-2.5 flex flex-wrap gap-x-3.5 gap-y-1 text-13 text-ink-3">
          <span>{place}</span>
          <span>{minutes === 1 ? "1 minute" : `${minutes} minutes`}</span>
          {tasks.length > 0 ? <span>{tasks.join(", ")}</span> : null}
        </p>
        <h1 className="text-[2rem] leading-9 tracking-[-0.03em] md:text-[2.5rem] md:leading-11">{title}</h1>
      </Gutter>
      {summary ? (
        <Gutter line={null}>
          <p className="max-w-measure text-[1.125rem] text-ink-2 leading-[1.6875rem] md:text-20 md:leading-[1.875rem]">
            <CodeText>{summary}</CodeText>
          </p>
        </Gutter>
      ) : null}
      {objectives.length > 0 ? (
        <Gutter line={null}>
          <h2 className="sr-only">After this lesson you can</h2>
          <ul className="grid max-w-measure gap-1 text-16 leading-[1.625rem]">
            {objectives.map((objective) => (
              <li
                key={objective}
                className="relative pl-5 before:absolute before:top-3 before:left-0.5 before:w-[9px] before:border-ink-2 before:border-t-[1.5px]"
              >
                <CodeText>{objective}</CodeText>
              </li>
            ))}
          </ul>
        </Gutter>
      ) : null}
    </>
  );
}
