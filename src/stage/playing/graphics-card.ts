/** Finds out whether a graphics card would draw WebGL. Asking takes long, so a worker asks if possible. */
import { drawnByCard, WISHES } from "./ask-for-card.ts";

export async function hasGraphicsCard(): Promise<boolean> {
  try {
    return await askElsewhere();
  } catch {
    return drawnByCard(document.createElement("canvas").getContext("webgl", WISHES));
  }
}

function askElsewhere(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./card-worker.ts", import.meta.url), { type: "module" });
    const end = (): void => worker.terminate();
    worker.addEventListener("message", ({ data }) => {
      end();
      resolve(data === true);
    });
    worker.addEventListener("error", () => {
      end();
      reject(new Error("no other thread can be asked"));
    });
  });
}
