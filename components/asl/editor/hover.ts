import type { EditorState, Extension } from "@codemirror/state";
import { hoverTooltip } from "@codemirror/view";
import { shapeAt } from "@/lib/asl";
import { helpElement } from "./help-words";
import type { Dictionary } from "./language-help";
import { placeAt, textAt } from "./place-at";

/** Says what the word under the pointer means. */
export function hoverHelp(dictionary: () => Dictionary): Extension {
  return hoverTooltip((view, offset) => {
    const found = meaningAt(view.state, offset, dictionary());
    if (found === null) return null;
    const { from, to, name, meaning } = found;
    return { pos: from, end: to, above: true, create: () => ({ dom: helpElement(name, meaning) }) };
  });
}

interface Meaning {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly meaning: string;
}

/** The word at an offset with its meaning; null where there is nothing to say. */
export function meaningAt(state: EditorState, offset: number, dictionary: Dictionary): Meaning | null {
  // The side that the pointer is on: a word begins at its quote.
  const place = placeAt(state, offset + 1) ?? placeAt(state, offset);
  if (place === null || place.from === place.to) return null;
  const { from, to, path } = place;
  const name = state.sliceDoc(from, to).replace(/^"|"$/g, "");
  const readText = (at: readonly (string | number)[], field: string) => textAt(state, [...at, field]);
  const shape = shapeAt(path, readText);
  if (shape === null) return null;
  const meaning =
    place.kind === "key"
      ? shape.kind === "fields" && shape.shape.fields.has(name)
        ? dictionary.field(shape.owner, name)
        : null
      : shape.kind === "value"
        ? dictionary.value(shape.field, name)
        : null;
  return meaning === null ? null : { from, to, name, meaning };
}
