import * as fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeLegacy, detectLegacy } from '../../src/vietnamese/encodings.ts';
import { decodeRuns, documentEncodings } from '../../src/vietnamese/legacy-runs.ts';
import { decodeTcvn3, encodeTcvn3, tcvn3Letters } from '../../src/vietnamese/tcvn3.ts';
import { decodeViqr } from '../../src/vietnamese/viqr.ts';
import { decodeVni } from '../../src/vietnamese/vni.ts';

const sentence = 'Báo cáo kết quả khắc phục tình trạng né tránh, đùn đẩy trách nhiệm của cán bộ, công chức trong việc giải quyết thủ tục hành chính.';
const vni = 'Baùo caùo keát quaû khaéc phuïc tình traïng neù traùnh, ñuøn ñaåy traùch nhieäm cuûa caùn boä, coâng chöùc trong vieäc giaûi quyeát thuû tuïc haønh chính.';

describe('legacy encodings', () => {
  test('the TCVN3 table is that of the standard as iconv has it', () => {
    for (const [code, letter] of tcvn3Letters) expect(iconv.decode(Buffer.from([code.charCodeAt(0)]), 'tcvn').normalize('NFC')).toBe(letter);
  });

  test('TCVN3 and VNI decode to the sentence they were made of', () => {
    expect(decodeTcvn3(encodeTcvn3(sentence.toLowerCase()))).toBe(sentence.toLowerCase());
    expect(decodeVni(vni)).toBe(sentence);
    expect(decodeVni('ÑAÛNG COÄNG SAÛN VIEÄT NAM – ÖÛ ngöôøi')).toBe('ĐẢNG CỘNG SẢN VIỆT NAM – Ử người');
  });

  test('capitals without their font follow the capitals around them', () => {
    const decoded = decodeLegacy(encodeTcvn3('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM. Lý do là UBND xã'), 'tcvn3');
    expect(decoded).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM. Lý do là UBND xã');
    expect(decodeLegacy('Sè: ', 'tcvn3', 'all')).toBe('SỐ: ');
  });

  test('VIQR', () => {
    expect(decodeViqr("DDa?ng vie^n ca'n bo^. ne' tra'nh, ddu`n dda^?y tra'ch nhie^.m.")).toBe('Đảng viên cán bộ né tránh, đùn đẩy trách nhiệm.');
  });

  test.each([
    ['tcvn3', encodeTcvn3(sentence)], ['vni', vni], ['utf-8-double', Buffer.from(sentence, 'utf8').toString('latin1')],
    ['viqr', "Ba'o ca'o ti`nh hi`nh ne' tra'nh, ddu`n dda^?y tra'ch nhie^.m cu?a ca'n bo^."],
  ] as const)('%s is recognised by its characters', (encoding, text) => {
    expect(detectLegacy(text)).toBe(encoding);
    expect(decodeLegacy(text, encoding).slice(0, 7).toLowerCase()).toBe('báo cáo');
  });

  test.each([
    sentence, sentence.normalize('NFD'), sentence.toUpperCase(), 'Bà có xã là', 'Diện tích 5 m², dung sai 3 µm, § 7, 37 °C', 'Café São Paulo, señor Müller, Perú',
    'A plain English sentence, with nothing strange in it. Is it so? Yes.', 'xã hội', '1/ Số: 12/BC', '',
  ])('Unicode is left alone: %s', (text) => expect(detectLegacy(text)).toBeNull());

  test('runs: only those in the old encoding are decoded, letters split between runs are joined', () => {
    const encodings = documentEncodings([vni, sentence]);
    expect(encodings).toEqual(['vni']);
    expect(decodeRuns([{ text: 'Ba', font: null }, { text: 'ùo caùo', font: null }], encodings).join('')).toBe('Báo cáo');
    expect(decodeRuns([{ text: sentence, font: 'VNI-Times' }], encodings)).toEqual([sentence]);
    expect(decodeRuns([{ text: 'Xã Sơn Dung: ', font: null }, { text: 'coâng chöùc', font: null }], encodings).join('')).toBe('Xã Sơn Dung: công chức');
  });

  test('TCVN3: where capitals have a font of their own, small letters beside capitals are small', () => {
    const runs = [{ text: 'Bé TN&MT, Së KH&§T: ', font: '.VnTime' }, { text: 'ñy ban', font: '.VnTimeH' }];
    expect(decodeRuns(runs, ['tcvn3']).join('')).toBe('Bộ TN&MT, Sở KH&ĐT: ỦY BAN');
    expect(decodeRuns([{ text: 'CéNG HßA Sè', font: '.VnTime' }], ['tcvn3']).join('')).toBe('CỘNG HÒA SỐ');
    expect(decodeRuns([{ text: 'Sè: 15/BC-UBND', font: '.VnTime' }], ['tcvn3'], true).join('')).toBe('Số: 15/BC-UBND');
  });

  test('decoding never throws and detection never says legacy of what has Unicode letters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const encoding of ['tcvn3', 'vni', 'viqr', 'utf-8-double'] as const) decodeLegacy(text, encoding);
      expect(detectLegacy(text + ' đ')).toBeNull();
    }));
  });
});
