// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.bson;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.row.BoxedValues;
import io.mikroorm.type.StandardType;
import io.mikroorm.type.StructType;
import io.mikroorm.type.Type;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads arrays of keys of one type: one after another, from their bytes, through a row of one column. Not thread-safe. */
final class KeyArrays {

    private static final int SIZE = 4;

    private final BsonRow single = new BsonRow(new String[] {"link"});
    private final List<Object> keys = new ArrayList<>();
    private final ValueType type;

    /** What a class of the JDK, or that of keys of several parts, refuses is no key; what the application's own conversion throws is an error. */
    private final boolean isOfTheApplication;

    KeyArrays(ValueType type) {
        Type<?, ?> converter = type.converter();
        this.type = type;
        this.isOfTheApplication =
                converter != null && !(converter instanceof StandardType) && !(converter instanceof StructType);
    }

    /** The keys of the array that begins at a place. */
    Object[] read(byte[] bytes, int at) {
        single.over(bytes);
        keys.clear();
        int place = at + SIZE;
        while (bytes[place] != 0) {
            byte kind = bytes[place];
            int value = BsonBytes.nameEnd(bytes, place + 1) + 1;
            single.set(0, kind, value);
            add();
            place = BsonBytes.skip(kind, bytes, value);
        }
        return keys.toArray();
    }

    /** Other programs may link what they like: what is no key has no member. */
    private void add() {
        Object key = single.canBe(0, type) ? key() : null;
        if (key != null) {
            keys.add(key);
        }
    }

    private @Nullable Object key() {
        Object stored;
        try {
            stored = BoxedValues.readStored(single, 0, type);
        } catch (ValidationException ofAnotherKind) {
            return null;
        }
        try {
            return type.toJava(stored);
        } catch (RuntimeException refused) {
            if (isOfTheApplication) {
                throw refused;
            }
            return null;
        }
    }
}
