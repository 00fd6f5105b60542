// SPDX-License-Identifier: MIT
package io.mikroorm.json;

import io.mikroorm.type.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Objects as documents. A row holds the text in {@link JsonText#normal normal} form; databases give it back in forms of their
 * own, so texts are compared by what they mean, and in the end by what Java sees of them. Immutable.
 */
public final class JsonType implements Type<Object, String> {

    private final Class<?> held;
    private final java.lang.reflect.Type declared;
    private final JsonMapper mapper;

    /** For a field of a class, as it is declared with its type arguments. */
    public JsonType(Class<?> held, java.lang.reflect.Type declared, JsonMapper mapper) {
        this.held = held;
        this.declared = declared;
        this.mapper = mapper;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Class<Object> javaType() {
        return (Class<Object>) held;
    }

    /**
     * What a value looks like inside of a document, to be compared with one there: a {@code String}, a {@code BigDecimal} or a {@code Boolean}. Numbers
     * are numbers, all else is as the library writes it; null for what it writes as something else.
     */
    public @Nullable Object inside(Object value) {
        if (value instanceof String || value instanceof Boolean) {
            return value;
        }
        BigDecimal number = value instanceof Number plain ? number(plain) : null;
        if (number != null) {
            return number;
        }
        Object tree = JsonTree.read(mapper.write(value, value.getClass()));
        return tree instanceof String || tree instanceof Boolean || tree instanceof BigDecimal ? tree : null;
    }

    private static @Nullable BigDecimal number(Number value) {
        if (value instanceof BigDecimal decimal) {
            return decimal;
        }
        if (value instanceof BigInteger whole) {
            return new BigDecimal(whole);
        }
        boolean real = value instanceof Double || value instanceof Float;
        if (real) {
            return Double.isFinite(value.doubleValue()) ? new BigDecimal(value.toString()) : null;
        }
        boolean whole =
                value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte;
        return whole ? BigDecimal.valueOf(value.longValue()) : null;
    }

    @Override
    public Class<String> databaseType() {
        return String.class;
    }

    @Override
    public String toDatabase(Object value) {
        return JsonText.normal(mapper.write(value, declared));
    }

    @Override
    public Object toJava(String value) {
        Object made = mapper.read(value, declared);
        if (made == null) {
            throw new IllegalArgumentException("the document was read as null");
        }
        return made;
    }

    /** A document that says more than the class takes, or leaves out what the class fills in, is still the same. */
    @Override
    public boolean equal(String one, String other) {
        return one.equals(other) || JsonText.same(one, other) || JsonText.same(seen(one), seen(other));
    }

    /** Databases write numbers in other forms, which must not put documents in another order. */
    @Override
    public String ordered(String value) {
        return JsonText.canonical(value);
    }

    private String seen(String text) {
        return toDatabase(toJava(text));
    }

    @Override
    public String toString() {
        return held.getSimpleName() + " as JSON";
    }
}
