/** Opens the studio, and the frame on its desk in which a script is played. Loaded when one of them is asked for. */
import type { Page } from "#ui/app.tsx";
import type { Route } from "#ui/route.ts";
import type { WritingMeans } from "./studio.tsx";
import type { TrialMeans } from "./trial.ts";

export type StudioRoute = Extract<Route, { readonly kind: "studio" | "trial" }>;
export type StudioMeans = Omit<WritingMeans, "notify"> & TrialMeans;

export async function openStudioPage(to: StudioRoute, means: StudioMeans): Promise<Page> {
  if (to.kind === "studio") {
    const { openStudio } = await import("./studio.tsx");
    return openStudio(to.script, { ...means, notify: means.attempt.notify });
  }
  const { openTrial } = await import("./trial.ts");
  await openTrial(means);
  return { kind: "encounter" };
}
