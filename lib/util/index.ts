export { assertNever } from "./assert-never";
export { closestName } from "./closest-name";
export type { Diagnostic, Point, Position, Severity } from "./diagnostic";
export { hashLanes, hashText, namesText } from "./hash";
export { isArray, isObject, type Json, type JsonObject, member, setMember } from "./json";
export { jsonDepth } from "./json-depth";
export { createRandom, type Random } from "./random";
export { failure, type Result, success } from "./result";
export type { Rows, Table } from "./table";
