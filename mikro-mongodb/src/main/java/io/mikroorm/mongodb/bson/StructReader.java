// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.bson;

import io.mikroorm.row.BoxedValues;
import io.mikroorm.type.StructType.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads documents in an array as structs: one after another, from their bytes, through a row of their own. Not thread-safe. */
final class StructReader {

    private final List<Part> parts;
    private final FieldTree fields = new FieldTree();
    private final BsonRow row;

    /** For structs of these parts; {@code name} is what messages call the array. */
    StructReader(String name, List<Part> parts) {
        this.parts = parts;
        String[] names = new String[parts.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = name + "." + parts.get(i).name();
            fields.add(parts.get(i).name(), i);
        }
        fields.seal();
        this.row = new BsonRow(names);
    }

    /** The values of the parts of the document that begins at a place. */
    @Nullable
    Object[] read(byte[] bytes, int at) {
        @Nullable Object[] values = new @Nullable Object[parts.size()];
        row.over(bytes);
        row.clear(0, values.length);
        fields.locate(bytes, at, row);
        for (int i = 0; i < values.length; i++) {
            values[i] = BoxedValues.readStored(row, i, parts.get(i).type());
        }
        return values;
    }
}
