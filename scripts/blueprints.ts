import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Blueprint } from "@/lib/exam";
import { parseBlueprints } from "@/lib/exam/blueprint";
import type { Diagnostic, Result } from "@/lib/util";

/** What each exam file of a folder of content holds, or what is wrong with it. `topics` are those that a form may name; left out: any. */
export function readBlueprints(
  folder: string,
  topics?: readonly string[],
): readonly Result<readonly Blueprint[], readonly Diagnostic[]>[] {
  const exams = path.join(folder, "exams");
  if (!existsSync(exams)) return [];
  const files = readdirSync(exams).filter((name) => /\.md$/i.test(name) && !/^readme\.md$/i.test(name));
  return files
    .sort()
    .map((name) => parseBlueprints(readFileSync(path.join(exams, name), "utf8"), `exams/${name}`, topics));
}
