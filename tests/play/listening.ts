/** A spy for the browser tests: what the page really sends to the loudspeakers, and which sounds it starts. */
import { type Page, expect } from "@playwright/test";
import layouts from "#assets/sound/sprites.json" with { type: "json" };

interface Start {
  /** The file of the sound, without its hash. */
  readonly file: string;
  /** Start within the file, in seconds. */
  readonly offset: number;
  /** Start time, ms since the page was opened. */
  readonly at: number;
}

interface Ear {
  readonly starts: Start[];
  /** The loudest sample of the last 40 ms, 0 to 1. */
  readonly loudest: () => number;
  /** The target level of each fade, in order. */
  readonly fades: number[];
  readonly devices: AudioContext[];
}
declare global {
  interface Window {
    readonly ear: Ear;
  }
}

/** Installs the spy. Call it before the page is opened. */
export async function putEarOn(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const ear: Omit<Ear, "loudest"> = { starts: [], fades: [], devices: [] };
    const ears: AnalyserNode[] = [];
    /** Files by their length in bytes: between fetching and decoding nothing else identifies them. */
    const files = new Map<number, string>();
    const names = new WeakMap<AudioBuffer, string>();

    const { arrayBuffer } = Response.prototype;
    Response.prototype.arrayBuffer = async function heard(this: Response) {
      const bytes: ArrayBuffer = await Reflect.apply(arrayBuffer, this, []);
      const [, file] = /([a-z-]+)-.{8}\.(?:webm|mp3)$/.exec(this.url) ?? [];
      if (file !== undefined) files.set(bytes.byteLength, file);
      return bytes;
    };
    const { decodeAudioData } = BaseAudioContext.prototype;
    BaseAudioContext.prototype.decodeAudioData = async function heard(this: BaseAudioContext, bytes: ArrayBuffer) {
      const name = files.get(bytes.byteLength) ?? "unknown";
      const buffer: AudioBuffer = await Reflect.apply(decodeAudioData, this, [bytes]);
      names.set(buffer, name);
      return buffer;
    };
    const { connect } = AudioNode.prototype;
    Object.defineProperty(AudioNode.prototype, "connect", {
      value(this: AudioNode, ...where: [AudioNode]) {
        if (where[0] instanceof AudioDestinationNode && this.context instanceof AudioContext) {
          const listener = this.context.createAnalyser();
          listener.fftSize = 2048;
          Reflect.apply(connect, this, [listener]);
          ears.push(listener);
          ear.devices.push(this.context);
        }
        const answer: unknown = Reflect.apply(connect, this, where);
        return answer;
      },
    });
    const { start } = AudioBufferSourceNode.prototype;
    AudioBufferSourceNode.prototype.start = function heard(this: AudioBufferSourceNode, ...when: number[]) {
      const file = (this.buffer === null ? undefined : names.get(this.buffer)) ?? "unknown";
      ear.starts.push({ file, offset: when[1] ?? 0, at: performance.now() });
      Reflect.apply(start, this, when);
    };
    const ramp = AudioParam.prototype.linearRampToValueAtTime;
    AudioParam.prototype.linearRampToValueAtTime = function heard(this: AudioParam, value: number, end: number) {
      ear.fades.push(value);
      return Reflect.apply(ramp, this, [value, end]);
    };
    const loudest = (): number => {
      const samples = new Float32Array(2048);
      return ears.reduce((most, listener) => {
        listener.getFloatTimeDomainData(samples);
        return samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), most);
      }, 0);
    };
    Object.assign(window, { ear: { ...ear, loudest } });
  });
}

const places = new Map<string, Readonly<Record<string, readonly number[]>>>(Object.entries(layouts));

/** The names of the sounds that were started so far, in order. */
export async function heardOn(page: Page): Promise<readonly { readonly clip: string; readonly at: number }[]> {
  const starts = await page.evaluate(() => window.ear.starts);
  return starts.map(({ file, offset, at }) => {
    const begins = Math.round(offset * 1000);
    const found = Object.entries(places.get(file) ?? {}).find(([, [from]]) => from === begins);
    return { clip: found?.[0] ?? `something in ${file} at ${begins} ms`, at };
  });
}

/** The names of the sounds that were started. */
export const namesHeardOn = async (page: Page): Promise<readonly string[]> =>
  (await heardOn(page)).map(({ clip }) => clip);

/** The loudest sample within so many milliseconds, 0 to 1. */
const loudestWithin = (page: Page, ms: number): Promise<number> =>
  page.evaluate(
    (time) =>
      new Promise<number>((done) => {
        const end = performance.now() + time;
        let most = 0;
        const listening = setInterval(() => {
          most = Math.max(most, window.ear.loudest());
          if (performance.now() < end) return;
          clearInterval(listening);
          done(most);
        }, 20);
      }),
    ms,
  );

/** Something is heard soon. */
export async function isHeard(page: Page): Promise<void> {
  await expect.poll(() => loudestWithin(page, 200), { timeout: 20_000 }).toBeGreaterThan(0.001);
}

/** Nothing is heard any more, soon. */
export async function isSilent(page: Page): Promise<void> {
  await expect.poll(() => loudestWithin(page, 500), { timeout: 20_000 }).toBe(0);
}

/** Hides the tab, or shows it again, from the page's view. */
export async function hideTab(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((value) => {
    Object.defineProperty(document, "hidden", { configurable: true, value });
    document.dispatchEvent(new Event("visibilitychange"));
  }, hidden);
}
