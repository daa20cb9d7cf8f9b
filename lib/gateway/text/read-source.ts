import { type Alias, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from "yaml";
import { type Json, type Position, setMember } from "@/lib/util";
import type { TextDiagnostic } from "./diagnostic";
import { isTooLong, tooDeepAt } from "./document-size";
import { escapeKey } from "./pointer";

/** A document as a value, with its places in the text. */
export interface Source {
  readonly root: Json;
  readonly diagnostics: readonly TextDiagnostic[];
  /** The place of what a JSON pointer names, or of the nearest thing around it. */
  readonly positionOf: (pointer: string) => Position;
}

/** Values of a document with its aliases written out. */
const MOST_VALUES = 100_000;

/** Reads JSON or YAML, which JSON is a part of. What is no document at all gives a `null` root and at least one error. */
export function readSource(text: string): Source {
  const lines = new LineCounter();
  const reading = new Reading(text, lines);
  const tooLong = isTooLong(text);
  const tooDeep = tooLong ? null : tooDeepAt(text);
  if (tooLong) reading.report("The document is longer than this simulation reads.", 0, 0);
  else if (tooDeep !== null) reading.report("The document is nested too deeply.", tooDeep, tooDeep + 1);
  else reading.read();
  return reading;
}

interface Sized {
  readonly json: Json;
  /** Values in it, itself included. */
  readonly size: number;
}

class Reading implements Source {
  root: Json = null;
  readonly diagnostics: TextDiagnostic[] = [];
  private readonly text: string;
  private readonly lines: LineCounter;
  private readonly spans = new Map<string, readonly [number, number]>();
  /** What an alias stands for: the value that last had the anchor. */
  private readonly anchors = new Map<string, Sized>();

  constructor(text: string, lines: LineCounter) {
    this.text = text;
    this.lines = lines;
  }

  read(): void {
    // Unique keys are looked after here: the parser compares each with each.
    const document = parseDocument(this.text, {
      lineCounter: this.lines,
      prettyErrors: false,
      uniqueKeys: false,
      stringKeys: true,
      logLevel: "silent",
    });
    for (const { message, pos } of document.errors.slice(0, 20)) this.report(sentence(message), ...pos);
    if (document.errors.length > 0 || document.contents === null) return;
    const { json, size } = this.value(document.contents, "");
    if (size > MOST_VALUES) this.report("The document has too many values.", 0, 0);
    else this.root = json;
  }

  positionOf = (pointer: string): Position => {
    let around = pointer;
    while (around !== "" && !this.spans.has(around)) around = around.slice(0, around.lastIndexOf("/"));
    return this.position(...(this.spans.get(around) ?? [0, 0]));
  };

  report(message: string, start: number, end: number, pointer = ""): void {
    this.diagnostics.push({ severity: "ERROR", message, fix: null, pointer, position: this.position(start, end) });
  }

  private position(start: number, end: number): Position {
    return { start: this.point(start), end: this.point(end) };
  }

  private point(wanted: number) {
    const offset = Math.max(0, Math.min(wanted, this.text.length));
    const { line, col } = this.lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col), offset };
  }

  private value(node: Node | null, pointer: string): Sized {
    if (node === null) return { json: null, size: 1 };
    const [start, end] = node.range ?? [0, 0];
    this.spans.set(pointer, [start, end]);
    if (isAlias(node)) return this.alias(node, pointer);
    const sized = this.plain(node, pointer);
    if (node.anchor !== undefined) this.anchors.set(node.anchor, sized);
    return sized;
  }

  private alias({ source, range }: Alias, pointer: string): Sized {
    const sized = this.anchors.get(source);
    if (sized !== undefined) return sized;
    this.report(`There is no value yet with the anchor '${source}'.`, range?.[0] ?? 0, range?.[1] ?? 0, pointer);
    return { json: null, size: 1 };
  }

  private plain(node: Node, pointer: string): Sized {
    if (isScalar(node)) return { json: this.scalar(node.value, pointer), size: 1 };
    if (isSeq(node)) return this.list(node.items, pointer);
    return isMap(node) ? this.map(node.items, pointer) : { json: null, size: 1 };
  }

  private scalar(value: unknown, pointer: string): Json {
    if (value === null || typeof value === "boolean" || typeof value === "string") return value;
    if (typeof value === "number" && Number.isFinite(value)) return value;
    this.report("This value has no counterpart in JSON.", ...(this.spans.get(pointer) ?? ([0, 0] as const)), pointer);
    return null;
  }

  private list(items: readonly unknown[], pointer: string): Sized {
    const sized = items.map((item, index) => this.value(asNode(item), `${pointer}/${index}`));
    return { json: sized.map(({ json }) => json), size: total(sized) };
  }

  private map(pairs: readonly Pair[], pointer: string): Sized {
    const object: { [key: string]: Json } = {};
    const sized: Sized[] = [];
    for (const { key, value } of pairs) {
      const name = isScalar(key) ? String(key.value) : "";
      const inside = `${pointer}/${escapeKey(name)}`;
      if (Object.hasOwn(object, name)) this.reportTwice(key, name, inside);
      const inner = this.value(asNode(value), inside);
      sized.push(inner);
      setMember(object, name, inner.json);
    }
    return { json: object, size: total(sized) };
  }

  private reportTwice(key: unknown, name: string, pointer: string): void {
    const [start, end] = (isScalar(key) ? key.range : null) ?? [0, 0];
    this.report(`The key '${name}' is here a second time.`, start, end, pointer);
  }
}

function asNode(value: unknown): Node | null {
  return isScalar(value) || isSeq(value) || isMap(value) || isAlias(value) ? value : null;
}

function total(sized: readonly Sized[]): number {
  return sized.reduce((sum, { size }) => sum + size, 1);
}

function sentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
