// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;

/** The sentences about handles by another value than the key that cannot be made. Codes 4410 and 4411. */
final class ValueHandleErrors {

    private ValueHandleErrors() {}

    static ValidationException notUnique(EntityMetadata entity, MappedColumn column) {
        return new ValidationException(
                4410,
                "em.ref(…) was asked for a " + entity.name() + " by '" + column.path()
                        + "', which does not tell one row from all"
                        + " others: it is no plain value with a @Unique that is never deferred. Name such a property, or find the"
                        + " entity by a condition.");
    }

    static ValidationException wrongValue(EntityMetadata entity, MappedColumn column, Object value) {
        return new ValidationException(
                4411,
                "em.ref(…) was asked for a " + entity.name() + " by '" + column.path() + "', which is a "
                        + column.type().javaType().getSimpleName() + ", but was given a "
                        + value.getClass().getSimpleName() + ". Give it a value of that class.");
    }
}
