/** Address of the Step Functions sandbox; with a fragment that holds a setup, of that. */
export function stepFunctionsHref(fragment = ""): string {
  return fragment === "" ? "/sandbox/step-functions/" : `/sandbox/step-functions/#${fragment}`;
}
