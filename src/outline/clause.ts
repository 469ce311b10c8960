/** Words by which a line is a clause with a verb of its own, and not a name: what tells sentences from headings. */
export const clause = /(?:^|\s)(?:đã|đang|sẽ|chưa|không|còn|được|bị|phải|cần|là|có|làm|dẫn đến|do)\s/u;
