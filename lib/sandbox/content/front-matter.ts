import matter from "gray-matter";

/** The front matter of a file, as plain fields; empty where it is none. What is wrong with its YAML is told by the note parser. */
export function readFields(lines: readonly string[]): Readonly<Record<string, unknown>> {
  try {
    return matter(lines.join("\n"), { language: "yaml", engines: { javascript: refuseCode } }).data;
  } catch {
    return {};
  }
}

function refuseCode(): object {
  throw new Error("code in front matter is not run");
}
