import type { MessageCatalogue } from '../catalogue.ts';

export const outlineMessages: MessageCatalogue = {
};
