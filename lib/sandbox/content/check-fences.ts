import type { Code, Note } from "@/lib/notes";
import { blocksOf } from "@/lib/notes/parse";
import type { Diagnostic } from "@/lib/util";
import { checkFence } from "./check-fence";
import { checkGatewayFence } from "./check-gateway-fence";

/** Runs every `asl` and `apigw` fence of the notes and says what is wrong: see {@link checkFence} and {@link checkGatewayFence}. */
export async function checkFences(notes: readonly Note[]): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const note of notes) {
    for (const { code, title } of aslFences(note)) found.push(...(await checkFence(note, code, title)));
    for (const { code, title } of fencesOf(note, "apigw")) found.push(...checkGatewayFence(note, code, title));
  }
  return found;
}

interface TitledFence {
  readonly code: Code;
  /** Words of the heading that it stands under. */
  readonly title: string;
}

/** The `asl` fences of a note, those in lists and callouts too. */
export function aslFences(note: Note): readonly TitledFence[] {
  return fencesOf(note, "asl");
}

function fencesOf(note: Note, language: "asl" | "apigw"): readonly TitledFence[] {
  return note.sections.flatMap((section) =>
    [...blocksOf({ ...note, sections: [section] })].flatMap((block) =>
      block.type === "code" && block.language === language ? [{ code: block, title: section.title.text }] : [],
    ),
  );
}
