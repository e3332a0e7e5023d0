import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element as an independent parser reads it. */
export class Node {
  constructor(
    readonly name: string,
    readonly attributes: Readonly<Record<string, string>>,
    readonly children: readonly Node[],
    readonly text: string,
  ) {}

  all(name: string): readonly Node[] {
    return this.children.flatMap((child) => [...(child.name === name ? [child] : []), ...child.all(name)]);
  }

  count(): number {
    return this.children.reduce((sum, child) => sum + child.count(), 1);
  }
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
  processEntities: true,
});

// biome-ignore lint/suspicious/noExplicitAny: the parser's own untyped tree
function convert(raw: any): Node | string {
  if ('#text' in raw) return String(raw['#text']);
  const name = Object.keys(raw).find((key) => key !== ':@') as string;
  const inner = (raw[name] as unknown[]).map(convert);
  const nodes = inner.filter((child): child is Node => typeof child !== 'string');
  const text = inner.filter((child): child is string => typeof child === 'string').join('');
  return new Node(name, raw[':@'] ?? {}, nodes, text);
}

/** The root of a well-formed document; throws for anything else. */
export function parseXml(text: string): Node {
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new Error(`not well-formed: ${valid.err.msg} in line ${valid.err.line}`);
  const nodes = (parser.parse(text) as unknown[])
    .map(convert)
    .filter((node): node is Node => typeof node !== 'string' && !node.name.startsWith('?'));
  return nodes[0] as Node;
}
