// SPDX-License-Identifier: MIT
package io.mikroorm.sql.session;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.query.PropertyPath;
import io.mikroorm.sql.query.shape.SelectShape.Item;
import java.util.List;
import java.util.stream.Collectors;

/** The sentence about values of queries that were built, which are not there, and about their streams. Codes 5207, 5260 and 5261. */
final class BuiltErrors {

    private BuiltErrors() {}

    static ValidationException scattered(EntityMetadata entity, int order) {
        return new ValidationException(
                5260,
                "The query is to stream each " + entity.name() + " once, but it has several rows for one, and the "
                        + (order == 0 ? "first value" : "value " + (order + 1))
                        + " that they are sorted by is not the same in all of these. Sort by values of " + entity.name()
                        + " and of what it has one of, stream rows of values by select(…), or ask for the whole list.");
    }

    static ValidationException lockOfStream(EntityMetadata entity) {
        return new ValidationException(
                5261,
                "The query is to stream each " + entity.name()
                        + " and to lock its rows, but what is streamed is not managed, so nothing could be written by it. Ask for"
                        + " the list, or stream without the lock.");
    }

    static ValidationException noSuchValue(Class<?> record, String name, List<Item> items) {
        String names = items.stream().map(Item::name).collect(Collectors.joining(", "));
        return new ValidationException(
                5207,
                "Rows are to be read into " + record.getSimpleName() + ", but the query has no value that is called "
                        + PropertyPath.quoted(name) + ": it has " + names
                        + ". Name one so by as(…), or say its name by @Path at the component.");
    }
}
