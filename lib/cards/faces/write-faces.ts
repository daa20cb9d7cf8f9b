import type { Fact } from "@/lib/quiz";
import { assertNever } from "@/lib/util";
import { authoredFaces } from "./authored";
import { clozeFaces } from "./cloze";
import { contrastFaces } from "./contrast";
import { definitionFaces } from "./definition";
import type { FaceDraft } from "./draft";
import type { FaceContext } from "./face-context";
import { limitFaces } from "./limit";
import { mappingFaces } from "./mapping";
import { membershipFaces } from "./membership";
import { questionFaces } from "./question";
import { sequenceFaces } from "./sequence";
import { trapFaces } from "./trap";

/** The questions that a fact can be asked by, simple ones first. Empty where none would be a fair question. */
export function writeFaces(fact: Fact, context: FaceContext): readonly FaceDraft[] {
  switch (fact.kind) {
    case "mapping":
      return mappingFaces(fact, context);
    case "definition":
      return definitionFaces(fact, context);
    case "limit":
      return limitFaces(fact, context);
    case "membership":
      return membershipFaces(fact, context);
    case "sequence":
      return sequenceFaces(fact, context);
    case "contrast":
      return contrastFaces(fact, context);
    case "cloze":
      return clozeFaces(fact, context);
    case "question":
      return questionFaces(fact);
    case "authored":
      return authoredFaces(fact);
    case "trap":
      return trapFaces(fact);
    default:
      return assertNever(fact);
  }
}
