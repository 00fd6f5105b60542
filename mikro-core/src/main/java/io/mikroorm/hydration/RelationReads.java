// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.row.BoxedValues;
import io.mikroorm.row.Row;
import io.mikroorm.type.ValueType;
import org.jspecify.annotations.Nullable;

/** Reads foreign keys for generated states and turns them into what a to-one field holds. */
public final class RelationReads {

    private RelationReads() {}

    /** What a state holds itself of the object that it stands for, where no field does; of all others something else. */
    public static @Nullable Object ofOwn(
            EntityState state, Object holder, @Nullable Object held, @Nullable Object otherwise) {
        return holder == state.entity() ? held : otherwise;
    }

    /** The target of a foreign key of 64 bits; null for null. */
    public static @Nullable EntityState byLong(Row row, int column, References references, int target) {
        long key = row.getLong(column);
        return key == 0 && row.wasNull() ? null : references.reference(target, key);
    }

    /** The target of a foreign key of 32 bits; null for null. */
    public static @Nullable EntityState byInt(Row row, int column, References references, int target) {
        int key = row.getInt(column);
        return key == 0 && row.wasNull() ? null : references.reference(target, (long) key);
    }

    /** The target of a foreign key of 16 bits; null for null. */
    public static @Nullable EntityState byShort(Row row, int column, References references, int target) {
        short key = row.getShort(column);
        return key == 0 && row.wasNull() ? null : references.reference(target, (long) key);
    }

    /** The target of a foreign key of 8 bits; null for null. */
    public static @Nullable EntityState byByte(Row row, int column, References references, int target) {
        byte key = row.getByte(column);
        return key == 0 && row.wasNull() ? null : references.reference(target, (long) key);
    }

    /** The target of a foreign key of another kind; null for null. */
    public static @Nullable EntityState byObject(
            Row row, int column, References references, int target, ValueType type) {
        Object key = BoxedValues.read(row, column, type);
        return key == null ? null : references.reference(target, key);
    }

    /** The target of a foreign key that says of which class it is; null for null. */
    public static @Nullable EntityState byType(
            Row row, int column, References references, TargetKeys keys, EntityState owner) {
        return keys.read(row, column, references, owner);
    }

    /** What a plain field holds: the object, made with only its key where it was not loaded. */
    public static @Nullable Object entity(@Nullable EntityState target) {
        return target == null ? null : target.entityOrReference();
    }

    /** What a plain field holds whose targets are always loaded before. */
    public static @Nullable Object loaded(@Nullable EntityState target, EntityState owner, String path) {
        if (target == null) {
            return null;
        }
        Object entity = target.entity();
        if (entity == null) {
            throw HydrationErrors.rowMissing(owner, path, target);
        }
        return entity;
    }
}
