// A plain multi-pattern scan over characters: the yardstick. Lower-cases the text and counts hits; knows no words, gaps or clauses.
export class AhoCorasick {
  constructor(phrases) {
    this.next = [new Map()];
    this.fail = [0];
    this.out = [0];
    for (const phrase of phrases) {
      if (!phrase) continue;
      let state = 0;
      for (let i = 0; i < phrase.length; i++) {
        const code = phrase.charCodeAt(i);
        let to = this.next[state].get(code);
        if (to === undefined) { to = this.next.length; this.next.push(new Map()); this.fail.push(0); this.out.push(0); this.next[state].set(code, to); }
        state = to;
      }
      this.out[state] = 1;
    }
    const queue = [...this.next[0].values()];
    for (let head = 0; head < queue.length; head++) {
      const state = queue[head];
      for (const [code, to] of this.next[state]) {
        let fall = this.fail[state];
        while (fall && !this.next[fall].has(code)) fall = this.fail[fall];
        this.fail[to] = this.next[fall].get(code) ?? 0;
        this.out[to] += this.out[this.fail[to]];
        queue.push(to);
      }
    }
  }

  count(text) {
    const lower = text.toLowerCase();
    let state = 0;
    let hits = 0;
    for (let i = 0; i < lower.length; i++) {
      const code = lower.charCodeAt(i);
      let to = this.next[state].get(code);
      while (to === undefined && state) { state = this.fail[state]; to = this.next[state].get(code); }
      state = to ?? 0;
      hits += this.out[state];
    }
    return hits;
  }
}
