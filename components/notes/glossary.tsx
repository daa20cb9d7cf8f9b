import { lessonHref } from "@/components/routes";
import { Link } from "@/components/ui";
import type { GlossaryEntry, Meaning } from "@/lib/notes";
import { sortKey } from "@/lib/notes/parse";
import { Prose } from "./prose";
import type { LinkTargets } from "./resolve-link";

interface GlossaryProps {
  /** From A to Z. */
  readonly entries: readonly GlossaryEntry[];
  readonly targets: LinkTargets;
}

/** All terms under their first letters, each with what it is and the lesson that says so. */
export function Glossary({ entries, targets }: GlossaryProps) {
  const letters = groupByLetter(entries);
  return (
    <div className="mx-auto max-w-[920px] px-4 pt-6 pb-10 md:px-6 md:pt-10">
      <h1 className="text-36 tracking-[-0.03em]">Glossary</h1>
      <p className="mt-2 max-w-measure text-16 text-ink-2">
        {entries.length} terms, each with the lesson that explains it.
      </p>
      <nav aria-label="Letters" className="mt-4 flex flex-wrap gap-1 print:hidden">
        {letters.map(({ letter }) => (
          <a
            key={letter}
            href={`#letter-${letter}`}
            className="grid size-8 place-items-center rounded-control border border-line text-13 hover:bg-hover pointer-coarse:size-11"
          >
            {letter}
          </a>
        ))}
      </nav>
      {letters.map(({ letter, entries: terms }) => (
        <section key={letter} aria-labelledby={`letter-${letter}`} className="mt-8">
          <h2 id={`letter-${letter}`} className="border-ink-2 border-b-[1.5px] pb-1 text-20">
            {letter}
          </h2>
          <dl>
            {terms.map((entry) => (
              <Entry key={entry.id} entry={entry} targets={targets} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function Entry({ entry, targets }: { readonly entry: GlossaryEntry; readonly targets: LinkTargets }) {
  const { id, name, meanings } = entry;
  const [first] = meanings;
  return (
    <div
      id={id}
      className="grid gap-x-6 gap-y-0.5 border-hair border-b px-2 py-2.5 text-16 leading-6 target:bg-accent-soft sm:grid-cols-[minmax(0,15rem)_minmax(0,1fr)]"
    >
      <dt className="break-words font-[550]">
        <Prose rich={name} context={{ file: first?.file ?? "", targets }} />
      </dt>
      {meanings.map((meaning) => (
        <dd key={`${meaning.noteId} ${meaning.anchor}`} className="text-ink-2 sm:col-start-2">
          <Prose rich={meaning.definition} context={{ file: meaning.file, targets }} />
          <LessonOf meaning={meaning} />
        </dd>
      ))}
    </div>
  );
}

function LessonOf({ meaning: { noteId, anchor, noteTitle, section } }: { readonly meaning: Meaning }) {
  return (
    <Link
      href={lessonHref(noteId, anchor)}
      className="block w-fit py-0.5 text-13 text-ink-3 underline decoration-line underline-offset-3 hover:text-accent"
    >
      {noteTitle}
      {section === noteTitle ? null : `: ${section}`}
    </Link>
  );
}

interface Letter {
  readonly letter: string;
  readonly entries: readonly GlossaryEntry[];
}

/** Terms that begin with a figure stand under 0-9. */
function groupByLetter(entries: readonly GlossaryEntry[]): readonly Letter[] {
  const letters = new Map<string, GlossaryEntry[]>();
  for (const entry of entries) {
    const first = sortKey(entry.name).charAt(0).toUpperCase();
    const letter = /\p{L}/u.test(first) ? first : "0-9";
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters].map(([letter, group]) => ({ letter, entries: group }));
}
