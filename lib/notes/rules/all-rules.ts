import { frontMatterField } from "./front-matter-field";
import { frontMatterInvalid } from "./front-matter-invalid";
import type { Rule } from "./rule";

/** The rules that look at one note at a time. */
export const ALL_RULES: readonly Rule[] = [frontMatterField, frontMatterInvalid];
