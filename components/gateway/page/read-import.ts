import { type GatewaySetup, unpackGatewaySetup } from "@/lib/sandbox/gateway";
import { failure, type Result, success } from "@/lib/util";
import type { GatewayLink } from "../worker/gateway-link";
import { EMPTY_SETUP } from "./empty-setup";

/** A setup that was exported here, or the API of an OpenAPI document in JSON or YAML. The error is a sentence. */
export async function readImport(
  text: string,
  title: string,
  link: GatewayLink,
): Promise<Result<GatewaySetup, string>> {
  const exported = unpackGatewaySetup(jsonOf(text));
  if (exported !== null) return success(exported);
  const read = await link.ask("from-text", { text, notation: "openapi-yaml", setup: { ...EMPTY_SETUP, title } });
  if (read.ok) return success(withStage(read.value.setup));
  const [first] = read.error;
  const where = first === undefined ? "" : ` Line ${first.line}: ${first.message}`;
  return failure(`This is no OpenAPI document that can be read.${where}`);
}

/** The stage and the request that suit the API. */
function withStage(setup: GatewaySetup): GatewaySetup {
  const { api } = setup;
  const [path = "/"] = api.type === "REST" ? Object.keys(api.resources) : Object.keys(api.routes).map(pathOf);
  const request = { ...setup.request, path: path.replace(/\{[^}]*\}/g, "1") };
  if (api.type === "REST") return { ...setup, request };
  return { ...setup, request, stage: { name: "$default", deployment: "1", autoDeploy: true } };
}

function pathOf(route: string): string {
  return route.split(" ")[1] ?? "/";
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
