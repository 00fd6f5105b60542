// SPDX-License-Identifier: MIT
package io.mikroorm.sql;

import io.mikroorm.exception.ValidationException;
import java.util.List;

/** The sentences about statements in the application's own words, and what comes back. Codes 5072 and 5074. */
final class StatementErrors {

    private StatementErrors() {}

    static ValidationException otherDatabase() {
        return new ValidationException(
                5074,
                "Sql.of(…) was given an entity manager of a database that does not speak SQL. Give it one that a SqlORM has made.");
    }

    static ValidationException noSuchColumn(String name, List<String> columns) {
        return new ValidationException(
                5072, "The rows of a statement have no column '" + name + "': they have " + listed(columns) + ".");
    }

    static ValidationException severalColumns(String name, List<String> columns) {
        return new ValidationException(
                5072,
                "The rows of a statement have more than one column '" + name + "': they have " + listed(columns)
                        + ". Give one of them another name in the statement (… as …), or read it by its number.");
    }

    private static String listed(List<String> columns) {
        return String.join(", ", columns);
    }
}
