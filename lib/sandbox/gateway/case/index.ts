export { authorizerOutcome } from "./authorizer-outcome";
export { domainsOf } from "./domain";
export { adaptHeaders, nameValues } from "./headers";
export { adaptHttpApi } from "./http-api";
export { texts } from "./integration";
export {
  type CaseObject,
  elementsOf,
  isObject,
  member,
  membersOf,
  numberOf,
  textOf,
  type Value,
} from "./members";
export { bodyOf, CASE_ACCOUNT, requestOf } from "./request";
export { adaptRestApi } from "./rest-api";
export { adaptStage, throttleOf } from "./stage";
export { usagePlansOf } from "./usage-plan";
export { versionsOf } from "./versions";
