/** The speech synthesis of this browser and its system. */
import type { UtterancePart, Speaker } from "./speech-synthesis.ts";

/** Null where the browser has no speech synthesis. */
export function systemSpeaker(): Speaker<SpeechSynthesisUtterance> | null {
  if (typeof speechSynthesis === "undefined" || typeof SpeechSynthesisUtterance === "undefined") return null;
  const synthesis = speechSynthesis;
  /** A reference to the utterance: without one, Chromium may never fire its end event. */
  let held: SpeechSynthesisUtterance | null = null;
  return {
    synthesis: {
      getVoices: () => synthesis.getVoices(),
      speak: (utterance) => {
        held = utterance;
        synthesis.speak(held);
      },
      cancel: () => synthesis.cancel(),
      addEventListener: (kind, then) => synthesis.addEventListener(kind, then),
    },
    utter: ({ text, voice, pitch, rate, volume, onOver }: UtterancePart) => {
      const utterance = new SpeechSynthesisUtterance(text);
      const own = synthesis.getVoices().find(({ name, lang }) => name === voice.name && lang === voice.lang);
      Object.assign(utterance, { voice: own ?? null, lang: voice.lang, pitch, rate, volume });
      utterance.addEventListener("end", onOver);
      utterance.addEventListener("error", onOver);
      return utterance;
    },
    later: (then, ms) => {
      const timer = setTimeout(then, ms);
      return () => clearTimeout(timer);
    },
  };
}
