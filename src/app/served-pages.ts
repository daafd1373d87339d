/** Opens what a game in one file has not: the studio with the frame on its desk, a class's screen, and a phone in class. Loaded when one of them is asked for. */
import type { Page } from "#ui/app.tsx";
import type { Route } from "#ui/route.ts";
import type { ClassMeans } from "./class-page.tsx";
import type { WritingMeans } from "./studio.tsx";
import type { TrialMeans } from "./trial.ts";

export type ServedRoute = Extract<Route, { readonly kind: "studio" | "trial" | "class" | "join" }>;
export type ServedMeans = Omit<WritingMeans, "notify"> & TrialMeans & ClassMeans;

export async function openServedPage(to: ServedRoute, means: ServedMeans): Promise<Page> {
  if (to.kind === "studio") {
    const { openStudio } = await import("./studio.tsx");
    return openStudio(to.script, { ...means, notify: means.attempt.notify });
  }
  if (to.kind === "join") {
    const { openJoin } = await import("./join-page.tsx");
    return openJoin(to.code, means.store);
  }
  if (to.kind === "class") {
    const { openClassPage } = await import("./class-page.tsx");
    return openClassPage(to.scenario, means);
  }
  const { openTrial } = await import("./trial.ts");
  await openTrial(means);
  return { kind: "encounter" };
}
