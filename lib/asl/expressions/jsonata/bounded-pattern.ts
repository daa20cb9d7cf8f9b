import { isAffordable, patternDegree } from "@/lib/json";
import { QueryError } from "./query-error";

/** A regular expression that refuses a text over which it might not end. */
export class BoundedPattern extends RegExp {
  private readonly degree: number;

  constructor(pattern: RegExp | string, flags?: string) {
    super(pattern, flags);
    this.degree = patternDegree(this.source);
  }

  override exec(text: string): RegExpExecArray | null {
    if (!isAffordable(this.degree, text.length)) throw QueryError.time();
    return super.exec(text);
  }
}
