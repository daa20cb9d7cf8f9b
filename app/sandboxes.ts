import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { contentFolder } from "@/app/library";
import type {
  GatewayMisconceptionWords,
  LanguageHelp,
  LanguageWords,
  MisconceptionWords,
  SandboxContent,
  ServiceFacts,
} from "@/lib/sandbox";
import {
  parseAtlas,
  parseChallenge,
  parseDrill,
  parseExample,
  parseGatewayExample,
  parseGatewayMisconceptions,
  parseLanguageHelp,
  parseLanguages,
  parseMisconceptions,
  parseMission,
  parseServices,
} from "@/lib/sandbox/content";
import type { GatewayContent } from "@/lib/sandbox/gateway";
import type { Result } from "@/lib/util";

/** The folders of the sandboxes in the content. */
const FOLDER = "sandbox/step-functions";
const GATEWAY_FOLDER = "sandbox/api-gateway";

/** Examples and challenges of the Step Functions sandbox. */
export function loadStepFunctionsContent(): SandboxContent {
  return {
    examples: readFolder(`${FOLDER}/examples`, parseExample).map(({ example }) => example),
    challenges: readFolder(`${FOLDER}/challenges`, parseChallenge).map(({ challenge }) => challenge),
  };
}

/** What the content brings to the sandbox of API Gateway. */
export function loadGatewayContent(): GatewayContent {
  return {
    examples: readFolder(`${GATEWAY_FOLDER}/examples`, parseGatewayExample).map(({ example }) => example),
    missions: readFolder(`${GATEWAY_FOLDER}/missions`, parseMission).map(({ mission }) => mission),
    drills: readFolder(`${GATEWAY_FOLDER}/drills`, parseDrill).map(({ drill }) => drill),
    atlas: readFolder(`${GATEWAY_FOLDER}/atlas`, parseAtlas).map(({ entry }) => entry),
  };
}

/** How wrong ideas of the service are told; null where the content has no words for them. */
export function loadMisconceptions(): MisconceptionWords | null {
  const words = parseMisconceptions(read(`${FOLDER}/misconceptions.md`), `${FOLDER}/misconceptions.md`);
  return words.ok ? words.value : null;
}

/** How wrong ideas of API Gateway are told; null where the content has no words for them. */
export function loadGatewayMisconceptions(): GatewayMisconceptionWords | null {
  const file = `${GATEWAY_FOLDER}/misconceptions.md`;
  const words = parseGatewayMisconceptions(read(file), file);
  return words.ok ? words.value : null;
}

/** What the editor says about the words of the States Language; null where the content has none. */
export function loadLanguageHelp(): LanguageHelp | null {
  const help = parseLanguageHelp(read(`${FOLDER}/fields.md`), `${FOLDER}/fields.md`);
  return help.ok ? help.value : null;
}

/** Ready-made outcomes of tasks and prices; null where the content has none. */
export function loadServiceFacts(): ServiceFacts | null {
  const facts = parseServices(read(`${FOLDER}/services.md`), `${FOLDER}/services.md`);
  return facts.ok ? facts.value : null;
}

/** How the query languages say the same; null where the content does not tell. */
export function loadLanguageWords(): LanguageWords | null {
  const words = parseLanguages(read(`${FOLDER}/languages.md`), `${FOLDER}/languages.md`);
  return words.ok ? words.value : null;
}

/** The files of a folder in their order. What is wrong with one is told by the check of the notes, which goes before every build. */
function readFolder<File extends { readonly order: number }>(
  below: string,
  parse: (text: string, file: string) => Result<File, unknown>,
): readonly File[] {
  const folder = path.join(contentFolder, below);
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith(".md") && file !== "README.md");
  const parsed = files.map((file) => parse(read(`${below}/${file}`), `${below}/${file}`));
  return parsed.flatMap((result) => (result.ok ? [result.value] : [])).sort((a, b) => a.order - b.order || 0);
}

function read(file: string): string {
  const place = path.join(contentFolder, file);
  return existsSync(place) ? readFileSync(place, "utf8") : "";
}
