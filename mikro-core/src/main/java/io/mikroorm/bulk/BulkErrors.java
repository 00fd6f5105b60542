// SPDX-License-Identifier: MIT
package io.mikroorm.bulk;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;

/** The sentences about values that writes by a condition do not set. Codes 4430 to 4432. */
final class BulkErrors {

    private BulkErrors() {}

    static ValidationException nothing(EntityMetadata entity, String call) {
        return new ValidationException(
                4432,
                call + " of " + entity.name()
                        + " sets nothing. Name at least one property with its value: Map.of(\"name\", value).");
    }

    static ValidationException elsewhere(EntityMetadata entity, String call, String path) {
        return new ValidationException(
                4430,
                call + " does not set " + entity.name() + "." + path
                        + ": it is no value of the row itself. Name a property with a column of its own, a relation to one entity, or a value"
                        + " of an embeddable in columns (address.city); set an embedded object as a whole.");
    }

    static ValidationException fixed(EntityMetadata entity, String call, String path, String reason) {
        return new ValidationException(
                4430, call + " does not set " + entity.name() + "." + path + ": " + reason + ".");
    }

    static ValidationException wrongValue(EntityMetadata entity, String call, MappedColumn column, Object value) {
        return new ValidationException(
                4431,
                call + " sets " + entity.name() + "." + column.path() + " to a value of "
                        + value.getClass().getName() + ", but it holds "
                        + column.type().javaType().getSimpleName() + ". Give it a value of that class.");
    }
}
