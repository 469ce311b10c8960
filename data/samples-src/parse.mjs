/**
 * Reads a sample's text: blocks parted by empty lines, in the order letterhead, title, subject, body, "Nơi nhận:", signature.
 * A body block is {kind: 'heading' | 'item' | 'paragraph' | 'note' | 'table', depth, label, text}; a note stands where its page
 * ends, so a sentence that a note cuts in two is joined again here.
 */
const kindLines = ['BÁO CÁO', 'BÁO CÁO CHUYÊN ĐỀ', 'KẾ HOẠCH'];
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Labels by the depth that they stand at: parts and roman numerals, arabic, 1.1, letters. */
const labels = [
  [0, /^(PHẦN THỨ \p{L}+:|[A-D]\.(?=\s+\p{Lu}{2})|[IVX]+\.)\s+/u],
  [2, /^(\d+\.\d+\.)\s+/],
  [1, /^(\d+\.)\s+/],
  [3, /^([a-dđ]\))\s+/],
];

export function parse(source) {
  const blocks = source.normalize('NFC').split(/\n\s*\n/).map((block) => block.trim()).filter(Boolean);
  const title = blocks.findIndex((block) => kindLines.includes(block));
  const tail = blocks.findIndex((block) => block.startsWith('Nơi nhận:'));
  const head = { issuers: [], motto: [], number: '', placeDate: '', party: false };
  for (const line of blocks.slice(0, title)) {
    if (line.startsWith('Số:')) head.number = line;
    else if (/, ngày \d+ tháng/.test(line)) head.placeDate = line;
    else if (/CỘNG HÒA|Độc lập|ĐẢNG CỘNG SẢN/.test(line)) { head.motto.push(line); head.party ||= line.startsWith('ĐẢNG'); }
    else if (line !== '*') head.issuers.push(line);
  }
  return {
    head,
    title: blocks[title],
    subject: blocks[title + 1],
    body: body(blocks.slice(title + 2, tail)),
    recipients: blocks[tail + 1].split('\n'),
    signature: { capacity: blocks[tail + 2].split('\n'), name: blocks[tail + 3] },
  };
}

function body(blocks) {
  const result = [];
  let cut = null;
  for (const block of blocks) {
    const note = /^([⁰¹²³⁴⁵⁶⁷⁸⁹]+)\s+(.+)$/su.exec(block);
    if (note) {
      const last = result.findLast((each) => each.kind !== 'note');
      cut = /[.:;!?…]$/.test(last.text) ? null : last;
      result.push({ kind: 'note', label: [...note[1]].map((mark) => superscripts.indexOf(mark)).join(''), text: note[2] });
    } else if (cut) {
      cut.text += ` ${block}`;
      cut = null;
    } else result.push(...paragraphs(block));
  }
  return result;
}

function paragraphs(block) {
  if (block.startsWith('|')) {
    return [{ kind: 'table', text: '', rows: block.split('\n').map((row) => row.split('|').slice(1, -1).map((cell) => cell.trim())) }];
  }
  const bullet = /^-\s+(.+)$/s.exec(block);
  if (bullet) return [{ kind: 'item', label: '-', text: bullet[1] }];
  for (const [depth, pattern] of labels) {
    const match = pattern.exec(block);
    if (!match) continue;
    const text = block.slice(match[0].length);
    return [{ kind: /[.;]$/.test(text) ? 'item' : 'heading', depth, label: match[1], text }];
  }
  if (!/[.:;!?…]$/.test(block) && block.length < 60) return [{ kind: 'heading', depth: 0, label: null, text: block }];
  return [{ kind: 'paragraph', text: block }];
}
