import type { MessageCatalogue } from '../catalogue.ts';
import { inputMessages } from './inputs.ts';
import { pageMessages } from './pages.ts';
import { readingMessages } from './reading.ts';

export const ingestMessages: MessageCatalogue = {
  ...inputMessages,
  ...pageMessages,
  ...readingMessages,
};
