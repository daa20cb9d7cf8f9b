import type { Json } from "@/lib/util";
import type { Variables } from "./variables";

/** What a path may read. Its owner may keep one object and change it between readings: nothing holds on to it. */
export interface PathScope {
  /** `$`. */
  readonly input: Json;
  /** `$$`, which Step Functions adds. */
  readonly context: Json;
  /** `$name`, which Step Functions adds. */
  readonly variables: Variables;
}
