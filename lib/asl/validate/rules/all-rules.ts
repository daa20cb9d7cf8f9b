import { choiceOperator } from "./choice-operator";
import { credentials } from "./credentials";
import { duplicateKey } from "./duplicate-key";
import { endState } from "./end-state";
import { errorNames } from "./error-names";
import { expressMap } from "./express-map";
import { expressTask } from "./express-task";
import { fieldChoice } from "./field-choice";
import { fieldExclusive } from "./field-exclusive";
import { fieldIntrinsic } from "./field-intrinsic";
import { fieldOtherLanguage } from "./field-other-language";
import { fieldPath } from "./field-path";
import { fieldRange } from "./field-range";
import { fieldRequired } from "./field-required";
import { fieldType } from "./field-type";
import { fieldUnknown } from "./field-unknown";
import { heartbeat } from "./heartbeat";
import { itemBatcher } from "./item-batcher";
import { itemReader } from "./item-reader";
import { jsonataReference } from "./jsonata-reference";
import { jsonataSyntax } from "./jsonata-syntax";
import { labelName } from "./label-name";
import { listEmpty } from "./list-empty";
import { mapInlineField } from "./map-inline-field";
import { noDollar } from "./no-dollar";
import { noPath } from "./no-path";
import { passResultStatic } from "./pass-result-static";
import { processorConfig } from "./processor-config";
import { queryLanguage } from "./query-language";
import { reachable } from "./reachable";
import { resultWriter } from "./result-writer";
import type { Rule } from "./rule";
import { stateName } from "./state-name";
import { stateNameUnique } from "./state-name-unique";
import { taskResource } from "./task-resource";
import { templateDuplicate } from "./template-duplicate";
import { templatePath } from "./template-path";
import { timestamp } from "./timestamp";
import { transitionTarget } from "./transition-target";
import { variableName } from "./variable-name";
import { variableScope } from "./variable-scope";
import { version } from "./version";

/** Rules that look at one state, object or field at a time. What they find is told in the order of the text. */
export const FIELD_RULES: readonly Rule[] = [
  choiceOperator,
  credentials,
  duplicateKey,
  errorNames,
  expressMap,
  expressTask,
  fieldChoice,
  fieldExclusive,
  fieldIntrinsic,
  fieldOtherLanguage,
  fieldPath,
  fieldRange,
  fieldRequired,
  fieldType,
  fieldUnknown,
  heartbeat,
  itemBatcher,
  itemReader,
  jsonataReference,
  jsonataSyntax,
  labelName,
  listEmpty,
  mapInlineField,
  noDollar,
  noPath,
  passResultStatic,
  processorConfig,
  queryLanguage,
  resultWriter,
  stateName,
  stateNameUnique,
  taskResource,
  templateDuplicate,
  templatePath,
  timestamp,
  variableName,
  variableScope,
  version,
];

/** Rules about the ways between states. The service tells of them last, in this order. */
export const FLOW_RULES: readonly Rule[] = [transitionTarget, endState, reachable];
