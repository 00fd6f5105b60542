// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import io.mikroorm.row.BoxedValues;
import io.mikroorm.row.ValueSink;
import io.mikroorm.type.StructType;
import io.mikroorm.type.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets the parts of keys of several, each to a slot of its own. */
final class KeyParts {

    private KeyParts() {}

    static void setNull(ValueSink sink, int slot, ValueType type) {
        for (int i = 0; i < type.width(); i++) {
            sink.setNull(slot + i);
        }
    }

    static void set(ValueSink sink, int slot, ValueType type, @Nullable Object[] value) {
        List<StructType.Part> parts = type.parts();
        for (int i = 0; i < value.length; i++) {
            BoxedValues.writeStored(sink, slot + i, parts.get(i).type(), value[i]);
        }
    }
}
