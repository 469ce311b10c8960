/** The reports that are counted, with what their letterheads say; and the documents beside them, with why they are not counted. */
import type { DocumentKind, Format, Level } from '../report.ts';
import { tableWords } from '../words/tables.ts';
import { date, statements, others, text, told, type Column, type TableDefinition } from './table.ts';

interface DocumentRow {
  id: number; name: string; format: Format; pages: number | null; kind: DocumentKind | null; kind_name: string | null; issuer: string | null;
  issuer_parent: string | null; number: string | null; place: string | null; date: string | null; subject: string | null; signatory: string | null;
  body_name: string | null; level: Level | null; province: string | null; district: string | null; region: string | null;
  duplicate_of: string | null; empty: number; statements: number; problems: number; encoding: string | null;
}

const columnsSql = `d.id, d.name, d.format, d.pages, d.kind, d.kind_name, d.issuer, d.issuer_parent, d.number, d.place, d.date, d.subject, d.signatory,
  d.body_name, d.level, d.province, d.district, d.region, d.duplicate_of, d.text_key = '' AS empty, d.encoding, d.statements, coalesce(m.n, 0) AS problems`;

/** Problems are counted in one pass: a count for every document would look them up one by one. */
const fromSql = `FROM documents d LEFT JOIN (SELECT document, count(*) AS n FROM messages WHERE severity <> 'info' GROUP BY document) m ON m.document = d.id`;

const column = (id: string, vi: string, en: string, type: Column['type'], width: number): Column => ({ id, heading: { vi, en }, over: null, type, width });

export const reportsTable: TableDefinition = {
  id: 'reports',
  make(context) {
    const words = tableWords[context.language];
    const rows = context.corpus.prepare(`SELECT ${columnsSql} ${fromSql} WHERE d.counted ORDER BY d.name`).all() as DocumentRow[];
    return [{
      id: 'bao-cao', sheet: context.language === 'vi' ? 'Báo cáo' : 'Reports', facet: null, scope: 'detail', leftOut: 0,
      heading: { vi: 'Danh mục báo cáo được tổng hợp', en: 'The reports that are counted' },
      note: {
        vi: 'Mỗi dòng là một báo cáo được tính vào các bảng. Số, ký hiệu, ngày, tên cơ quan ghi đúng như trên văn bản; cấp, tỉnh và vùng theo danh mục cơ quan, nếu đối chiếu được.',
        en: 'One line a report that the tables count. Number, date and issuer as printed; level, province and region by the register of bodies where it knows the issuer.',
      },
      columns: [
        column('report', 'Tệp', 'File', 'text', 28), column('body', 'Cơ quan báo cáo', 'Body', 'text', 34), column('parent', 'Cơ quan cấp trên', 'Parent body', 'text', 26),
        column('number', 'Số, ký hiệu', 'Number', 'text', 16), column('date', 'Ngày ban hành', 'Date', 'date', 12), column('place', 'Nơi ban hành', 'Place', 'text', 16),
        column('subject', 'Trích yếu', 'Subject', 'text', 50), column('signatory', 'Người ký', 'Signatory', 'text', 22),
        column('level', 'Cấp', 'Level', 'text', 12), column('province', 'Tỉnh, thành phố', 'Province', 'text', 18), column('district', 'Huyện', 'District', 'text', 18),
        column('region', 'Vùng', 'Region', 'text', 22), column('format', 'Định dạng', 'Format', 'text', 14), column('pages', 'Số trang', 'Pages', 'count', 8),
        column('statements', 'Số nhận định', 'Statements', 'count', 9), column('problems', 'Số vấn đề', 'Problems', 'count', 9),
      ],
      rows: rows.map((d) => ({
        id: d.name, kind: 'plain',
        cells: [
          told(d.name, d.name), told(d.body_name ?? d.issuer), told(d.issuer_parent), told(d.number), date(d.date), told(d.place), told(d.subject), told(d.signatory),
          d.level === null ? null : text(words.levels[d.level]), told(d.province), told(d.district), told(d.region), text(words.formats[d.format]),
          d.pages === null ? null : others(d.pages), statements(d.statements, { report: d.name }), others(d.problems),
        ],
      })),
    }];
  },
};

export const besideTable: TableDefinition = {
  id: 'beside',
  make(context) {
    const words = tableWords[context.language];
    const rows = context.corpus.prepare(`SELECT ${columnsSql} ${fromSql} WHERE NOT d.counted ORDER BY d.name`).all() as DocumentRow[];
    return [{
      id: 'tai-lieu-khac', sheet: context.language === 'vi' ? 'Tài liệu khác' : 'Other documents', facet: null, scope: 'detail', leftOut: 0,
      heading: { vi: 'Tài liệu không tính vào số liệu tổng hợp', en: 'Documents that are not counted' },
      note: {
        vi: 'Các tệp trong thư mục đầu vào nhưng không phải báo cáo, trùng nội dung với một báo cáo khác hoặc không đọc được. Không bảng nào khác tính đến các tệp này, trừ bảng các vấn đề cần xem lại.',
        en: 'Files of the input that are no reports, repeat another report, or could not be read. No other table counts them, but for the table of problems.',
      },
      columns: [
        column('report', 'Tệp', 'File', 'text', 34), column('why', 'Lý do không tính', 'Why not counted', 'text', 44), column('kind', 'Loại văn bản', 'Kind', 'text', 18),
        column('body', 'Cơ quan ban hành', 'Issuer', 'text', 34), column('number', 'Số, ký hiệu', 'Number', 'text', 16), column('date', 'Ngày ban hành', 'Date', 'date', 12),
        column('subject', 'Trích yếu', 'Subject', 'text', 50),
      ],
      rows: rows.map((d) => {
        const kind = d.kind === null ? words.unknown : words.documentKinds[d.kind];
        const why = d.empty ? words.beside.unreadable('') : d.duplicate_of !== null ? words.beside.duplicate(d.duplicate_of) : words.beside.kind(kind);
        return {
          id: d.name, kind: 'plain',
          cells: [told(d.name, d.name), told(why), text(kind), told(d.body_name ?? d.issuer), told(d.number), date(d.date), told(d.subject)],
        };
      }),
    }];
  },
};
