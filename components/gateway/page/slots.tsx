"use client";

import type { ReactNode } from "react";

// Parts that are still to come; each gives way to the part itself.

export const SetupForm = (): ReactNode => null;
