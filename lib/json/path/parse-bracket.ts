import type { Reader } from "../reader";
import { readCondition } from "./parse-filter";
import { readQuoted } from "./parse-literal";
import type { Step } from "./step";

const INTEGER = /-?\d{1,15}/y;

/** `['name']`, `[0]`, `[0,1]`, `[1:2]`, `[*]` or `[?(…)]`. */
export function readBracket(reader: Reader): Step {
  reader.expect("[");
  reader.skipSpace();
  const step = readSelector(reader);
  reader.skipSpace();
  reader.expect("]");
  return step;
}

function readSelector(reader: Reader): Step {
  if (reader.accept("*")) return { kind: "wildcard" };
  if (reader.accept("?")) return readFilter(reader);
  if (reader.next === "'" || reader.next === '"') return readNames(reader);
  return readIndexes(reader);
}

function readFilter(reader: Reader): Step {
  const start = reader.offset;
  reader.skipSpace();
  reader.expect("(");
  const condition = reader.nested(() => readCondition(reader));
  reader.expect(")");
  return { kind: "filter", condition, text: reader.text.slice(start, reader.offset) };
}

function readNames(reader: Reader): Step {
  const name = readQuoted(reader);
  const names = [name, ...readRest(reader, readQuoted)];
  return names.length === 1 ? { kind: "child", name } : { kind: "children", names };
}

function readIndexes(reader: Reader): Step {
  const from = readInteger(reader);
  if (reader.accept(":")) {
    reader.skipSpace();
    return { kind: "slice", from, to: readInteger(reader) };
  }
  if (from === null) reader.fail("Expected a quoted name, an index, '*' or '?('");
  const indexes = [from, ...readRest(reader, (rest) => readInteger(rest) ?? rest.fail("Expected an index"))];
  return indexes.length === 1 ? { kind: "index", index: from } : { kind: "indexes", indexes };
}

function readInteger(reader: Reader): number | null {
  const digits = reader.match(INTEGER);
  reader.skipSpace();
  return digits === "" ? null : Number(digits);
}

function readRest<Value>(reader: Reader, rule: (reader: Reader) => Value): Value[] {
  const values: Value[] = [];
  for (;;) {
    reader.skipSpace();
    if (!reader.accept(",")) return values;
    reader.skipSpace();
    values.push(rule(reader));
  }
}
