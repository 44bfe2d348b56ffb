import type { Letter } from '@shixiao/use-cases';

export interface Rendered {
  readonly text: string;
  readonly html: string;
}

/** A letter as plain text and as simple HTML, which say the same. @param publicUrl without a slash at the end */
export function render(letter: Letter, publicUrl: string): Rendered {
  const address = `${publicUrl}${letter.way.path}`;
  return { text: asText(letter, address), html: asHtml(letter, address) };
}

function asText({ greeting, paragraphs, list, way, closing }: Letter, address: string): string {
  const parts = [greeting, ...paragraphs, list.map((line) => `- ${line}`).join('\n'), `${way.words}\n${address}`, closing];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** No pictures and nothing to load: nobody learns that it was opened. */
function asHtml({ language, subject, greeting, paragraphs, list, way, closing }: Letter, address: string): string {
  const paragraph = (text: string): string => `<p>${escaped(text).replaceAll('\n', '<br>')}</p>`;
  return [
    `<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
    '<body style="max-width:36rem;margin:0 auto;padding:1.5rem;font:16px/1.6 system-ui,sans-serif;color:#18211f">',
    ...[greeting, ...paragraphs].map(paragraph),
    ...(list.length === 0 ? [] : [`<ul>${list.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`]),
    `<p><a href="${escaped(address)}" style="color:#0f6b5c;font-weight:600">${escaped(way.words)}</a><br><small>${escaped(address)}</small></p>`,
    `<p style="color:#55625f"><small>${escaped(closing)}</small></p>`,
    '</body></html>',
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
