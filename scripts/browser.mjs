// @ts-check
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { isMain } from "./exported-files.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

/** Where Chrome lives when it is not on the PATH. */
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ...[process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      path.join(folder, "Google/Chrome/Application/chrome.exe"),
      path.join(folder, "Microsoft/Edge/Application/msedge.exe"),
    ]),
];

/** The browser for the tests: CHROME_PATH, else an installed Chrome or Chromium, else Playwright's own; or undefined. */
export function findBrowser() {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const suffix = process.platform === "win32" ? ".exe" : "";
  const onPath = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name + suffix)));
  const candidates = [process.env.CHROME_PATH, ...onPath, ...PLACES, chromium.executablePath()];
  return candidates.find((file) => file && existsSync(file));
}

/** What to type where there is no browser and none can be fetched. */
const ADVICE = {
  linux: "sudo apt-get install -y chromium",
  darwin: "brew install --cask chromium",
  win32: "winget install Google.Chrome",
};

if (isMain(import.meta)) {
  if (!findBrowser()) spawnSync("npx", ["playwright", "install", "chromium"], { stdio: "inherit", shell: true });
  const browser = findBrowser();
  if (browser) {
    console.log(`The tests use ${browser}`);
  } else {
    const command = Object.entries(ADVICE).find(([platform]) => platform === process.platform)?.[1] ?? ADVICE.linux;
    console.error(`No Chrome or Chromium found. Install one: ${command}`);
    process.exitCode = 1;
  }
}
