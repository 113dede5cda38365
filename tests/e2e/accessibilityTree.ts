/** The page as a screen reader has it: the browser's own accessibility tree, acted on by role and name alone. */
import { type CDPSession, expect, type Page } from '@playwright/test';

interface TreeNode {
  readonly role: string;
  readonly name: string;
  readonly value: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly element: number;
  /** Of the node and all below it, in reading order. */
  readonly text: string;
}

export class AccessibilityTree {
  private constructor(
    private readonly page: Page,
    private readonly browser: CDPSession,
  ) {}

  static async of(page: Page): Promise<AccessibilityTree> {
    const browser = await page.context().newCDPSession(page);
    await browser.send('Accessibility.enable');
    return new AccessibilityTree(page, browser);
  }

  /** All that have the role and the name, in reading order. */
  async all(role: string, name?: string | RegExp): Promise<TreeNode[]> {
    const { nodes } = await this.browser.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const textOf = (node: (typeof nodes)[number]): string =>
      node.role?.value === 'StaticText'
        ? String(node.name?.value ?? '')
        : (node.childIds ?? [])
            .flatMap((id) => byId.get(id) ?? [])
            .map(textOf)
            .join('');
    return nodes
      .filter((node) => !node.ignored && node.role?.value === role)
      .map((node) => ({
        role,
        name: String(node.name?.value ?? ''),
        value: String(node.value?.value ?? ''),
        properties: Object.fromEntries(
          (node.properties ?? []).map((one) => [one.name, one.value.value]),
        ),
        element: node.backendDOMNodeId ?? 0,
        text: textOf(node),
      }))
      .filter((node) => name === undefined || matches(node.name, name));
  }

  /** The first of them; waits for it. */
  async find(role: string, name?: string | RegExp): Promise<TreeNode> {
    let found: TreeNode | undefined;
    await expect(async () => {
      [found] = await this.all(role, name);
      expect(found, `${role} “${name}” in the accessibility tree`).toBeDefined();
    }).toPass();
    return found as TreeNode;
  }

  /** Brings the focus to it and presses a key there, as a screen reader does for its reader. */
  async press(role: string, name: string | RegExp, key = 'Enter'): Promise<void> {
    // What has been found may just have been drawn anew.
    await expect(async () => {
      const { element } = await this.find(role, name);
      await this.browser.send('DOM.focus', { backendNodeId: element });
    }).toPass();
    await this.page.keyboard.press(key);
  }

  /** What has the focus. */
  async focused(): Promise<string> {
    const { nodes } = await this.browser.send('Accessibility.getFullAXTree');
    const node = nodes.findLast(
      ({ properties, role }) =>
        role?.value !== 'RootWebArea' &&
        properties?.some((one) => one.name === 'focused' && one.value.value === true),
    );
    return `${node?.role?.value}: ${node?.name?.value}`;
  }
}

function matches(text: string, name: string | RegExp): boolean {
  return typeof name === 'string' ? text === name : name.test(text);
}
