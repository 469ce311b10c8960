import type { MessageCatalogue } from '../catalogue.ts';
import { inputMessages } from './inputs.ts';

export const ingestMessages: MessageCatalogue = {
  ...inputMessages,
};
