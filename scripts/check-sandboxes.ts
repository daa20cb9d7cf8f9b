import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Note } from "@/lib/notes";
import {
  checkAtlas,
  checkChallenge,
  checkDrill,
  checkExample,
  checkFences,
  checkGatewayExample,
  checkMission,
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
import type { Diagnostic, Result } from "@/lib/util";

const FOLDER = "sandbox/step-functions";
const GATEWAY_FOLDER = "sandbox/api-gateway";

/** Says what is wrong with the sandboxes of a content folder: runs the fences of all notes, the examples, the challenges, the missions, the drills and the atlas. */
export async function checkSandboxes(notes: readonly Note[], folder: string): Promise<readonly Diagnostic[]> {
  return [
    ...(await checkFences(notes)),
    ...(await checkFiles(folder, `${FOLDER}/examples`, parseExample, checkExample)),
    ...(await checkFiles(folder, `${FOLDER}/challenges`, parseChallenge, checkChallenge)),
    ...checkFile(folder, `${FOLDER}/misconceptions.md`, parseMisconceptions),
    ...checkFile(folder, `${FOLDER}/fields.md`, parseLanguageHelp),
    ...checkFile(folder, `${FOLDER}/languages.md`, parseLanguages),
    ...checkFile(folder, `${FOLDER}/services.md`, parseServices),
    ...(await checkFiles(folder, `${GATEWAY_FOLDER}/examples`, parseGatewayExample, checkGatewayExample)),
    ...checkFile(folder, `${GATEWAY_FOLDER}/misconceptions.md`, parseGatewayMisconceptions),
    ...(await checkFiles(folder, `${GATEWAY_FOLDER}/missions`, parseMission, checkMission)),
    ...(await checkFiles(folder, `${GATEWAY_FOLDER}/drills`, parseDrill, checkDrill)),
    ...(await checkFiles(folder, `${GATEWAY_FOLDER}/atlas`, parseAtlas, (file) => checkAtlas(file, notes))),
  ];
}

async function checkFiles<File>(
  folder: string,
  below: string,
  parse: (text: string, file: string) => Result<File, readonly Diagnostic[]>,
  check: (file: File) => readonly Diagnostic[] | Promise<readonly Diagnostic[]>,
): Promise<readonly Diagnostic[]> {
  const place = path.join(folder, below);
  const names = existsSync(place)
    ? readdirSync(place).filter((name) => name.endsWith(".md") && name !== "README.md")
    : [];
  const found: Diagnostic[] = [];
  for (const name of names) {
    const file = parse(readFileSync(path.join(place, name), "utf8"), `${below}/${name}`);
    found.push(...(file.ok ? await check(file.value) : file.error));
  }
  return found;
}

function checkFile(
  folder: string,
  file: string,
  parse: (text: string, file: string) => Result<unknown, readonly Diagnostic[]>,
): readonly Diagnostic[] {
  const place = path.join(folder, file);
  const result = existsSync(place) ? parse(readFileSync(place, "utf8"), file) : null;
  return result === null || result.ok ? [] : result.error;
}
