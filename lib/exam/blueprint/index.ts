export { checkTasks } from "./check-tasks";
export { parseBlueprints } from "./parse-blueprints";
