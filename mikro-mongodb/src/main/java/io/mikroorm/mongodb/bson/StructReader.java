// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.bson;

import io.mikroorm.row.BoxedValues;
import io.mikroorm.type.StructType.Part;
import io.mikroorm.type.ValueType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads documents as structs: one after another, from their bytes, through a row of their own. Not thread-safe. */
final class StructReader {

    private static final int SIZE = 4;

    private final String name;
    private final boolean isKey;
    private final List<Part> parts;
    private final FieldTree fields = new FieldTree();
    private final BsonRow row;

    /** For structs of a type; {@code name} is what messages call the field. */
    StructReader(String name, ValueType struct) {
        this.name = name;
        this.isKey = struct.isKeyOfParts();
        this.parts = struct.parts();
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
        if (isKey) {
            requireOrder(bytes, at, "", 0);
        }
        @Nullable Object[] values = new @Nullable Object[parts.size()];
        row.over(bytes);
        row.clear(0, values.length);
        fields.locate(bytes, at, row);
        for (int i = 0; i < values.length; i++) {
            values[i] = BoxedValues.readStored(row, i, parts.get(i).type());
            if (isKey) {
                requirePart(i, values[i]);
            }
        }
        return values;
    }

    private void requirePart(int number, @Nullable Object value) {
        Part part = parts.get(number);
        if (value == null) {
            throw BsonErrors.otherKind(name, "a document without '" + part.name() + "'", "key of all its parts");
        }
        if (!row.canBe(number, part.type())) {
            throw BsonErrors.otherKind(
                    name,
                    "a document with a '" + part.name() + "' that is read as the "
                            + part.type().javaType().getSimpleName() + " " + value + ", but would not be found by it",
                    "key that MongoDB compares as it is read");
        }
    }

    /**
     * Documents are equal as they are written, so a key in another form would never be found again. Goes through the document that a path leads
     * to, from the part with a number on, and gives the number of the part that follows.
     */
    private int requireOrder(byte[] bytes, int at, String path, int from) {
        int number = from;
        int place = at + SIZE;
        while (bytes[place] != 0) {
            int end = BsonBytes.nameEnd(bytes, place + 1);
            String field = path + new String(bytes, place + 1, end - place - 1, StandardCharsets.UTF_8);
            if (number == parts.size()) {
                throw otherForm();
            }
            String wanted = parts.get(number).name();
            if (wanted.equals(field)) {
                number++;
            } else if (bytes[place] == BsonBytes.DOCUMENT && wanted.startsWith(field + ".")) {
                number = requireOrder(bytes, end + 1, field + ".", number);
            } else {
                throw otherForm();
            }
            place = BsonBytes.skip(bytes[place], bytes, end + 1);
        }
        return number;
    }

    private RuntimeException otherForm() {
        return BsonErrors.otherKind(
                name,
                BsonBytes.describe(BsonBytes.DOCUMENT),
                "document of the key's parts in their order, and of nothing else");
    }
}
