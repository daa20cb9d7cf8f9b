import type { MethodProgram, ResourceProgram } from "../deploy/program";
import type { HttpMethod } from "../model/payload";
import { matchPath } from "./path-template";

export interface FoundMethod {
  readonly method: MethodProgram;
  readonly pathParameters: Readonly<Record<string, string>>;
}

/**
 * The method that a call leads to. Of the resources whose path fits, the most specific one that has the method, or ANY, wins: one
 * without falls through to the next (recorded 2024-07-23).
 */
export function findMethod(
  resources: readonly ResourceProgram[],
  method: HttpMethod,
  path: string,
): FoundMethod | undefined {
  for (const resource of resources) {
    const found = resource.methods[method] ?? resource.methods.ANY;
    const pathParameters = found && matchPath(resource.path, path);
    if (found !== undefined && pathParameters !== undefined) return { method: found, pathParameters };
  }
  return undefined;
}

/** Whether any resource has the path, whatever its methods. */
export function pathExists(resources: readonly ResourceProgram[], path: string): boolean {
  return resources.some((resource) => matchPath(resource.path, path) !== undefined);
}
