import { Autocomplete } from "@base-ui/react/autocomplete";
import { ArrowRight, BookOpen, Check, FileText, Folder, List, ListChecks, type LucideIcon, X } from "lucide-react";
import { Kbd } from "@/components/ui";
import type { ItemRecord } from "@/lib/progress";
import type { Level } from "@/lib/quiz";
import type { PaletteRow, SearchKind } from "./documents";
import { markMatches } from "./marks";
import type { SearchHit } from "./search-index";

const ICONS: Readonly<Record<SearchKind, LucideIcon>> = {
  action: ArrowRight,
  topic: Folder,
  lesson: BookOpen,
  section: List,
  line: FileText,
  item: ListChecks,
};

const NAMES: Readonly<Record<SearchKind, string>> = {
  action: "",
  topic: "Topic",
  lesson: "Lesson",
  section: "Section",
  line: "Note line",
  item: "",
};

const LEVELS: Readonly<Record<Level, string>> = { recall: "Recall", apply: "Apply", analyse: "Analyse" };

interface PaletteItemProps {
  readonly hit: SearchHit<PaletteRow>;
  /** What became of the item so far. */
  readonly record: ItemRecord | undefined;
  /** `beside`: in a new tab. */
  readonly onChoose: (row: PaletteRow, beside: boolean) => void;
}

/** A row of the palette: kind, words with the matches underlined, where it stands, and its keys or its kind. */
export function PaletteItem({ hit, record, onChoose }: PaletteItemProps) {
  const { row, terms, queryTerms } = hit;
  const place = record && record.answers > 0 ? `right ${record.right} of ${record.answers}` : row.place;
  return (
    <Autocomplete.Item
      value={hit}
      onClick={(event) => onChoose(row, event.ctrlKey || event.metaKey)}
      className="grid min-h-13 cursor-default scroll-my-2 grid-cols-[20px_minmax(0,1fr)_auto] items-center gap-2.5 px-4 py-1.5 text-14 text-ink-2 outline-none data-highlighted:bg-accent-soft data-highlighted:shadow-[inset_3px_0_0_var(--accent)] md:min-h-10 forced-colors:data-highlighted:outline-2 forced-colors:data-highlighted:-outline-offset-2"
    >
      <RowIcon kind={row.kind} record={record} />
      <span className="flex min-w-0 flex-col gap-x-2.5 md:flex-row md:items-baseline">
        <span className="truncate text-ink">
          {markMatches(row.text, terms, queryTerms).map(({ text, matched }, order) => {
            // The stretches of one text never move, so their place is their identity.
            const key = `${order}${text}`;
            return matched ? (
              <mark
                key={key}
                className="bg-transparent font-[650] underline decoration-2 decoration-accent-line underline-offset-3"
              >
                {text}
              </mark>
            ) : (
              <span key={key}>{text}</span>
            );
          })}
        </span>
        {row.place ? <span className="truncate text-13 text-ink-3 md:max-w-[55%] md:shrink-0">{place}</span> : null}
      </span>
      <span className="hidden gap-1 text-12 text-ink-3 md:flex">
        {row.keys ? row.keys.split(" ").map((cap) => <Kbd key={cap}>{cap}</Kbd>) : nameOf(row)}
      </span>
    </Autocomplete.Item>
  );
}

function nameOf({ kind, level }: PaletteRow): string {
  return level ? LEVELS[level] : NAMES[kind];
}

function RowIcon({ kind, record }: { readonly kind: SearchKind; readonly record: ItemRecord | undefined }) {
  const size = { size: 16, strokeWidth: 1.5, "aria-hidden": true } as const;
  if (record?.last === "wrong") return <X {...size} className="text-fail" />;
  if (record?.last) return <Check {...size} className="text-succeed" />;
  const Icon = ICONS[kind];
  return <Icon {...size} className="text-ink-3" />;
}
