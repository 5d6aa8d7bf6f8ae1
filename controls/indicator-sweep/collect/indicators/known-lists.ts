// What a list of threats names by mistake: resolvers, sites that everybody visits, the state's own names.
import type { WarningList } from './warnings.ts';

const split = (text: string) => text.trim().split(/\s+/);

export const publicDns: WarningList = {
  name: 'public-dns',
  type: 'mixed',
  list: split(`8.8.8.8 8.8.4.4 1.1.1.1 1.0.0.1 1.1.1.2 1.0.0.2 1.1.1.3 1.0.0.3 9.9.9.9 9.9.9.10 9.9.9.11 149.112.112.112
  149.112.112.10 208.67.222.222 208.67.220.220 208.67.222.123 208.67.220.123 94.140.14.14 94.140.15.15 76.76.2.0 76.76.10.0
  4.2.2.1 4.2.2.2 4.2.2.3 4.2.2.4 64.6.64.6 64.6.65.6 77.88.8.8 77.88.8.1 114.114.114.114 223.5.5.5 223.6.6.6 119.29.29.29
  185.228.168.9 185.228.169.9 203.113.131.1 203.113.131.2 203.162.4.190 203.162.4.191 203.162.0.181 210.245.0.11
  210.245.1.253 210.245.1.254 210.245.24.20 210.245.24.22 203.119.36.106 203.119.8.106 2001:4860:4860::8888
  2001:4860:4860::8844 2606:4700:4700::1111 2606:4700:4700::1001 2620:fe::fe 2620:fe::9 2620:119:35::35 2620:119:53::53
  dns.google one.one.one.one dns.quad9.net cloudflare-dns.com dns.opendns.com`),
};

export const topSites: WarningList = {
  name: 'top-site',
  type: 'hostname',
  list: split(`google.com google.com.vn gstatic.com googleapis.com googleusercontent.com gmail.com youtube.com youtu.be ytimg.com
  facebook.com fbcdn.net instagram.com whatsapp.com messenger.com microsoft.com windows.com windowsupdate.com office.com
  office365.com live.com outlook.com bing.com msn.com azure.com apple.com icloud.com amazon.com amazonaws.com cloudflare.com
  akamai.net akamaized.net fastly.net wikipedia.org wikimedia.org yahoo.com twitter.com x.com linkedin.com tiktok.com
  telegram.org zoom.us github.com gitlab.com adobe.com oracle.com mozilla.org firefox.com ubuntu.com debian.org netflix.com
  spotify.com openai.com chatgpt.com dropbox.com paypal.com digicert.com letsencrypt.org verisign.com vnexpress.net tuoitre.vn
  thanhnien.vn dantri.com.vn vietnamnet.vn 24h.com.vn kenh14.vn cafef.vn zingnews.vn znews.vn laodong.vn vtv.vn vov.vn
  nhandan.vn zalo.me zaloapp.com zing.vn zingmp3.vn vng.com.vn coccoc.com shopee.vn tiki.vn lazada.vn sendo.vn
  thegioididong.com fpt.com.vn fpt.vn vnpt.vn vnpt.com.vn viettel.vn viettel.com.vn viettelpost.vn mobifone.vn vinaphone.com.vn
  vietcombank.com.vn vietinbank.vn bidv.com.vn agribank.com.vn techcombank.com.vn mbbank.com.vn acb.com.vn momo.vn vnpay.vn
  napas.com.vn evn.com.vn vietnamairlines.com vnnic.vn nhaccuatui.com baomoi.com voz.vn`),
};

/** Names of the state and of the Party: never without a second person. */
export const stateNames: WarningList = {
  name: 'gov-vn',
  type: 'hostname',
  list: ['gov.vn', 'chinhphu.vn', 'quochoi.vn', 'dangcongsan.vn', 'dcs.vn'],
};

/** Digests of the empty file, and of one zero byte and one line end. */
export const emptyFiles: WarningList = {
  name: 'empty-file',
  type: 'string',
  list: split(`d41d8cd98f00b204e9800998ecf8427e da39a3ee5e6b4b0d3255bfef95601890afd80709
  e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 68b329da9893e34099c7d8ad5cb9c940
  adc83b19e793491b1c6ea0fd8b46cd9f32e592fc 01ba4719c80b6fe911b091a7c05124b64eeece964e09c058ef8f9805daca546b
  93b885adfe0da089cdf634904fd59f71 5ba93c9db0cff93f52b521d7420e43f6eda2784f
  6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d`),
};

export const knownLists: readonly WarningList[] = [publicDns, topSites, stateNames, emptyFiles];
