export { AnswerField } from "./answer-field";
export { ConfidenceChoice } from "./confidence-choice";
export { ItemPlayer } from "./item-player";
export { LEVEL_NAMES, TYPE_NAMES } from "./item-words";
