/** How deep the brackets of a backup may be nested. Its own take 2, those of an event at most 7. */
export const MAX_BACKUP_DEPTH = 32;
