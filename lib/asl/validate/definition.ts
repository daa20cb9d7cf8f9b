import type { MachineType } from "../model";
import type { Duplicate } from "./read-source";
import type { FieldShape, QueryLanguage, Shape } from "./shapes/shape";
import type { StateType } from "./shapes/state-shapes";
import type { Field, ObjectNode, SourceNode } from "./source-node";

/** A state of a definition, at any depth. */
export interface StateView {
  readonly name: string;
  readonly field: Field;
  readonly node: ObjectNode;
  /** Null where `Type` is missing, no type or not known yet. */
  readonly type: StateType | null;
  readonly language: QueryLanguage;
  readonly machine: MachineView;
}

/** A set of states with a start: the whole machine, a branch, or what a Map runs for each item. */
export interface MachineView {
  readonly node: ObjectNode;
  readonly states: ReadonlyMap<string, StateView>;
  /** The state that runs this one; null for the whole machine. */
  readonly owner: StateView | null;
  /** The kind of workflow its states run in: child executions of a distributed Map have a type of their own. */
  readonly type: MachineType;
  /** Whether it is what a distributed Map runs. */
  readonly distributed: boolean;
}

/** An object whose fields are prescribed, with the language its fields are read in. */
export interface ShapedObject {
  readonly node: ObjectNode;
  readonly shape: Shape;
  readonly language: QueryLanguage;
  readonly state: StateView | null;
}

/** A field that belongs to its object, with what it should hold. */
export interface ShapedField {
  readonly object: ShapedObject;
  readonly field: Field;
  readonly shape: FieldShape;
}

/** What all rules look at: the definition, taken apart once. */
export interface Definition {
  readonly root: ObjectNode;
  readonly language: QueryLanguage;
  readonly machines: readonly MachineView[];
  readonly states: readonly StateView[];
  readonly objects: readonly ShapedObject[];
  /** Fields at their place; those of the other query language are left out. */
  readonly fields: readonly ShapedField[];
  readonly duplicates: readonly Duplicate[];
  /** Values that should be an object with prescribed fields, or a list of them, and are something else. */
  readonly misshapen: readonly { readonly node: SourceNode; readonly expected: "Object" | "Array" }[];
}
