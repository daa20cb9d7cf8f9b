import { practiceHref } from "@/components/routes";
import { Link } from "@/components/ui";
import { type GlossaryEntry, type Note, type NoteId, type Section, withoutPractice } from "@/lib/notes";
import { findMentions, readingMinutes } from "@/lib/notes/parse";
import type { Item } from "@/lib/quiz";
import { BlockView } from "./block-view";
import { Contents } from "./contents";
import { Gutter } from "./gutter";
import { LessonCheck } from "./lesson-check";
import { planChecks } from "./lesson-checks";
import type { LessonContext } from "./lesson-context";
import { LessonHead } from "./lesson-head";
import { LessonList, type LessonListEntry } from "./lesson-list";
import { LessonPager } from "./lesson-pager";
import { MarkAsRead } from "./mark-as-read";
import { Prose } from "./prose";
import type { LinkTargets } from "./resolve-link";
import { Sources } from "./sources";

interface LessonProps {
  readonly note: Note;
  readonly topicTitle: string;
  /** The lessons of the topic in order, this one among them. */
  readonly lessons: readonly LessonListEntry[];
  /** Items of the bank that come from this note. */
  readonly items: readonly Item[];
  readonly targets: LinkTargets;
  readonly glossary: readonly GlossaryEntry[];
}

/** A lesson: the note's own text with its line numbers in the margin, and a check behind every main section. */
export function Lesson({ note: whole, topicTitle, lessons, items, targets, glossary }: LessonProps) {
  const note = withoutPractice(whole);
  const { checks, authored, titles } = planChecks(note, items);
  const context = { file: note.file, targets, mentions: findMentions(note, glossary) };
  const place = lessons.findIndex(({ id }) => id === note.id);
  const sections = note.sections.filter((section) => !isTitle(section, note) || section.blocks.length > 0);
  return (
    <div className="mx-auto grid max-w-[1440px] grid-cols-[minmax(0,1fr)] lg:grid-cols-[248px_minmax(0,1fr)] xl:grid-cols-[248px_minmax(0,1fr)_232px]">
      <LessonList topicTitle={topicTitle} lessons={lessons} current={note.id} />
      <article className="mx-auto w-full max-w-[828px] px-4 pt-5 pb-10 text-17 md:px-6 md:pt-9 md:pb-18">
        <LessonHead
          note={note}
          place={`${topicTitle}, lesson ${place + 1} of ${lessons.length}`}
          minutes={readingMinutes(note)}
        />
        {sections.map((section) => (
          <SectionView
            key={section.id}
            section={section}
            titled={!isTitle(section, note)}
            check={checks.get(section)}
            authored={authored}
            titles={titles}
            context={{ ...context, place: { noteId: note.id, topic: note.topic, heading: section.title.text } }}
          />
        ))}
        <Gutter line={null}>
          <MarkAsRead noteId={note.id} />
          <div className="mt-8 grid gap-6 text-14 xl:hidden">
            <AskedBy noteId={note.id} count={items.length} />
            <Sources sources={note.meta.sources} />
          </div>
          <LessonPager previous={lessons[place - 1]} next={lessons[place + 1]} />
        </Gutter>
      </article>
      <aside className="hidden px-5 pt-10 pb-10 pl-2 text-13 xl:block print:hidden">
        <div className="sticky top-10 grid gap-7">
          <Contents entries={contentsOf(sections, note)} />
          <AskedBy noteId={note.id} count={items.length} />
          <Sources sources={note.meta.sources} />
        </div>
      </aside>
    </div>
  );
}

interface SectionViewProps {
  readonly section: Section;
  readonly titled: boolean;
  readonly check: Item | undefined;
  /** Items that the author wrote out; they are asked where they stand. */
  readonly authored: readonly Item[];
  readonly titles: ReadonlyMap<Item, string>;
  readonly context: LessonContext;
}

function SectionView({ section, titled, check, authored, titles, context }: SectionViewProps) {
  return (
    <>
      {titled ? <SectionHeading section={section} context={context} /> : null}
      {section.blocks.map((block) => {
        const { line } = block.position.start;
        const item = authored.find(({ source }) => source.line <= line && line <= source.endLine);
        // The question above the boxes is the stem of the item.
        if (item && block.type !== "list") return null;
        return (
          <Gutter key={block.position.start.offset} line={line}>
            {item ? (
              <LessonCheck item={item} title={titles.get(item) ?? ""} />
            ) : (
              <BlockView block={block} context={context} />
            )}
          </Gutter>
        );
      })}
      {check ? (
        <Gutter line={null}>
          <LessonCheck item={check} title={titles.get(check) ?? ""} />
        </Gutter>
      ) : null}
    </>
  );
}

function SectionHeading({ section, context }: { readonly section: Section; readonly context: LessonContext }) {
  const Heading = section.depth <= 2 ? "h2" : section.depth === 3 ? "h3" : "h4";
  const look = section.depth <= 2 ? "pt-3 text-[1.375rem] leading-7 md:pt-6 md:text-25" : "pt-2 text-20 leading-7";
  return (
    <Gutter line={section.position.start.line} heading={section.depth <= 2}>
      <Heading id={section.id} className={look}>
        <Prose rich={section.title} context={context} />
      </Heading>
    </Gutter>
  );
}

function AskedBy({ noteId, count }: { readonly noteId: NoteId; readonly count: number }) {
  return (
    <section aria-label="Asked by this note">
      <h2 className="mb-1.5 font-semibold">Asked by this note</h2>
      <p className="text-ink-2">
        {count} {count === 1 ? "item comes" : "items come"} from these lines.{" "}
        {count > 0 ? (
          <Link className="text-accent underline underline-offset-3" href={practiceHref({ note: noteId })}>
            Practise them
          </Link>
        ) : null}
      </p>
    </section>
  );
}

function isTitle(section: Section, note: Note): boolean {
  return section.depth === 1 && section.title.text === note.meta.title;
}

function contentsOf(sections: readonly Section[], note: Note): { id: string; title: string }[] {
  return sections
    .filter((section) => section.depth <= 2 && !isTitle(section, note))
    .map(({ id, title }) => ({ id, title: title.text }));
}
