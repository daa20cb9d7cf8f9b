import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import bash from "highlight.js/lib/languages/bash";
import json from "highlight.js/lib/languages/json";
import yaml from "highlight.js/lib/languages/yaml";
import { createLowlight } from "lowlight";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import type { Code } from "@/lib/notes";

const lowlight = createLowlight({ json, yaml, bash });
lowlight.registerAlias({ json: ["asl", "apigw"], bash: ["shell", "sh"], yaml: ["yml"] });

/** What a fence is called above its code. */
const NAMES: Readonly<Record<string, string>> = {
  asl: "States Language",
  apigw: "API and request",
  json: "JSON",
  yaml: "YAML",
  yml: "YAML",
  shell: "Shell",
  sh: "Shell",
  bash: "Shell",
};

/** Longer code is shown without colours, so that one huge fence cannot stall a build. */
const HIGHLIGHT_LIMIT = 20_000;

/** A fence with what kind of code it holds. */
export function CodeView({ code }: { readonly code: Code }) {
  const { language } = code;
  const name = language === null ? "Code" : (NAMES[language] ?? language);
  return (
    <figure className="rounded-control border border-line bg-sunk">
      <figcaption className="border-hair border-b px-3.5 py-1.5 text-12 text-ink-3">{name}</figcaption>
      <CodeText code={code} />
    </figure>
  );
}

/** Code, quietly coloured; keys stay in ink so that state colours keep their meaning. */
export function CodeText({ code, className = "" }: { readonly code: Code; readonly className?: string }) {
  const { language, value } = code;
  const known = language !== null && value.length <= HIGHLIGHT_LIMIT && lowlight.registered(language);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <pre tabIndex={0} className={`scroll-shadow-code overflow-x-auto px-3.5 py-3 text-13 leading-5 ${className}`}>
      <code>{known ? toJsxRuntime(lowlight.highlight(language, value), { Fragment, jsx, jsxs }) : value}</code>
    </pre>
  );
}
