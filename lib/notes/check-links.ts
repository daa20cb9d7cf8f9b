import type { Diagnostic } from "@/lib/util";
import { type Address, linksOf } from "./links";
import type { Note } from "./model";

/**
 * Dead links between notes: to a file that is not there (rule `link-dead`), or to a heading that a note does not have
 * (rule `anchor-dead`). `exists` is asked for paths below the folder of the notes; they may begin with `../`.
 */
export function checkLinks(notes: readonly Note[], exists: (path: string) => boolean): readonly Diagnostic[] {
  const anchors = new Map(notes.map((note) => [note.file, new Set(note.sections.map(({ id }) => id))]));
  return notes.flatMap((note) => linksOf(note).flatMap((link) => checkLink(note, link, anchors, exists) ?? []));
}

function checkLink(
  note: Note,
  { url, position }: Address,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
  exists: (path: string) => boolean,
): Diagnostic | null {
  if (url === "" || url.startsWith("//") || /^[a-z][a-z0-9+.-]*:/i.test(url)) return null;
  const [address = "", fragment = ""] = url.split("#", 2);
  const target = resolve(note.file, decode(address.split("?", 1)[0] ?? ""));
  const found = { file: note.file, position, severity: "error" as const };
  if (!anchors.has(target) && !exists(target)) {
    const fix = "Correct the path; it counts from the folder of this note.";
    return { ...found, rule: "link-dead", message: `There is no file \`${target}\`.`, fix };
  }
  const headings = anchors.get(target);
  if (fragment === "" || headings === undefined || headings.has(decode(fragment).toLowerCase())) return null;
  const message = `There is no heading \`#${fragment}\` in ${target === note.file ? "this note" : `\`${target}\``}.`;
  return {
    ...found,
    rule: "anchor-dead",
    message,
    fix: "Use the words of a heading in small letters, joined by dashes.",
  };
}

/** The path that a relative address leads to, from the file it stands in; an empty address is the file itself. */
function resolve(file: string, address: string): string {
  if (address === "") return file;
  const parts = address.startsWith("/") ? [] : file.split("/").slice(0, -1);
  for (const part of address.split("/")) {
    if (part === "..") {
      if (parts.length === 0 || parts.at(-1) === "..") parts.push("..");
      else parts.pop();
    } else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
