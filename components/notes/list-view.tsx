import { Check, Square } from "lucide-react";
import type { List, ListItem } from "@/lib/notes";
import { BlockViews } from "./block-view";
import type { LessonContext } from "./lesson-context";
import { Prose } from "./prose";

/** Bullets hang on short hairlines; ordered lists keep their numbers. */
export function ListView({ list, context }: { readonly list: List; readonly context: LessonContext }) {
  const items = list.items.map((item) => (
    <ItemView key={item.position.start.offset} item={item} ordered={list.ordered} context={context} />
  ));
  return list.ordered ? (
    <ol
      start={list.start}
      className="grid max-w-measure list-decimal gap-2 pl-7 marker:figure marker:text-[0.85em] marker:text-ink-3"
    >
      {items}
    </ol>
  ) : (
    <ul className="grid max-w-measure gap-2">{items}</ul>
  );
}

interface ItemViewProps {
  readonly item: ListItem;
  readonly ordered: boolean;
  readonly context: LessonContext;
}

const HAIRLINE =
  "relative pl-5 before:absolute before:top-[0.8em] before:left-0.5 before:w-[9px] before:border-ink-2 before:border-t-[1.5px]";

function ItemView({ item, ordered, context }: ItemViewProps) {
  const marked = item.checked !== null;
  return (
    <li className={ordered ? "pl-1" : marked ? "relative pl-7" : HAIRLINE}>
      {marked ? <CheckMark checked={item.checked === true} /> : null}
      {item.card ? (
        <>
          <span className="block font-semibold">
            <Prose rich={item.card.front} context={context} />
          </span>
          <Prose rich={item.card.back} context={context} />
        </>
      ) : (
        <Prose rich={item.content} context={context} />
      )}
      {item.children.length > 0 ? (
        <div className="mt-2 grid gap-2">
          <BlockViews blocks={item.children} context={context} />
        </div>
      ) : null}
    </li>
  );
}

function CheckMark({ checked }: { readonly checked: boolean }) {
  const Icon = checked ? Check : Square;
  return (
    <span className="absolute top-[0.35em] left-0">
      <Icon size={16} strokeWidth={1.5} aria-hidden="true" className={checked ? "text-succeed" : "text-ink-3"} />
      <span className="sr-only">{checked ? "Right:" : "Wrong:"}</span>
    </span>
  );
}
