/** The colours for whoever wants more contrast: fetched by those alone. */
import "./styles/more-contrast.css";
