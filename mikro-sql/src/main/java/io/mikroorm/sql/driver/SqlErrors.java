// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.exception.DriverError;
import io.mikroorm.exception.SerializationFailureException;
import io.mikroorm.exception.TransactionStateException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.routine.Routine;
import java.util.List;

/** The sentences about statements that cannot be made. Codes 4211, 4212, 4214, 4389, 4390, 5040 to 5042, 5044 to 5046, 5048 and 5073. */
final class SqlErrors {

    private SqlErrors() {}

    static ValidationException fewerRowSets(Routine<?> routine, int given) {
        return new ValidationException(
                4389,
                "The routine " + routine + " is declared with "
                        + routine.rowSets().size() + " row sets, but has given back " + given
                        + ". Declare those that it gives back, in their order.");
    }

    static ValidationException routineInNoSchema(Routine<?> routine) {
        return new ValidationException(
                2904,
                "The routine " + routine
                        + " lies in a schema that is chosen while the program runs (schema(\"*\")), but none was chosen. Take an"
                        + " entity manager for one, orm.em().fork(f -> f.schema(\"…\")), or name one in the settings by"
                        + " openSchema(\"…\").");
    }

    static ValidationException noSuchColumn(Routine<?> routine, String name, List<String> columns) {
        return new ValidationException(
                4390,
                "The routine " + routine + " has given back rows without a column '" + name + "': they have "
                        + String.join(", ", columns)
                        + ". Name the column so, or say its name by @Path at the component.");
    }

    static ValidationException tooManyValues(int values, String database, int most) {
        return new ValidationException(
                5040,
                "A statement has " + values + " values, and " + database + " takes at most " + most
                        + ". Ask in several queries, or by a condition instead of a list.");
    }

    static ValidationException noIndexHints(String entity, String database) {
        return new ValidationException(
                5041,
                "The query for " + entity + " says which indexes to use, and " + database + " takes no such hints. Take"
                        + " using(…) away for this database.");
    }

    static ValidationException noCollations(String entity, String database) {
        return new ValidationException(
                5048,
                "The query for " + entity + " names a collation, and " + database
                        + " sorts all queries by the same rules. Take" + " collation(…) away for this database.");
    }

    static ValidationException nothingToCollate(String entity) {
        return new ValidationException(
                5044,
                "The query for " + entity
                        + " names a collation, by which texts are sorted, but sorts by none. Name a text in"
                        + " orderBy(…), or take collation(…) away.");
    }

    static ValidationException noTimeouts(String entity, String database) {
        return new ValidationException(
                5045,
                "The query for " + entity + " has a timeout, and " + database
                        + " cannot be told to end a statement. Take timeout(…) away for this database.");
    }

    static ValidationException noTimeouts(String database) {
        return new ValidationException(
                5045,
                "The statement has a timeout, and " + database
                        + " cannot be told to end a statement. Take timeout(…) away for this database.");
    }

    static ValidationException notOneSetOfRows(int sets) {
        return new ValidationException(
                5073,
                "Rows are to be read into objects, but the statement has given back "
                        + (sets == 0 ? "no rows" : sets + " sets of rows")
                        + ". It has been executed. Take em.execute(…), which gives all that comes back.");
    }

    static ValidationException optionOfOthers(String entity, Object option, String database) {
        return new ValidationException(
                5046,
                "The query for " + entity + " has the option " + option + ", which is for another kind of store than "
                        + database + ". Take it away for this database.");
    }

    static ValidationException rowIsTooLong(String entity, long bytes, long most) {
        return new ValidationException(
                5042,
                "A row of " + entity + " is sent in " + bytes + " bytes or more, and the server takes at most " + most
                        + " in one statement, as its setting max_allowed_packet says. Raise the setting, or spread the values over"
                        + " several rows.");
    }

    static IllegalStateException wrongNumberOfKeys(String entity, int rows, int keys) {
        return new IllegalStateException("An insert of " + rows + " rows of " + entity + " gave back " + keys
                + " keys. Does a trigger change them?");
    }

    static TransactionStateException onlyOneConnection() {
        return new TransactionStateException(
                4211,
                "The database lives in one connection, and the transaction that is to wait holds it, so nothing can be done"
                        + " beside that. Use a file, or do the work before, after or NESTED in the transaction.");
    }

    static TransactionStateException lockedByTheOneThatWaits(String database) {
        return new TransactionStateException(
                4212,
                "Nothing can be written beside the transaction that waits: " + database
                        + " is locked as a whole until that one has ended. Do the work before, after or NESTED in the"
                        + " transaction; reading is possible with readOnly().");
    }

    static TransactionStateException transactionOfContentIsOver(String content) {
        return new TransactionStateException(
                4214,
                content
                        + " was being read in a transaction, which is over, so the rest of it could be of another moment. Read it to its"
                        + " end before the transaction ends.");
    }

    static SerializationFailureException contentChanged(String content) {
        return new SerializationFailureException(new DriverError(
                content
                        + " was changed by somebody else while it was being read. Read it again, outside of a transaction or in one with"
                        + " IsolationLevel.REPEATABLE_READ.",
                null,
                null,
                null));
    }

    static IllegalStateException countsAreNotTold() {
        return new IllegalStateException(
                "The JDBC driver did not tell how many rows each statement of a batch changed, so"
                        + " stale versions would go unnoticed. Is an option of it set, such as useBulkStmts?");
    }

    static IllegalStateException notStarted() {
        return new IllegalStateException("The driver does not know the model yet: start(metadata) comes first.");
    }
}
