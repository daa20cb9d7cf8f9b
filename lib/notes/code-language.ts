/** What code without a language looks like, by its content: `json`, `yaml`, `shell`, or null. */
export function guessLanguage(code: string): string | null {
  const text = code.trim();
  if (/^[[{]/.test(text) && /[\]}]$/.test(text)) return isJson(text) ? "json" : null;
  if (
    /^(?:\$ |#!\/\S+sh\b|(?:aws|sam|curl|npm|npx|git|docker|kubectl|sudo|cd|export|pip|terraform|eksctl) )/.test(text)
  ) {
    return "shell";
  }
  return isYaml(text) ? "yaml" : null;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    // With comments or an ellipsis it is still meant as JSON.
    return /^[[{]\s*"[^"\n]*"\s*[:,]/.test(text);
  }
}

function isYaml(text: string): boolean {
  const lines = text.split("\n", 50).filter((line) => line.trim() !== "" && !/^\s*#/.test(line));
  return (
    lines.length > 1 &&
    lines.some((line) => /\w:(?:\s|$)/.test(line)) &&
    lines.every((line) => /^\s*(?:- )*(?:[\w."'/-]+:(?:\s|$)|- |\S+$)/.test(line))
  );
}
