import type { DeploymentProblem } from "./program";

/** Where in an API the compilation stands, and what it found wrong so far. */
export class Compilation {
  readonly problems: DeploymentProblem[];
  private readonly place: readonly string[];

  constructor(problems: DeploymentProblem[] = [], place: readonly string[] = []) {
    this.problems = problems;
    this.place = place;
  }

  /** The same compilation, further inside. */
  at(...members: readonly string[]): Compilation {
    return new Compilation(this.problems, [...this.place, ...members]);
  }

  report(message: string): void {
    this.problems.push({ place: this.place, message });
  }
}
