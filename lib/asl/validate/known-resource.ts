const SYNC = ".sync";
const TOKEN = ".waitForTaskToken";

/** Optimized integrations: actions by pattern, as the developer guide's pages of the services list them. All have request response. */
const INTEGRATIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  apigateway: { [TOKEN]: "invoke" },
  athena: { "": "stopQueryExecution getQueryExecution getQueryResults", [SYNC]: "startQueryExecution" },
  batch: { [SYNC]: "submitJob" },
  bedrock: { "": "invokeModel", [SYNC]: "createModelCustomizationJob" },
  codebuild: {
    "": "stopBuild stopBuildBatch batchDeleteBuilds batchGetReports retryBuildBatch deleteBuildBatch",
    [SYNC]: "startBuild startBuildBatch retryBuildBatch",
  },
  databrew: { [SYNC]: "startJobRun" },
  dynamodb: { "": "getItem putItem updateItem deleteItem" },
  ecs: { [SYNC]: "runTask", [TOKEN]: "runTask" },
  eks: {
    "": "call",
    [SYNC]:
      "createCluster deleteCluster createNodegroup deleteNodegroup createFargateProfile deleteFargateProfile runJob",
    [TOKEN]: "runJob",
  },
  elasticmapreduce: {
    "": "cancelStep setClusterTerminationProtection modifyInstanceFleetByName modifyInstanceGroupByName",
    [SYNC]: "createCluster terminateCluster addStep",
  },
  "emr-containers": { [SYNC]: "createVirtualCluster deleteVirtualCluster startJobRun" },
  "emr-serverless": {
    [SYNC]: "createApplication startApplication stopApplication deleteApplication startJobRun cancelJobRun",
  },
  events: { [TOKEN]: "putEvents" },
  glue: { [SYNC]: "startJobRun" },
  http: { "": "invoke" },
  lambda: { [TOKEN]: "invoke" },
  mediaconvert: { [SYNC]: "createJob" },
  sagemaker: {
    "": "createEndpoint createEndpointConfig createModel updateEndpoint",
    [SYNC]: "createHyperParameterTuningJob createLabelingJob createProcessingJob createTrainingJob createTransformJob",
  },
  sns: { [TOKEN]: "publish" },
  sqs: { [TOKEN]: "sendMessage" },
  states: { [SYNC]: "startExecution", ".sync:2": "startExecution", [TOKEN]: "startExecution" },
};

const KNOWN: ReadonlySet<string> = new Set(
  Object.entries(INTEGRATIONS).flatMap(([service, patterns]) =>
    Object.entries(patterns).flatMap(([pattern, actions]) =>
      actions.split(" ").flatMap((action) => [`${service}:${action}`, `${service}:${action}${pattern}`]),
    ),
  ),
);

/** Region and account are not looked into: the service takes any. */
const ARN = /^arn:aws[a-z-]*:([a-z0-9-]+):([^:\s]*):([^:\s]*):(.+)$/s;
const SDK = /^aws-sdk:[a-z0-9]+:[a-z][a-zA-Z0-9]*(?:\.waitForTaskToken)?$/;
const FUNCTION = /^function:[a-zA-Z0-9-_]+(?::[a-zA-Z0-9-_$]+)?$/;
const ACTIVITY = /^activity:[^\s:]+$/;

/** Whether a Task state's Resource is one that the service knows. AWS SDK actions are checked by their form only. */
export function isKnownResource(resource: string): boolean {
  const [, service, region = "", account = "", rest = ""] = ARN.exec(resource) ?? [];
  if (service === "lambda") return region !== "" && account !== "" && FUNCTION.test(rest);
  if (service === "swf") return region !== "" && account !== "";
  if (service !== "states") return false;
  if (region === "" && account === "") return KNOWN.has(rest) || SDK.test(rest);
  return region !== "" && account !== "" && ACTIVITY.test(rest);
}

/** The integration pattern at the end of a Resource: `.sync`, `.sync:2` or `.waitForTaskToken`; null for request response. */
export function integrationPattern(resource: string): string | null {
  return /\.(?:sync(?::2)?|waitForTaskToken)$/.exec(resource)?.[0] ?? null;
}

/** Whether the Resource is an activity. */
export function isActivity(resource: string): boolean {
  return /^arn:aws[a-z-]*:states:[^:]+:[^:]+:activity:/.test(resource);
}
