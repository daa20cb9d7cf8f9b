import { isArray, isObject, type JsonObject, member } from "../json";

export type QueryLanguage = "JSONPath" | "JSONata";

/** The query language of a machine or state. */
export function languageOf(object: JsonObject, outer: QueryLanguage): QueryLanguage {
  const language = member(object, "QueryLanguage");
  return language === "JSONata" || language === "JSONPath" ? language : outer;
}

/** Whether any state of the definition has JSONata as its query language, at any depth. */
export function usesJsonata(definition: JsonObject, outer: QueryLanguage = "JSONPath"): boolean {
  const language = languageOf(definition, outer);
  const states = member(definition, "States");
  return (
    isObject(states) && Object.values(states).some((state) => isObject(state) && stateUsesJsonata(state, language))
  );
}

function stateUsesJsonata(state: JsonObject, outer: QueryLanguage): boolean {
  if (languageOf(state, outer) === "JSONata") return true;
  const branches = member(state, "Branches");
  const inner = [member(state, "ItemProcessor"), member(state, "Iterator"), ...(isArray(branches) ? branches : [])];
  return inner.some((program) => isObject(program) && usesJsonata(program, outer));
}
