/** Starts a thread that checks stories: whoever started the program, TypeScript is read in it as by tsx. */
import { register } from "tsx/esm/api";

register();
await import("./check-thread.ts");
