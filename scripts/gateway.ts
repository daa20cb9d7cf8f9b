import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  type ClientRequest,
  createGateway,
  type HttpMethod,
  type Invocation,
  importOpenApi,
  invoke,
  type TraceStep,
  type World,
} from "@/lib/gateway";
import { AUTHORIZERS, BACKENDS, SIGNERS } from "./gateway/choices";

const USAGE = `Usage: npm run gateway -- FILE "METHOD /path?query" [--header "Name: value"]… [--body TEXT]
       [--backend NAME] [--authorizer NAME] [--signed NAME] [--ip ADDRESS]

Deploys the API of an OpenAPI document, sends it a request, and prints what each phase did and what the client gets.
  --backend NAME     ${Object.keys(BACKENDS).join(", ")} (ok unless given)
  --authorizer NAME  what a Lambda authorizer does: ${Object.keys(AUTHORIZERS).join(", ")} (allow unless given)
  --signed NAME      signs the request, by a caller whose policies say: ${Object.keys(SIGNERS).join(", ")}
Exit status 2 when the call or the document is wrong.`;

/** `npm run gateway`: one request, by eye. */
function main(): void {
  const { file, request, world } = readCall();
  const gateway = createGateway(readApi(file));
  const stage = Object.keys(gateway.stages)[0] ?? "";
  console.log(told(invoke(gateway, { ...request, stage }, world)));
}

const SIGNS = { passed: "✓", skipped: "–", answered: "●", "not-reached": " " } as const;

function told({ trace, response, gatewayResponseType }: Invocation): string {
  const line = ({ verdict, phase, summary }: TraceStep) => `${SIGNS[verdict]} ${phase.padEnd(22)}${summary}`;
  const headers = response.headers.map(([name, value]) => `${name}: ${value}`);
  const type = gatewayResponseType === null ? "" : ` (${gatewayResponseType})`;
  const body = typeof response.body === "string" ? response.body : `${response.body?.length ?? 0} bytes`;
  return [...trace.map(line), "", `${response.status}${type}`, ...headers, "", body].join("\n");
}

function readApi(file: string) {
  const imported = importOpenApi(readText(file));
  const diagnostics = imported.ok ? imported.value.diagnostics : imported.error;
  for (const { position, message } of diagnostics) {
    console.error(`${file}:${position.start.line}:${position.start.column} ${message}`);
  }
  return imported.ok ? imported.value.api : process.exit(2);
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return refuse(`"${file}" cannot be read.`);
  }
}

interface Call {
  readonly file: string;
  readonly request: ClientRequest;
  readonly world: World;
}

function readCall(): Call {
  const { values, positionals } = readArgs();
  const [file, target, ...rest] = positionals;
  if (file === undefined || target === undefined || rest.length > 0)
    return refuse("One document and one request, please.");
  const [, method, path, query = ""] =
    /^([A-Z]+) (\/[^?]*)\??(.*)$/.exec(target) ?? refuse(`"${target}" is no request.`);
  const authorizer = choose(AUTHORIZERS, values.authorizer, "authorizer");
  return {
    file,
    request: {
      method: (method ?? "GET") as HttpMethod,
      path: path ?? "/",
      query,
      headers: (values.header ?? []).map(readHeader),
      time: Date.UTC(2025, 0, 1),
      sourceIp: values.ip,
      ...(values.body !== undefined && { body: values.body }),
      ...(values.signed !== undefined && { signature: signatureOf(values.signed) }),
    },
    world: { backend: choose(BACKENDS, values.backend, "backend"), authorizer: () => authorizer },
  };
}

function signatureOf(name: string): NonNullable<ClientRequest["signature"]> {
  const caller = "arn:aws:iam::123456789012:user/caller";
  return { state: "valid", caller, accountId: "123456789012", identityPolicy: choose(SIGNERS, name, "signer") };
}

function readHeader(text: string): readonly [string, string] {
  const [, name, value] = /^([^:]+):\s*(.*)$/.exec(text) ?? [];
  return name === undefined || value === undefined ? refuse(`"${text}" is no header.`) : [name, value];
}

function choose<Choice>(choices: Readonly<Record<string, Choice>>, name: string, what: string): Choice {
  const choice = Object.hasOwn(choices, name) ? choices[name] : undefined;
  return choice ?? refuse(`There is no ${what} "${name}".`);
}

function readArgs() {
  try {
    const parsed = parseArgs({
      allowPositionals: true,
      options: {
        header: { type: "string", multiple: true },
        body: { type: "string" },
        backend: { type: "string", default: "ok" },
        authorizer: { type: "string", default: "allow" },
        signed: { type: "string" },
        ip: { type: "string", default: "192.0.2.1" },
        help: { type: "boolean", default: false },
      },
    });
    if (!parsed.values.help) return parsed;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  console.log(USAGE);
  return process.exit(0);
}

function refuse(message: string): never {
  console.error(`${message}\n\n${USAGE}`);
  process.exit(2);
}

main();
