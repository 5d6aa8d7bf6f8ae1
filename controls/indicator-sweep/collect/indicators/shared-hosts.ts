// Hosts that many share: one bad page of theirs says nothing of the others, so only the full URL counts.
const shared = new Set(
  `github.com raw.githubusercontent.com gist.github.com gist.githubusercontent.com githubusercontent.com gitlab.com
  bitbucket.org sourceforge.net drive.google.com docs.google.com sites.google.com storage.googleapis.com
  drive.usercontent.google.com script.google.com forms.gle firebasestorage.googleapis.com googleusercontent.com
  onedrive.live.com 1drv.ms sharepoint.com dropbox.com dl.dropboxusercontent.com mediafire.com mega.nz mega.co.nz
  box.com wetransfer.com we.tl transfer.sh file.io gofile.io anonfiles.com catbox.moe files.catbox.moe pastebin.com
  paste.ee hastebin.com rentry.co ghostbin.com telegram.org api.telegram.org t.me telegra.ph discord.com discord.gg
  discordapp.com cdn.discordapp.com media.discordapp.net facebook.com fb.com instagram.com youtube.com youtu.be
  twitter.com x.com t.co zalo.me linkedin.com reddit.com medium.com bit.ly tinyurl.com goo.gl is.gd cutt.ly
  rebrand.ly ow.ly archive.org web.archive.org s3.amazonaws.com amazonaws.com cloudfront.net azureedge.net
  blob.core.windows.net npmjs.com registry.npmjs.org pypi.org files.pythonhosted.org notion.so translate.goog
  ipfs.io bing.com blogspot.com chat.zalo.me cloudflare-ipfs.com codeload.github.com google.com hub.docker.com
  mail.google.com microsoft.com objects.githubusercontent.com steamcommunity.com weebly.com wixsite.com
  wordpress.com`.split(/\s+/),
);

export const sharedHosts = (): string[] => [...shared];

/** The host itself or, without `www.`, the same. */
export const isSharedHost = (host: string): boolean => shared.has(host.replace(/^www\./, ''));
