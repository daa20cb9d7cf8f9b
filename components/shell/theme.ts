/** What the learner chose; `system` follows the device. */
export type Theme = "system" | "light" | "dark";

export const THEME_KEY = "cloudrill-theme";
export const TEXT_SIZE_KEY = "cloudrill-text";

/** Runs in the head before the first paint, so that a chosen theme or text size never flashes. */
export const APPEARANCE_SCRIPT = `try{var d=document.documentElement.dataset,t=localStorage.getItem("${THEME_KEY}"),s=localStorage.getItem("${TEXT_SIZE_KEY}");if(t==="light"||t==="dark")d.theme=t;if(s==="large"||s==="larger")d.text=s}catch(e){}`;
