/** `${Name}` in a definition that a template fills in: CloudFormation's Fn::Sub and DefinitionSubstitutions, SAM, Terraform. */
export interface Placeholder {
  /** What stands between the braces, such as `AWS::Region` or `Charge.Arn`. */
  readonly name: string;
  /** Outside of a text it stands for a whole value, such as a number. */
  readonly isValue: boolean;
  /** Something to begin with: a value that lets the machine run. */
  readonly suggestion: string;
}

const PLACEHOLDER = /\$\{([^{}"\\\r\n]{1,200})\}/g;
/** A JSON text, or a placeholder outside of one. */
const TOKEN = /"(?:[^"\\]|\\.)*"|\$\{([^{}"\\\r\n]{1,200})\}/gs;

/** The placeholders of a text, each name once, in the order of their first place. */
export function placeholdersOf(text: string): readonly Placeholder[] {
  const found = new Map<string, Placeholder>();
  for (const [token, bare] of text.matchAll(TOKEN)) {
    const names = bare === undefined ? Array.from(token.matchAll(PLACEHOLDER), ([, name = ""]) => name) : [bare];
    for (const name of names)
      if (!found.has(name))
        found.set(name, { name, isValue: bare !== undefined, suggestion: suggest(name, bare !== undefined) });
  }
  return [...found.values()];
}

/** Puts values in the place of placeholders. One that has none stays as it is. */
export function fillPlaceholders(text: string, values: ReadonlyMap<string, string>): string {
  const fill = (part: string, write: (value: string) => string): string =>
    part.replace(PLACEHOLDER, (all, name: string) => {
      const value = values.get(name);
      return value === undefined ? all : write(value);
    });
  return text.replace(TOKEN, (token) =>
    token.startsWith('"') ? fill(token, (value) => JSON.stringify(value).slice(1, -1)) : fill(token, asValue),
  );
}

/** A text that is JSON stands for that value, any other for itself. */
function asValue(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return JSON.stringify(text);
  }
}

const KNOWN: ReadonlyMap<string, string> = new Map([
  ["AWS::Region", "us-east-1"],
  ["AWS::AccountId", "123456789012"],
  ["AWS::Partition", "aws"],
  ["AWS::StackName", "stack"],
]);

function suggest(name: string, isValue: boolean): string {
  const known = KNOWN.get(name);
  if (known !== undefined) return known;
  if (isValue) return "1";
  const plain = name.replace(/\.?Arn$/i, "").replace(/[^\w-]+/g, "-");
  return /(?:function|lambda|arn)/i.test(name) ? `arn:aws:lambda:us-east-1:123456789012:function:${plain}` : plain;
}
