// SPDX-License-Identifier: MIT
package io.mikroorm.bulk;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;

/** The sentences about values that writes by a condition do not set. Codes 4430 to 4432. */
final class BulkErrors {

    private BulkErrors() {}

    static ValidationException nothing(EntityMetadata entity) {
        return new ValidationException(
                4432,
                "em.nativeUpdate of " + entity.name()
                        + " sets nothing. Name at least one property with its value: Map.of(\"name\", value).");
    }

    static ValidationException elsewhere(EntityMetadata entity, String path) {
        return new ValidationException(
                4430,
                "em.nativeUpdate does not set " + entity.name() + "." + path
                        + ": it is no value of the row itself. Name a property with a column of its own, a relation to one entity, or a value"
                        + " of an embeddable in columns (address.city); set an embedded object as a whole.");
    }

    static ValidationException fixed(EntityMetadata entity, String path, String reason) {
        return new ValidationException(
                4430, "em.nativeUpdate does not set " + entity.name() + "." + path + ": " + reason + ".");
    }

    static ValidationException wrongValue(EntityMetadata entity, MappedColumn column, Object value) {
        return new ValidationException(
                4431,
                "em.nativeUpdate sets " + entity.name() + "." + column.path() + " to a value of "
                        + value.getClass().getName() + ", but it holds "
                        + column.type().javaType().getSimpleName() + ". Give it a value of that class.");
    }
}
