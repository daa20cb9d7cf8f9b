import { CodeText } from "@/components/ui";
import type { Face } from "@/lib/cards";
import { ClozeText } from "./cloze-text";

/** What a face asks, as running text. Items ask with their stem. */
export function FaceQuestion({ face, stem }: { readonly face: Face; readonly stem: string | null }) {
  switch (face.kind) {
    case "basic":
    case "list":
      return <CodeText>{face.question}</CodeText>;
    case "cloze":
      return <ClozeText statement={face.statement} answer={null} />;
    case "item":
      return <CodeText>{stem ?? ""}</CodeText>;
  }
}
