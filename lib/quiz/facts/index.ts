export { extractFacts } from "./extract-facts";
