/** How bystanders react to what they hear. */
import type { Beat } from "#encounter/turn.ts";
import { STIRS, type Stir } from "./rooms/room.ts";

/** They are alarmed, worried or waiting up to these values of calm, 0 to 100; above, they are at ease. */
const ALARMED = 14;
const WORRIED = 34;
const WAITING = 59;

export function stirOf({ calm }: Beat["meters"]): Stir {
  const [atEase, waiting, worried, alarmed] = STIRS;
  if (calm <= ALARMED) return alarmed;
  if (calm <= WORRIED) return worried;
  return calm <= WAITING ? waiting : atEase;
}
