/** The parts of the package around the sheets: content types, relations, the workbook itself, properties with fixed dates. */
import type { Table } from '../../tables/table.ts';
import { headRow } from './sheet.ts';
import { placeIn, xmlText } from './xml.ts';

export interface SheetEntry {
  readonly name: string;
  /** n of xl/worksheets/sheetN.xml. */
  readonly file: number;
  readonly title: string;
  /** What the filter covers; "" for a sheet without one. */
  readonly range: string;
  readonly rows: number;
  /** What the contents tell of the table that the sheet holds; null for the sheets of evidence. */
  readonly table: Pick<Table, 'number' | 'heading' | 'note'> | null;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Part names with their content; `sheets` in the order in which readers see them. */
export function parts(sheets: readonly SheetEntry[], title: string): [string, string][] {
  const filters = sheets.flatMap((sheet, index) => (sheet.range === '' ? [] : [
    `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${xmlText(sheet.range)}</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${xmlText(placeIn(sheet.name, `$4:$${headRow}`))}</definedName>`,
  ]));
  return [
    ['[Content_Types].xml', `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`
      + `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${spreadsheet}.sharedStrings+xml"/>`
      + '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
      + `${sheets.map((sheet) => `<Override PartName="/xl/worksheets/sheet${sheet.file}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`).join('')}</Types>`],
    ['_rels/.rels', `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`
      + '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>'],
    ['docProps/core.xml', `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`
      + `<dc:title>${xmlText(title)}</dc:title><dc:creator>Soi</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2000-01-01T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">2000-01-01T00:00:00Z</dcterms:modified></cp:coreProperties>`],
    ['xl/_rels/workbook.xml.rels', `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((sheet) =>
      `<Relationship Id="rId${sheet.file}" Type="${office}/worksheet" Target="worksheets/sheet${sheet.file}.xml"/>`).join('')}`
      + `<Relationship Id="styles" Type="${office}/styles" Target="styles.xml"/><Relationship Id="strings" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`],
    ['xl/workbook.xml', `${declaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000" tabRatio="850"/></bookViews>`
      + `<sheets>${sheets.map((sheet, index) => `<sheet name="${xmlText(sheet.name)}" sheetId="${index + 1}" r:id="rId${sheet.file}"/>`).join('')}</sheets>`
      + `${filters.length > 0 ? `<definedNames>${filters.join('')}</definedNames>` : ''}</workbook>`],
  ];
}
