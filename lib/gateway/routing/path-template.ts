/** One segment of a path template. */
type Segment =
  | { readonly type: "static"; readonly text: string }
  | { readonly type: "parameter"; readonly name: string }
  | { readonly type: "greedy"; readonly name: string };

export interface PathTemplate {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** A path template such as `/pets/{id}` or `/{proxy+}`, or undefined where a greedy segment isn't the last or braces don't fit. */
export function parsePathTemplate(text: string): PathTemplate | undefined {
  if (!text.startsWith("/")) return undefined;
  const segments = text
    .split("/")
    .filter((part) => part !== "")
    .map(parseSegment);
  const isSound = segments.every(
    (segment, at) => segment !== undefined && (segment.type !== "greedy" || at === segments.length - 1),
  );
  return isSound ? { text, segments: segments.filter((segment) => segment !== undefined) } : undefined;
}

function parseSegment(text: string): Segment | undefined {
  if (!text.startsWith("{")) return /[{}]/.test(text) ? undefined : { type: "static", text };
  const name = /^\{([\w.\-:$]+)(\+?)\}$/.exec(text);
  if (name === null) return undefined;
  return { type: name[2] === "+" ? "greedy" : "parameter", name: name[1] ?? "" };
}

/**
 * Values of the parameters if the path fits the template. Escapes stay, a greedy value keeps its inner double slashes (recorded
 * 2024-08-02); slashes at both ends don't count.
 */
export function matchPath(template: PathTemplate, path: string): Readonly<Record<string, string>> | undefined {
  const parts = trimSlashes(path).split("/");
  const given = parts.length === 1 && parts[0] === "" ? [] : parts;
  const values: Record<string, string> = Object.create(null);
  for (const [at, segment] of template.segments.entries()) {
    const part = given[at];
    if (part === undefined) return undefined;
    if (segment.type === "greedy") {
      values[segment.name] = given.slice(at).join("/");
      return values;
    }
    if (segment.type === "parameter") values[segment.name] = part;
    else if (segment.text !== part) return undefined;
  }
  return given.length === template.segments.length ? values : undefined;
}

/** Order of templates that fit the same path: static before parameter before greedy, from the left. */
export function bySpecificity(a: PathTemplate, b: PathTemplate): number {
  const rank = { static: 0, parameter: 1, greedy: 2 };
  for (const [at, segment] of a.segments.entries()) {
    const other = b.segments[at];
    if (other === undefined) return 1;
    if (rank[segment.type] !== rank[other.type]) return rank[segment.type] - rank[other.type];
  }
  return a.segments.length - b.segments.length;
}

function trimSlashes(path: string): string {
  let start = 0;
  let end = path.length;
  while (start < end && path[start] === "/") start++;
  while (end > start && path[end - 1] === "/") end--;
  return path.slice(start, end);
}
