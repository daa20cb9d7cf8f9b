import { closestName } from "@/lib/util";
import type { Finding } from "../finding";
import { blocksOf } from "../visit";
import type { Rule } from "./rule";

/** Fences that become sandboxes. */
const SANDBOXES = ["asl", "apigw"];
/** Languages that notes are expected to have code in. */
const LANGUAGES = new Set([
  ...SANDBOXES,
  ...(
    "bash bat c clojure cmd conf console cpp cs csharp css csv cypher dart diff docker dockerfile elixir env fsharp go " +
    "golang gql graphql groovy hcl haskell html http ini java javascript jinja js json json5 jsonata jsonc jsonl jsx " +
    "kotlin latex less lua make makefile markdown math md mermaid nginx none objc perl php plaintext plantuml policy " +
    "powershell properties proto protobuf ps1 py python r regex ruby rb rust rs sass scala scss sh shell shell-session " +
    "sparql sql svg swift terraform text tex tf toml ts tsx txt typescript velocity vim vtl vue wasm xml yaml yml zsh"
  ).split(" "),
]);

/** A fence with a language nobody knows: often a misspelled sandbox. */
export const fenceUnknown: Rule = {
  name: "fence-unknown",
  severity: "warning",
  *check({ note, source }): Generator<Finding> {
    for (const block of blocksOf(note)) {
      if (block.type !== "code" || block.language === null || LANGUAGES.has(block.language)) continue;
      const meant = closestName(block.language, SANDBOXES);
      yield {
        position: source.line(block.position.start.line),
        message: `The language \`${block.language}\` is not known${meant === null ? "." : `; did you mean \`${meant}\`?`}`,
        fix: `Write ${meant === null ? "a language such as `json`, or `text`" : `\`${meant}\``} behind the three backticks.`,
      };
    }
  },
};
