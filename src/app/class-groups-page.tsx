/** Puts together the page on which several groups of a class are compared. Loaded when a trainer opens it. */
import { effect, signal, untracked } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { GroupsScreen } from "#class/groups-screen.tsx";
import "#class/groups.css";
import type { Encounter } from "#encounter/encounter.ts";
import type { Player } from "#encounter/player.ts";
import type { Roads } from "#debrief/roads.ts";
import type { Scenario } from "#scenario/scenario.ts";
import type { Page } from "#ui/app.tsx";
import type { Walking } from "#ui/debrief/walking.tsx";
import { openComparedGroups } from "./class-groups.ts";
import type { ClassMeans } from "./class-page.tsx";

export async function openGroupsPage(
  scenario: Scenario,
  player: Player,
  { content, store, debriefs }: Pick<ClassMeans, "content" | "store" | "debriefs">,
): Promise<Page> {
  const titleOf = async (id: string): Promise<string | null> => (await content.scenario(id))?.title ?? null;
  const groups = openComparedGroups({ scenario, player, store, titleOf });
  const { together } = await debriefs();
  const roads = signal<readonly (Roads | null)[]>([]);
  const walking = signal<Walking>({ kind: "done" });
  /** What is known already isn't looked for again when a group comes or goes. */
  const known = new WeakMap<Encounter, Roads>();
  let stop = (): void => undefined;

  /** Looks for the chances of those that count, as soon as they are others. */
  const look = (): void => {
    const counting = groups.shown.value.flatMap(({ encounter, counts }) => (counts ? (encounter ?? []) : []));
    untracked(() => {
      stop();
      const fresh = counting.filter((one) => !known.has(one));
      const show = (): void => void (roads.value = counting.map((one) => known.get(one) ?? null));
      show();
      if (fresh.length === 0) return void (walking.value = { kind: "done" });
      const found = together(fresh);
      stop = effect(() => {
        walking.value = found.walking.value;
        for (const [at, one] of found.roads.value.entries()) {
          const encounter = fresh[at];
          if (encounter !== undefined && one !== null) known.set(encounter, one);
        }
        untracked(show);
      });
    });
  };
  return {
    kind: "debrief",
    title: `Several groups: ${scenario.title}`,
    Screen: function SeveralGroups() {
      useEffect(() => {
        const end = effect(look);
        return () => {
          end();
          stop();
        };
      }, []);
      const { shown, ...does } = groups;
      return <GroupsScreen {...{ scenario, roads, walking }} groups={shown} {...does} lasting={store.lasting} />;
    },
  };
}
