import { crc32, deflateRawSync } from 'node:zlib';

/** Parts of an archive by name. */
export type Parts = Readonly<Record<string, string | Buffer>>;

/** A real archive of parts; the sizes it claims may be set apart from the true ones, as in a bomb. */
export function zipOf(parts: Parts, claimed?: { inflatedBytes?: number; flags?: number }): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, part] of Object.entries(parts)) {
    const content = Buffer.from(part as string);
    const deflated = deflateRawSync(content, { level: 9 });
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(claimed?.flags ?? 0, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(deflated.length, 14);
    common.writeUInt32LE(claimed?.inflatedBytes ?? content.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const entry = Buffer.alloc(46);
    entry.write('PK\x01\x02', 'latin1');
    entry.writeUInt16LE(20, 4);
    common.copy(entry, 6);
    entry.writeUInt32LE(offset, 42);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), deflated]);
    locals.push(local);
    directory.push(entry, Buffer.from(name));
    offset += local.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(locals.length, 8);
  end.writeUInt16LE(locals.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

const relations = (...items: string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items
    .map(
      (item, index) =>
        `<Relationship Id="rId${index + 1}" Type="http://x/${item.split(' ')[0]}" Target="${item.split(' ')[1]}"/>`,
    )
    .join('')}</Relationships>`;

/** The parts of a workbook of one sheet, given what stands in its `worksheet` element. */
export function workbookParts(
  sheet: string,
  more: { strings?: string; styles?: string; properties?: string } = {},
): Parts {
  return {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations('officeDocument xl/workbook.xml'),
    'xl/_rels/workbook.xml.rels': relations(
      'worksheet worksheets/sheet1.xml',
      'sharedStrings sharedStrings.xml',
      'styles styles.xml',
    ),
    'xl/workbook.xml': `<workbook xmlns:r="r">${more.properties ?? ''}<sheets><sheet name="Referrals" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/sharedStrings.xml': `<sst>${more.strings ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet>${more.styles ?? ''}</styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet>${sheet}</worksheet>`,
  };
}

/** A workbook of one sheet. */
export function workbookOf(sheet: string, more: Parameters<typeof workbookParts>[1] = {}): Buffer {
  return zipOf(workbookParts(sheet, more));
}
