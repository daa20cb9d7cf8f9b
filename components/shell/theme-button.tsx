"use client";

import { IconButton } from "@/components/ui";
import { shownTheme, THEME } from "./appearance";
import { useChoice } from "./choice";

/** Switches between light and dark. Until it is pressed the theme follows the device. */
export function ThemeButton() {
  const theme = useChoice(THEME);
  const label = theme === "system" ? "Theme: as the device" : theme === null ? "Theme" : `Theme: ${theme}`;
  return (
    <IconButton label={label} onClick={() => THEME.write(shownTheme() === "dark" ? "light" : "dark")}>
      <svg
        viewBox="0 0 16 16"
        width={17}
        height={17}
        fill="none"
        stroke="currentColor"
        strokeWidth={1.5}
        aria-hidden="true"
      >
        <circle cx="8" cy="8" r="6" />
        <path d="M8 2v12a6 6 0 0 0 0-12Z" fill="currentColor" />
      </svg>
    </IconButton>
  );
}
