import { quantityOf } from "../text-profile";
import { HAS_VERB, mainClause } from "./clause";
import { clause, countWords, isPlural, lowerLabel, quote, upperFirst } from "./wording";

/** Heads of columns of which one can ask what it is, of any thing. */
const MEASURED =
  /^(?:(?:[a-z]+ )?(?:price|cost|size|limit|default|timeout|duration|retention|status|code|port|protocol|unit|format|type|scope|maximum|minimum|throughput|latency|durability|availability)|(?:longest|shortest|largest|smallest|highest|lowest|maximum|minimum|default) [a-z]+)$/i;
const MOST_NAME_WORDS = 4;
/** Words that begin the name of a thing or of several: `an archive …`, `copies that …`. */
const NAMES_THINGS = /^(?:an?|the|all|any|many|few|[a-z]+s)\b/;
/** Words that open a case without saying what it is about: `rarely read but needed at once`. */
const NO_SUBJECT = /^(?:often|seldom|always|never|only|not|[a-z]+ly|[a-z]+ed)\b/;
/** A case in fewer words (`often read`) is a note to oneself. */
const FEWEST_CASE_WORDS = 3;
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

export function classifyAttribute(attribute: string): AttributeClass {
  return CLASSES.find(([, pattern]) => pattern.test(clause(attribute)))?.[0] ?? "noun";
}

/**
 * The question for the value that a thing has in a column; `thing` reads `the Standard workflow type`. Null for a head that
 * gives no natural question: then the author has to word it.
 */
export function valueStem(attribute: string, thing: string, names: ReadonlySet<string>): string | null {
  const label = lowerLabel(clause(attribute), names);
  switch (classifyAttribute(attribute)) {
    case "noun":
      return MEASURED.test(label) ? `What is the ${label} of ${thing}?` : null;
    case "meaning":
      return `What does ${thing} mean?`;
    case "effect":
      return `What does ${thing} do?`;
    case "purpose":
      return `What is ${thing} for?`;
    case "cause":
      return `What is the cause of ${thing}?`;
    case "verb":
      return `What does ${thing} ${baseForm(label)}?`;
    default:
      return null;
  }
}

/** The question for the thing that has a value in a column; `kind` reads `workflow type`. Null where none is natural. */
export function subjectStem(attribute: string, kind: string, value: string): string | null {
  switch (classifyAttribute(attribute)) {
    case "meaning":
      return `Which ${kind} means ${quote(value)}?`;
    case "occasion":
      if (countWords(value) < FEWEST_CASE_WORDS) return null;
      if (HAS_VERB.test(mainClause(value)) && !NO_SUBJECT.test(value)) return `Which ${kind} fits when ${value}?`;
      return NAMES_THINGS.test(value) ? `Which ${kind} suits ${value}?` : null;
    default:
      return null;
  }
}

/** How a matching item names the values of a column: `its longest run`, `what it is best for`, `the status of a REST API`. */
export function valueName(attribute: string, names: ReadonlySet<string>): string | null {
  const label = lowerLabel(clause(attribute), names);
  switch (classifyAttribute(attribute)) {
    case "effect":
      return label === "result" ? "its result" : "what it does";
    case "complement":
      return `what it is ${label}`;
    case "verb":
      return `what it ${label}`;
    case "heading":
      return /^(?:what|who|where|how|when|why) [^?]+$/.test(label) ? label : null;
    case "occasion":
      return "the situation that it fits";
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
function isPredicate(value: string): boolean {
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
