// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.bson;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.row.BoxedValues;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;

/** Reads arrays of keys: one after another, from their bytes, through a row of one column. Not thread-safe. */
final class KeyArrays {

    private static final int SIZE = 4;

    private final BsonRow single = new BsonRow(new String[] {"link"});
    private final List<Object> keys = new ArrayList<>();

    /** The keys of the array that begins at a place. */
    Object[] read(byte[] bytes, int at, ValueType type) {
        single.over(bytes);
        keys.clear();
        int place = at + SIZE;
        while (bytes[place] != 0) {
            byte kind = bytes[place];
            int value = BsonBytes.nameEnd(bytes, place + 1) + 1;
            single.set(0, kind, value);
            add(type);
            place = BsonBytes.skip(kind, bytes, value);
        }
        return keys.toArray();
    }

    private void add(ValueType type) {
        try {
            Object key = BoxedValues.read(single, 0, type);
            if (key != null) {
                keys.add(key);
            }
        } catch (ValidationException e) {
            return; // other programs may link what they like: nobody has such a key
        }
    }
}
