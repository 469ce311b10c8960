import type { MessageCatalogue } from '../catalogue.ts';

export const lexiconMessages: MessageCatalogue = {
};
