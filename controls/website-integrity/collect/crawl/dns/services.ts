// Services whose names outlive their content: whoever comes next may take the name. A small table of our own, of long-known ones.

export interface Service {
  name: string;
  /** Aliases end with this. */
  alias: RegExp;
  /** What the service says where nobody holds the name; null: the name then does not exist at all. */
  unclaimed: RegExp | null;
}

/** We never claim a resource: who may do so is the owner. */
export const services: readonly Service[] = [
  { name: 'GitHub Pages', alias: /\.github\.io$/, unclaimed: /There isn't a GitHub Pages site here/i },
  {
    name: 'Heroku',
    alias: /\.heroku(?:app|dns)\.com$/,
    unclaimed: /No such app|herokucdn\.com\/error-pages/i,
  },
  {
    name: 'Amazon S3',
    alias: /\.s3[.-][\w.-]*amazonaws\.com$/,
    unclaimed: /NoSuchBucket|The specified bucket does not exist/i,
  },
  { name: 'Amazon Elastic Beanstalk', alias: /\.elasticbeanstalk\.com$/, unclaimed: null },
  {
    name: 'Azure',
    alias:
      /\.(?:azurewebsites\.net|cloudapp\.net|cloudapp\.azure\.com|trafficmanager\.net|azureedge\.net|blob\.core\.windows\.net)$/,
    unclaimed: null,
  },
  { name: 'Shopify', alias: /\.myshopify\.com$/, unclaimed: /Sorry, this shop is currently unavailable/i },
  {
    name: 'Tumblr',
    alias: /\.tumblr\.com$/,
    unclaimed: /There's nothing here|Whatever you were looking for doesn't currently exist/i,
  },
  { name: 'WordPress.com', alias: /\.wordpress\.com$/, unclaimed: /Do you want to register/i },
  {
    name: 'Ghost',
    alias: /\.ghost\.io$/,
    unclaimed: /Domain error|The thing you were looking for is no longer here/i,
  },
  { name: 'Surge', alias: /\.surge\.sh$/, unclaimed: /project not found/i },
  { name: 'Bitbucket', alias: /\.bitbucket\.io$/, unclaimed: /Repository not found/i },
  { name: 'Pantheon', alias: /\.pantheonsite\.io$/, unclaimed: /404 error unknown site/i },
];

/** Name servers and aliases of companies that show advertisements on domains nobody uses. */
const PARKING =
  /(?:^|\.)(?:sedoparking\.com|parkingcrew\.net|bodis\.com|above\.com|parklogic\.com|dan\.com|afternic\.com|cashparking\.com|dsredirection\.com|parking-page\.net|hugedomains\.com)$/i;

export const isParking = (name: string): boolean => PARKING.test(name);

export const serviceOf = (aliases: readonly string[]): Service | null =>
  services.find(({ alias }) => aliases.some((name) => alias.test(name.toLowerCase()))) ?? null;
