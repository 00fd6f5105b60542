// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.sql.query.shape.BuiltWrite;

/** The sentences about writes that were built and that a database or a table does not take. Codes 5251 and 5254 to 5256. */
final class BuiltWriteErrors {

    private BuiltWriteErrors() {}

    static ValidationException noReturning(BuiltWrite write, String database) {
        String what = write instanceof BuiltWrite.Update
                ? "updates"
                : write instanceof BuiltWrite.Delete ? "deletions" : "inserts";
        String instead = write instanceof BuiltWrite.Insert || write instanceof BuiltWrite.InsertFrom
                ? "insert entities, or rows by em.insertMany, which gives back their keys"
                : "select the rows before, by the same condition and with a lock, in the same transaction";
        return new ValidationException(
                5251,
                database + " gives nothing back of " + what + " of "
                        + write.entity().name() + " (returning). Carry it out, and " + instead + ".");
    }

    static ValidationException severalTables(EntityMetadata entity, String what) {
        return new ValidationException(
                5254,
                "Rows of " + entity.name()
                        + " lie in a table for each class of their hierarchy, or have links that are deleted by statements of their own: "
                        + what
                        + ". Set plain values or delete them, ask for nothing back, and insert entities by a flush.");
    }

    static ValidationException referred(EntityMetadata entity, String by) {
        return new ValidationException(
                5255,
                "The table of " + entity.name() + " is not truncated: rows of " + by
                        + " refer to it, and would be left behind. Delete the rows: em.delete(…).all().execute().");
    }

    static ValidationException inTransaction(EntityMetadata entity, String database) {
        return new ValidationException(
                5256,
                "The table of " + entity.name() + " is not truncated in a transaction: on " + database
                        + " that would commit it. Truncate outside of one, or delete the rows: em.delete(…).all().execute().");
    }
}
