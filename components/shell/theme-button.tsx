"use client";

import { Contrast } from "lucide-react";
import { IconButton } from "@/components/ui";
import { shownTheme, THEME } from "./appearance";
import { useChoice } from "./choice";

/** Switches between light and dark. Until it is pressed the theme follows the device. */
export function ThemeButton() {
  const theme = useChoice(THEME);
  const label = theme === "system" ? "Theme: as the device" : theme === null ? "Theme" : `Theme: ${theme}`;
  return (
    <IconButton label={label} onClick={() => THEME.write(shownTheme() === "dark" ? "light" : "dark")}>
      <Contrast size={18} strokeWidth={1.5} aria-hidden="true" />
    </IconButton>
  );
}
