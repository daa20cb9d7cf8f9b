/**
 * How the time of a regular expression may grow: the number of open-ended repetitions that can share a text between them, or `Infinity` where
 * backtracking can double with each character. JavaScript can't stop a match that runs, so expressions that may not end are refused.
 */
export function patternDegree(source: string): number {
  let degree = 0;
  const groups: Group[] = [{ repeats: false, alternates: false }];
  let offset = 0;
  while (offset < source.length) {
    const token = nextToken(source, offset);
    offset += token.length;
    const group = groups.at(-1);
    if (group === undefined) return Infinity;
    if (token.startsWith("(")) groups.push({ repeats: false, alternates: false });
    else if (token === "|") group.alternates = true;
    else if (/^\\(?:[1-9]|k)/.test(token)) return Infinity;
    else if (isRepetition(token)) {
      group.repeats = true;
      if (isOpen(token)) degree++;
    } else if (token === ")") {
      groups.pop();
      const following = nextToken(source, offset);
      if ((group.repeats || group.alternates) && isRepetition(following) && isOpen(following)) return Infinity;
      const outer = groups.at(-1);
      if (outer !== undefined) outer.repeats ||= group.repeats;
    }
  }
  return degree;
}

interface Group {
  repeats: boolean;
  alternates: boolean;
}

const TOKEN = /\\k<[^>]*>|\\.|\[(?:\\.|[^\]\\])*\]|\(\?(?:<?[=!]|:|<[^>]*>)|\{\d+(?:,\d*)?\}|[\s\S]/y;

function nextToken(source: string, offset: number): string {
  TOKEN.lastIndex = offset;
  return TOKEN.exec(source)?.[0] ?? "";
}

function isRepetition(token: string): boolean {
  return token === "*" || token === "+" || token === "?" || /^\{\d+,/.test(token);
}

/** Whether a repetition can be long; `?` and `{0,9}` can't. */
function isOpen(token: string): boolean {
  if (token === "?") return false;
  const most = /^\{\d+,(\d+)\}/.exec(token)?.[1];
  return most === undefined || Number(most) > 9;
}

const MOST_STEPS = 2e8;

/** Whether a match over so many characters ends in well under a second, even where it fails in the worst way. */
export function isAffordable(degree: number, length: number): boolean {
  return degree !== Infinity && matchSteps(degree, length) <= MOST_STEPS;
}

/** The steps of a match over so many characters, where it fails in the worst way. */
export function matchSteps(degree: number, length: number): number {
  let steps = length + 1;
  for (let repetition = 1; repetition <= degree && steps <= MOST_STEPS; repetition++)
    steps *= (length + 1) / repetition;
  return steps;
}
