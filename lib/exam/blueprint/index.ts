export { parseBlueprints } from "./parse-blueprints";
