import { isArray, isObject, type Json, type JsonObject, member } from "../json";
import type { ObjectStore, World } from "../model";

/** A data set that can't be read: the cause of States.ItemReaderFailed. */
export interface Unreadable {
  readonly cause: string;
}

export interface ReaderConfig {
  readonly inputType: string;
  readonly headers: "FIRST_ROW" | readonly string[];
  readonly delimiter: string;
  /** JSON pointer to the array within a JSON object. */
  readonly itemsPointer: string | undefined;
}

/** Reads the items that an ItemReader names: an object's content, or the listing of a bucket. */
export async function readObjects(
  world: World,
  resource: string,
  parameters: Json,
  config: ReaderConfig,
): Promise<readonly Json[] | Unreadable> {
  const { objects: store = {}, itemReaderData } = world;
  if (itemReaderData !== undefined) return readItems(itemReaderData, store, config);
  const where = isObject(parameters) ? parameters : {};
  if (/listObjects(V2)?$/.test(resource)) return listObjects(store, where);
  const text = objectText(store, where);
  return text === undefined ? { cause: "The specified key does not exist." } : readItems(text, store, config);
}

function objectText(store: ObjectStore, where: JsonObject): string | undefined {
  const bucket = textMember(where, "Bucket");
  const key = textMember(where, "Key");
  if (!Object.hasOwn(store, bucket)) return undefined;
  const objects = store[bucket] ?? {};
  return Object.hasOwn(objects, key) ? objects[key] : undefined;
}

function textMember(object: JsonObject, name: string): string {
  const value = member(object, name);
  return typeof value === "string" ? value : "";
}

function listObjects(store: ObjectStore, where: JsonObject): readonly Json[] | Unreadable {
  const bucket = textMember(where, "Bucket");
  const prefix = textMember(where, "Prefix");
  if (!Object.hasOwn(store, bucket)) return { cause: "The specified bucket does not exist" };
  return Object.entries(store[bucket] ?? {})
    .filter(([key]) => key.startsWith(prefix))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, text]) => ({ Key: key, Size: text.length, StorageClass: "STANDARD" }));
}

async function readItems(
  text: string,
  store: ObjectStore,
  config: ReaderConfig,
): Promise<readonly Json[] | Unreadable> {
  switch (config.inputType) {
    case "CSV":
      return readCsv(text, config);
    case "JSONL":
      return readLines(text);
    case "JSON":
      return readArray(text, config.itemsPointer);
    case "MANIFEST":
      return readManifest(text, store, config);
    default:
      return { cause: `The input type ${config.inputType} cannot be read here.` };
  }
}

function readArray(text: string, pointer: string | undefined): readonly Json[] | Unreadable {
  const value = parseJson(text);
  const found = pointer === undefined || value === undefined ? value : resolvePointer(value, pointer);
  return isArray(found) ? found : { cause: "Attempting to map over non-iterable node." };
}

function resolvePointer(value: Json, pointer: string): Json | undefined {
  let current: Json | undefined = value;
  for (const part of pointer.split("/").slice(1)) {
    const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
    if (isArray(current)) current = current[Number(name)];
    else current = isObject(current) ? member(current, name) : undefined;
  }
  return current;
}

function readLines(text: string): readonly Json[] | Unreadable {
  const values = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map(parseJson);
  return values.includes(undefined)
    ? { cause: "A line of the JSON Lines file is not valid JSON." }
    : values.filter((value) => value !== undefined);
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** Rows by header: fields without a header are dropped, missing ones are empty (recorded from the service). */
async function readCsv(text: string, config: ReaderConfig): Promise<readonly Json[]> {
  // Loaded only for machines that read CSV.
  const { default: papa } = await import("papaparse");
  const { data } = papa.parse<string[]>(text, { delimiter: config.delimiter, skipEmptyLines: true });
  const headers = config.headers === "FIRST_ROW" ? (data.shift() ?? []) : config.headers;
  return data.map((row) => Object.fromEntries(headers.map((header, column) => [header, row[column] ?? ""])));
}

/** An S3 inventory: a manifest that names CSV files in the bucket of the inventory. */
async function readManifest(
  text: string,
  store: ObjectStore,
  config: ReaderConfig,
): Promise<readonly Json[] | Unreadable> {
  const manifest = parseJson(text);
  const files = isObject(manifest) ? member(manifest, "files") : undefined;
  if (!isObject(manifest) || !isArray(files)) return { cause: "The manifest is not a valid S3 inventory manifest." };
  const bucket = textMember(manifest, "destinationBucket").replace(/^arn:[^:]+:s3:::/, "");
  const schema = textMember(manifest, "fileSchema").split(/\s*,\s*/);
  const rows: Json[] = [];
  for (const file of files) {
    const content = objectText(store, { Bucket: bucket, Key: isObject(file) ? textMember(file, "key") : "" });
    if (content === undefined) return { cause: "A file of the inventory does not exist." };
    rows.push(...(await readCsv(content, { ...config, headers: schema })));
  }
  return rows;
}
