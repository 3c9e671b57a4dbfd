package io.salonledger.contracts.migration;

import io.salonledger.contracts.message.Rejection;

/** Why something about an import is refused. */
public enum ImportRejection implements Rejection {
    /** The settings can't be used; arguments: the setting, the problem's code. */
    IMPORT_SETTINGS_INVALID,
    /** The name of an uploaded file can't be used. */
    IMPORT_FILE_NAME_INVALID,
    /** The file is too large; arguments: name, bytes allowed. */
    IMPORT_FILE_TOO_LARGE,
    /** A part of an uploaded file is missing before this one. */
    IMPORT_FILE_INCOMPLETE,
    /** The books are being read or imported just now. */
    IMPORT_BUSY,
    /** The books have not been read. */
    IMPORT_NOT_READ,
    /** Rows or files are not importable; argument: how many. */
    IMPORT_REFUSED_ROWS,
    /** The branch keeps its books in another currency; arguments: branch, its currency. */
    IMPORT_CURRENCY_DIFFERS,
    /** The import was aborted or completed. */
    IMPORT_OVER,
    /** The data folder can't be written. */
    IMPORT_FOLDER_UNWRITABLE
}
