import type { Element, Root, RootContent } from "hast";
import { glossaryHref } from "@/components/routes";
import type { Mention } from "@/lib/notes";

/** Marks a link to the glossary among the links of a note. */
export const TERM_MARK = "data-term";

/** Leads the first mentions of terms in a rendered text to the glossary. */
export function linkTerms(tree: Root, mentions: readonly Mention[]): Root {
  return { ...tree, children: mentions.reduce<readonly RootContent[]>(linkTerm, tree.children).slice() };
}

function linkTerm(nodes: readonly RootContent[], mention: Mention): readonly RootContent[] {
  const at = nodes.findIndex((node) => holds(node, mention));
  const node = nodes[at];
  if (node === undefined) return nodes;
  return [...nodes.slice(0, at), ...wrapped(node, mention), ...nodes.slice(at + 1)];
}

function holds(node: RootContent, { words, code }: Mention): boolean {
  if (!code) return node.type === "text" && node.value.includes(words);
  const [only] = node.type === "element" && node.tagName === "code" ? node.children : [];
  return only?.type === "text" && only.value === words;
}

function wrapped(node: RootContent, { words, term }: Mention): readonly RootContent[] {
  const link = (children: Element["children"]): Element => ({
    type: "element",
    tagName: "a",
    properties: { href: glossaryHref(term), [TERM_MARK]: "" },
    children,
  });
  if (node.type === "element") return [link([node])];
  if (node.type !== "text") return [node];
  const start = node.value.indexOf(words);
  return [
    { type: "text", value: node.value.slice(0, start) },
    link([{ type: "text", value: words }]),
    { type: "text", value: node.value.slice(start + words.length) },
  ];
}
