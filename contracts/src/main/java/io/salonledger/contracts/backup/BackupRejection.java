package io.salonledger.contracts.backup;

import io.salonledger.contracts.message.Rejection;

/** Why a backup is refused. */
public enum BackupRejection implements Rejection {
    /** The log lies on a server of its own, which has its own backup. */
    BACKUP_NOT_HERE,
    /** The folder can't be made or written; argument: the folder. */
    BACKUP_FOLDER_UNUSABLE,
    /** There is a backup in that folder; argument: the folder. */
    BACKUP_EXISTS
}
