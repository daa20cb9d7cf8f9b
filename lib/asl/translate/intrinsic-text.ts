import { parsePath } from "@/lib/json";
import { type Argument, type Call, parseIntrinsic } from "../expressions/intrinsic/parse-intrinsic";
import { literalText, quoted } from "./literal";
import { syntaxText } from "./path-text";
import { type StateTranslator, Untranslatable } from "./translator";

type Write = (given: readonly string[]) => string;

/** Functions by their name without `States.`; the given arguments are JSONata already. */
const WRITE: Readonly<Record<string, Write>> = {
  StringToJson: ([text]) => `$parse(${text})`,
  JsonToString: ([value]) => `$string(${value})`,
  Array: (values) => `[${values.join(", ")}]`,
  ArrayPartition: ([list, size]) => `$partition(${list}, ${size})`,
  ArrayContains: ([list, value]) => `${value} in ${list}`,
  ArrayRange: ([first, last, step]) => `$range(${first}, ${last}, ${step})`,
  ArrayGetItem: ([list, index]) => `(${list})[${index}]`,
  ArrayLength: ([list]) => `$count(${list})`,
  ArrayUnique: ([list]) => `$distinct(${list})`,
  Base64Encode: ([text]) => `$base64encode(${text})`,
  Base64Decode: ([text]) => `$base64decode(${text})`,
  Hash: ([value, algorithm]) => `$hash(${value}, ${algorithm})`,
  JsonMerge: ([one, other]) => `$merge([${one}, ${other}])`,
  MathAdd: ([one, other]) => `${one} + ${other}`,
  StringSplit: ([text, at = ""]) => `$split(${text}, ${separatorText(at)})`,
  UUID: () => "$uuid()",
};

/** Each character of the second argument splits. */
function separatorText(text: string): string {
  if (!/^['"]/.test(text) || text.length === 3) return text;
  const characters = text.slice(1, -1).replace(/[\\\]^/-]/g, "\\$&");
  return `/[${characters}]/`;
}

/** An intrinsic function as JSONata. */
export function intrinsicText(text: string, input: string, translator: StateTranslator): string {
  const parsed = parseIntrinsic(text);
  if (!parsed.ok) throw new Untranslatable(text);
  translator.note("functions");
  return callText(parsed.value, input, translator);
}

function callText(call: Call, input: string, translator: StateTranslator): string {
  const name = /^States\.(\w+)/.exec(call.text)?.[1] ?? "";
  const given = call.arguments.map((argument) => argumentText(argument, input, translator));
  if (name === "Format") return formatText(call, given);
  const write = Object.hasOwn(WRITE, name) ? WRITE[name] : undefined;
  if (write === undefined) throw new Untranslatable(call.text);
  return write(given);
}

function argumentText(argument: Argument, input: string, translator: StateTranslator): string {
  switch (argument.kind) {
    case "call":
      return callText(argument, input, translator);
    case "literal":
      return literalText(argument.value);
    case "path": {
      const { text } = argument.path;
      const parsed = parsePath(text);
      if (!parsed.ok) throw new Untranslatable(text);
      return syntaxText(parsed.value, input, translator, text);
    }
  }
}

/** `States.Format('Order {} of {}', …)` is the pieces, joined. */
function formatText({ arguments: [template], text }: Call, [, ...values]: readonly string[]): string {
  if (template?.kind !== "literal") throw new Untranslatable(text);
  const pieces = template.raw.split(/(?<!\\)\{\}/).map((piece) => piece.replace(/\\(.)/g, "$1"));
  const joined = pieces.flatMap((piece, index) => [
    ...(piece === "" ? [] : [quoted(piece)]),
    ...(index < values.length ? [`$string(${values[index]})`] : []),
  ]);
  return joined.length === 0 ? "''" : joined.join(" & ");
}
