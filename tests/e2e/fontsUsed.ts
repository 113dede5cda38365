/** The fonts that text is set in, as the browser's tools tell them. */
import type { CDPSession, Page } from '@playwright/test';

export interface FontUsed {
  readonly familyName: string;
  /** One of the page's own, not of the system. */
  readonly isCustomFont: boolean;
}

export async function fontsUsed(page: Page, selector: string): Promise<readonly FontUsed[]> {
  const tools: CDPSession = await page.context().newCDPSession(page);
  await tools.send('DOM.enable');
  await tools.send('CSS.enable');
  const { root } = await tools.send('DOM.getDocument');
  const { nodeId } = await tools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await tools.send('CSS.getPlatformFontsForNode', { nodeId });
  await tools.detach();
  return fonts;
}
