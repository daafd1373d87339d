/** A web worker that reports once whether a graphics card draws WebGL. */
import { drawnByCard, WISHES } from "./ask-for-card.ts";

postMessage(drawnByCard(new OffscreenCanvas(1, 1).getContext("webgl", WISHES)));
