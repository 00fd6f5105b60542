// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query.resolving;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.query.PropertyPath;
import io.mikroorm.type.ValueType;
import java.util.List;

/** The sentences about writes that were built and do not fit the model. Codes 5243 to 5250. */
final class WriteMistakes {

    private WriteMistakes() {}

    static ValidationException otherType(EntityMetadata entity, MappedColumn column, ValueType type) {
        return new ValidationException(
                5243,
                name(entity, column) + " is set to an expression of "
                        + type.javaType().getTypeName() + ", but holds "
                        + column.type().javaType().getTypeName()
                        + ". Give an expression of its kind; words of the database are taken as they are: raw(…).");
    }

    static ValidationException severalParts(EntityMetadata entity, MappedColumn column) {
        return new ValidationException(
                5243,
                name(entity, column)
                        + " is a key of several parts, which no expression has. Give it a value: an entity, a handle or a key.");
    }

    static ValidationException newRow(EntityMetadata entity, MappedColumn column) {
        return new ValidationException(
                5244,
                name(entity, column)
                        + " of a new row is set to an expression of what the row has, but there is none yet. Use values and queries,"
                        + " or select rows by em.insertFrom(…).");
    }

    static ValidationException width(EntityMetadata entity, int columns, int values) {
        return new ValidationException(
                5245,
                "The query has " + values + " values, but " + columns + " properties of " + entity.name()
                        + " are to be set. Select as many, in the order of columns(…).");
    }

    static ValidationException twice(EntityMetadata entity, MappedColumn column) {
        return new ValidationException(
                5246, name(entity, column) + " would be set twice in the same row. Name it once.");
    }

    static ValidationException missing(EntityMetadata entity, List<MappedColumn> columns) {
        List<String> paths = columns.stream().map(MappedColumn::path).toList();
        return new ValidationException(
                5247,
                "New rows of " + entity.name() + " need " + String.join(", ", paths)
                        + ", which the query does not select, and for which the database has nothing. Select them, too: as well what is"
                        + " made in Java for each new row (keys, onCreate, onUpdate).");
    }

    static ValidationException content(EntityMetadata entity, MappedColumn column) {
        return new ValidationException(
                5248,
                name(entity, column)
                        + " is a content, which is sent from its source as it is written. Write it by an entity and a flush.");
    }

    static ValidationException notOfRow(EntityMetadata entity, String path) {
        return new ValidationException(
                5249,
                PropertyPath.quoted(path) + " is no single value that a row of " + entity.name()
                        + " has itself, so no write gives it back. Name a property with a column of its own; of a relation its key.");
    }

    static ValidationException brought(String path) {
        return new ValidationException(
                5250,
                "excluded(" + path
                        + ") is what a row would have brought that could not be inserted: a property with a column of its own, in the values"
                        + " or the condition of onConflict(…).merge(…).");
    }

    private static String name(EntityMetadata entity, MappedColumn column) {
        return entity.name() + "." + column.path();
    }
}
