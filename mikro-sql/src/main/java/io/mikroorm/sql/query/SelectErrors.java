// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.query.PropertyPath;

/** The sentences about queries that are built wrong. Codes 5201 to 5204, 5210, 5217 and 5262; see also those about queries that do not fit the model. */
final class SelectErrors {

    private SelectErrors() {}

    static ValidationException name(String name) {
        return new ValidationException(
                5201,
                PropertyPath.quoted(name)
                        + " is no name for a part of a query: it has up to 30 letters, digits and underscores, and does not begin"
                        + " with a digit.");
    }

    static ValidationException twice(String name) {
        return new ValidationException(
                5202, "The query has something that is called '" + name + "' already. Choose another name.");
    }

    static ValidationException negative(String clause, long count) {
        return new ValidationException(5203, clause + "(" + count + ") is negative. Say 0 or more.");
    }

    static ValidationException comment(String clause, String text) {
        return new ValidationException(
                5262,
                clause + "(" + PropertyPath.quoted(text)
                        + ") would not stay inside of one comment. Leave out what begins and ends comments, and line breaks.");
    }

    static ValidationException foreign(Object value) {
        return new ValidationException(
                5204,
                "A " + value.getClass().getName()
                        + " is no path and no expression. Use the classes of paths, and what Expressions, Aggregates and Windows make.");
    }

    static ValidationException nothing(String words) {
        return new ValidationException(
                5217,
                "One of the values of the words " + PropertyPath.quoted(words)
                        + " is null, of which nothing says what it is. Write null into the words.");
    }

    static ValidationException several(String entity) {
        return new ValidationException(
                5210,
                "The query for one " + entity
                        + " found several. Say which by a condition, take the first by orderBy(…) and limit(1), or ask for all.");
    }
}
