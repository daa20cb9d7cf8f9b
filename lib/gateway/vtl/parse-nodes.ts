import type { Reader } from "@/lib/json";
import { readDirective } from "./parse-directive";
import { readReference } from "./parse-reference";
import type { Macro, Node } from "./syntax";

/** Macros of the template: all names that it defines, and the definitions read so far. */
export interface Definitions {
  readonly names: ReadonlySet<string>;
  readonly macros: Map<string, Macro>;
}

/** The directive that ended a block: `#end`, `#else` or `#elseif`. */
export interface BlockEnd {
  readonly name: "end" | "else" | "elseif";
  readonly offset: number;
}

/** Nodes up to the directive that ends the block, or to the end of the text. */
export function readNodes(reader: Reader, definitions: Definitions): { nodes: readonly Node[]; end: BlockEnd | null } {
  const block = new Block();
  while (!reader.done) {
    const offset = reader.offset;
    block.add(reader.match(PLAIN));
    if (reader.done) break;
    if (reader.next === "\\") block.add(readEscape(reader));
    else if (reader.next === "$") {
      const reference = readReference(reader, definitions);
      if (reference === null) block.add(take(reader));
      else block.nodes.push({ kind: "print", reference });
    } else {
      const directive = readDirective(reader, definitions, block);
      if (directive === null) block.add(take(reader));
      else if ("end" in directive) return { nodes: block.nodes, end: directive.end };
      else block.nodes.push(...directive.nodes);
    }
    if (reader.offset === offset) reader.fail("The template can't be read further");
  }
  return { nodes: block.nodes, end: null };
}

const PLAIN = /[^$#\\]+/y;

/** A block under construction; neighbouring texts become one. */
export class Block {
  readonly nodes: Node[] = [];

  add(text: string): void {
    if (text === "") return;
    const last = this.nodes.at(-1);
    if (last?.kind === "text") this.nodes[this.nodes.length - 1] = { kind: "text", text: last.text + text };
    else this.nodes.push({ kind: "text", text });
  }

  /** Takes blanks away from the end of what was read, as `#set` does with those before it. */
  trimBlanks(): void {
    const last = this.nodes.at(-1);
    if (last?.kind !== "text") return;
    const text = last.text.replace(/(?<![ \t])[ \t]+$/, "");
    if (text === "") this.nodes.pop();
    else this.nodes[this.nodes.length - 1] = { kind: "text", text };
  }
}

/** A backslash before `$` or `#` makes it a character like any other. */
function readEscape(reader: Reader): string {
  const backslash = take(reader);
  return reader.next === "$" || reader.next === "#" ? take(reader) : backslash;
}

function take(reader: Reader): string {
  const character = reader.next;
  reader.offset++;
  return character;
}
