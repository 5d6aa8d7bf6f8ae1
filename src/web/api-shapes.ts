// Answers of the server that no contract.ts describes yet; each moves out when its contract comes.

/** GET /api/totp. POST /api/totp/begin offers; POST /api/totp/confirm and DELETE /api/totp take `{ code }`. */
export interface TotpState {
  enabled: boolean;
}
/** POST /api/totp/begin: a secret that counts only once a code proves it. */
export interface TotpOffer {
  secret: string;
  uri: string;
}

/** GET /api/sessions. Instants are ISO 8601 in UTC. DELETE /api/sessions/:id ends one. */
export interface OpenSessions {
  rows: {
    id: string;
    isThis: boolean;
    browser: string | null;
    address: string | null;
    startedAt: string;
    seenAt: string;
  }[];
}

/** GET /api/search?q=… */
export interface SearchAnswer {
  results: { kind: string; id: string; title: string; note: string | null; href: string }[];
}
