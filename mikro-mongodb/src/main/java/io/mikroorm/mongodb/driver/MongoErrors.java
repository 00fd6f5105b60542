// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.driver;

import io.mikroorm.exception.TransactionStateException;
import io.mikroorm.exception.ValidationException;

/** The sentences about commands and transactions that cannot be. Codes 4220 to 4224, 5121 to 5123, 5126 and 5127. */
final class MongoErrors {

    private MongoErrors() {}

    static TransactionStateException alreadyInTransaction() {
        return new TransactionStateException(
                4220, "There is a transaction already, so none can begin. Commit it or roll it back first.");
    }

    static TransactionStateException noTransaction(String attempted) {
        return new TransactionStateException(
                4221, "There is no transaction, so '" + attempted + "' makes no sense. Begin one first.");
    }

    static TransactionStateException noSavepoints() {
        return new TransactionStateException(
                4222,
                "A part of a transaction was to be rolled back, and MongoDB has no savepoints: the whole transaction can only be"
                        + " rolled back now. Do what may fail before or after it, or beside it with REQUIRES_NEW.");
    }

    static TransactionStateException onlyBack(Throwable reason) {
        TransactionStateException error = new TransactionStateException(
                4223,
                "A command in the transaction has failed, after which MongoDB takes the whole transaction back. The suppressed"
                        + " exception is that failure. Roll back, and begin again.");
        error.addSuppressed(reason);
        return error;
    }

    static TransactionStateException notSerializable() {
        return new TransactionStateException(
                4224,
                "MongoDB's transactions see the documents of one moment, and two that read what the other changes may both commit:"
                        + " it has no SERIALIZABLE. Ask for REPEATABLE_READ, and let both write something that they share.");
    }

    static ValidationException severalHints(String entity) {
        return new ValidationException(
                5121,
                "The query for " + entity + " names several indexes, and MongoDB takes one. Name one in using(…).");
    }

    static ValidationException optionOfOthers(String entity, Object option) {
        return new ValidationException(
                5126,
                "The query for " + entity + " has the option " + option
                        + ", which is for another kind of store than MongoDB. Take it away for this one.");
    }

    static ValidationException noCollation(String tag) {
        return new ValidationException(
                5127,
                "The collation '" + tag
                        + "' is none that MongoDB has. Name a language by its tag, with what MongoDB knows behind it: 'de',"
                        + " 'en-u-ks-level2'.");
    }

    static ValidationException badField(String field, String why) {
        return new ValidationException(
                5122,
                "The field " + field + " cannot be in a document: " + why + ". Give the property another column.");
    }

    static IllegalStateException notStarted() {
        return new IllegalStateException("The driver does not know the model yet: start(metadata) comes first.");
    }

    static ValidationException keysAreUsedUp(String entity) {
        return new ValidationException(
                5123,
                "The keys of " + entity + " are used up: the next one does not fit the type of the key. Use a long.");
    }
}
