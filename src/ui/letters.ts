/** The fonts. They load after the words, which are readable without them. */
import "@fontsource-variable/atkinson-hyperlegible-next/wght.css";
import "@fontsource-variable/shantell-sans/wght.css";
