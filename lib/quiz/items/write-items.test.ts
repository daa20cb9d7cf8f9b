import { describe, expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { buildItemBank } from "../bank";
import type { Item, ItemType } from "../model";

function itemsOf(text: string, generator: string): readonly Item[] {
  const note = parseNote(`# State types\n\n${text}`, "step-functions/state-types.md");
  return buildItemBank([note], { seed: "seed" }).items.filter((item) => item.generator === generator);
}

function only<T extends ItemType>(items: readonly Item[], type: T): Extract<Item, { type: T }> {
  const [item] = items;
  if (item?.type !== type) throw new Error(`${items.length} items, the first a ${item?.type}`);
  return item as Extract<Item, { type: T }>;
}

function keysOf(item: { readonly options: readonly { readonly text: string; readonly correct: boolean }[] }): string[] {
  return item.options.filter((option) => option.correct).map((option) => option.text);
}

describe("members of a set", () => {
  const SETS = `The states that can have a Catch are:

- Task
- Parallel
- Map

The states that cannot have a Catch are:

- Wait
- Pass
- Choice
`;

  it("are asked for with members of the other set as wrong options", () => {
    const item = only(itemsOf(SETS, "membership"), "multiple-response");
    expect(item.stem).toMatch(/^Which two of these|: which two of these/);
    expect(item.choose).toBe(2);
    const texts = item.options.filter((option) => !option.correct).map((option) => option.text);
    expect(texts.every((text) => ["Wait", "Pass", "Choice"].includes(text))).toBe(true);
    expect(keysOf(item).every((text) => ["Task", "Parallel", "Map"].includes(text))).toBe(true);
  });

  it("are not asked for when the list names examples only", () => {
    expect(itemsOf(SETS.replaceAll(" are:", " include, for example:"), "membership")).toEqual([]);
  });
});

describe("a limit", () => {
  const explained = (beside: string): string =>
    only(itemsOf(`- Visibility timeout of a message: 30 seconds by default\n- ${beside}\n`, "limit-numeric"), "numeric")
      .explanation;

  it("is told apart from a figure of like size for a like thing", () => {
    expect(explained("Delay of a message: at most 15 minutes")).toMatch(
      /Do not confuse it with the delay of a message \(15 minutes at most\)\.$/,
    );
  });

  it("is not told apart from the same figure, the same thing, or one of another size or kind", () => {
    for (const beside of [
      "Timeout of a message: at most 0.5 minutes",
      "Visibility timeout: at most 10 minutes",
      "Retention of a message: at most 14 days",
      "Size of a message: at most 256 KB",
    ])
      expect(explained(beside)).not.toMatch(/confuse/);
  });
});

describe("terms under words that say what they are", () => {
  const POLICIES = `Routing policies:

- Weighted: splits traffic by the share of each record
- Failover: switches to a secondary record
- geolocation: answers by the country of the user
- Latency: routes to the fastest Region
- ipBased: routes by ranges of addresses
`;

  it("are asked for by that kind", () => {
    const stems = itemsOf(POLICIES, "definition-term").map(({ stem }) => stem);
    expect(stems).toContainEqual(expect.stringMatching(/which routing policy splits traffic/i));
  });

  it("may be called by signs that mean something in a pattern", () => {
    const stems = itemsOf(`## C++ types\n\n${POLICIES.split("\n\n")[1]}`, "definition-term");
    expect(stems.length).toBeGreaterThan(0);
  });

  it("begin with a capital in a matching item if one does", () => {
    const { pairs, stem } = only(itemsOf(POLICIES, "definition-matching"), "matching");
    expect(stem).toMatch(/match each routing policy with what it does/i);
    expect(pairs.map(({ prompt }) => prompt)).toEqual(["Weighted", "Failover", "Geolocation", "Latency", "ipBased"]);
  });
});

describe("a sequence", () => {
  it("becomes an ordering item in the order of the note", () => {
    const list =
      "A task passes through these steps in order:\n\n1. read the input\n2. call the service\n3. keep the result\n";
    const item = only(itemsOf(list, "sequence"), "ordering");
    expect(item.steps.map((step) => step.text)).toEqual(["read the input", "call the service", "keep the result"]);
  });

  it("is left out when its steps tell their place", () => {
    expect(itemsOf("In order:\n\n1. First, read\n2. Then call the service\n3. Finally, keep it\n", "sequence")).toEqual(
      [],
    );
  });
});

describe("definitions", () => {
  const LIST = `## State types

- **Task**: calls a service and waits for its answer
- **Choice**: picks the next state by a condition
- **Wait**: pauses the run for some time
- **Pass**: hands on its input, changed or not
`;

  it("are asked for by a question that goes on from the kind of term", () => {
    const stems = itemsOf(LIST, "definition-term").map((item) => item.stem);
    expect(stems).toContain("Which state type picks the next state by a condition?");
  });

  it("are matched with their terms", () => {
    const item = only(itemsOf(LIST, "definition-matching"), "matching");
    expect(item.stem).toBe("Match each state type with what it does.");
    expect(item.pairs.find((pair) => pair.prompt === "Task")?.answer).toBe("calls a service and waits for its answer");
  });

  it("say in each rationale what the option really is", () => {
    for (const item of itemsOf(LIST, "definition-term")) {
      if (item.type !== "multiple-choice") throw new Error(item.type);
      for (const option of item.options) expect(option.rationale).toMatch(new RegExp(`^${option.text} `));
    }
  });
});

describe("a contrast", () => {
  const table = (directive: string): string => `${directive}
| Point | Standard | Express |
| --- | --- | --- |
| Price unit | transition | duration |
| Way to look back | console | logs |
`;
  const stemsOf = (markdown: string) => itemsOf(markdown, "contrast-sides").map(({ stem }) => stem);

  it("asks for a plain point in its own words, and for others in the author's alone", () => {
    expect(stemsOf(table(""))).toEqual(["How do Standard and Express compare in price unit?"]);
    expect(stemsOf(table("<!-- ask(Point): How do the two types compare in {Point}? -->"))).toEqual([
      "How do the two types compare in Price unit?",
      "How do the two types compare in Way to look back?",
    ]);
  });
});

describe("a reason beside a cell", () => {
  const TABLE = `<!-- ask(Answer): A workflow has to {Need}. What does it take? -->
| Need | Answer | Why |
| --- | --- | --- |
| let an execution pause for a week | a Wait state | it pauses without cost |
| choose between two paths of work | a Choice state | its rules test the input |
| work on each item of a list | a Map state | it runs once for each item |
| try a failed call once more | a Retry field | it names the errors to repeat |
`;

  it("explains the key and where each wrong option would be right", () => {
    const item = itemsOf(TABLE, "mapping-value")[0];
    if (item?.type !== "multiple-choice") throw new Error("no item");
    expect(item.explanation).toBe(
      "“A Wait state” is the answer for “let an execution pause for a week”, because it pauses without cost.",
    );
    expect(item.options.filter(({ correct }) => !correct).map(({ rationale }) => rationale)).toContain(
      "“A Choice state” suits “choose between two paths of work”, because its rules test the input.",
    );
  });

  it("is told by the directive above a list as a whole", () => {
    const list = (directive: string): readonly Item[] =>
      itemsOf(
        `${directive}\n<!-- ask: Which field {definition}? -->\n- \`Rule\`: holds what one path needs\n- \`Bolt\`: counts the calls of one day\n- \`Latch\`: sends the answer to the client\n`,
        "definition-term",
      );
    const why = "Each field has one job.";
    expect(list(`<!-- why: ${why} -->`).map(({ explanation }) => explanation.endsWith(why))).toEqual([
      true,
      true,
      true,
    ]);
    expect(list("<!-- cards -->")).toEqual([]);
  });

  it("is not asked for", () => {
    expect(itemsOf(TABLE, "mapping-matching")).toEqual([]);
    expect(itemsOf(TABLE, "mapping-value").filter(({ stem }) => /why|because/i.test(stem))).toEqual([]);
  });
});

describe("traps", () => {
  const TRAPS = ["Wait", "Pass", "Choice", "Fail"]
    .map(
      (name) =>
        `> [!TRAP]\n> A ${name} state can retry a call after it has failed.\n>\n> A ${name} state makes no call, so it has nothing to retry.\n`,
    )
    .join("\n");

  it("ask for the truth among false claims", () => {
    const item = itemsOf(TRAPS, "trap-truth").find((each) => each.explanation.includes("A Wait state makes no call"));
    if (item?.type !== "multiple-choice") throw new Error("no item");
    expect(keysOf(item)).toEqual(["A Wait state makes no call, so it has nothing to retry."]);
    const wrong = item.options.filter((option) => !option.correct);
    expect(wrong.every((option) => option.misconception !== null && option.text.startsWith(option.misconception))).toBe(
      true,
    );
    expect(wrong.map(({ text }) => text)).not.toContain("A Wait state can retry a call after it has failed.");
  });
});

describe("an item of the author", () => {
  const LIST = "- [x] Task\n  > A Task state does the work and may name a Catch.\n- [ ] Wait\n- [x] Map\n- [ ] Pass\n";

  it("says how many to choose, even where the author did not", () => {
    const item = only(itemsOf(`Which states can have a Catch?\n\n${LIST}`, "authored"), "multiple-response");
    expect(item.stem).toBe("Which states can have a Catch? Choose two.");
    expect(item.options.find((option) => option.text === "Task")?.rationale).toBe(
      "A Task state does the work and may name a Catch.",
    );
  });

  it("writes a negation in capitals", () => {
    const items = itemsOf(
      "Which error can a Catch not handle?\n\n- [x] Runtime\n- [ ] Timeout\n- [ ] Failed\n",
      "authored",
    );
    expect(items[0]?.stem).toBe("Which error can a Catch NOT handle?");
  });
});

describe("a blank", () => {
  it("accepts other spellings and shows words of its kind", () => {
    const text =
      "A payload goes to a ==bucket==. The key of an object names it. The caller of a function sees it. The owner of a role may read it.";
    const [item] = itemsOf(`${text}\n\nIt reaches a ==queue==. It reaches a ==topic==.`, "cloze");
    if (item?.type !== "cloze") throw new Error("no item");
    expect(item.stem).toBe("A payload goes to a ____. Fill in the blank.");
    expect(item.accepted).toContain("buckets");
    expect(item.options.length).toBeGreaterThanOrEqual(3);
  });

  it("is left out behind a negation, where nearly everything fits", () => {
    const text =
      "The authorizer never answers with a ==timeout== at all. It reaches a ==queue==. It reaches a ==topic== here.";
    expect(itemsOf(text, "cloze").filter((item) => item.stem.includes("never"))).toEqual([]);
  });
});

describe("a question with an answer", () => {
  it("becomes numeric when the answer is an amount", () => {
    const item = only(itemsOf("How long is the shortest retention?::30 days", "question-numeric"), "numeric");
    expect(item).toMatchObject({ answer: 30, unit: "day", stem: "How long is the shortest retention?" });
  });
});
