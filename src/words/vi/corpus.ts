import type { MessageCatalogue } from '../catalogue.ts';

export const corpusMessages: MessageCatalogue = {
};
