// The words of the designer in the present language; apart from the dictionary, for the first screen does not need them.
import { settings } from '../lib/settings.svelte'
import { designer as en } from './en/designer'
import { designer as vi } from './vi/designer'

export const ofDesigner = (): typeof vi => (settings.language === 'vi' ? vi : en)
