import { type CaseObject, isObject, membersOf, type Value } from "./members";

/** Cases with a canary have several versions of the resources, the oldest first; others have one. */
export function versionsOf(api: CaseObject): readonly { readonly name: string; readonly resources: Value }[] {
  if (!isObject(api.deployments)) return [{ name: "", resources: api.resources }];
  return membersOf(api.deployments).map(([name, resources]) => ({ name, resources }));
}
