import type { Difference, Obstacle, StateDifference } from "./model";

/** A field that can't be translated: thrown to the state, which writes it down. */
export class Untranslatable extends Error {
  constructor(readonly text: string) {
    super(text);
  }
}

/** The translation of one state: collects what differs and what can't be said. */
export class StateTranslator {
  readonly obstacles: Obstacle[] = [];
  private readonly found = new Set<Difference>();

  constructor(readonly state: string) {}

  get differences(): readonly StateDifference[] {
    return [...this.found].map((difference) => ({ state: this.state, difference }));
  }

  note(difference: Difference): void {
    this.found.add(difference);
  }

  /** Does a field; where it can't be said, writes that down and gives undefined. */
  field<Value>(name: string, translate: () => Value): Value | undefined {
    try {
      return translate();
    } catch (problem) {
      if (!(problem instanceof Untranslatable)) throw problem;
      this.obstacles.push({ state: this.state, field: name, text: problem.text });
      return undefined;
    }
  }
}
