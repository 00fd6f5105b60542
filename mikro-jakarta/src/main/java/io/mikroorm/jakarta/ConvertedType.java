// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import io.mikroorm.type.Type;
import jakarta.persistence.AttributeConverter;
import java.lang.reflect.Constructor;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        List<java.lang.reflect.Type> declared = declared(converter, Map.of());
        Class<?> javaType = declared.isEmpty() ? null : Managed.classOf(declared.get(0));
        Class<?> databaseType = databaseType(converter);
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

    /** What a converter takes; null where it is no right one, which is said elsewhere. */
    static @Nullable Class<?> javaType(Class<?> converter) {
        List<java.lang.reflect.Type> declared = declared(converter, Map.of());
        return declared.isEmpty() ? null : Managed.classOf(declared.get(0));
    }

    /** What a converter stores; null where it is no right one, which is said elsewhere. */
    static @Nullable Class<?> databaseType(Class<?> converter) {
        List<java.lang.reflect.Type> declared = declared(converter, Map.of());
        return declared.isEmpty() ? null : Managed.classOf(declared.get(1));
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

    /** The two classes of a converter, which a base or an interface of it may name; none where nothing does. */
    private static List<java.lang.reflect.Type> declared(
            java.lang.reflect.Type type, Map<java.lang.reflect.Type, java.lang.reflect.Type> known) {
        Class<?> raw = Managed.classOf(type);
        if (raw == null) {
            return List.of();
        }
        List<java.lang.reflect.Type> arguments = new ArrayList<>();
        Map<java.lang.reflect.Type, java.lang.reflect.Type> here = new HashMap<>();
        if (type instanceof ParameterizedType parameterized) {
            for (java.lang.reflect.Type argument : parameterized.getActualTypeArguments()) {
                here.put(raw.getTypeParameters()[arguments.size()], known.getOrDefault(argument, argument));
                arguments.add(known.getOrDefault(argument, argument));
            }
        }
        if (raw == AttributeConverter.class) {
            return arguments;
        }
        List<java.lang.reflect.Type> above = new ArrayList<>(List.of(raw.getGenericInterfaces()));
        if (raw.getGenericSuperclass() != null) {
            above.add(raw.getGenericSuperclass());
        }
        return above.stream()
                .map(each -> declared(each, here))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Object make(Class<?> converter) {
        try {
            Constructor<?> constructor = converter.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException | InaccessibleObjectException e) {
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
