// The words of printing in the present language; apart from the dictionary, for the first screen does not need them.
import { settings } from '../lib/settings.svelte'
import { printing as en } from './en/print'
import { printing as vi } from './vi/print'

export const ofPrinting = (): typeof vi => (settings.language === 'vi' ? vi : en)
