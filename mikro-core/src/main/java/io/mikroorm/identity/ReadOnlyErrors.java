// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.metadata.EntityMetadata;
import org.jspecify.annotations.Nullable;

/** The sentences about rows that are only read. Codes 2322 to 2325, 2432, and 2850. */
public final class ReadOnlyErrors {

    private ReadOnlyErrors() {}

    /** A new object cannot become a row. */
    public static ValidationException persisted(EntityMetadata entity) {
        return new ValidationException(
                2322, "A new " + entity.name() + " cannot be persisted: " + entity.name() + onlyRead(entity));
    }

    /** A row cannot be deleted, whoever wants it. */
    public static ValidationException removed(EntityMetadata entity, @Nullable Object key) {
        return new ValidationException(
                2323,
                entity.name() + (key == null ? "" : "#" + key)
                        + " cannot be removed, neither by em.remove nor with another entity: "
                        + entity.name()
                        + onlyRead(entity));
    }

    /** A row cannot be updated for the sake of a relation. */
    public static ValidationException changed(EntityState state) {
        EntityMetadata entity = state.metadata();
        String instead = entity.type().isRecord() ? ", or make it a class." : ", or take readOnly off its @Entity.";
        return new ValidationException(
                2324,
                state.describe()
                        + " would have to be updated, since what it refers to is removed, or its relation was changed from the other"
                        + " side: "
                        + entity.name()
                        + " is only read. Take the change back"
                        + (entity.isView() ? "." : instead));
    }

    /** A row can be neither inserted nor updated. */
    public static ValidationException upserted(EntityMetadata entity) {
        return new ValidationException(
                2325, "Rows of " + entity.name() + " cannot be upserted: " + entity.name() + onlyRead(entity));
    }

    /** Rows cannot be written by a call that is about no managed entities. */
    public static ValidationException written(EntityMetadata entity, String call) {
        return new ValidationException(
                2325,
                "Rows of " + entity.name() + " cannot be written by " + call + ": " + entity.name() + onlyRead(entity));
    }

    /** A row that is a link cannot be deleted. */
    public static ValidationException unlinked(String relation, EntityMetadata entity) {
        return new ValidationException(
                2432,
                "A member was taken out of " + relation + ", whose links are rows of " + entity.name() + ": "
                        + entity.name() + onlyRead(entity));
    }

    private static String onlyRead(EntityMetadata entity) {
        if (entity.isView()) {
            return " is only read, since its rows are those of a view or a query. Write what these are made of.";
        }
        return entity.type().isRecord()
                ? " is only read, since it is a record. Make it a class, or leave its rows to whoever writes them."
                : " is only read. Take readOnly off its @Entity, or leave its rows to whoever writes them.";
    }

    /** A record is to follow its row, as no record can. */
    public static ValidationException refreshed(EntityMetadata entity) {
        return new ValidationException(
                2850,
                entity.name()
                        + " is to be refreshed, but it is a record, and stays as it was made. Leave refresh out; to see the row as it is"
                        + " now, ask another entity manager: em.fork(), or em.clear() before the query.");
    }
}
