export type IntegrationType = "MOCK" | "HTTP" | "HTTP_PROXY" | "AWS" | "AWS_PROXY";

export type PassthroughBehavior = "WHEN_NO_MATCH" | "WHEN_NO_TEMPLATES" | "NEVER";

export type ContentHandling = "CONVERT_TO_BINARY" | "CONVERT_TO_TEXT";

interface IntegrationFields {
  /** `integration.request.(header|path|querystring).NAME` to a mapping expression. */
  readonly requestParameters?: Readonly<Record<string, string>>;
  /** Media type to VTL template. */
  readonly requestTemplates?: Readonly<Record<string, string>>;
  /** WHEN_NO_MATCH unless given. */
  readonly passthroughBehavior?: PassthroughBehavior;
  readonly contentHandling?: ContentHandling;
  /** 29,000 unless given. */
  readonly timeoutInMillis?: number;
  /** Parameters of the method request that tell cache entries apart, such as `method.request.querystring.type`. */
  readonly cacheKeyParameters?: readonly string[];
  /** Methods with the same namespace share their entries; the resource's own unless given. */
  readonly cacheNamespace?: string;
  /** Integration responses; proxy integrations have none. */
  readonly responses?: readonly IntegrationResponse[];
}

export interface MockIntegration extends IntegrationFields {
  readonly type: "MOCK";
}

export interface HttpIntegration extends IntegrationFields {
  readonly type: "HTTP" | "HTTP_PROXY";
  /** Method of the backend; ANY passes the client's on. */
  readonly httpMethod: string;
  /** With `{name}` for path parameters and `${stageVariables.name}`. */
  readonly uri: string;
  /** The VPC link that the call goes through; straight over the internet unless given. */
  readonly vpcLink?: string;
}

export interface AwsIntegration extends IntegrationFields {
  readonly type: "AWS" | "AWS_PROXY";
  /** `lambda`, `sqs`, `s3`, `states`, … */
  readonly service: string;
  /** Method of the service's API; Lambda takes POST only. */
  readonly httpMethod: string;
  /** ARN of the action, or the name of the function; may hold `${stageVariables.name}`. */
  readonly uri?: string;
  /** ARN of the role that calls the service; a Lambda function may have a resource policy instead. */
  readonly credentials?: string;
}

export type Integration = MockIntegration | HttpIntegration | AwsIntegration;

/** How an answer of the backend becomes one of the method. */
export interface IntegrationResponse {
  /** The method response's status. */
  readonly statusCode: string;
  /** Java regular expression on the backend's status, or on a function's error message; the default response has none. */
  readonly selectionPattern?: string;
  /** `method.response.header.NAME` to a mapping expression. */
  readonly responseParameters?: Readonly<Record<string, string>>;
  /** Media type to VTL template. */
  readonly responseTemplates?: Readonly<Record<string, string>>;
  readonly contentHandling?: ContentHandling;
}
