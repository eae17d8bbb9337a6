import { PLEO, VISMA } from '.'

declare const TOKENS: Record<'pleo' | 'visma', string>

export const tokenFor = (base: string) => (base === PLEO ? TOKENS.pleo : base === VISMA ? TOKENS.visma : '')
