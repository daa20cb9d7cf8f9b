// @ts-check
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/**
 * `npm test`: all stages in order, up to the first that fails. The last line counts the tests of all stages:
 * `N passed, N failed`. A stage that fails without a failed test counts as one.
 */

const reports = mkdtempSync(path.join(tmpdir(), "cloudrill-test-"));
const unitReport = path.join(reports, "unit.json");
const e2eReport = path.join(reports, "e2e.json");
const aslReport = path.join(reports, "asl.json");
const gatewayReport = path.join(reports, "gateway.json");

/** Recordings of the service, which are no part of the project. */
const ASL_CASES = "../shared/conformance/asl";
const GATEWAY_CASES = "../shared/conformance/api-gateway";

/** @typedef {{ passed: number, failed: number }} Count */

/** @type {readonly { name: string, command: string, needs?: string, count?: () => Count }[]} */
const STAGES = [
  { name: "lint", command: "npm run -s lint" },
  { name: "typecheck", command: "npm run -s typecheck" },
  {
    name: "unit",
    command: `npm run -s unit -- --reporter=default --reporter=json --outputFile="${unitReport}"`,
    count: countUnit,
  },
  { name: "item bank", command: "npm run -s check:bank" },
  {
    name: "conformance of asl",
    command: `npm run -s conformance -- asl ${ASL_CASES} --json "${aslReport}"`,
    needs: ASL_CASES,
    count: () => countConformance(aslReport),
  },
  {
    name: "conformance of gateway",
    command: `npm run -s conformance -- gateway ${GATEWAY_CASES} --json "${gatewayReport}"`,
    needs: GATEWAY_CASES,
    count: () => countConformance(gatewayReport),
  },
  { name: "browser", command: "npm run -s browser" },
  { name: "build", command: "npm run -s build" },
  { name: "e2e", command: "npm run -s e2e -- --reporter=list,json", count: countE2e },
];

/** @type {Count} */
const total = { passed: 0, failed: 0 };
for (const { name, command, needs, count } of STAGES) {
  console.log(`\n── ${name}`);
  if (needs !== undefined && !existsSync(needs)) {
    console.log(`Skipped: there is no ${needs}.`);
    continue;
  }
  const ok = run(command);
  const { passed, failed } = count?.() ?? { passed: 0, failed: 0 };
  total.passed += passed;
  total.failed += ok ? failed : Math.max(failed, 1);
  if (ok) continue;
  console.log(`\nThe stage "${name}" failed.`);
  break;
}
rmSync(reports, { recursive: true, force: true });
if (total.failed > 0) process.exitCode = 1;
console.log(`\n${total.passed} passed, ${total.failed} failed`);

/** @param {string} command */
function run(command) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport };
  return spawnSync(command, { shell: true, stdio: ["ignore", "inherit", "inherit"], env }).status === 0;
}

/** @returns {Count} */
function countUnit() {
  const { numPassedTests = 0, numFailedTests = 0 } = readReport(unitReport);
  return { passed: numPassedTests, failed: numFailedTests };
}

/**
 * @param {string} report
 * @returns {Count}
 */
function countConformance(report) {
  const { passed = 0, failed = 0 } = readReport(report);
  return { passed, failed };
}

/** @returns {Count} */
function countE2e() {
  const { expected = 0, flaky = 0, unexpected = 0 } = readReport(e2eReport).stats ?? {};
  return { passed: expected + flaky, failed: unexpected };
}

/**
 * What a runner wrote; nothing when it ended before it could.
 *
 * @param {string} file
 */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {};
  }
}
