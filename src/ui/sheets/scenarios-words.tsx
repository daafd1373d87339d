/** Words of the scenario on a sheet. */
import type { JSX } from "preact";
import { useWords } from "#ui/scenario-words.tsx";

export const Scenarios = ({ children }: { readonly children: string }): JSX.Element => (
  <span {...useWords()}>{children}</span>
);
