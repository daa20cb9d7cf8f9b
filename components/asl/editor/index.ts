export { DefinitionEditor } from "./definition-editor";
export { JsonEditor } from "./json-editor";
