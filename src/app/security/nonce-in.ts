/** What this answer's own styles are let through by. */
export const nonceIn = (headers: Pick<Headers, 'get'>): string | undefined =>
  /'nonce-([\w+/=]+)'/.exec(headers.get('content-security-policy') ?? '')?.[1]
