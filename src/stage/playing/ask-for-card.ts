/** What a browser says about who draws its WebGL. */

/** How drivers call themselves that compute WebGL on the processor. */
const COMPUTED = /swiftshader|llvmpipe|software|basic render/i;

/**
 * Whether a graphics card draws it. Where it is computed instead, as on many virtual desktops, a frame takes twenty
 * times as long as on the plain canvas. Not every browser owns up to it when asked to refuse.
 */
export function drawnByCard(context: WebGLRenderingContext | null): boolean {
  if (context === null) return false;
  const details = context.getExtension("WEBGL_debug_renderer_info");
  const driver: unknown = context.getParameter(details?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER);
  context.getExtension("WEBGL_lose_context")?.loseContext();
  return !COMPUTED.test(String(driver));
}

/** How to ask for the context. */
export const WISHES: WebGLContextAttributes = { failIfMajorPerformanceCaveat: true };
