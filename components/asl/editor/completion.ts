import { type Completion, type CompletionContext, type CompletionResult, snippet } from "@codemirror/autocomplete";
import type { EditorState } from "@codemirror/state";
import { type FieldShape, shapeAt, type ValueShape } from "@/lib/asl";
import { helpElement } from "./help-words";
import type { Dictionary } from "./language-help";
import { fieldsAt, type JsonPlace, type Path, placeAt, textAt } from "./place-at";

/** What fits at the cursor: fields, names of states and errors, types, resources. */
export function completeAt(context: CompletionContext, dictionary: Dictionary): CompletionResult | null {
  const { state, pos } = context;
  const word = context.matchBefore(/[\w.:$-]+/);
  const place = placeAt(state, word?.from ?? pos);
  if (place === null || (place.from === place.to && word === null && !context.explicit)) return null;
  const options = place.kind === "key" ? keyOptions(state, place, dictionary) : valueOptions(state, place, dictionary);
  if (options.length === 0) return null;
  const quoted = place.from < place.to;
  return { from: quoted ? place.from + 1 : (word?.from ?? pos), options, validFor: /^[\w.:$-]*$/ };
}

function readTextIn(state: EditorState) {
  return (path: Path, name: string) => textAt(state, [...path, name]);
}

/** Fields that fit into the object and are not in it; those that must be there go first. */
function keyOptions(state: EditorState, place: JsonPlace, dictionary: Dictionary): readonly Completion[] {
  const shape = shapeAt(place.path, readTextIn(state));
  if (shape?.kind !== "fields") return [];
  const taken = new Set(fieldsAt(state, place.path));
  const fields = [...shape.shape.fields].filter(
    ([name, { language }]) => !taken.has(name) && (language === undefined || language === shape.language),
  );
  return fields.map(([name, field]) => ({
    label: name,
    type: "property",
    detail: field.required ? "must be there" : "",
    boost: field.required ? 20 : 0,
    ...infoOf(dictionary.field(shape.owner, name)),
    apply: applyKey(state, place, name, field),
  }));
}

/** Writes a key with the beginning of its value; only the name where a value stands already. */
function applyKey(
  state: EditorState,
  place: JsonPlace,
  name: string,
  field: FieldShape,
): NonNullable<Completion["apply"]> {
  const quoted = place.from < place.to;
  const hasValue = quoted && /^\s*:/.test(state.sliceDoc(place.to, place.to + 20));
  if (hasValue) return name;
  const template = `"${name}": ${stubOf(field.value)}`;
  return (view, completion, from, to) => {
    // The quotes are in the template, so those that are there go.
    const [start, end] = quoted ? [from - 1, Math.max(to, place.to)] : [from, to];
    snippet(template)(view, completion, start, end);
  };
}

/** How a value of this shape begins; the cursor comes to stand at the mark. */
function stubOf(value: ValueShape): string {
  switch (value.kind) {
    case "list":
      return value.of.kind === "text" ? '["$' + '{}"]' : "[$" + "{}]";
    case "object":
    case "states":
    case "machine":
    case "template":
      return "{$" + "{}}";
    case "boolean":
      return "$" + "{true}";
    case "integer":
    case "decimal":
      return "$" + "{1}";
    case "any":
    case "items":
      return "$" + "{}";
    default:
      return '"$' + '{}"';
  }
}

function valueOptions(state: EditorState, place: JsonPlace, dictionary: Dictionary): readonly Completion[] {
  const shape = shapeAt(place.path, readTextIn(state));
  if (shape?.kind !== "value") return [];
  const { value, field } = shape;
  if (value.kind === "boolean") return ["true", "false"].map((label) => ({ label, type: "constant" }));
  const quoted = place.from < place.to;
  return textsFor(state, place.path, field, value, dictionary).map((label) => ({
    label,
    type: "text",
    ...infoOf(dictionary.value(field, label)),
    apply: quoted ? label : JSON.stringify(label),
  }));
}

function textsFor(
  state: EditorState,
  path: Path,
  field: string,
  value: ValueShape,
  dictionary: Dictionary,
): readonly string[] {
  if (value.kind === "choice") return value.values;
  switch (field) {
    case "Next":
    case "Default":
      return statesAround(state, path).filter((name) => name !== ownName(path));
    case "StartAt":
      return fieldsAt(state, [...path.slice(0, -1), "States"]);
    case "ErrorEquals":
    case "Error":
      return [...new Set([...dictionary.errors, ...ownErrors(state)])];
    case "Resource":
      return dictionary.resources;
    default:
      return [];
  }
}

/** The states that a state can go to: those beside it. */
function statesAround(state: EditorState, path: Path): readonly string[] {
  const at = path.lastIndexOf("States");
  return at === -1 ? [] : fieldsAt(state, path.slice(0, at + 1));
}

function ownName(path: Path): string | number | undefined {
  return path[path.lastIndexOf("States") + 1];
}

/** Names of errors that the definition uses elsewhere. */
function ownErrors(state: EditorState): readonly string[] {
  const names = state.doc.toString().match(/"[A-Za-z][\w.]*(?:Error|Exception|Timeout|Failed|Declined)"/g) ?? [];
  return names.slice(0, 50).map((name) => name.slice(1, -1));
}

function infoOf(meaning: string | null): Pick<Completion, "info"> {
  return meaning === null ? {} : { info: () => helpElement(null, meaning) };
}
