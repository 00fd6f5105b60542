// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.driver.UpdateBatch;
import io.mikroorm.driver.UpdateBatch.Unchanged;
import io.mikroorm.driver.UpsertBatch;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.sql.ast.Statement;
import io.mikroorm.sql.ast.Update;
import io.mikroorm.sql.plan.ArrayPlanner;
import io.mikroorm.sql.plan.UnchangedPlanner;
import io.mikroorm.sql.plan.WritePlanner;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A write without its values: the key under which its statement is kept.
 *
 * @param target the entity, what is upserted of it, or the pivot table of a relation
 * @param columns the columns that are set
 * @param parts the parts that are set of columns that are not set as a whole, as in {@link UpdateBatch}
 * @param rows the number of rows of one statement
 */
record WriteShape(Kind kind, Object target, int[] columns, List<List<String>> parts, int rows) {

    private static final int[] NO_COLUMNS = {};

    private WriteShape(Kind kind, Object target, int[] columns, int rows) {
        this(kind, target, columns, List.of(), rows);
    }

    enum Kind {
        INSERT,
        INSERT_RETURNING_KEYS,
        UPDATE,
        UPDATE_VERSIONED,
        UPDATE_MANY,
        UPDATE_MANY_VERSIONED,
        DELETE,
        DELETE_VERSIONED,
        LINK,
        UNLINK,
        LAST_PLACES,
        FORGET,
        INSERT_ARRAYS,
        INSERT_ARRAYS_RETURNING_KEYS,
        UPDATE_ARRAYS,
        UPDATE_VERSIONED_ARRAYS,
        DELETE_ARRAYS,
        DELETE_VERSIONED_ARRAYS,
        LINK_ARRAYS,
        UNLINK_ARRAYS,
        UPSERT,
        UPSERT_ARRAYS
    }

    /** An entity and what becomes of rows of it that are there. */
    private record Upserted(EntityMetadata entity, UpsertBatch.Conflict conflict) {}

    /** An entity and what its rows must still have. */
    private record Compared(EntityMetadata entity, Unchanged unchanged) {}

    static WriteShape insert(EntityMetadata entity, int[] columns, int rows) {
        return new WriteShape(Kind.INSERT, entity, columns.clone(), rows);
    }

    static WriteShape insertReturningKeys(EntityMetadata entity, int[] columns, int rows) {
        return new WriteShape(Kind.INSERT_RETURNING_KEYS, entity, columns.clone(), rows);
    }

    static WriteShape update(UpdateBatch batch, boolean versioned) {
        Kind kind = versioned ? Kind.UPDATE_VERSIONED : Kind.UPDATE;
        return new WriteShape(kind, updated(batch), batch.columns().clone(), batch.parts(), 1);
    }

    static WriteShape updateMany(UpdateBatch batch, boolean versioned, int rows) {
        Kind kind = versioned ? Kind.UPDATE_MANY_VERSIONED : Kind.UPDATE_MANY;
        return new WriteShape(kind, updated(batch), batch.columns().clone(), batch.parts(), rows);
    }

    private static Object updated(UpdateBatch batch) {
        return batch.unchanged().isNothing() ? batch.entity() : new Compared(batch.entity(), batch.unchanged());
    }

    static WriteShape delete(EntityMetadata entity, int keys) {
        return new WriteShape(Kind.DELETE, entity, NO_COLUMNS, keys);
    }

    static WriteShape deleteVersioned(EntityMetadata entity) {
        return new WriteShape(Kind.DELETE_VERSIONED, entity, NO_COLUMNS, 1);
    }

    static WriteShape link(ToManyProperty.Pivot pivot, int rows) {
        return new WriteShape(Kind.LINK, pivot, NO_COLUMNS, rows);
    }

    static WriteShape unlink(ToManyProperty.Pivot pivot, int rows) {
        return new WriteShape(Kind.UNLINK, pivot, NO_COLUMNS, rows);
    }

    /** Reads the places behind which new rows go. */
    static WriteShape lastPlaces(ToManyProperty.Pivot pivot, int owners) {
        return new WriteShape(Kind.LAST_PLACES, pivot, NO_COLUMNS, owners);
    }

    /** Deletes the links of entities that are deleted, where no foreign key does. */
    static WriteShape forget(ToManyProperty.Pivot pivot, int keys) {
        return new WriteShape(Kind.FORGET, pivot, NO_COLUMNS, keys);
    }

    static WriteShape insertArrays(EntityMetadata entity, int[] columns, boolean keys) {
        return new WriteShape(
                keys ? Kind.INSERT_ARRAYS_RETURNING_KEYS : Kind.INSERT_ARRAYS, entity, columns.clone(), 0);
    }

    static WriteShape updateArrays(UpdateBatch batch, boolean versioned) {
        Kind kind = versioned ? Kind.UPDATE_VERSIONED_ARRAYS : Kind.UPDATE_ARRAYS;
        return new WriteShape(kind, updated(batch), batch.columns().clone(), batch.parts(), 0);
    }

