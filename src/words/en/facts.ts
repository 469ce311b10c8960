import type { MessageCatalogue } from '../catalogue.ts';

export const factsMessages: MessageCatalogue = {
};
