import type { Gateway, GatewayState } from "@/lib/gateway";
import { bundleTable, withBuilt } from "./bench-engine/bundle";
import { measure } from "./bench-engine/measure";
import { BUNDLES } from "./bench-gateway/bundles";
import { BURST, WORKLOADS, type Workload } from "./bench-gateway/workloads";

/** One request with its whole trace, a burst against the token buckets, templates, and what a browser has to load. */
export async function benchGateway(): Promise<string> {
  const told = await withBuilt("lib/gateway/index.ts", async (url) => {
    const engine: Engine = await import(url);
    return [await requestTable(engine), burstLines(engine), await templates(engine)];
  });
  return [...told, await bundleTable(BUNDLES)].join("\n\n");
}

type Engine = typeof import("@/lib/gateway");

const TIME = Date.UTC(2025, 0, 15, 12);

/** Microseconds of processor time of one request, trace, logs and metrics included. */
async function requestTable(engine: Engine): Promise<string> {
  const rows = [];
  for (const workload of WORKLOADS) {
    const gateway = gatewayOf(engine, workload);
    const { request, world } = workload;
    const run = () => engine.invoke(gateway, { ...request, time: TIME }, world, engine.INITIAL_STATE);
    rows.push(`${workload.name.padEnd(66)}${(await microseconds(run)).toFixed(0).padStart(6)} µs`);
  }
  return ["One request with its whole trace, processor time (wanted: well under 1,000 µs)", ...rows].join("\n");
}

async function microseconds(run: () => unknown): Promise<number> {
  const rates = await measure({ ours: { units: 1, run } });
  return 1_000_000 / (rates.get("ours") ?? 0);
}

const CALLS = 100_000;
const CALLS_A_MILLISECOND = 10;
const ARRIVALS = Array.from({ length: CALLS }, (_, at) => TIME + Math.floor(at / CALLS_A_MILLISECOND));

/** 100,000 requests within ten virtual seconds: through the buckets alone, and through the whole pipeline with a trace each. */
function burstLines(engine: Engine): string {
  const alone = seconds(() => throughBuckets(engine));
  const whole = seconds(() => throughPipeline(engine));
  if (alone.given !== whole.given)
    throw new Error(`The buckets let ${alone.given} through, the pipeline ${whole.given}.`);
  return [
    `A burst of ${CALLS} requests against the buckets of plan, stage and account: ${alone.seconds.toFixed(2)} s of processor time (wanted: under 1 s), ${alone.given} let through`,
    `The same with trace, logs and metrics of each request: ${whole.seconds.toFixed(2)} s`,
  ].join("\n");
}

function throughBuckets(engine: Engine): number {
  const { account, stages, usagePlans } = gatewayOf(engine, BURST);
  const [stage, plan] = [stages.prod, usagePlans[0]];
  if (stage === undefined || plan === undefined) throw new Error("The burst needs a stage and a plan.");
  const limits = [...engine.planLimits(plan, "k", "prod", "/a/GET"), ...engine.stageLimits(stage, "/a/GET", account)];
  return engine.burst(limits, ARRIVALS).filter((refusedBy) => refusedBy === null).length;
}

function throughPipeline(engine: Engine): number {
  const gateway = gatewayOf(engine, BURST);
  let state: GatewayState = engine.INITIAL_STATE;
  let passed = 0;
  for (const time of ARRIVALS) {
    const invocation = engine.invoke(gateway, { ...BURST.request, time }, BURST.world, state);
    state = invocation.state;
    if (invocation.response.status === 200) passed++;
  }
  return passed;
}

/** What a function gives, and seconds of processor time that it takes. */
function seconds<Given>(run: () => Given): { readonly given: Given; readonly seconds: number } {
  const start = process.cpuUsage();
  const given = run();
  const { user, system } = process.cpuUsage(start);
  return { given, seconds: (user + system) / 1_000_000 };
}

const LINES = 2_000;

/** A long template: what deploying it costs, once, and what a request costs that uses a short way through it. */
async function templates(engine: Engine): Promise<string> {
  const template = `#if($input.params('q') == "1")ok#else${'{"a": "$input.params(\'a\')"}\n'.repeat(LINES)}#end`;
  const workload: Workload = {
    name: "template",
    api: {
      type: "REST",
      id: "api",
      resources: {
        "/a": {
          GET: {
            integration: {
              type: "MOCK",
              requestTemplates: { "application/json": '{"statusCode": 200}' },
              responses: [{ statusCode: "200", responseTemplates: { "application/json": template } }],
            },
          },
        },
      },
    },
    request: { method: "GET", path: "/a", query: "q=1", stage: "prod" },
    world: BURST.world,
  };
  const gateway = gatewayOf(engine, workload);
  const once = await microseconds(() => gatewayOf(engine, workload));
  const each = await microseconds(() =>
    engine.invoke(gateway, { ...workload.request, time: TIME }, workload.world, engine.INITIAL_STATE),
  );
  return `A template of ${(template.length / 1_000).toFixed(0)} kB: parsed with its deployment in ${once.toFixed(0)} µs, then ${each.toFixed(0)} µs a request`;
}

function gatewayOf({ createGateway }: Engine, { name, api, options }: Workload): Gateway {
  const gateway = createGateway(api, options);
  const problems = Object.values(gateway.deployments).flatMap((each) => each.problems);
  if (problems.length > 0) throw new Error(`${name}: ${JSON.stringify(problems)}`);
  return gateway;
}
