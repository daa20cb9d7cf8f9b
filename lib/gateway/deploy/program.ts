import type { Validator } from "../json-schema/compile-model";
import type { JavaPattern } from "../mapping/java-pattern";
import type { Expression } from "../mapping/parse-expression";
import type { Authorizer } from "../model/authorizer";
import type { HttpApi, HttpRoute } from "../model/http-api";
import type { Integration, IntegrationResponse } from "../model/integration";
import type { MethodKey } from "../model/payload";
import type { RestApi, RestMethod } from "../model/rest-api";
import type { Policy } from "../policy/parse-policy";
import type { PathTemplate } from "../routing/path-template";
import type { Template } from "../vtl/syntax";

/** A REST API with all its texts parsed. */
export interface RestProgram {
  readonly type: "REST";
  readonly api: RestApi;
  /** The most specific path first. */
  readonly resources: readonly ResourceProgram[];
  /** Undefined where the API has none. One that can't be read denies everything. */
  readonly resourcePolicy: Policy | "unreadable" | undefined;
  readonly authorizers: ReadonlyMap<string, AuthorizerProgram>;
}

export interface AuthorizerProgram {
  readonly definition: Authorizer;
  /** The validation expression of tokens; undefined where there is none, null for one that can't be read and so never fits. */
  readonly expression: JavaPattern | null | undefined;
}

export interface ResourceProgram {
  readonly path: PathTemplate;
  readonly methods: Readonly<Partial<Record<MethodKey, MethodProgram>>>;
}

export interface MethodProgram {
  readonly path: string;
  readonly key: MethodKey;
  readonly definition: RestMethod;
  readonly integration: IntegrationProgram;
  /** Parameters that must be there, in the order in which they are named. */
  readonly requiredParameters: readonly ParameterName[];
  /** Media type to its model; a model that can't be read refuses every body. */
  readonly validators: ReadonlyMap<string, Validator | "unreadable">;
}

export interface ParameterName {
  readonly location: "header" | "path" | "querystring";
  readonly name: string;
}

export interface IntegrationProgram {
  readonly definition: Integration;
  readonly requestTemplates: TemplateTable;
  readonly requestMappings: readonly ParameterMapping[];
  readonly responses: readonly ResponseProgram[];
  /** Parameters that tell cache entries apart. */
  readonly cacheKeys: readonly Expression[];
}

export interface ResponseProgram {
  readonly definition: IntegrationResponse;
  /** Undefined for the default response, null for a pattern that can't be read and so never matches. */
  readonly pattern: JavaPattern | null | undefined;
  readonly templates: TemplateTable;
  readonly mappings: readonly ParameterMapping[];
}

/** Templates by media type; one that can't be parsed fails when it is used. */
export type TemplateTable = ReadonlyMap<string, Template | "unparsable">;

export interface ParameterMapping {
  readonly location: "header" | "path" | "querystring";
  readonly name: string;
  /** "unparsable" maps nothing. */
  readonly expression: Expression | "unparsable";
}

/** An HTTP API with all its texts parsed. */
export interface HttpProgram {
  readonly type: "HTTP";
  readonly api: HttpApi;
  /** The most specific path first; `$default` has none. */
  readonly routes: readonly RouteProgram[];
}

export interface RouteProgram {
  readonly key: string;
  /** ANY for `$default` too. */
  readonly method: MethodKey;
  readonly path: PathTemplate | null;
  readonly definition: HttpRoute;
  readonly requestChanges: readonly ParameterChange[];
  /** By the backend's status. */
  readonly responseChanges: ReadonlyMap<string, readonly ParameterChange[]>;
}

export interface ParameterChange {
  readonly action: "append" | "overwrite" | "remove";
  readonly location: "header" | "querystring" | "path" | "statuscode";
  readonly name: string;
  readonly expression: Expression | "unparsable";
}

/** Something of an API that can't be used as it stands; the request that needs it fails. */
export interface DeploymentProblem {
  /** Path of members: `/pets`, `GET`, `integration`, … */
  readonly place: readonly string[];
  readonly message: string;
}
