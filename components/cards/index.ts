export { CardsScreen } from "./cards-screen";
export { minutesLeft, type Remaining } from "./minutes-left";
export type { CardTopic } from "./session-doors";
export { useClock } from "./use-clock";
export { useCard, useDeckIndex } from "./use-deck";
