// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import io.mikroorm.type.StructType.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a row holds of a relation that may lead to entities of several classes: which class it is, and the key there. Where the relation has a
 * {@code targetKey}, rows hold that value of the target instead of the key, and so does this.
 *
 * @param type the name by which rows know the class
 * @param key the target's key, or the value of its {@code targetKey}
 */
public record PolymorphicKey(String type, Object key) {

    /** The name of the part with the class. */
    public static final String TYPE = "type";

    /** The name of what has the parts of the key, where keys have several. */
    public static final String KEY = "key";

    /** How such values are stored: as a key of two parts, of which the second is as keys of the targets are. */
    public static ValueType stored(ValueType type, String keyName, ValueType key) {
        return stored(List.of(new Part(TYPE, TYPE, type), new Part(keyName, keyName, key)), new Access());
    }

    /**
     * How such values are stored where the keys of the targets have several parts: as one key of the name and of these.
     *
     * @param parts of all keys alike, each below {@link #KEY}
     * @param keys how the keys of each class are stored, by the name of the class
     */
    public static ValueType stored(ValueType type, List<Part> parts, Map<String, ValueType> keys) {
        List<Part> all = new ArrayList<>(parts.size() + 1);
        all.add(new Part(TYPE, TYPE, type));
        all.addAll(parts);
        Map<String, StructAccess> byName = new HashMap<>();
        keys.forEach((name, key) -> {
            if (key.converter() instanceof StructType struct) {
                byName.put(name, struct.access());
            }
        });
        return stored(all, new PartsAccess(byName));
    }

    /**
     * How such keys are read where rows have another value of their targets: the name is in the row, the key in that of the target. Without a
     * target there is no key.
     *
     * @param keys how the keys of each class are stored, by the name of the class, in order
     */
    public static ValueType read(Map<String, ValueType> keys) {
        ValueType name = new ValueType(String.class, Storage.STRING, null, Limits.NONE);
        ValueType first = keys.values().iterator().next();
        if (!first.isKeyOfParts()) {
            return stored(name, KEY, first).decidedBy(List.of(1));
        }
        List<Part> parts = new ArrayList<>();
        List<Integer> deciding = new ArrayList<>();
        for (Part part : first.parts()) {
            parts.add(new Part(KEY + "." + part.path(), KEY + "." + part.name(), part.type()));
            deciding.add(parts.size());
        }
        return stored(name, parts, keys).decidedBy(deciding);
    }

    private static ValueType stored(List<Part> parts, StructAccess access) {
        StructType struct = StructType.key(PolymorphicKey.class, parts, access);
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

    /** The keys of each class are objects of a class of their own. */
    private static final class PartsAccess implements StructAccess {

        private final Map<String, StructAccess> byName;

        PartsAccess(Map<String, StructAccess> byName) {
            this.byName = Map.copyOf(byName);
        }

        @Override
        public @Nullable Object[] values(Object object) {
            PolymorphicKey whole = (PolymorphicKey) object;
            StructAccess access = byName.get(whole.type);
            if (access == null) {
                throw new IllegalArgumentException("No class is called " + whole.type);
            }
            @Nullable Object[] parts = access.values(whole.key);
            @Nullable Object[] values = new @Nullable Object[parts.length + 1];
            values[0] = whole.type;
            System.arraycopy(parts, 0, values, 1, parts.length);
            return values;
        }

        /** A row may name a class that is none of them, which is told where its target is looked for. */
        @Override
        public Object make(@Nullable Object[] values) {
            String type = String.valueOf(values[0]);
            @Nullable Object[] parts = Arrays.copyOfRange(values, 1, values.length);
            StructAccess access = byName.get(type);
            return new PolymorphicKey(
                    type, access == null ? CompositeKey.of(Arrays.asList(parts)) : access.make(parts));
        }

        @Override
        public @Nullable String missing(Object object) {
            PolymorphicKey whole = (PolymorphicKey) object;
            StructAccess access = byName.get(whole.type);
            String part = access == null ? null : access.missing(whole.key);
            return part == null ? null : KEY + "." + part;
        }
    }
}
