import type { Finding } from "../finding";
import { hasOpenNames, transitionsIn } from "../transitions";
import type { Rule } from "./rule";
import { Suggester } from "./suggest";

/** States Language, "Transitions": StartAt, Next and Default name a state of the same machine. */
export const transitionTarget: Rule = {
  name: "transition-target",
  severity: "ERROR",
  *check({ machines }): Generator<Finding> {
    const suggester = new Suggester();
    const anywhere = new Set(machines.flatMap(({ states }) => [...states.keys()]));
    for (const machine of machines) {
      if (machine.states.size === 0 || hasOpenNames(machine)) continue;
      for (const { target, name } of transitionsIn(machine)) {
        if (name === null || machine.states.has(name)) continue;
        // The service says Next wherever it is, StartAt and Default included.
        const message = `Missing 'Next' target: ${name}`;
        const fix = anywhere.has(name)
          ? `"${name}" is in another branch or Map; transitions can't leave theirs.`
          : suggester.didYouMean(name, machine.states.keys());
        yield { code: "MISSING_TRANSITION_TARGET", message, span: target, at: target, fix };
      }
    }
  },
};
