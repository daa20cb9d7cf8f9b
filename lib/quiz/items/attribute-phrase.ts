import { quantityOf } from "../text-profile";
import { clause, countWords, isPlural, lowerLabel, quote, upperFirst } from "./wording";

const MOST_NAME_WORDS = 4;
const MOST_LABEL_WORDS = 2;

/** How the head of a column can be used in a sentence. */
type AttributeClass =
  | "noun"
  | "description"
  | "meaning"
  | "effect"
  | "purpose"
  | "cause"
  | "occasion"
  | "complement"
  | "verb"
  | "heading";

const CLASSES: readonly (readonly [AttributeClass, RegExp])[] = [
  ["meaning", /^(?:meaning|means|stands for)$/i],
  ["effect", /^(?:what (?:it|this) does|does|effect|behaviou?r|action|what happens|result)$/i],
  ["purpose", /^(?:purpose|role|use|used? for|what (?:it is )?for|function|job|task)$/i],
  ["cause", /^(?:causes?|reasons?|trigger(?:ed by)?|raised when|happens when)$/i],
  ["occasion", /^(?:(?:typical )?use cases?|when to use(?: it)?|use when|choose when|when|situation|need|scenario)$/i],
  [
    "description",
    /^(?:descriptions?|explanations?|details?|notes?|definition|remarks?|comments?|summary|about|point)$/i,
  ],
  [
    "verb",
    /^(?:accepts|allows|answers|applies|begins|catches|costs|covers|creates|decides|ends|fails|fits|gives|handles|has|holds|keeps|lasts|lets|limits|lists|makes|means|needs|offers|passes|puts|reaches|reads|receives|requires|returns|runs|sees|sends|shows|starts|stores|supports|takes|tells|uses|waits|works|writes)\b/i,
  ],
  ["complement", /^[a-z-]+(?: [a-z-]+)? (?:for|with|by|in|to|from|at|on|as|of)$/i],
  [
    "heading",
    /^(?:who|what|where|why|how|which|is|are|can|does|has|if)\b|\?$|(?:able|ible|ed)$|[,;:()/]|^(?:hard|soft|async|sync)$/i,
  ],
];

/** Whether the head of a column goes on, so that no possessive fits before it: `status of an HTTP API`. */
export function goesOn(label: string): boolean {
  return / (?:of|to|for|after|before|in|on|at|by|with|from|per) /.test(label);
}

export function classifyAttribute(attribute: string): AttributeClass {
  return CLASSES.find(([, pattern]) => pattern.test(clause(attribute)))?.[0] ?? "noun";
}

/** Questions for the value that a thing has in a column; `thing` reads `the workflow type Standard`. */
export function valueStems(attribute: string, thing: string, names: ReadonlySet<string>): readonly string[] {
  const label = lowerLabel(clause(attribute), names);
  switch (classifyAttribute(attribute)) {
    case "noun":
      return isPlural(label)
        ? [`Which ${label} does ${thing} have?`, `Which ${label} belong to ${thing}?`]
        : [`What is the ${label} of ${thing}?`];
    case "description":
      return [`Which description fits ${thing}?`, `How do the notes describe ${thing}?`];
    case "meaning":
      return [`What does ${thing} mean?`, `What does ${thing} stand for?`];
    case "effect":
      return [`What does ${thing} do?`];
    case "purpose":
      return [`What is ${thing} for?`, `What is the purpose of ${thing}?`];
    case "cause":
      return [`What leads to ${thing}?`, `What is the cause of ${thing}?`];
    case "occasion":
      return [`Which situation calls for ${thing}?`, `Where does ${thing} fit?`];
    case "complement":
      return [`What is ${thing} ${label}?`];
    case "verb":
      return [`What does ${thing} ${baseForm(label)}?`];
    case "heading":
      return [`What stands under “${clause(attribute)}” for ${thing}?`];
  }
}

