// Ways in which somebody’s words are given, as answers of one form; `open`: others than the article’s writer could hear or read them;
// `with`: other ways that may be true of the same words. Patterns over small letters. Written for this project.

export const CHANNELS: readonly { readonly text: string; readonly by: string; readonly open: boolean; readonly with: RegExp; readonly found: RegExp; readonly touches: RegExp }[] = [
  { text: 'In an email', by: 'an email', open: false, with: /reply|statement/u, found: /(?<![\p{L}])(?:in an? (?:\p{L}+ )?e-?mail|by e-?mail)(?![\p{L}])/u, touches: /e-?mail/u },
  { text: 'By phone', by: 'a phone call', open: false, with: /interview/u, found: /(?<![\p{L}])(?:by|over the|on the) (?:tele)?phone(?![\p{L}])/u, touches: /phone|(?<![\p{L}])(?:rang|called)(?![\p{L}])/u },
  { text: 'In a statement', by: 'a statement', open: false, with: /email|reply|post|conference/u, found: /(?<![\p{L}])in a (?:written |short )?statement(?![\p{L}])/u, touches: /statement/u },
  { text: 'In a written reply', by: 'a written reply', open: false, with: /email|statement|post/u, found: /(?<![\p{L}])in a written (?:reply|answer)(?![\p{L}])/u, touches: /(?:written|letter|reply)/u },
  { text: 'In an interview', by: 'an interview', open: false, with: /phone/u, found: /(?<![\p{L}])in an? (?:\p{L}+ ){0,3}interview(?![\p{L}])/u, touches: /interview/u },
  { text: 'At a news conference', by: 'a news conference', open: true, with: /statement|speech/u, found: /(?<![\p{L}])at a (?:news|press) (?:conference|briefing)(?![\p{L}])/u, touches: /conference|briefing/u },
  { text: 'In a speech', by: 'a speech', open: true, with: /conference/u, found: /(?<![\p{L}])in a speech(?![\p{L}])/u, touches: /speech|rally/u },
  { text: 'In a post online', by: 'a post online', open: true, with: /statement|reply/u, found: /(?<![\p{L}])in a (?:\p{L}+ )?post (?:on|online)(?![\p{L}])/u, touches: /(?<![\p{L}])(?:posts?|posted|tweet\p{L}*|facebook|online)(?![\p{L}])/u },
]; // prettier-ignore
