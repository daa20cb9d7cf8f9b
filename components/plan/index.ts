export { dayInWords } from "./day-in-words";
export { DaysTrace } from "./days-trace";
export { minutesOf, secondsPerCard } from "./minutes-of";
export { PlanScreen } from "./plan-screen";
export { planInWords } from "./plan-words";
export { type PlanFigures, type PlanInputs, usePlan, usePlanOptions } from "./use-plan";
