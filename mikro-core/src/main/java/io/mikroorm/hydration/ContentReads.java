// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.hydration.StoredContent.Place;
import io.mikroorm.metadata.KeyValues;
import io.mikroorm.row.Row;
import io.mikroorm.type.BinaryContent;
import io.mikroorm.type.Storage;
import io.mikroorm.type.TextContent;
import org.jspecify.annotations.Nullable;

/** Makes stored contents of the lengths that rows hold. Of the state only the class is asked: it may be the prototype. */
public final class ContentReads {

    /** The length of what is not there. */
    private static final long NONE = -1;

    private ContentReads() {}

    /** Reads a length; -1 for null. */
    public static long length(Row row, int column) {
        long length = row.getLong(column);
        return length == 0 && row.wasNull() ? NONE : length;
    }

    /** Bytes in the row of an entity with an integral key; null for the length -1. */
    public static @Nullable BinaryContent blob(
            long length, References references, EntityState state, long key, int index) {
        return length == NONE
                ? null
                : new StoredContent.Binary(
                        place(references, state, KeyValues.box(state.metadata(), key), index), length);
    }

    /** Bytes in the row of an entity with another key; null for the length -1. */
    public static @Nullable BinaryContent blob(
            long length, References references, EntityState state, Object key, int index) {
        return length == NONE ? null : new StoredContent.Binary(place(references, state, key, index), length);
    }

    /** Text in the row of an entity with an integral key; null for the length -1. */
    public static @Nullable TextContent clob(
            long length, References references, EntityState state, long key, int index) {
        return length == NONE
                ? null
                : new StoredContent.Text(place(references, state, KeyValues.box(state.metadata(), key), index), length);
    }

    /** Text in the row of an entity with another key; null for the length -1. */
    public static @Nullable TextContent clob(
            long length, References references, EntityState state, Object key, int index) {
        return length == NONE ? null : new StoredContent.Text(place(references, state, key, index), length);
    }

    /** A content of either kind, in the row of a state that has its key. */
    static @Nullable Object read(Row row, int column, References references, EntityState state, int index) {
        Object key = state.keyOf();
        if (key == null) {
            throw HydrationErrors.noEntity(state.metadata());
        }
        long length = length(row, column);
        return state.metadata().columns().get(index).type().storage() == Storage.BLOB
                ? blob(length, references, state, key, index)
                : clob(length, references, state, key, index);
    }

    private static Place place(References references, EntityState state, Object key, int index) {
        return new Place(references.batch().context(), state.metadata(), index, key);
    }
}
