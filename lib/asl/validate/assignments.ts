import type { Definition, StateView } from "./definition";
import type { Field, ObjectNode } from "./source-node";

/** A variable that a state, Choice rule or catcher assigns. */
export interface Assignment {
  readonly name: string;
  readonly field: Field;
  /** The value of `Assign`. */
  readonly object: ObjectNode;
  readonly state: StateView;
}

/** All assignments in the order of the text; in JSONPath the `.$` of a key is not part of the name. */
export function* assignmentsIn({ fields }: Definition): Generator<Assignment> {
  for (const { field, object } of fields) {
    if (field.name !== "Assign" || field.value.type !== "object" || object.state === null) continue;
    for (const variable of field.value.fields.values()) {
      const name = object.language === "JSONPath" ? variable.name.replace(/\.\$$/, "") : variable.name;
      yield { name, field: variable, object: field.value, state: object.state };
    }
  }
}
