/** Small lexicons for tests: written as the researcher would write them. */
import { readCodebook } from '../../src/lexicon/codebook.ts';
import { compileLexicon } from '../../src/lexicon/compile.ts';
import type { CompiledLexicon } from '../../src/lexicon/lexicon.ts';

export const smallCodebook = `
facets:
  finding: {assertions: [present, absent, mentioned]}
  cause: {assertions: [present, absent, mentioned]}
  action: {assertions: [proposed, implemented, recommended]}
codes:
  - {id: f.tranh, facet: finding, label: Tránh việc}
  - {id: f.day, facet: finding, label: Đẩy việc}
  - {id: f.so, facet: finding, label: Sợ sai}
  - {id: c.yeu, facet: cause, kind: subjective, label: Yếu}
  - {id: c.luat, facet: cause, kind: objective, label: Luật}
  - {id: a.kiem, facet: action, group: kiem, label: Kiểm tra}
  - {id: a.kiem.dot-xuat, facet: action, group: kiem, label: Kiểm tra đột xuất}
  - {id: a.hoc, facet: action, group: hoc, label: Đào tạo}
outline:
  - {id: I, title: Tình hình, facets: [finding]}
  - {id: II, title: Nguyên nhân}
  - {id: II.1, title: Khách quan, facets: [cause], kind: objective}
  - {id: II.2, title: Chủ quan, facets: [cause], kind: subjective}
  - {id: III, title: Giải pháp, facets: [action]}
  - {id: IV, title: Kiến nghị, facets: [action]}
`;

export const smallEntries = `
- {id: tranh, code: f.tranh, patterns: ["né tránh", "tránh việc khó"], yes: [Một số người né tránh.], no: []}
- {id: day, code: f.day, patterns: ["đùn đẩy"], yes: [Có nơi đùn đẩy.]}
- {id: so, code: f.so, patterns: ["sợ (sai | trách nhiệm)", "không dám làm"], yes: [Một số người sợ sai.]}
- {id: yeu, code: c.yeu, patterns: ["năng lực … (yếu | hạn chế)"], unless: ["nâng cao"], yes: [Năng lực còn hạn chế.], no: [Nâng cao năng lực còn hạn chế.]}
- {id: luat, code: c.luat, patterns: ["luật … chồng chéo"], yes: [Luật chồng chéo.]}
- {id: kiem, code: a.kiem, patterns: ["kiểm tra"], yes: [Tăng cường kiểm tra.]}
- {id: dot-xuat, code: a.kiem.dot-xuat, patterns: ["kiểm tra đột xuất"], yes: [Kiểm tra đột xuất.]}
- {id: hoc, code: a.hoc, patterns: ["đào tạo", "bồi dưỡng"], yes: [Đào tạo công chức.]}
`;

export const smallRules = `
categories:
  - {id: pseudo, effect: cancel}
  - {id: terminator, effect: stop}
  - {id: contrast, effect: split}
  - {id: praise, effect: give, gives: none}
  - {id: aim, effect: give, gives: {action: none, finding: mentioned}}
  - {id: topic, effect: give, gives: mentioned, facets: [finding, cause]}
  - {id: denial, effect: give, gives: absent, facets: [finding, cause], lead-in: true}
  - {id: recommend, effect: give, gives: recommended, facets: [action], lead-in: true}
  - {id: done, effect: give, gives: implemented, facets: [action], lead-in: true}
  - {id: hedge, effect: hedge, confidence: 0.5}
  - {id: because, effect: read, reads: cause}
sections:
  - {id: outside, in: [preamble, closing], facets: [finding, cause], gives: mentioned, always: true}
  - {id: asked-findings, asks: true, facets: [finding, cause], gives: mentioned, always: true}
  - {id: asked-actions, asks: true, facets: [action], gives: none, always: true}
  - {id: finding-in-cause, section-facets: [cause], facets: [finding], gives: mentioned, always: true}
  - {id: finding-read-as-cause, in: [none], read: [cause], facets: [finding], gives: mentioned}
  - {id: recommendations, in: [IV], facets: [action], gives: recommended, always: true, except: [done]}
most: {action: 2}
`;

export const smallCues = `
- {id: khong-co, category: denial, patterns: ["không (có | xảy ra) [tình trạng | trường hợp]", "chưa phát hiện"], yes: [Không có tình trạng né tránh.], no: [Không chỉ né tránh.]}
- {id: khac-phuc, category: topic, patterns: ["khắc phục [tình trạng]", "không để xảy ra"], yes: [Khắc phục tình trạng né tránh.]}
- {id: khong-chi, category: pseudo, patterns: ["không chỉ có", "không phải không có"], yes: [Không phải không có tình trạng né tránh.]}
- {id: van-con, category: terminator, patterns: ["vẫn còn"], terminates: [denial], yes: [Vẫn còn né tránh.]}
- {id: nhung, category: contrast, patterns: ["(nhưng | tuy nhiên)"], yes: ["Không có né tránh nhưng có đùn đẩy."]}
- {id: luon, category: praise, patterns: ["luôn"], yes: [Luôn tận tụy.]}
- {id: nham, category: aim, patterns: [nhằm], yes: [Kiểm tra nhằm phát hiện.]}
- {id: kien-nghi, category: recommend, patterns: ["(kiến nghị | đề nghị)"], reach: statement, yes: [Kiến nghị Chính phủ kiểm tra.]}
- {id: da, category: done, patterns: ["đã"], reach: statement, yes: [Đã kiểm tra.]}
- {id: co-the, category: hedge, patterns: ["có thể"], yes: [Có thể né tránh.]}
- {id: do, category: because, patterns: ["do"], reach: phrase, yes: [Do sợ sai.]}
- {id: duoc-xoa-bo, category: topic, direction: backward, patterns: ["được xóa bỏ"], yes: [Tình trạng đùn đẩy được xóa bỏ.]}
`;

/** A lexicon from the small texts; any of them may be replaced. */
export function smallLexicon(texts: { entries?: string; sets?: string; cues?: string; rules?: string; codebook?: string; words?: string; vocabulary?: string } = {}): CompiledLexicon {
  return compileLexicon({
    codebook: readCodebook({ name: 'codebook.yaml', text: texts.codebook ?? smallCodebook }),
    entries: [{ name: 'entries.yaml', text: texts.entries ?? smallEntries }],
    sets: [{ name: 'sets.yaml', text: texts.sets ?? '' }],
    cues: [{ name: 'cues.yaml', text: texts.cues ?? smallCues }],
    rules: { name: 'rules.yaml', text: texts.rules ?? smallRules },
    words: texts.words === undefined ? null : { name: 'words.yaml', text: texts.words },
    vocabulary: texts.vocabulary === undefined ? null : { name: 'vocabulary.yaml', text: texts.vocabulary },
  });
}
