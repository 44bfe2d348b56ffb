import PDFDocument from 'pdfkit';

export interface Report {
  /** In Latin letters: the fonts that every PDF reader has know no others. */
  readonly title: string;
  readonly lines: readonly string[];
  /** Label → figure, drawn as bars. */
  readonly figures: readonly (readonly [label: string, value: number])[];
  readonly on: string;
}

/** One page: what was measured, with bars. Says on its face that it is made up. */
export async function report({ title, lines, figures, on }: Report): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', margin: 56, info: { Title: title, CreationDate: new Date(on) } });
  const chunks: Buffer[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', resolve);
    document.on('error', reject);
  });
  document.fontSize(20).text(title).moveDown(0.4);
  document.fontSize(10).fillColor('#777').text(`Demonstration. Every figure is made up. ${on.slice(0, 10)}`).moveDown();
  document.fillColor('#222').fontSize(11);
  for (const line of lines) document.text(line).moveDown(0.4);
  const largest = Math.max(...figures.map(([, value]) => value), 1);
  let y = document.y + 20;
  for (const [label, value] of figures) {
    document.fillColor('#222').text(label, 56, y, { width: 150 });
    document.rect(210, y, (value / largest) * 260, 12).fill('#2f6f8f');
    document.fillColor('#222').text(String(value), 215 + (value / largest) * 260, y);
    y += 24;
  }
  document.end();
  await ended;
  return Buffer.concat(chunks);
}
