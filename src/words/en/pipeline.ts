import type { MessageCatalogue } from '../catalogue.ts';

export const pipelineMessages: MessageCatalogue = {
};
