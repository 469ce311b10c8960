import type { MessageCatalogue } from '../catalogue.ts';

export const codingMessages: MessageCatalogue = {
};
