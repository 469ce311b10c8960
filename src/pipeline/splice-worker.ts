/** What runs in the thread that puts a file together. */
export { splice as default } from '../render/spliced-file.ts';
