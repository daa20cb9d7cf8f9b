import { HighlightStyle } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

const FLOAT = {
  backgroundColor: "var(--raised)",
  color: "var(--ink)",
  border: "none",
  borderRadius: "var(--radius-control)",
  boxShadow: "var(--shadow-float)",
};

/** The look of the editor, from the tokens of the page: they reach into the shadow root, classes of the page do not. */
export const editorTheme: Extension = EditorView.theme({
  "&": { height: "100%", backgroundColor: "var(--panel)", color: "var(--ink)", fontSize: "12.5px" },
  "&.cm-focused": { outline: "2px solid var(--accent)", outlineOffset: "-2px" },
  ".cm-scroller": {
    fontFamily: "var(--font-figure)",
    fontVariantLigatures: "none",
    lineHeight: "20px",
    letterSpacing: "-0.01em",
    scrollbarColor: "var(--control) transparent",
  },
  ".cm-content": { padding: "8px 0", caretColor: "var(--accent)" },
  ".cm-line": { padding: "0 12px 0 6px" },
  ".cm-cursor": { borderLeftColor: "var(--accent)", borderLeftWidth: "2px" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "color-mix(in oklab, var(--accent) 24%, transparent)",
  },
  ".cm-gutters": { backgroundColor: "var(--panel)", color: "var(--ink-3)", border: "none" },
  ".cm-lineNumbers .cm-gutterElement": { minWidth: "28px", padding: "0 6px 0 2px" },
  ".cm-foldGutter .cm-gutterElement": { width: "14px", textAlign: "center", cursor: "pointer", color: "var(--ink-3)" },
  ".cm-activeLineGutter": { backgroundColor: "transparent", color: "var(--ink)" },
  ".cm-gutterElement.cm-faulty": { color: "var(--fail)", fontWeight: "700" },
  ".cm-foldPlaceholder": {
    backgroundColor: "var(--sunk)",
    border: "1px solid var(--line)",
    color: "var(--ink-2)",
    padding: "0 4px",
  },
  ".cm-matchingBracket, &.cm-focused .cm-matchingBracket": {
    backgroundColor: "var(--accent-soft)",
    outline: "1px solid var(--accent-line)",
  },
  ".cm-tooltip": FLOAT,
  ".cm-tooltip-lint, .cm-tooltip-hover, .cm-completionInfo": {
    fontFamily: "var(--font-text)",
    fontSize: "13px",
    lineHeight: "20px",
    maxWidth: "22rem",
  },
  ".cm-diagnostic": { padding: "6px 10px", borderLeftWidth: "3px", whiteSpace: "pre-wrap" },
  ".cm-diagnostic-error": { borderLeftColor: "var(--fail)" },
  ".cm-diagnostic-warning": { borderLeftColor: "var(--choice)" },
  ".cm-help": { padding: "6px 10px" },
  ".cm-help b": { fontWeight: "600" },
  ".cm-help code": {
    fontFamily: "var(--font-figure)",
    fontSize: "0.9em",
    backgroundColor: "var(--sunk)",
    padding: "1px 3px",
    borderRadius: "var(--radius-mark)",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "var(--font-figure)", maxHeight: "15rem" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "2px 8px", lineHeight: "20px" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": {
    backgroundColor: "var(--accent-soft)",
    color: "var(--accent)",
  },
  ".cm-completionMatchedText": { textDecoration: "underline" },
  ".cm-completionDetail": { fontStyle: "normal", color: "var(--ink-3)", marginLeft: "10px" },
  ".cm-tooltip.cm-completionInfo": { padding: "6px 10px" },
  ".cm-panels": { backgroundColor: "var(--sunk)", color: "var(--ink)", borderColor: "var(--line)" },
  ".cm-textfield": {
    backgroundColor: "var(--panel)",
    border: "1px solid var(--control)",
    borderRadius: "var(--radius-control)",
  },
  ".cm-button": {
    backgroundImage: "none",
    backgroundColor: "var(--panel)",
    border: "1px solid var(--control)",
    borderRadius: "var(--radius-control)",
    color: "var(--ink)",
  },
  ".cm-searchMatch": { backgroundColor: "var(--mark)" },
  ".cm-trace": { width: "18px" },
  ".cm-trace .cm-gutterElement": { position: "relative" },
  ".cm-trace .cm-done::before": {
    content: '""',
    position: "absolute",
    left: "8px",
    top: "0",
    bottom: "0",
    borderLeft: "1.5px solid var(--ink-2)",
  },
  ".cm-trace .cm-hit::after": {
    content: '""',
    position: "absolute",
    left: "5px",
    top: "6px",
    width: "8px",
    height: "8px",
    borderRadius: "50%",
    backgroundColor: "var(--ink-2)",
  },
  ".cm-trace .cm-here::after": { backgroundColor: "var(--accent)" },
  ".cm-now": { backgroundColor: "var(--accent-soft)" },
});

/** Code is quiet: keys stay ink, strings and numbers have a colour each. */
export const codeColours = HighlightStyle.define([
  { tag: tags.propertyName, color: "var(--code-key)" },
  { tag: tags.string, color: "var(--code-string)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--code-number)" },
  { tag: [tags.separator, tags.squareBracket, tags.brace], color: "var(--code-punct)" },
]);
