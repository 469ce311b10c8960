import type { MessageCatalogue } from '../catalogue.ts';
import { inputMessages } from './inputs.ts';
import { pageMessages } from './pages.ts';

export const ingestMessages: MessageCatalogue = {
  ...inputMessages,
  ...pageMessages,
};
