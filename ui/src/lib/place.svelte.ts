// The present place, kept with the hash.
import { placeFromHash, type Place } from './router'

let place = $state<Place>(placeFromHash(location.hash))
addEventListener('hashchange', () => {
  place = placeFromHash(location.hash)
})
export const here = {
  get place(): Place {
    return place
  },
}