/** Questions for the thing that has a value in a column; `kind` reads `workflow type` or is null. */
export function subjectStems(
  attribute: string,
  kind: string | null,
  value: string,
  names: ReadonlySet<string>,
): readonly string[] {
  const label = lowerLabel(clause(attribute), names);
  const which = kind ? `Which ${kind}` : "Which of these";
  switch (classifyAttribute(attribute)) {
    case "noun":
      if (goesOn(label) || isPlural(label)) return [`${which} has ${value} under “${clause(attribute)}”?`];
      return quantityOf(value) ? [`${which} has a ${label} of ${value}?`] : [`${which} has ${value} as its ${label}?`];
    case "description":
      return [`${which} fits this description: ${value}?`, `${which} is described as ${value}?`];
    case "meaning":
      return [`${which} means ${value}?`];
    case "effect":
      return [`${which} does this: ${value}?`];
    case "purpose":
      return [`${which} serves this purpose: ${value}?`];
    case "cause":
      return [`${which} has this cause: ${value}?`];
    case "occasion":
      return [`${which} fits here: ${value}?`];
    case "complement":
      return [`${which} is ${label} ${value}?`];
    case "verb":
      return [`${which} ${label} ${value}?`];
    case "heading":
      return [`${which} has ${value} under “${clause(attribute)}”?`];
  }
}

/** How a matching item names the values of a column: `its longest run`, `what it is best for`, `the status of a REST API`. */
export function valueName(attribute: string, names: ReadonlySet<string>): string {
  const label = lowerLabel(clause(attribute), names);
  switch (classifyAttribute(attribute)) {
    case "effect":
      return label === "result" ? "its result" : "what it does";
    case "complement":
      return `what it is ${label}`;
    case "verb":
      return `what it ${label}`;
    case "heading":
      return /^(?:what|who|where|how|when|why) [^?]+$/.test(label)
        ? label
        : `the right entry for “${clause(attribute)}”`;
    case "meaning":
      return "its meaning";
    default:
      return `${countWords(label) > MOST_LABEL_WORDS ? "the" : "its"} ${label}`;
  }
}

/** What a cell says, as a sentence without its full stop: `The longest run of Standard is 1 year`. */
export function cellSentence(attribute: string, subject: string, value: string, names: ReadonlySet<string>): string {
  const label = lowerLabel(clause(attribute), names);
  const text = clause(value);
  if (countWords(subject) > MOST_NAME_WORDS || /^\p{Ll}/u.test(subject)) return caseSentence(label, subject, text);
  switch (classifyAttribute(attribute)) {
    case "noun":
      if (isPredicate(text)) return `${upperFirst(subject)}, ${label}: ${text}`;
      return countWords(text) <= MOST_NAME_WORDS || quantityOf(text)
        ? `The ${label} of ${subject} ${isPlural(label) ? "are" : "is"} ${text}`
        : `The ${label} of ${subject}: ${text}`;
    case "description":
    case "effect":
      return `${upperFirst(subject)}: ${text}`;
    case "meaning":
      return `${upperFirst(subject)} means ${text}`;
    case "purpose":
      return `${upperFirst(subject)} serves this purpose: ${text}`;
    case "cause":
      return `${upperFirst(subject)} has this cause: ${text}`;
    case "occasion":
      return `${upperFirst(subject)} fits this case: ${text}`;
    case "complement":
      return `${upperFirst(subject)} is ${label} ${text}`;
    case "verb":
      return /^(?:also )?[a-z]+s (?:the|an?|that|what)\b/.test(text)
        ? `${upperFirst(subject)}: ${text}`
        : `${upperFirst(subject)} ${label} ${text}`;
    case "heading":
      return `For ${subject}, “${clause(attribute)}” reads ${text}`;
  }
}

/** What holds in a case that a whole phrase describes: `For “ten calls at once” the outcome is 429`. */
function caseSentence(label: string, subject: string, text: string): string {
  if (classifyAttribute(label) !== "noun") return `${quote(subject)} goes with ${quote(text)}`;
  const colon = countWords(text) <= MOST_NAME_WORDS ? "" : ":";
  return `For ${quote(subject)} the ${label} ${isPlural(label) ? "are" : "is"}${colon} ${text}`;
}

/** Whether a value goes on like a sentence (`can be disabled`, `reached through the endpoint`) instead of naming something. */
export function isPredicate(value: string): boolean {
  return /^(?:can|cannot|is|are|has|have|must|may|not|does|will)\b|^[a-z]+ed (?:by|in|on|at|through|with|for|to|from|as)\b/.test(
    value,
  );
}

/** `supports` → `support`, `applies to` → `apply to`, `catches` → `catch`. */
export function baseForm(verb: string): string {
  return verb.replace(/^[a-z]+/, (word) =>
    word
      .replace(/ies$/, "y")
      .replace(/^has$/, "have")
      .replace(/(ch|sh|ss|x|o)es$/, "$1")
      .replace(/([^sy])s$/, "$1"),
  );
}
