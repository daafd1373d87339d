/** The compiled story's JSON text, which bare-page.ts puts into the page as it builds it. */
declare const STORY: string;
