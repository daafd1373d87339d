/** What plays the conversations: the rules and the story's engine. It arrives after the first words. */
import { type Player, playerWith } from "#encounter/player.ts";
import rulebook from "../stories/guidance.yaml?rulebook";

export const player: Player = playerWith(rulebook, () => performance.now());
