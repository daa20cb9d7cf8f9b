import type { MachineType } from "../model";
import type { Definition, MachineView, ShapedField, ShapedObject, StateView } from "./definition";
import type { Source } from "./read-source";
import { MACHINE } from "./shapes/machine-shapes";
import type { QueryLanguage, Shape, ValueShape } from "./shapes/shape";
import { STATE_SHAPES, type StateType, UNTYPED_STATE } from "./shapes/state-shapes";
import { type Field, fieldValue, type ObjectNode, type SourceNode, textOf } from "./source-node";

/** Takes a definition apart: its machines, states, and objects with prescribed fields, in the order of the text. */
export function readDefinition({ root, duplicates }: Source, type: MachineType): Definition {
  const language = languageOf(root, "JSONPath");
  const reader = new DefinitionReader(language);
  reader.machine(root, MACHINE, null, type);
  return { root, language, duplicates, ...reader };
}

/** One state by itself, as TestState takes it. */
export function readState({ root, duplicates }: Source, type: MachineType): Definition {
  const language = "JSONPath";
  const reader = new DefinitionReader(language);
  const machine = { node: root, states: new Map(), owner: null, type, distributed: false };
  reader.state({ name: "", key: root, value: root }, root, machine);
  return { root, language, duplicates, ...reader };
}

/** A state's own QueryLanguage goes before the machine's; the service takes any value but `JSONPath` for JSONata. */
function languageOf(node: ObjectNode, inherited: QueryLanguage): QueryLanguage {
  const own = fieldValue(node, "QueryLanguage");
  if (own === undefined || own.type === "open") return inherited;
  return own.type === "string" && own.value === "JSONPath" ? "JSONPath" : "JSONata";
}

/** A map without prototype in between, for names that a definition brings. */
const STATE_TYPES: ReadonlyMap<string, StateType> = new Map(
  (Object.keys(STATE_SHAPES) as StateType[]).map((type) => [type, type]),
);

/** A machine whose states are being collected. */
type GrowingMachine = MachineView & { readonly states: Map<string, StateView> };

class DefinitionReader {
  readonly machines: MachineView[] = [];
  readonly states: StateView[] = [];
  readonly objects: ShapedObject[] = [];
  readonly fields: ShapedField[] = [];
  readonly misshapen: { node: SourceNode; expected: "Object" | "Array" }[] = [];
  readonly #language: QueryLanguage;

  constructor(language: QueryLanguage) {
    this.#language = language;
  }

  machine(node: ObjectNode, shape: Shape, owner: StateView | null, type: MachineType): void {
    const states = new Map<string, StateView>();
    const config = fieldValue(node, "ProcessorConfig");
    const distributed = config?.type === "object" && textOf(config, "Mode") === "DISTRIBUTED";
    const child = distributed && textOf(config, "ExecutionType") === "EXPRESS" ? "EXPRESS" : "STANDARD";
    const machine = { node, states, owner, type: distributed ? child : type, distributed };
    this.machines.push(machine);
    this.#object({ node, shape, language: this.#language, state: owner }, machine);
  }

  /** @param node the field's value */
  state(field: Field, node: ObjectNode, machine: GrowingMachine): void {
    const type = STATE_TYPES.get(textOf(node, "Type") ?? "") ?? null;
    const state = { name: field.name, field, node, type, language: languageOf(node, this.#language), machine };
    machine.states.set(field.name, state);
    this.states.push(state);
    const shape = type === null ? UNTYPED_STATE : STATE_SHAPES[type];
    this.#object({ node, shape, language: state.language, state }, machine);
  }

  #object(object: ShapedObject, machine: GrowingMachine): void {
    this.objects.push(object);
    for (const field of object.node.fields.values()) {
      const shape = object.shape.fields.get(field.name);
      if (shape === undefined || (shape.language !== undefined && shape.language !== object.language)) continue;
      this.fields.push({ object, field, shape });
      this.#value(field.value, shape.value, object, machine);
    }
  }

  #value(node: SourceNode, shape: ValueShape, object: ShapedObject, machine: GrowingMachine): void {
    if (shape.kind === "list") {
      if (node.type === "array") for (const item of node.items) this.#value(item, shape.of, object, machine);
      else if (node.type !== "open") this.misshapen.push({ node, expected: "Array" });
    } else if (shape.kind === "object" && this.#isObject(node))
      this.#object({ ...object, node, shape: shape.shape() }, machine);
    else if (shape.kind === "machine" && this.#isObject(node))
      this.machine(node, shape.shape(), object.state, machine.type);
    else if (shape.kind === "states" && this.#isObject(node))
      for (const field of node.fields.values())
        if (this.#isObject(field.value)) this.state(field, field.value, machine);
  }

  #isObject(node: SourceNode): node is ObjectNode {
    if (node.type === "object") return true;
    if (node.type !== "open") this.misshapen.push({ node, expected: "Object" });
    return false;
  }
}
