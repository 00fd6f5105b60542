// SPDX-License-Identifier: MIT
package io.mikroorm.sql.session;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.query.PropertyPath;
import io.mikroorm.sql.query.shape.SelectShape.Item;
import java.util.List;
import java.util.stream.Collectors;

/** The sentence about values of queries that were built, which are not there. Code 5207. */
final class BuiltErrors {

    private BuiltErrors() {}

    static ValidationException noSuchValue(Class<?> record, String name, List<Item> items) {
        String names = items.stream().map(Item::name).collect(Collectors.joining(", "));
        return new ValidationException(
                5207,
                "Rows are to be read into " + record.getSimpleName() + ", but the query has no value that is called "
                        + PropertyPath.quoted(name) + ": it has " + names
                        + ". Name one so by as(…), or say its name by @Path at the component.");
    }
}
