import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import {
  bracketMatching,
  codeFolding,
  foldGutter,
  foldKeymap,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from "@codemirror/language";
import { lintKeymap } from "@codemirror/lint";
import { search, searchKeymap } from "@codemirror/search";
import { Annotation, Compartment, EditorState, type Extension, Prec } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { completeAt } from "./completion";
import { formatText } from "./format-text";
import { hoverHelp } from "./hover";
import { Dictionary } from "./language-help";
import { type EditorProblem, faultyLines, showProblems } from "./problems";
import { codeColours, editorTheme } from "./theme";
import { showTrace, type Trace, traceGutter } from "./trace-gutter";

export interface EditorOptions {
  /** `definition` knows the States Language, `json` any value. */
  readonly kind: "definition" | "json";
  readonly label: string;
  readonly text: string;
  readonly readOnly: boolean;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
}

/** An editor on the page. */
export interface EditorHandle {
  /** Replaces the text where it differs; the learner can undo it. */
  readonly setText: (text: string) => void;
  readonly setReadOnly: (readOnly: boolean) => void;
  readonly setDictionary: (dictionary: Dictionary) => void;
  readonly showProblems: (problems: readonly EditorProblem[]) => void;
  readonly showTrace: (trace: Trace) => void;
  /** Brings an offset into sight; with `focus` the cursor goes there. */
  readonly reveal: (offset: number, focus: boolean) => void;
  readonly format: () => void;
  readonly destroy: () => void;
}

/** A change that the page made, not the learner. */
const fromOutside = Annotation.define<true>();

/**
 * Opens an editor in a shadow root: there CodeMirror puts its styles into sheets of the root, which a strict content security policy
 * allows; in the page it would write style elements.
 */
export function mountEditor(host: HTMLElement, options: EditorOptions): EditorHandle {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const writable = new Compartment();
  let dictionary = new Dictionary(null);
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        baseExtensions(options),
        options.kind === "definition" ? languageExtensions(() => dictionary) : [],
        writable.of(EditorState.readOnly.of(options.readOnly)),
        EditorView.updateListener.of(({ docChanged, state, transactions }) => {
          if (docChanged && !transactions.some((each) => each.annotation(fromOutside)))
            options.onChange(state.doc.toString());
        }),
      ],
    }),
  });
  return {
    setText(text) {
      if (text === view.state.doc.toString()) return;
      const changes = { from: 0, to: view.state.doc.length, insert: text };
      view.dispatch({ changes, annotations: fromOutside.of(true) });
    },
    setReadOnly: (readOnly) => view.dispatch({ effects: writable.reconfigure(EditorState.readOnly.of(readOnly)) }),
    setDictionary(next) {
      dictionary = next;
    },
    showProblems: (problems) => showProblems(view, problems),
    showTrace: (trace) => showTrace(view, trace),
    reveal: (offset, focus) => reveal(view, offset, focus),
    format: () => formatText(view),
    destroy: () => view.destroy(),
  };
}

function baseExtensions({ label, onRun }: EditorOptions): Extension {
  return [
    Prec.high(
      keymap.of([
        {
          key: "Mod-Enter",
          run: () => {
            onRun();
            return true;
          },
        },
        { key: "Shift-Alt-f", run: formatText },
      ]),
    ),
    traceGutter,
    lineNumbers(),
    foldGutter({ openText: "⌄", closedText: "›" }),
    faultyLines,
    codeFolding(),
    highlightSpecialChars(),
    highlightActiveLineGutter(),
    history(),
    drawSelection({ cursorBlinkRate: matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 1200 }),
    indentOnInput(),
    indentUnit.of("  "),
    bracketMatching(),
    closeBrackets(),
    search({ top: true }),
    json(),
    syntaxHighlighting(codeColours),
    editorTheme,
    EditorView.contentAttributes.of({ "aria-label": label, spellcheck: "false", tabindex: "0" }),
    keymap.of([
      ...closeBracketsKeymap,
      ...defaultKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...foldKeymap,
      ...completionKeymap,
      ...lintKeymap,
    ]),
  ];
}

function languageExtensions(dictionary: () => Dictionary): Extension {
  return [
    autocompletion({ override: [(context) => completeAt(context, dictionary())], icons: false }),
    hoverHelp(dictionary),
  ];
}

function reveal(view: EditorView, offset: number, focus: boolean): void {
  const at = Math.min(offset, view.state.doc.length);
  view.dispatch({
    effects: EditorView.scrollIntoView(at, { y: "nearest", yMargin: 60 }),
    ...(focus ? { selection: { anchor: at } } : {}),
  });
  if (focus) view.focus();
}
