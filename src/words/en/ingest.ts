import type { MessageCatalogue } from '../catalogue.ts';

export const ingestMessages: MessageCatalogue = {
};
