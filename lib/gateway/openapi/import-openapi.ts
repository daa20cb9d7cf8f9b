import { failure, type Result, success } from "@/lib/util";
import { compileDeployment } from "../deploy/deployment";
import type { HttpApi } from "../model/http-api";
import type { RestApi } from "../model/rest-api";
import type { TextDiagnostic } from "../text/diagnostic";
import { readSource, type Source } from "../text/read-source";
import { EXTENSION } from "./extension";
import { Field, type Report } from "./field";
import { importHttpApi } from "./import-http-api";
import { importRestApi } from "./import-rest-api";
import { pointerOfPlace } from "./place";

export interface Imported {
  readonly api: RestApi | HttpApi;
  /** What the service would take all the same. */
  readonly diagnostics: readonly TextDiagnostic[];
}

export interface ImportOptions {
  /** Id of the API; one like the service's unless given. */
  readonly id?: string;
  /** What the document becomes. Unless given, HTTP where the document says that an HTTP API exported it, or that it has its CORS settings, else REST. */
  readonly type?: "REST" | "HTTP";
}

/**
 * Imports an OpenAPI 3 document, JSON or YAML, with the `x-amazon-apigateway-…` extensions. Fails with all that is wrong, each with its place, where
 * the service would refuse the document. Never throws.
 */
export function importOpenApi(text: string, options: ImportOptions = {}): Result<Imported, readonly TextDiagnostic[]> {
  const source = readSource(text);
  const diagnostics = [...source.diagnostics];
  if (diagnostics.length > 0) return failure(diagnostics);
  const report: Report = (severity, pointer, message, fix) =>
    diagnostics.push({ severity, message, fix: fix ?? null, pointer, position: source.positionOf(pointer) });
  const root = new Field({ root: source.root, report }, source.root, "");
  const api = isOpenApi3(root) ? importApi(root, options) : null;
  if (api === null || diagnostics.some(({ severity }) => severity === "ERROR")) return failure(diagnostics);
  return success({ api, diagnostics: [...diagnostics, ...deploymentProblems(api, source)] });
}

function isOpenApi3(root: Field): boolean {
  const { value } = root.get("openapi");
  if (typeof value === "string" && /^3\.\d/.test(value)) return true;
  const fix = "Begin with openapi: 3.0.1; a Swagger 2.0 document must be converted first.";
  if (root.get("openapi").isAbsent) root.error("This is no OpenAPI 3 document.", fix);
  else root.get("openapi").error("Expected version 3 of OpenAPI.", fix);
  return false;
}

function importApi(root: Field, { id = "a1b2c3d4e5", type }: ImportOptions): RestApi | HttpApi {
  const saysHttp = [EXTENSION.importExportVersion, EXTENSION.cors].some((name) => !root.get(name).isAbsent);
  return (type ?? (saysHttp ? "HTTP" : "REST")) === "HTTP" ? importHttpApi(root, id) : importRestApi(root, id);
}

/** Templates, expressions and the like that the service takes, and that fail when they are used. */
function deploymentProblems(api: RestApi | HttpApi, source: Source): readonly TextDiagnostic[] {
  return compileDeployment("import", api).problems.map(({ place, message }) => {
    const pointer = pointerOfPlace(place, source.root);
    return { severity: "WARNING", message, fix: null, pointer, position: source.positionOf(pointer) };
  });
}
