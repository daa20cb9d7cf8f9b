import { parseQuery } from "../http/query";
import type { NameValue } from "../model/payload";
import { ownEntry } from "../own-entry";

/** Where an integration calls. */
export interface Address {
  readonly scheme: string;
  readonly host: string;
  readonly path: string;
  readonly query: readonly NameValue[];
}

/** The text with its stage variables put in, or undefined where one is not defined. */
export function withStageVariables(text: string, variables: Readonly<Record<string, string>>): string | undefined {
  let isWhole = true;
  const filled = text.replace(/\$\{stageVariables\.([\w]+)\}/g, (_, name: string) => {
    const value = ownEntry(variables, name);
    isWhole &&= value !== undefined;
    return value ?? "";
  });
  return isWhole ? filled : undefined;
}

/** The address that a URI and path parameters give; undefined where it is none: a stage variable is missing, or it is no URL. */
export function addressOf(
  uri: string,
  pathParameters: Readonly<Record<string, string>>,
  variables: Readonly<Record<string, string>>,
): Address | undefined {
  const filled = withStageVariables(uri, variables)?.replace(
    /\{([\w.-]+)\+?\}/g,
    (place, name: string) => ownEntry(pathParameters, name) ?? place,
  );
  const parts = /^(https?):\/\/([^/?#]+)([^?#]*)(?:\?([^#]*))?/.exec(filled ?? "");
  if (parts === null) return undefined;
  const [, scheme = "", host = "", path = "", query = ""] = parts;
  return { scheme, host, path: path === "" ? "/" : path, query: parseQuery(query) };
}

/** The address of an action of an AWS service, whose URI is an ARN: `arn:aws:apigateway:REGION:SERVICE:(path|action)/…`. */
export function serviceAddress(
  service: string,
  region: string,
  uri: string | undefined,
  pathParameters: Readonly<Record<string, string>>,
  variables: Readonly<Record<string, string>>,
): Address | undefined {
  const [, kind, rest = ""] = /^arn:aws:apigateway:[^:]*:[^:]*:(path|action)\/(.*)$/.exec(uri ?? "") ?? [];
  const inside = kind === "path" ? rest : "";
  const address = addressOf(`https://${service}.${region}.amazonaws.com/${inside}`, pathParameters, variables);
  if (address === undefined || kind !== "action") return address;
  return { ...address, query: [["Action", rest], ...address.query] };
}
