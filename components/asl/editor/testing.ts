import { json } from "@codemirror/lang-json";
import { ensureSyntaxTree } from "@codemirror/language";
import { EditorState } from "@codemirror/state";

/** A JSON text in the editor, parsed to its end, and the offset of the `|` in it. */
export function stateAt(marked: string): { readonly state: EditorState; readonly offset: number } {
  const state = EditorState.create({ doc: marked.replace("|", ""), extensions: json() });
  ensureSyntaxTree(state, state.doc.length, 30_000);
  // What was parsed belongs to the next state.
  return { state: state.update({}).state, offset: marked.indexOf("|") };
}
