/** Whether the user wants little motion: by their setting, or else by their system's. CSS asks the same mark. */
export const wantsLittleMotion = (): boolean => document.documentElement.dataset["motion"] === "little";
