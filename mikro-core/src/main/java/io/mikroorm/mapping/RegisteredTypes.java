// SPDX-License-Identifier: MIT
package io.mikroorm.mapping;

import io.mikroorm.type.Storage;
import io.mikroorm.type.Type;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types that store all values of their classes, wherever the mapping does not say another. Immutable. */
public final class RegisteredTypes {

    /** None. */
    public static final RegisteredTypes NONE = new RegisteredTypes(List.of());

    private final Map<Class<?>, Type<?, ?>> byClass = new LinkedHashMap<>();
    private final List<MappingMistake> mistakes = new ArrayList<>();

    /** These, of which each is for another class. */
    public RegisteredTypes(List<Type<?, ?>> types) {
        this(types, List.of());
    }

    /** These, and those that store values as converters of other libraries do. */
    public RegisteredTypes(List<Type<?, ?>> types, List<Class<?>> converters) {
        List<Type<?, ?>> all = new ArrayList<>(types);
        converters.forEach(converter -> translate(converter, all));
        for (Type<?, ?> type : all) {
            Type<?, ?> other = byClass.putIfAbsent(boxed(type.javaType()), type);
            if (other != null) {
                mistakes.add(twice(other, type));
            }
            if (Storage.of(type.databaseType()) == null) {
                mistakes.add(notStorable(type));
            }
        }
    }

    private void translate(Class<?> converter, List<Type<?, ?>> all) {
        Type<?, ?> type = null;
        String reason = "which no library that is there knows as one";
        try {
            for (AnnotationTranslator translator : AnnotationTranslator.found()) {
                type = type == null ? translator.ofConverter(converter) : type;
            }
        } catch (IllegalArgumentException e) {
            reason = "which cannot be used: " + e.getMessage();
        }
        if (type == null) {
            mistakes.add(noConverter(converter, reason));
        } else {
            all.add(type);
        }
    }

    /** The one for a class, of a primitive that of its wrapper; null for none. */
    public @Nullable Type<?, ?> of(Class<?> type) {
        return byClass.get(boxed(type));
    }

    /** The classes of which there is one. */
    public List<Class<?>> classes() {
        return List.copyOf(byClass.keySet());
    }

    /** What is wrong with them. */
    public List<MappingMistake> mistakes() {
        return List.copyOf(mistakes);
    }

    private static Class<?> boxed(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }

    private static MappingMistake twice(Type<?, ?> one, Type<?, ?> other) {
        return new MappingMistake(
                2862,
                "Two types are registered for " + one.javaType().getSimpleName() + ": " + name(one) + " and "
                        + name(other) + ". Register one, and name the other where it is to be: @Property(type = …).");
    }

    private static MappingMistake notStorable(Type<?, ?> type) {
        return new MappingMistake(
                2863,
                "The registered type " + name(type) + " stores "
                        + type.databaseType().getSimpleName()
                        + ", which no column holds. Store one of the classes that Storage has, such as String or Long.");
    }

    private static MappingMistake noConverter(Class<?> named, String reason) {
        return new MappingMistake(
                2905,
                named.getSimpleName() + " is registered as a converter (converters(…)), " + reason
                        + ". Name an AttributeConverter of Jakarta Persistence, with mikro-jakarta on the class path; or register a Type of"
                        + " your own: types(new …).");
    }

    private static String name(Type<?, ?> type) {
        return type.getClass().getSimpleName();
    }
}
