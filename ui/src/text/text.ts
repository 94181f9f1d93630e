// The dictionary of the present language.
import { settings } from '../lib/settings.svelte'
import { en } from './en'
import { vi, type Dictionary } from './vi'

export const t = (): Dictionary => (settings.language === 'vi' ? vi : en)
