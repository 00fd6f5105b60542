// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import io.mikroorm.type.StructType.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row holds of a relation that may lead to entities of several classes: which class it is, and the key there.
 *
 * @param type the name by which rows know the class
 * @param key the target's key
 */
public record PolymorphicKey(String type, Object key) {

    /** The name of the part with the class. */
    public static final String TYPE = "type";

    /** How such values are stored: as a key of two parts, of which the second is as keys of the targets are. */
    public static ValueType stored(ValueType type, String keyName, ValueType key) {
        List<Part> parts = List.of(new Part(TYPE, TYPE, type), new Part(keyName, keyName, key));
        StructType struct = StructType.key(PolymorphicKey.class, parts, new Access());
        return new ValueType(PolymorphicKey.class, Storage.STRUCT, struct, Limits.NONE);
    }

    private static final class Access implements StructAccess {

        @Override
        public @Nullable Object[] values(Object object) {
            PolymorphicKey whole = (PolymorphicKey) object;
            return new @Nullable Object[] {whole.type, whole.key};
        }

        @Override
        public Object make(@Nullable Object[] values) {
            Object type = values[0];
            Object key = values[1];
            if (type == null || key == null) {
                throw new IllegalArgumentException("A reference has a type and a key");
            }
            return new PolymorphicKey((String) type, key);
        }

        @Override
        public @Nullable String missing(Object object) {
            return null;
        }
    }
}
