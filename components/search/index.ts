// The palette itself is not named here: the shell fetches `@/components/search/command-palette` when it is first wanted.
export { type PaletteRow, type SearchDocument, type SearchKind, type SearchTopic, searchDocuments } from "./documents";
