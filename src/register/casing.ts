/** Names in capitals as they stand in running text: "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG" is "Sở Tài nguyên và Môi trường". */

/** Names and parts of names whose casing is settled. */
const settled = ['UBND', 'HĐND', 'MTTQ', 'Ban cán sự đảng', 'Ban Thường vụ', 'Ban Thường trực', 'Ban Chấp hành', 'Ban Chỉ đạo', 'Ban Nội chính', 'Ban Tổ chức', 'Ban Tuyên giáo',
  'Ban Dân vận', 'Ban Quản lý', 'Đảng đoàn', 'Đảng ủy', 'Đảng bộ', 'Văn phòng', 'Công an', 'Viện kiểm sát nhân dân', 'Tòa án nhân dân', 'Thanh tra', 'Ủy ban Kiểm tra', 'Ủy ban',
  'Mặt trận Tổ quốc', 'Trung ương', 'Việt Nam', 'Nhà nước', 'Chính phủ', 'Quốc hội', 'Kiểm toán', 'Tập đoàn', 'Tổng công ty', 'Công ty', 'Ngân hàng', 'Chi cục', 'Tổng cục', 'Bệnh viện', 'Trung tâm', 'Bộ Chỉ huy',
  'Quân sự', 'Kho bạc', 'Hội đồng nhân dân', 'Liên đoàn Lao động', 'Tổng Liên đoàn Lao động', 'Hội Nông dân', 'Hội Liên hiệp Phụ nữ', 'Đoàn Thanh niên', 'Lao động', 'Thương binh', 'Xã hội',
  'tối cao', 'Cộng sản', 'Hồ Chí Minh', 'TNHH', 'MTV', 'Bảo hiểm xã hội', 'Chi nhánh', 'Học viện', 'Đài Phát thanh', 'Truyền hình', 'thành phố', 'thị xã', 'thị trấn', 'tỉnh', 'huyện', 'quận', 'xã', 'phường',
  'Tỉnh ủy', 'Thành ủy', 'Huyện ủy', 'Quận ủy', 'Thị ủy', 'Tỉnh đoàn', 'Thành đoàn', 'Huyện đoàn', 'Quận đoàn', 'Thị đoàn', 'Tổ chức', 'Nội vụ', 'Kinh tế', 'Hạ tầng'];

/** After these comes a name of its own: every word with a capital, until the next part. */
const beforeName = new Set(['thành phố', 'thị xã', 'thị trấn', 'tỉnh', 'huyện', 'quận', 'xã', 'phường', 'tỉnh ủy', 'thành ủy', 'huyện ủy', 'quận ủy', 'thị ủy', 'tỉnh đoàn', 'thành đoàn', 'huyện đoàn', 'quận đoàn', 'thị đoàn']);
/** One-word heads: the field that follows begins with a capital. */
const heads = new Set(['sở', 'bộ', 'ban', 'phòng', 'cục', 'viện', 'trường', 'hội', 'đoàn', 'báo', 'đài', 'tổ']);

const normal = (text: string) => text.toLowerCase().normalize('NFC').replace(/uỷ/g, 'ủy').replace(/hoà/g, 'hòa').replace(/toà/g, 'tòa');
const byKey = new Map(settled.map((name) => [normal(name), name]));
const longest = Math.max(...settled.map((name) => name.split(' ').length));

function capitalised(word: string): string {
  if (/^(?:[IVXLC]+|\d+|[^\p{L}]+)$/u.test(word) || abbreviated(word)) return word;
  return word.toLowerCase().replace(/^([("“]?)(\p{L})/u, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** "NCKSTTHC", "BHXH", "UBKT": letters that make no syllable stay capitals. */
function abbreviated(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && (!/[AEIOUY]/.test(letters.normalize('NFD')) || /^UB[BCDĐGHKLMNPQRSTVX]/u.test(letters));
}

/** A name in capitals in the casing of running text. Names that have small letters already are left alone. */
export function properCase(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  const words = name.replace(/[ỦU][ỶY]? BAN NHÂN DÂN|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN/gu, 'UBND').split(/\s+/);
  const output: string[] = [];
  let inName = false;
  let fresh = true;
  for (let at = 0; at < words.length;) {
    let count = Math.min(longest, words.length - at);
    while (count > 0 && !byKey.has(normal(words.slice(at, at + count).join(' ')))) count -= 1;
    const key = normal(words.slice(at, at + count).join(' '));
    // "Hà Nội", "Quận 1", "Xã Hội Hòa": inside a name only areas and committees begin something new.
    if (count > 0 && (!inName || (beforeName.has(key) && at + count < words.length))) {
      const cased = byKey.get(key)!;
      output.push(at === 0 ? cased.charAt(0).toUpperCase() + cased.slice(1) : cased);
      inName = beforeName.has(key);
      fresh = !inName;
      at += count;
      continue;
    }
    const word = words[at]!;
    const bare = word.toLowerCase();
    output.push(inName || (fresh && bare !== 'và' && bare !== 'của') || abbreviated(word) ? capitalised(word) : bare);
    if (!inName) fresh = heads.has(bare) || bare === 'và' || /[,\-–]$/.test(word);
    at += 1;
  }
  return output.join(' ');
}
