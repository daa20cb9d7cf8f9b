"use client";

import { Check, Flag, Minus, X } from "lucide-react";
import { useId, useState } from "react";
import { CodeText } from "@/components/ui";
import type { EntryResult } from "@/lib/exam";
import { chosenLetters, keyLetters } from "./entry-letters";
import { clockText } from "./figure-text";
import { ItemDetail } from "./item-detail";
import { itemNote } from "./item-note";

interface ItemRowProps {
  readonly result: EntryResult;
  readonly domain: string;
  /** Even pace, milliseconds. */
  readonly pace: number;
}

/** One item in a line; its stem opens what lies behind. */
export function ItemRow({ result, domain, pace }: ItemRowProps) {
  const { place, entry, state, outcome } = result;
  const id = useId();
  const [open, setOpen] = useState(false);
  const note = itemNote(result);
  return (
    <>
      <tr className="border-hair border-t align-baseline [&>td]:py-2">
        <td className="figure text-13">{place + 1}</td>
        <td>
          <OutcomeMark outcome={outcome} />
        </td>
        <td className="pr-3.5">
          <button
            type="button"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => setOpen(!open)}
            className="group -my-2 block w-full py-2 text-left"
          >
            <span
              className={`font-medium [overflow-wrap:anywhere] group-hover:text-accent ${open ? "" : "line-clamp-2"}`}
            >
              <CodeText>{entry.item.stem}</CodeText>
            </span>
            {note ? (
              <span className="block text-13 text-ink-2 leading-5">
                <CodeText>{note}</CodeText>
              </span>
            ) : null}
            {entry.scored ? null : <span className="block text-12 text-ink-3">Unscored: it did not count</span>}
          </button>
        </td>
        <td className="pr-3.5 text-13 text-ink-3 max-lg:hidden">{domain}</td>
        <td className="figure whitespace-nowrap text-13 max-md:hidden">
          {chosenLetters(result)}{" "}
          {keyLetters(entry) && outcome !== "right" ? (
            <span className="text-ink-3">key {keyLetters(entry)}</span>
          ) : null}
        </td>
        <td className="figure whitespace-nowrap text-right text-13">
          {state.flagged ? (
            <Flag size={12} fill="currentColor" role="img" aria-label="flagged" className="mr-1.5 inline md:mr-2.5" />
          ) : null}
          <span className={result.slow ? "font-semibold" : ""}>{clockText(state.time)}</span>
        </td>
      </tr>
      {open ? (
        <tr>
          {/* As many columns as are shown: more would be made anew, at the cost of the others. */}
          <td colSpan={4} id={id} className="pb-6 lg:pl-25">
            <ItemDetail result={result} pace={pace} />
          </td>
          <td className="max-md:hidden" />
          <td className="max-lg:hidden" />
        </tr>
      ) : null}
    </>
  );
}

function OutcomeMark({ outcome }: Pick<EntryResult, "outcome">) {
  const shared = { size: 15, strokeWidth: 2, role: "img", "aria-label": outcome } as const;
  if (outcome === "right") return <Check {...shared} className="inline align-[-2px] text-succeed" />;
  if (outcome === "wrong") return <X {...shared} className="inline align-[-2px] text-fail" />;
  return <Minus {...shared} className="inline align-[-2px] text-fail" />;
}
