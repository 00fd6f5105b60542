// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.bson;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an entity's columns are found in a document, and the entities joined to it in arrays inside of it. Immutable once it is sealed;
 * belongs to a plan.
 */
public final class DocumentNode {

    /** Below this, a target is the number of a child. */
    static final int CHILDREN = -2;

    final int offset;
    final boolean many;
    final FieldTree fields = new FieldTree();
    final List<DocumentNode> children = new ArrayList<>(0);

    /** Pairs of columns: the second has the same value as the first. */
    final List<int[]> copies = new ArrayList<>(0);

    /** How many columns are emptied before a document is read. */
    int width;

    /** Where the document of several key fields stands, which has them as one value; -1 for none. */
    private int wholeKey = -1;

    private final @Nullable EntityMetadata entity;
    private final List<Value> values = new ArrayList<>(0);

    /** A column that is no entity's. */
    private record Value(int column, String field) {}

    /** Columns of {@link #value} that hold keys. */
    private final List<Key> keys = new ArrayList<>(0);

    /** A column that holds keys of a type. */
    private record Key(int column, ValueType type) {}

    /** The columns of an entity, from a place in the row on; {@code many} when it is a member of a to-many. */
    public DocumentNode(EntityMetadata entity, int offset, boolean many) {
        this.entity = entity;
        this.offset = offset;
        this.width = entity.readWidth();
        this.many = many;
        List<MappedColumn> columns = entity.rowColumns();
        for (int i = 0; i < columns.size(); i++) {
            if (!DocumentFields.isLookedUp(columns.get(i))) {
                add(columns, i);
            }
        }
        if (entity.keyFields() != null) {
            this.wholeKey = behind(DocumentFields.KEY);
        }
    }

    /** A field that another property writes is read once. */
    private void add(List<MappedColumn> columns, int column) {
        String path = DocumentFields.read(Objects.requireNonNull(entity), columns.get(column));
        for (int i = 0; i < columns.size(); i++) {
            boolean shown = !columns.get(column).isWritten() && columns.get(i).isWritten();
            if (shown && path.equals(DocumentFields.read(entity, columns.get(i)))) {
                copies.add(new int[] {offset + i, offset + column});
                return;
            }
        }
        fields.add(path, offset + column);
    }

    /** The number of the column behind those that there are. */
    public int end() {
        return offset + width;
    }

    /** The key of the entity that holds the foreign key of an inverse to-one stands in the first document of an array. */
    public void inverse(int column, String array, ValueType key) {
        child(new DocumentNode(column, key), array);
    }

    /** A document of which only the key is wanted. */
    private DocumentNode(int column, ValueType key) {
        this(column, 1);
        value(column, DocumentFields.KEY, key);
    }

    /** A document of which some values are wanted: see {@link #value}. The columns from a place on are empty before they are read. */
    public DocumentNode(int offset, int width) {
        this.entity = null;
        this.offset = offset;
        this.width = width;
        this.many = false;
    }

    /**
     * A column has the value of a field, which other columns may have too.
     *
     * @param key the type of the keys that the field holds; null where it holds other values
     */
    public void value(int column, String field, @Nullable ValueType key) {
        if (key != null) {
            keys.add(new Key(column, key));
        }
        for (Value known : values) {
            if (known.field.equals(field)) {
                copies.add(new int[] {known.column, column});
                return;
            }
        }
        values.add(new Value(column, field));
        fields.add(field, column);
    }

    /** The documents of an entity that is joined stand in an array. */
    public void child(DocumentNode child, String array) {
        fields.add(array, CHILDREN - children.size());
        children.add(child);
    }

    /** One more column, behind those that there are: the keys of members, which stand in an array. Returns its number. */
    public int keysOfMembers(String field) {
        return behind(field);
    }

    private int behind(String field) {
        int column = offset + width++;
        fields.add(field, column);
        return column;
    }

    /** One more column, which belongs to no entity. */
    public void extra(int column, String field) {
        fields.add(field, column);
    }

    /** Nothing more comes. */
    public DocumentNode seal() {
        fields.seal();
        children.forEach(DocumentNode::seal);
        return this;
    }

    /** Names for messages, of all columns of the row. */
    void name(String[] names) {
        for (Value value : values) {
            names[value.column] = value.field;
        }
        for (int[] copy : copies) {
            names[copy[1]] = names[copy[0]];
        }
        if (entity != null) {
            List<MappedColumn> columns = entity.rowColumns();
            for (int i = 0; i < columns.size(); i++) {
                names[offset + i] = entity.table() + "." + DocumentFields.of(entity, columns.get(i));
            }
            if (wholeKey >= 0) {
                names[wholeKey] = entity.table() + "." + DocumentFields.KEY;
            }
        }
        children.forEach(child -> child.name(names));
    }

    /** Tells a row which columns hold keys, its own or those of others. */
    void markKeys(BsonRow row) {
        if (entity != null) {
            List<MappedColumn> columns = entity.rowColumns();
            for (int i = 0; i < columns.size(); i++) {
                if (entity.isOfKey(columns.get(i)) || DocumentFields.hasKey(columns.get(i))) {
                    row.holdsKeys(offset + i, columns.get(i).type());
                }
            }
            if (wholeKey >= 0) {
                row.holdsWholeKey(offset + entity.key().index(), entity.key().type(), wholeKey);
            }
        }
        keys.forEach(key -> row.holdsKeys(key.column, key.type));
        children.forEach(child -> child.markKeys(row));
    }

    /** Whether an entity may take several rows, because a collection is joined to it. */
    boolean isMultiplying() {
        return children.stream().anyMatch(child -> child.many || child.isMultiplying());
    }
}
