// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.EnumMode;
import io.mikroorm.type.Limits;
import io.mikroorm.type.Storage;
import io.mikroorm.type.Type;
import io.mikroorm.type.ValueType;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides how each plain value is stored. Reads the fields' classes and {@code @Property}; writes the types. */
final class ResolveTypes implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        model.forEachProperty(property -> {
            Mistake mistake = property instanceof ScalarDraft scalar ? resolve(model, scalar) : null;
            if (mistake != null) {
                model.mistakes.add(property, mistake);
            }
        });
    }

    private static @Nullable Mistake resolve(ModelDraft model, ScalarDraft property) {
        Mistake mistake = declaredWrongly(property);
        if (mistake != null) {
            return mistake;
        }
        mistake = property.converterClass == void.class ? builtIn(property) : converted(property);
        if (mistake != null) {
            return mistake;
        }
        String refusal = model.platform.refusal(property.type());
        return refusal == null ? null : TypeMistakes.refused(property, model.platform.name(), refusal);
    }

    private static @Nullable Mistake declaredWrongly(ScalarDraft property) {
        Class<?> type = property.held;
        if (type.isPrimitive() && property.nullable) {
            return TypeMistakes.nullablePrimitive(property);
        }
        boolean isCollection = Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
        if (isCollection && property.isFinal() && !property.owner.type.isRecord()) {
            return TypeMistakes.finalCollection(property);
        }
        Limits limits = property.limits;
        boolean negative = limits.length() < 0 || limits.precision() < 0 || limits.scale() < 0;
        boolean tooWide = limits.precision() > 0 && limits.scale() > limits.precision();
        return negative || tooWide ? TypeMistakes.limits(property) : null;
    }

    private static @Nullable Mistake builtIn(ScalarDraft property) {
        Class<?> type = property.held;
        Storage storage = Storage.of(type);
        if (storage == null && type.isEnum()) {
            storage = property.enumMode == EnumMode.NAME ? Storage.STRING : Storage.INT;
        }
        if (storage == null) {
            return TypeMistakes.unknown(property);
        }
        property.type = new ValueType(type, storage, null, property.limits);
        return null;
    }

    private static @Nullable Mistake converted(ScalarDraft property) {
        if (!Type.class.isAssignableFrom(property.converterClass)) {
            return TypeMistakes.noType(property);
        }
        try {
            return converted(property, make(property.converterClass));
        } catch (ReflectiveOperationException | RuntimeException e) {
            return TypeMistakes.notMade(property, e);
        }
    }

    private static @Nullable Mistake converted(ScalarDraft property, Type<?, ?> converter) {
        Class<?> held = boxed(property.held);
        if (boxed(converter.javaType()) != held) {
            return TypeMistakes.otherJavaType(property, converter.javaType());
        }
        Storage storage = Storage.of(converter.databaseType());
        if (storage == null) {
            return TypeMistakes.notStorable(property, converter.databaseType());
        }
        property.type = new ValueType(property.held, storage, converter, property.limits);
        return null;
    }

    /** A converter, through its constructor without arguments, whatever its visibility. */
    private static Type<?, ?> make(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return (Type<?, ?>) constructor.newInstance();
    }

    /** The wrapper of a primitive class; any other class as it is. */
    static Class<?> boxed(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }
}
