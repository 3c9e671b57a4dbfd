package io.salonledger.query.projection;

/**
 * One building of a read model: rebuilding makes a new one beside the one that is read.
 *
 * @param version of the form
 * @param number counts the buildings, from 1
 */
record Generation(String readModel, int version, int number) {

    /** Name of its collection, index and processing group. */
    String key() {
        return readModel + "-v" + version + "-g" + number;
    }

    Generation next(int newVersion) {
        return new Generation(readModel, newVersion, number + 1);
    }
}
