// The words about what pictures weigh, in the present language; apart from the dictionary, as the designer's are.
import { settings } from '../lib/settings.svelte'
import { pictures as en } from './en/pictures'
import { pictures as vi } from './vi/pictures'

export const ofPictures = (): typeof vi => (settings.language === 'vi' ? vi : en)
