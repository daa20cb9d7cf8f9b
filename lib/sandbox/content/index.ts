export { checkChallenge } from "./check-challenge";
export { aslFences, checkFences } from "./check-fences";
export { type ChallengeFile, parseChallenge } from "./parse-challenge";
export { checkExample, type ExampleFile, parseExample } from "./parse-example";
export { parseLanguageHelp } from "./parse-language-help";
export { parseLanguages } from "./parse-languages";
export { parseMisconceptions } from "./parse-misconceptions";
export { parseServices } from "./parse-services";
