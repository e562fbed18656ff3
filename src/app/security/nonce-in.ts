/** The nonce that lets this answer's own styles through. */
export const nonceIn = (headers: Pick<Headers, 'get'>): string | undefined =>
  /'nonce-([\w+/=]+)'/.exec(headers.get('content-security-policy') ?? '')?.[1]
