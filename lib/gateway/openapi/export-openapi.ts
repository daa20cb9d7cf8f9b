import { stringify } from "yaml";
import type { JsonObject } from "@/lib/util";
import type { HttpApi } from "../model/http-api";
import type { RestApi } from "../model/rest-api";
import { exportHttpApi } from "./export-http-api";
import { exportRestApi } from "./export-rest-api";

/** The OpenAPI 3 document of an API, with the `x-amazon-apigateway-…` extensions, as text. Importing it gives the API again. */
export function exportOpenApi(api: RestApi | HttpApi, format: "json" | "yaml" = "json"): string {
  const document = openApiOf(api);
  return format === "json"
    ? `${JSON.stringify(document, null, 2)}\n`
    : stringify(document, { aliasDuplicateObjects: false });
}

/** The same as a value. */
export function openApiOf(api: RestApi | HttpApi): JsonObject {
  return api.type === "REST" ? exportRestApi(api) : exportHttpApi(api);
}
