import { askPlaceholderUnknown } from "./ask-placeholder-unknown";
import { checkboxNoKey } from "./checkbox-no-key";
import { diagramNotDrawn } from "./diagram-not-drawn";
import { directiveUnattached } from "./directive-unattached";
import { directiveUnknown } from "./directive-unknown";
import { directiveValue } from "./directive-value";
import { fenceUnclosed } from "./fence-unclosed";
import { fenceUnknown } from "./fence-unknown";
import { frontMatterField } from "./front-matter-field";
import { frontMatterInvalid } from "./front-matter-invalid";
import { headingDuplicateId } from "./heading-duplicate-id";
import { headingEmpty } from "./heading-empty";
import { headingGuessed } from "./heading-guessed";
import { htmlRemoved } from "./html-removed";
import { imageMissing } from "./image-missing";
import { imageRemote } from "./image-remote";
import { lessonTooLong } from "./lesson-too-long";
import { linkUnsafe } from "./link-unsafe";
import { noteTooLong } from "./note-too-long";
import type { Rule } from "./rule";
import { setextAccidental } from "./setext-accidental";
import { tableBroken } from "./table-broken";
import { tableNoBody } from "./table-no-body";
import { tableRagged } from "./table-ragged";
import { trapWithoutReason } from "./trap-without-reason";

/** The rules that look at one note at a time. */
export const ALL_RULES: readonly Rule[] = [
  askPlaceholderUnknown,
  checkboxNoKey,
  diagramNotDrawn,
  directiveUnattached,
  directiveUnknown,
  directiveValue,
  fenceUnclosed,
  fenceUnknown,
  frontMatterField,
  frontMatterInvalid,
  headingDuplicateId,
  headingEmpty,
  headingGuessed,
  htmlRemoved,
  imageMissing,
  imageRemote,
  lessonTooLong,
  linkUnsafe,
  noteTooLong,
  setextAccidental,
  tableBroken,
  tableNoBody,
  tableRagged,
  trapWithoutReason,
];
