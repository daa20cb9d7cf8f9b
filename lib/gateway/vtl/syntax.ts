/** A mapping template, parsed. */
export interface Template {
  readonly text: string;
  readonly nodes: readonly Node[];
  /** By name; calls may stand before the definition. */
  readonly macros: ReadonlyMap<string, Macro>;
}

export interface Macro {
  readonly parameters: readonly string[];
  readonly body: readonly Node[];
}

export type Node =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "print"; readonly reference: Reference }
  | { readonly kind: "set"; readonly target: Reference; readonly value: Expression }
  | { readonly kind: "if"; readonly branches: readonly Branch[]; readonly otherwise: readonly Node[] }
  | { readonly kind: "foreach"; readonly name: string; readonly items: Expression; readonly body: readonly Node[] }
  | { readonly kind: "call"; readonly macro: string; readonly operands: readonly Expression[]; readonly offset: number }
  /** `#break` leaves the loop, `#stop` the template. */
  | { readonly kind: "break" }
  | { readonly kind: "stop" };

export interface Branch {
  readonly condition: Expression;
  readonly body: readonly Node[];
}

export type Expression =
  | { readonly kind: "literal"; readonly value: boolean | number | string }
  /** A text in double quotes, which is a template in itself. */
  | { readonly kind: "interpolation"; readonly nodes: readonly Node[] }
  | { readonly kind: "reference"; readonly reference: Reference }
  | { readonly kind: "list"; readonly items: readonly Expression[] }
  | { readonly kind: "map"; readonly entries: readonly (readonly [key: Expression, value: Expression])[] }
  | { readonly kind: "range"; readonly from: Expression; readonly to: Expression }
  | { readonly kind: "not"; readonly operand: Expression }
  | { readonly kind: "binary"; readonly operator: Operator; readonly left: Expression; readonly right: Expression };

export type Operator = "||" | "&&" | "==" | "!=" | "<" | "<=" | ">" | ">=" | "+" | "-" | "*" | "/" | "%";

/** `$name`, with all that is read from it. */
export interface Reference {
  readonly name: string;
  readonly steps: readonly Step[];
  /** Where it stands in the template, for messages. */
  readonly offset: number;
}

export type Step =
  | { readonly kind: "property"; readonly name: string }
  | { readonly kind: "method"; readonly name: string; readonly operands: readonly Expression[] }
  | { readonly kind: "index"; readonly key: Expression };
