import { type Figure, type Item, type ItemId, noneOf, shareOf } from "@/lib/quiz";
import { createAssembler } from "./assemble";
import { type Cue, cueOf, isGivenAway } from "./cue";
import { LONGEST_RUN, longestRun } from "./key-positions";
import type { Blueprint, Form } from "./model";

const PLACES = ["first", "second", "third", "fourth"];

/** Draws so many forms, from each blueprint in turn; the seed of each is its number. */
export function drawForms(items: readonly Item[], blueprints: readonly Blueprint[], count: number): readonly Form[] {
  const assemblers = blueprints.map((blueprint) => createAssembler(items, blueprint));
  return Array.from(
    { length: count },
    (_, at) => assemblers[at % assemblers.length]?.({ seed: `form ${at}` }).form,
  ).filter((form): form is Form => form !== undefined);
}

/** The checks of a bank that need exam forms: key places (B2), cross-cueing (B4), item types (B7), domains (B11). */
export function lintForms(forms: readonly Form[]): readonly Figure[] {
  if (forms.length === 0) return [];
  return [...measurePlaces(forms), measureCross(forms), measureTypes(forms), measureDomains(forms)];
}

/** Places of the keys of multiple-choice items, in the order of the form. */
function keyPlaces({ entries }: Form, options?: number): readonly number[] {
  return entries.flatMap(({ item, optionOrder }) => {
    if (item.type !== "multiple-choice" || (options !== undefined && item.options.length !== options)) return [];
    return [optionOrder.findIndex((id) => item.options.some((option) => option.id === id && option.correct))];
  });
}

function measurePlaces(forms: readonly Form[]): readonly Figure[] {
  const places = forms.flatMap((form) => keyPlaces(form, 4));
  const longest = Math.max(...forms.map((form) => longestRun(keyPlaces(form))));
  return [
    ...PLACES.map((name, place) => {
      const count = places.filter((each) => each === place).length;
      return shareOf("B2", `Key in the ${name} place, exam forms`, count, places.length, { least: 0.21, most: 0.29 });
    }),
    numberOf("B2", "Longest run of one place in a form", longest, LONGEST_RUN),
  ];
}

/** Pairs of a form that share a fact, or of which one gives away a key of the other. */
function measureCross(forms: readonly Form[]): Figure {
  const cues = new Map<ItemId, Cue>();
  const cueFor = (item: Item): Cue => {
    const cue = cues.get(item.id) ?? cueOf(item);
    cues.set(item.id, cue);
    return cue;
  };
  const offences = forms.flatMap(({ entries }) =>
    entries.flatMap(({ item }) =>
      entries
        .filter(
          ({ item: other }) => other !== item && (sharesFact(item, other) || isGivenAway(cueFor(item), cueFor(other))),
        )
        .map(({ item: other }) => ({
          itemId: item.id,
          reason: `another item of the form gives its key away: ${other.stem}`,
        })),
    ),
  );
  return noneOf("B4", "Items of a form that give another one's key away", offences);
}

function sharesFact(one: Item, other: Item): boolean {
  return one.factIds.some((id) => other.factIds.includes(id));
}

function measureTypes(forms: readonly Form[]): Figure {
  const items = forms.flatMap(({ entries }) => entries.map(({ item }) => item));
  const responses = items.filter(({ type }) => type === "multiple-response").length;
  const bounds = { least: 0.15, most: 0.25, peers: "6–23 %" };
  return shareOf("B7", "Multiple response in exam forms", responses, items.length, bounds);
}

function measureDomains(forms: readonly Form[]): Figure {
  const furthest = forms.map(({ blueprint, entries }) => {
    const scored = entries.filter((entry) => entry.scored);
    const sum = blueprint.domains.reduce((total, { weight }) => total + weight, 0);
    const gaps = blueprint.domains.map(({ id, weight }) =>
      Math.abs(scored.filter(({ domain }) => domain === id).length - (scored.length * weight) / sum),
    );
    return Math.max(...gaps);
  });
  return numberOf("B11", "Items by which a domain misses its weight, at most", Math.max(...furthest), 1);
}

function numberOf(rule: string, name: string, value: number, most: number): Figure {
  return { rule, name, value, unit: "number", least: null, most, peers: null, offences: [] };
}
