const PRESSED = "a[href], button, summary, [role=button], [role=tab], [role=option], [role=menuitem]";
const CHOSEN = "input[type=radio], input[type=checkbox], [role=radio], [role=checkbox], [role=slider], [role=tab]";
const TYPED =
  "input:not([type=radio], [type=checkbox], [type=button], [type=submit], [type=reset]), textarea, select, [contenteditable]:not([contenteditable=false]), [role=textbox], [role=combobox]";
/** One that is being closed stands for a frame or two more, and a key pressed then is meant for the page again. */
const DIALOG = ":is([role=dialog], [role=alertdialog]):not([data-closed])";

/**
 * May a stroke made on `target` mean a key of the page? Not while a dialog is open, not where text is typed (but
 * for Ctrl and ⌘), and not where the browser itself acts on that key, such as Enter on a button.
 */
export function mayMeanPageKey(target: Element, stroke: string): boolean {
  if (target.ownerDocument.querySelector(DIALOG)) return false;
  if (stroke.startsWith("Mod+")) return true;
  if (target.closest(TYPED)) return false;
  if (stroke === "Enter") return target.closest(`${PRESSED}, form`) === null;
  if (stroke === " ") return target.closest(`${PRESSED}, ${CHOSEN}`) === null;
  return !(stroke.startsWith("Arrow") && target.matches(CHOSEN));
}
