import type { CliWords } from '../cli.ts';

const quoted = (word: string): string => `"${word}"`;

export const cliWordsVi: CliWords = {
  about: 'Đọc báo cáo, đối chiếu với đề cương, mã hóa từng nhận định kèm bằng chứng, lập bảng biểu cho Đề án. Chạy hoàn toàn trên máy này.',
  helpTitles: { 'Usage:': 'Cách dùng:', 'Arguments:': 'Tham số:', 'Options:': 'Tùy chọn:', 'Commands:': 'Lệnh:' },
  help: 'hiển thị trợ giúp này',
  helpCommand: 'trợ giúp cho một lệnh',
  version: 'in phiên bản',
  commands: {
    run: 'đọc, mã hóa, lưu và ghi mọi kết quả',
    inspect: 'xem một báo cáo: thể thức, đề cương, từng nhận định với mã của nó, các vấn đề',
    export: 'ghi lại các kết quả từ kho dữ liệu, không đọc lại báo cáo',
    evaluate: 'đo độ chính xác, độ bao phủ so với bộ mẫu mã hóa tay',
    verify: 'tính lại mọi con số đã công bố từ các nhận định, cắt lại mọi trích dẫn từ báo cáo',
    lexicon: 'làm việc với bộ từ vựng',
    'lexicon check': 'kiểm tra bộ mã và từ vựng, chạy mọi ví dụ của từng mục',
    'lexicon try': 'thử một câu: mục nào khớp, mục nào bị loại và vì sao',
    'lexicon kwic': 'tìm một cụm từ trong kho, xem từng chỗ dùng trong ngữ cảnh',
    'lexicon diff': 'so từ vựng hiện tại với kho: mã nào thêm, mã nào mất',
  },
  arguments: {
    pipeline: 'tệp quy trình (mặc định pipelines/ne-tranh.yaml)',
    file: 'tệp báo cáo',
    gold: 'thư mục bộ mẫu mã hóa tay',
    sentence: 'câu cần thử, đặt trong ngoặc kép',
    term: 'cụm từ cần tìm',
  },
  options: {
    lang: 'ngôn ngữ: vi hoặc en',
    in: 'thư mục, tệp hoặc gói ZIP báo cáo, thay cho mục "inputs" của tệp quy trình',
    out: 'thư mục kết quả, thay cho mục "output.folder"',
    pipeline: 'tệp quy trình',
    workers: 'số luồng xử lý (mặc định: số lõi của máy)',
    watch: 'theo dõi thư mục, tự chạy lại khi có báo cáo mới hoặc thay đổi',
    json: 'in dạng JSON',
    jsonEvents: 'in từng sự kiện dạng JSON, mỗi dòng một sự kiện',
    quiet: 'không in gì, trừ lỗi',
    maskNames: 'che tên người trong mọi kết quả',
    why: 'giải thích từng mã: mục từ vựng, quy tắc, dấu hiệu, và các mục bị loại',
    section: 'mục của đề cương mà câu đứng trong đó, ví dụ I.1',
    corpus: 'kiểm tra thêm trên kho: mục không bao giờ khớp, mục bị mục khác che',
    width: 'số chữ mỗi bên',
    limit: 'số dòng nhiều nhất',
    floor: 'F1 thấp nhất chấp nhận được; thấp hơn thì mã thoát là 1',
    brief: 'chỉ in phần tổng hợp',
    errors: 'in danh sách sai lệch để đọc',
    save: 'lưu kết quả đo để in cạnh các con số (khóa "evaluation" của tệp quy trình)',
  },
  usage(code, word, meant) {
    const mend = meant ? ` Có phải ý là ${quoted(meant)}?` : ' Xem "soi --help".';
    switch (code) {
      case 'commander.unknownOption': return `Không có tùy chọn ${quoted(word)}.${mend}`;
      case 'commander.unknownCommand': return `Không có lệnh ${quoted(word)}.${mend}`;
      case 'commander.missingArgument': return `Thiếu tham số ${quoted(word)}.${mend}`;
      case 'commander.optionMissingArgument': return `Tùy chọn ${quoted(word)} cần một giá trị.${mend}`;
      case 'commander.excessArguments': return `Thừa tham số.${mend}`;
      case 'commander.invalidArgument': return `Giá trị không hợp lệ: ${word}.${mend}`;
      default: return `${word}${mend}`;
    }
  },
  problem: 'Lỗi',
  line: 'dòng',
  unexpected: (detail) => `Soi gặp lỗi ngoài dự kiến: ${detail}. Hãy gửi dòng này cùng lệnh đã gõ cho người phát triển.`,
  run: {
    start: (title) => title,
    bar: 'Đang xử lý |{bar}| {value}/{total} báo cáo · {rate}/giây · còn {left} · {problems} có lỗi',
    line: (done, total, problems, perSecond, left) => `Đã xử lý ${done}/${total} báo cáo, ${perSecond}/giây, còn ${left}, ${problems} có lỗi`,
    slowest: (name, seconds) => `Báo cáo lâu nhất: ${name} (${seconds} giây)`,
    skipped: (count, names) => `Bỏ qua ${count} mục không phải báo cáo: ${names}`,
    skippedWhy: { litter: 'tệp tạm do phần mềm để lại', link: 'liên kết tới nơi khác' },
    writing: (file) => `Đang ghi ${file}`,
    stopping: 'Đang dừng: lưu nốt những báo cáo đang xử lý…',
    stopped: (done) => `Đã dừng theo yêu cầu sau ${done} báo cáo; kết quả đến lúc này đã lưu. Gõ lại đúng lệnh này để làm tiếp.`,
    because: {
      new: 'mới', 'file-changed': 'tệp thay đổi', 'reader-changed': 'bộ đọc hoặc giới hạn thay đổi',
      'outline-changed': 'đề cương, danh mục cơ quan hoặc thời hạn thay đổi', 'lexicon-changed': 'bộ mã hoặc từ vựng thay đổi',
      'lexicon-elsewhere': 'từ vựng sửa ở chỗ không chạm tới báo cáo này',
    },
    reused: (n) => `Dùng lại kết quả cũ: ${n}`,
    again: (n, why) => `Làm mới: ${n} (${why})`,
    removed: (n) => `Bỏ khỏi kho vì không còn tệp: ${n}`,
    watching: 'Đang theo dõi thư mục đầu vào; nhấn Ctrl-C để thôi.',
    changed: (name) => `Có thay đổi: ${name}`,
  },
  summary: {
    title: 'KẾT QUẢ',
    documents: 'Tệp đã đọc',
    counted: 'Báo cáo được tính',
    beside: 'Văn bản khác (không tính)',
    duplicates: 'Trùng lặp (không tính)',
    problems: 'Tệp có lỗi',
    toReview: 'Tệp cần xem lại',
    statements: 'Nhận định',
    codings: 'Lượt mã hóa',
    coverage: (submitted, owed, missing) => `Đã gửi ${submitted}/${owed} cơ quan phải báo cáo; còn thiếu ${missing}`,
    frequent: (facet) => `${facet} được nêu nhiều nhất`,
    inReports: (reports, statements) => `${reports} báo cáo, ${statements} nhận định`,
    none: 'chưa có',
    outputs: 'Kết quả ở',
    nothingNew: 'Không có gì thay đổi; các kết quả cũ còn nguyên giá trị.',
    problemHint: 'Xem messages.csv để biết từng vấn đề và cách xử lý.',
  },
  assertions: {
    present: 'có', absent: 'phủ nhận', mentioned: 'chỉ nhắc đến', proposed: 'sẽ làm', implemented: 'đã làm', recommended: 'kiến nghị',
  },
  inspect: {
    letterhead: 'THỂ THỨC', outline: 'ĐỀ CƯƠNG', statements: 'NHẬN ĐỊNH', notes: 'CHÚ THÍCH', messages: 'VẤN ĐỀ', none: 'không có',
    page: 'trang', because: 'vì', rejected: 'bị loại', uncertain: 'chưa chắc chắn', keyWords: 'từ khóa',
  },
  letterhead: {
    kind: 'Loại văn bản', issuer: 'Cơ quan ban hành', issuerParent: 'Cơ quan chủ quản', number: 'Số, ký hiệu', place: 'Địa danh', date: 'Ngày',
    subject: 'Trích yếu', basis: 'Thực hiện', recipients: 'Nơi nhận', signatory: 'Người ký', capacity: 'Tư cách ký', body: 'Trong danh mục', level: 'Cấp',
    province: 'Tỉnh, thành phố', confidence: 'độ tin cậy',
  },
  verify: {
    right: (numbers, quotes) => `Khớp: ${numbers} con số tính lại từ các nhận định, ${quotes} trích dẫn cắt lại từ báo cáo.`,
    wrong: (n) => `${n} chỗ không khớp:`,
  },
  lexicon: {
    right: 'Bộ từ vựng hợp lệ', codes: 'mã', entries: 'mục', patterns: 'mẫu', examples: 'ví dụ', cues: 'dấu hiệu', failed: 'ví dụ sai',
    added: 'thêm', removed: 'bớt', changed: 'đổi', unchanged: 'Không có mã nào thay đổi.', found: 'chỗ',
  },
  evaluate: {
    precision: 'Chính xác', recall: 'Bao phủ', f1: 'F1', report: 'Báo cáo', code: 'Mã', facet: 'Nhóm', section: 'Mục', total: 'Chung',
    denials: 'Phủ nhận đúng', topics: 'Nhắc đến bị tính là phát hiện', status: 'Trạng thái đúng khi mã đúng', sections: 'Mục đề cương đúng', errors: 'Sai lệch', confusion: 'Trạng thái trong bộ mẫu → trạng thái máy gán', strict: 'Nhận định cắt trùng khít', anyAssertion: 'Mã đúng, mọi trạng thái', macro: 'F1 trung bình theo mã', said: 'máy nói', byReports: 'rút lại theo báo cáo', byStatements: 'rút lại theo nhận định', aligned: 'Nhận định đối chiếu được', exact: 'cắt trùng khít',
    belowFloor: 'F1 thấp hơn mức sàn',
  },
};
