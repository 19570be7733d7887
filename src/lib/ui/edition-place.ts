import type { Day } from '../quiz/record/days.ts';
import { dropOthers, type Place } from './saves.ts';

const UNDER = 'today/';

/** Where the edition of a day is played. */
export const editionPlace = (day: Day): Place => UNDER + day;

export const isEdition = (place: Place): boolean => place.startsWith(UNDER);

/** Yesterday's edition is fish wrap: only today's can be gone on with. */
export const dropOldEditions = (today: Day): void => dropOthers(UNDER, editionPlace(today));
