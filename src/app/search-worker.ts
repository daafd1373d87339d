/** The web worker that finds the roads not taken: receives requests, and sends what it finds. */
import "./newer-methods.ts";
import type { SearchRequest } from "./search-thread.ts";
import { openSearcher } from "./searcher.ts";

const answer = openSearcher({
  say: (reply) => postMessage(reply),
  clock: () => performance.now(),
  later(run, ms) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
});

addEventListener("message", ({ data }: MessageEvent<SearchRequest>) => answer(data));
