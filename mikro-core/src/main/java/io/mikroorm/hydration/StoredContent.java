// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.entity.EntityContext;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.type.BinaryContent;
import io.mikroorm.type.TextContent;
import java.io.InputStream;
import java.io.Reader;

/** A content as a row was found to hold it: where it is and how long, not what. Equal to itself only. */
public abstract class StoredContent {

    private final EntityContext context;
    private final EntityMetadata entity;
    private final int column;
    private final Object key;
    private final long length;

    private StoredContent(Place place, long length) {
        this.context = place.context;
        this.entity = place.entity;
        this.column = place.column;
        this.key = place.key;
        this.length = length;
    }

    /** Where a content is, and who opens it. */
    record Place(EntityContext context, EntityMetadata entity, int column, Object key) {}

    final EntityContext context() {
        return context;
    }

    /** The entity whose row holds it. */
    public final EntityMetadata entity() {
        return entity;
    }

    /** The column that holds it. */
    public final MappedColumn column() {
        return entity.columns().get(column);
    }

    /** The key of the row that holds it, boxed. */
    public final Object key() {
        return key;
    }

    /** How many bytes it had when the row was found. */
    public final long length() {
        return length;
    }

    /** {@code Book.scan of Book#5}, for messages. */
    public final String describe() {
        return entity.name() + "." + column().path() + " of " + entity.name() + "#" + key;
    }

    @Override
    public final String toString() {
        return describe() + " (" + length + " bytes)";
    }

    /** Bytes. */
    static final class Binary extends StoredContent implements BinaryContent {

        Binary(Place place, long length) {
            super(place, length);
        }

        @Override
        public InputStream open() {
            return context().open(this);
        }
    }

    /** Text. */
    static final class Text extends StoredContent implements TextContent {

        Text(Place place, long length) {
            super(place, length);
        }

        @Override
        public Reader open() {
            return context().open(this);
        }
    }
}
