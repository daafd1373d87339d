/** Asks the browser whether a graphics card draws its WebGL. */

/** Names of drivers that compute WebGL on the processor. */
const COMPUTED = /swiftshader|llvmpipe|software|basic render/i;

/**
 * Whether a graphics card draws it. If WebGL is computed, as on many virtual desktops, a frame takes twenty times as
 * long as on the plain canvas. Not every browser admits it when asked to refuse, so the driver's name is checked too.
 */
export function drawnByCard(context: WebGLRenderingContext | null): boolean {
  if (context === null) return false;
  const details = context.getExtension("WEBGL_debug_renderer_info");
  const driver: unknown = context.getParameter(details?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER);
  context.getExtension("WEBGL_lose_context")?.loseContext();
  return !COMPUTED.test(String(driver));
}

/** The options with which to request the context. */
export const WISHES: WebGLContextAttributes = { failIfMajorPerformanceCaveat: true };