    static WriteShape deleteArrays(EntityMetadata entity) {
        return new WriteShape(Kind.DELETE_ARRAYS, entity, NO_COLUMNS, 0);
    }

    static WriteShape deleteVersionedArrays(EntityMetadata entity) {
        return new WriteShape(Kind.DELETE_VERSIONED_ARRAYS, entity, NO_COLUMNS, 0);
    }

    static WriteShape pairs(ToManyProperty relation, boolean link) {
        return new WriteShape(link ? Kind.LINK_ARRAYS : Kind.UNLINK_ARRAYS, relation, NO_COLUMNS, 0);
    }

    static WriteShape upsert(UpsertBatch batch, int rows) {
        Upserted upserted = new Upserted(batch.entity(), batch.conflict());
        return new WriteShape(Kind.UPSERT, upserted, batch.columns().clone(), rows);
    }

    static WriteShape upsertArrays(UpsertBatch batch) {
        Upserted upserted = new Upserted(batch.entity(), batch.conflict());
        return new WriteShape(Kind.UPSERT_ARRAYS, upserted, batch.columns().clone(), 0);
    }

    /** The statement; the types of values are asked for where it names them. */
    Statement plan(ValueTypes types) {
        return switch (kind) {
            case INSERT -> WritePlanner.insert(entity(), columns, rows);
            case INSERT_RETURNING_KEYS -> WritePlanner.insertReturningKeys(entity(), columns, rows);
            case UPDATE -> update(false);
            case UPDATE_VERSIONED -> update(true);
            case UPDATE_MANY -> updateMany(false);
            case UPDATE_MANY_VERSIONED -> updateMany(true);
            case DELETE -> WritePlanner.delete(entity(), rows);
            case DELETE_VERSIONED -> WritePlanner.deleteVersioned(entity());
            case LINK -> WritePlanner.link((ToManyProperty.Pivot) target, rows);
            case UNLINK -> WritePlanner.unlink((ToManyProperty.Pivot) target, rows);
            case LAST_PLACES -> {
                ToManyProperty.Pivot pivot = (ToManyProperty.Pivot) target;
                yield WritePlanner.lastPlaces(pivot, Objects.requireNonNull(pivot.place()), rows);
            }
            case FORGET -> {
                ToManyProperty.Pivot pivot = (ToManyProperty.Pivot) target;
                yield WritePlanner.forget(
                        pivot, Objects.requireNonNull(pivot.kind()).keys(), rows);
            }
            case INSERT_ARRAYS -> types.insert(entity(), columns, "");
            case INSERT_ARRAYS_RETURNING_KEYS ->
                types.insert(entity(), columns, entity().key().name());
            case UPDATE_ARRAYS -> updateArrays(types, false);
            case UPDATE_VERSIONED_ARRAYS -> updateArrays(types, true);
            case DELETE_ARRAYS -> ArrayPlanner.delete(entity(), types.of(entity().key()));
            case DELETE_VERSIONED_ARRAYS -> ArrayPlanner.deleteVersioned(entity(), types.of(entity(), columns, true));
            case LINK_ARRAYS -> types.link((ToManyProperty) target);
            case UNLINK_ARRAYS -> types.unlink((ToManyProperty) target);
            case UPSERT -> types.upsertRows(upserted().entity, columns, upserted().conflict, rows);
            case UPSERT_ARRAYS -> types.upsert(upserted().entity, columns, upserted().conflict);
        };
    }

    private Update update(boolean versioned) {
        Update plain = WritePlanner.update(entity(), columns, parts, versioned);
        int first = RowByRow.width(entity(), columns) + entity().key().type().width() + (versioned ? 1 : 0);
        return target instanceof Compared compared
                ? UnchangedPlanner.one(plain, compared.entity, compared.unchanged, first)
                : plain;
    }

    private Update updateMany(boolean versioned) {
        Update plain = WritePlanner.updateMany(entity(), columns, parts, versioned, rows);
        return target instanceof Compared compared
                ? UnchangedPlanner.many(plain, compared.entity, compared.unchanged)
                : plain;
    }

    private Update updateArrays(ValueTypes types, boolean versioned) {
        Update plain = types.update(entity(), columns, parts, versioned);
        return target instanceof Compared compared
                ? UnchangedPlanner.arrays(
                        plain, compared.entity, compared.unchanged, types.of(compared.entity, compared.unchanged))
                : plain;
    }

    private Upserted upserted() {
        return (Upserted) target;
    }

    private EntityMetadata entity() {
        return target instanceof Compared compared ? compared.entity : (EntityMetadata) target;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WriteShape that
                && kind == that.kind
                && rows == that.rows
                && target.equals(that.target)
                && Arrays.equals(columns, that.columns)
                && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, target, rows, parts) * 31 + Arrays.hashCode(columns);
    }
}
