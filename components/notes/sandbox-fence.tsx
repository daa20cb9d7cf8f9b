import { LessonSandbox } from "@/components/asl";
import type { Code } from "@/lib/notes";
import { readAslFence } from "@/lib/sandbox";
import { hashText } from "@/lib/util";
import { CodeText } from "./code-view";
import type { LessonContext } from "./lesson-context";

interface SandboxFenceProps {
  readonly code: Code;
  readonly place: NonNullable<LessonContext["place"]>;
}

/** A fence that becomes a sandbox. Until it does, and without scripts, it is code under a title, as high as the sandbox. */
export function SandboxFence({ code, place }: SandboxFenceProps) {
  // What is wrong with a fence is told by the check of the notes, which goes before every build.
  const { fence } = readAslFence(code.info, code.value, place.heading);
  const { noteId, topic } = place;
  return (
    <LessonSandbox fence={fence} place={{ noteId, topic, name: hashText(code.value) }}>
      <figcaption className="flex min-h-11 flex-none items-center gap-3 border-line border-b bg-bench px-3 font-semibold text-13">
        {fence.setup.title}
        <span className="ml-auto font-normal text-12 text-ink-3">States Language</span>
      </figcaption>
      <CodeText code={code} className="min-h-0 flex-1 overflow-y-auto bg-sunk print:overflow-visible" />
    </LessonSandbox>
  );
}
