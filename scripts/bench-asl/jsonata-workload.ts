import jsonata from "jsonata";
import type { Workload } from "./workload";

const LOOPS = 2_000;
const MORE = `$states.input.count < ${LOOPS}`;
const ADD = "$states.input.count + 1";

/** A loop in JSONata; by hand it is the package alone, evaluating the same two expressions as often. */
export const JSONATA_WORKLOAD: Workload = {
  name: `JSONata loop of ${LOOPS}`,
  definition: {
    QueryLanguage: "JSONata",
    StartAt: "Add",
    States: {
      Add: { Type: "Pass", Output: { count: `{% ${ADD} %}` }, Next: "Enough" },
      Enough: { Type: "Choice", Choices: [{ Condition: `{% ${MORE} %}`, Next: "Add" }], Default: "Done" },
      Done: { Type: "Succeed" },
    },
  },
  input: { count: 0 },
  runs: 1,
  transitions: 2 * LOOPS + 1,
  byHand: async (input) => {
    const [add, more] = [jsonata(ADD), jsonata(MORE)];
    let value = input;
    do value = { count: await add.evaluate({}, { states: { input: value } }) };
    while (await more.evaluate({}, { states: { input: value } }));
    return value;
  },
  bar: { of: "byHand", ratio: 0.6 },
};
