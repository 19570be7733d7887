// Outlets and other carriers of news, by the last or first word of their names. Written for this project.
import { wordSet } from '../../article/word-set.ts';

export const OUTLET_ENDINGS =
  wordSet(`post times journal news herald tribune gazette telegraph mail express chronicle courier
  observer guardian inquirer enquirer examiner bulletin dispatch echo review sentinel standard
  daily weekly tv television radio channel broadcasting podcast magazine argus advertiser
  globe ledger courant messenger register intelligencer newswire bugle beacon clarion digest almanac 
  newspaper newsroom bbc sun fm online
  zeitung tageblatt tagblatt anzeiger rundschau kurier presse dagblad avisen gazeta`);

export const KNOWN_OUTLETS =
  wordSet(`ap afp reuters bbc cnn npr nbc abc cbs fox msnbc pbs cbc rte itv sky bloomberg politico axios vox buzzfeed interfax tass ria
  xinhua anadolu dpa ansa efe upi itar-tass ukrinform haaretz pravda izvestia kommersant meduza rferl dw spiegel bild stern lemonde figaro liberation
  repubblica corriere pais elpais globo folha reforma asahi mainichi yomiuri nhk kyodo yonhap cctv rt c-span cnbc espn tmz wired slate salon quartz newsweek
  time people vice vogue forbes fortune economist newyorker atlantic telemundo univision sabc nation`);

/** Of those, the agencies and the stations: "the AP … . The news agency said". */
export const KNOWN_AGENCIES = wordSet(
  'ap afp reuters bloomberg interfax tass ria xinhua anadolu dpa ansa efe upi itar-tass ukrinform kyodo yonhap',
);
export const KNOWN_STATIONS = wordSet(
  'bbc cnn npr nbc abc cbs fox msnbc pbs cbc rte itv sky dw cctv rt nhk cnbc espn telemundo univision sabc rferl',
);

/** Outlets of one word that always have their article: "The Guardian said". */
export const LONE_OUTLETS =
  wordSet(`guardian times telegraph independent economist mirror express sun star observer mail post journal
  herald tribune gazette chronicle atlantic spectator scotsman`);

/** First words after which any capitalised word is an outlet: "the Evening Compass". */
export const OUTLET_OPENERS = wordSet(
  'daily evening morning weekly sunday radio channel tv agence agencia kanal canal gazeta',
);

/** Names of two words that no ending tells. */
export const OUTLET_PAIRS = new Set([
  'associated press',
  'press association',
  'agence france-presse',
  'al jazeera',

  'daily beast',

  'toronto star',
  'npr news',
  'usa today',
  'voice of america',
  'financial review',
  'der spiegel',
  'le monde',
  'el país',
  'el pais',
]);

/** Networks that carry people's own posts: never a link. */
export const SOCIAL_NETWORKS =
  wordSet(`facebook twitter x instagram tiktok youtube telegram whatsapp linkedin reddit snapchat threads mastodon bluesky weibo
  wechat vk discord signal messenger substack medium truth`);

/** Ordinary nouns that mean an outlet once one has been named. */
export const OUTLET_NOUNS =
  wordSet(`newspaper paper magazine broadcaster station agency website site outlet network programme program show podcast tabloid daily weekly
  channel newswire publication journal bulletin blog newscast mag glossy fanzine newsletter`);
