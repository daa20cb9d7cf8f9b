import { assertNever } from "@/lib/util";
import { MACHINE } from "./machine-shapes";
import type { FieldShape, QueryLanguage, Shape, ValueShape } from "./shape";
import { STATE_SHAPES, type StateType, UNTYPED_STATE } from "./state-shapes";

/** What belongs at a place of a definition. */
export type PlaceShape =
  /** An object with prescribed fields; `owner` says whose: a type of state, or the field that holds the object. */
  | { readonly kind: "fields"; readonly owner: string; readonly shape: Shape; readonly language: QueryLanguage }
  /** The value of a field, or one of the values in its list. */
  | { readonly kind: "value"; readonly field: string; readonly value: ValueShape; readonly language: QueryLanguage };

/** The text of a member of the object at a path, where it has one: how `shapeAt` asks for `Type` and `QueryLanguage`. */
export type ReadText = (path: readonly (string | number)[], name: string) => string | null;

/**
 * What belongs at a place, whether or not something is there yet: for completion while the text is being typed.
 *
 * @param path keys and indexes from the root
 * @returns null where anything may stand, such as inside of Parameters
 */
export function shapeAt(path: readonly (string | number)[], readText: ReadText): PlaceShape | null {
  let language = languageOf(readText([], "QueryLanguage")) ?? "JSONPath";
  const machineLanguage = language;
  let place: PlaceShape | null = { kind: "fields", owner: "State machine", shape: MACHINE, language };
  for (const [index, step] of path.entries()) {
    if (place === null) return null;
    const here: readonly (string | number)[] = path.slice(0, index + 1);
    if (place.kind === "value" && place.value.kind === "states") {
      language = languageOf(readText(here, "QueryLanguage")) ?? machineLanguage;
      const type = stateType(readText(here, "Type"));
      const shape = type === null ? UNTYPED_STATE : STATE_SHAPES[type];
      place = { kind: "fields", owner: type ?? "State", shape, language };
    } else place = inside(place, step);
  }
  return place;
}

function inside(place: PlaceShape, step: string | number): PlaceShape | null {
  switch (place.kind) {
    case "fields":
      return ofField(step, place.shape.fields.get(String(step)), place.language);
    case "value":
      return place.value.kind === "list" ? ofValue(place.field, place.value.of, place.language) : null;
    default:
      return assertNever(place);
  }
}

function ofField(step: string | number, field: FieldShape | undefined, language: QueryLanguage): PlaceShape | null {
  if (field === undefined || (field.language !== undefined && field.language !== language)) return null;
  return ofValue(String(step), field.value, language);
}

function ofValue(field: string, value: ValueShape, language: QueryLanguage): PlaceShape {
  if (value.kind !== "object" && value.kind !== "machine") return { kind: "value", field, value, language };
  return { kind: "fields", owner: field, shape: value.shape(), language };
}

function languageOf(text: string | null): QueryLanguage | null {
  return text === "JSONPath" || text === "JSONata" ? text : null;
}

function stateType(text: string | null): StateType | null {
  return text !== null && Object.hasOwn(STATE_SHAPES, text) ? (text as StateType) : null;
}
