/** A word's meaning as an element of the editor, with its code marked. */
export function helpElement(name: string | null, meaning: string): HTMLElement {
  const element = document.createElement("div");
  element.className = "cm-help";
  if (name !== null) {
    const title = document.createElement("b");
    title.textContent = name;
    element.append(title, " ");
  }
  for (const [index, part] of meaning.split("`").entries()) {
    if (index % 2 === 0) element.append(part);
    else {
      const code = document.createElement("code");
      code.textContent = part;
      element.append(code);
    }
  }
  return element;
}
