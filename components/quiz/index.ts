export { AnswerField } from "./answer-field";
export { ItemPlayer } from "./item-player";
export { LEVEL_NAMES, TYPE_NAMES } from "./item-words";
