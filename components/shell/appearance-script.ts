/** Runs in the head before the first paint, so that a chosen theme or text size never flashes. */
export const APPEARANCE_SCRIPT = `try{var d=document.documentElement.dataset,t=localStorage.getItem("cloudrill-theme"),s=localStorage.getItem("cloudrill-text");if(t==="light"||t==="dark")d.theme=t;if(s==="large"||s==="larger")d.text=s}catch(e){}`;
