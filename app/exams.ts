import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { contentFolder, type Library, loadLibrary } from "@/app/library";
import { type ExamShelf, offerOf } from "@/components/exam";
import type { Blueprint } from "@/lib/exam";
import { parseBlueprints } from "@/lib/exam/blueprint";

/** The folder of blueprints in the content. */
const FOLDER = "exams";

/** The mock exams of the content, each with what the bank can give of it. Worked out once for each state of the library. */
export function loadExamShelf(): ExamShelf {
  const library = loadLibrary();
  const known = shelves.get(library) ?? buildShelf(library);
  shelves.set(library, known);
  return known;
}

const shelves = new WeakMap<Library, ExamShelf>();

function buildShelf({ bank, topics }: Library): ExamShelf {
  return {
    offers: readBlueprints().map((blueprint) => offerOf(bank.items, blueprint)),
    topics: topics.map(({ id }) => id),
  };
}

function readBlueprints(): readonly Blueprint[] {
  const folder = path.join(contentFolder, FOLDER);
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith(".md") && file !== "README.md");
  return files.sort().flatMap((file) => {
    const parsed = parseBlueprints(readFileSync(path.join(folder, file), "utf8"), `${FOLDER}/${file}`);
    // The check of the notes reports what is wrong, and goes before every build.
    return parsed.ok ? parsed.value : [];
  });
}
