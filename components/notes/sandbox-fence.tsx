import { LessonSandbox } from "@/components/asl";
import { LessonGateway } from "@/components/gateway";
import type { Code } from "@/lib/notes";
import { readAslFence } from "@/lib/sandbox";
import { shownCase } from "@/lib/sandbox/content";
import { readGatewayFence } from "@/lib/sandbox/gateway";
import { hashText } from "@/lib/util";
import { CodeText, CodeView } from "./code-view";
import type { LessonContext } from "./lesson-context";

interface SandboxFenceProps {
  readonly code: Code;
  readonly place: NonNullable<LessonContext["place"]>;
}

// What is wrong with a fence is told by the check of the notes, which goes before every build.

/** A fence that becomes a sandbox. Until it does, and without scripts, it is code under a title, as high as the sandbox. */
export function SandboxFence({ code, place }: SandboxFenceProps) {
  const { fence } = readAslFence(code.info, code.value, place.heading);
  return (
    <LessonSandbox fence={fence} place={lessonPlace(code, place)}>
      <Caption title={fence.setup.title} kind="States Language" />
      <ScrolledCode code={code} />
    </LessonSandbox>
  );
}

/** The same with a case of API Gateway. */
export function GatewayFence({ code, place }: SandboxFenceProps) {
  const { fence } = readGatewayFence(code.info, code.value, place.heading);
  if (fence === null) return <CodeView code={code} />;
  const text = <ScrolledCode code={{ ...code, value: shownCase(code.value) }} />;
  return (
    <LessonGateway fence={fence} place={lessonPlace(code, place)} code={text}>
      <Caption title={fence.setup.title} kind="API and request" />
      {text}
    </LessonGateway>
  );
}

function lessonPlace({ value }: Code, { noteId, topic }: SandboxFenceProps["place"]) {
  return { noteId, topic, name: hashText(value) };
}

function Caption({ title, kind }: { readonly title: string; readonly kind: string }) {
  return (
    <figcaption className="flex min-h-11 flex-none items-center gap-3 border-line border-b bg-bench px-3 font-semibold text-13">
      {title}
      <span className="ml-auto font-normal text-12 text-ink-3">{kind}</span>
    </figcaption>
  );
}

function ScrolledCode({ code }: { readonly code: Code }) {
  return <CodeText code={code} className="min-h-0 flex-1 overflow-y-auto bg-sunk print:overflow-visible" />;
}
