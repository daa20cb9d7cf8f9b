/** Address of the Step Functions sandbox; with a fragment that holds a setup, of that. */
export function stepFunctionsHref(fragment = ""): string {
  return fragment === "" ? "/sandbox/step-functions/" : `/sandbox/step-functions/#${fragment}`;
}

/** Address of the API Gateway sandbox; with a fragment that holds a setup, of that. */
export function apiGatewayHref(fragment = ""): string {
  return fragment === "" ? "/sandbox/api-gateway/" : `/sandbox/api-gateway/#${fragment}`;
}
