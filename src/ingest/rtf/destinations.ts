/** Control words by what they do to the words that follow them. */

/** Destinations whose words are not the document's. */
export const silentDestinations = new Set(('fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc ftncn aftnsep aftnsepc '
  + 'aftncn fldinst bkmkstart bkmkend listtable listoverridetable revtbl rsidtbl themedata colorschememapping datastore latentstyles generator xmlnstbl pntxta pntxtb atnid atnauthor '
  + 'annotation atnref atndate filetbl falt panose private nonshppict objdata objclass template passwordhash sn sv sp wgrffmtfilter mmathPr userprops docvar xe tc rxe').split(' '));
/** Destinations behind \* whose words are read. */
export const spokenStarred = new Set(['shpinst', 'shptxt', 'listtext', 'pntext', 'ud', 'result', 'cs', 'fldrslt', 'shppict']);

/** Words that stand for characters. */
export const characters: Readonly<Record<string, string>> = {
  tab: '\t', line: '\n', lbr: '\n', emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•', '~': '\u00a0', '_': '-', '-': '\u00ad',
  emspace: ' ', enspace: ' ', qmspace: ' ', zwj: '', zwnj: '',
};
