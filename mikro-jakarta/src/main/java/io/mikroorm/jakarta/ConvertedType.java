// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import io.mikroorm.type.Type;
import jakarta.persistence.AttributeConverter;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import org.jspecify.annotations.Nullable;

/**
 * Stores values as an {@code AttributeConverter} does. A null is a null on both sides; the converter is not asked about it.
 *
 * @param <X> the class of the field
 * @param <Y> what is stored
 */
final class ConvertedType<X, Y> implements Type<X, Y> {

    private final AttributeConverter<X, Y> converter;
    private final Class<X> javaType;
    private final Class<Y> databaseType;

    private ConvertedType(AttributeConverter<X, Y> converter, Class<X> javaType, Class<Y> databaseType) {
        this.converter = converter;
        this.javaType = javaType;
        this.databaseType = databaseType;
    }

    /** Of a converter's class, of which an object is made. */
    @SuppressWarnings("unchecked")
    static ConvertedType<?, ?> of(Class<?> converter) {
        ParameterizedType declared = declared(converter);
        if (declared == null) {
            throw new IllegalArgumentException(
                    converter.getName() + " does not name the two classes of its AttributeConverter");
        }
        Class<?> javaType = Managed.classOf(declared.getActualTypeArguments()[0]);
        Class<?> databaseType = Managed.classOf(declared.getActualTypeArguments()[1]);
        if (javaType == null || databaseType == null) {
            throw new IllegalArgumentException(
                    converter.getName() + " does not name the two classes of its AttributeConverter");
        }
        AttributeConverter<Object, Object> made = (AttributeConverter<Object, Object>) make(converter);
        if (makesSomethingOfNull(made)) {
            throw new IllegalArgumentException(
                    converter.getName() + " makes something of null, but a null is a null in the database too");
        }
        return new ConvertedType<>(made, (Class<Object>) javaType, (Class<Object>) databaseType);
    }

    /** One that fails for null is not asked about it; one that answers would be, elsewhere. */
    @SuppressWarnings("NullAway")
    private static boolean makesSomethingOfNull(AttributeConverter<Object, Object> converter) {
        try {
            return converter.convertToDatabaseColumn(null) != null || converter.convertToEntityAttribute(null) != null;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static @Nullable ParameterizedType declared(Class<?> converter) {
        for (@Nullable Class<?> type = converter; type != null; type = type.getSuperclass()) {
            for (java.lang.reflect.Type each : type.getGenericInterfaces()) {
                if (each instanceof ParameterizedType parameterized
                        && parameterized.getRawType() == AttributeConverter.class) {
                    return parameterized;
                }
            }
        }
        return null;
    }

    private static Object make(Class<?> converter) {
        try {
            Constructor<?> constructor = converter.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(converter.getName() + " cannot be made", e);
        }
    }

    @Override
    public Class<X> javaType() {
        return javaType;
    }

    @Override
    public Class<Y> databaseType() {
        return databaseType;
    }

    @Override
    public Y toDatabase(X value) {
        return converter.convertToDatabaseColumn(value);
    }

    @Override
    public X toJava(Y value) {
        return converter.convertToEntityAttribute(value);
    }
}
