// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.EnumMode;
import io.mikroorm.json.JsonMapper;
import io.mikroorm.json.JsonType;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.draft.TypeBindings;
import io.mikroorm.metadata.discovery.mistake.TypeMistakes;
import io.mikroorm.type.ArrayType;
import io.mikroorm.type.Limits;
import io.mikroorm.type.StandardType;
import io.mikroorm.type.StandardTypes;
import io.mikroorm.type.Storage;
import io.mikroorm.type.Type;
import io.mikroorm.type.ValueType;
import java.lang.reflect.Constructor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides how each plain value is stored. Reads the fields' classes and {@code @Property}; writes the types. */
final class ResolveTypes implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        model.forEachProperty(property -> {
            Mistake mistake = property instanceof ScalarDraft scalar ? typed(model, scalar) : null;
            if (mistake != null) {
                model.mistakes.add(property, mistake);
            }
        });
    }

    private static @Nullable Mistake typed(ModelDraft model, ScalarDraft property) {
        return property.body == null ? resolve(model, property) : CompositeKeys.resolve(model, property, property.body);
    }

    /** Decides how one value is stored. */
    static @Nullable Mistake resolve(ModelDraft model, ScalarDraft property) {
        Mistake mistake = declaredWrongly(property);
        if (mistake != null) {
            return mistake;
        }
        mistake = property.json
                ? document(model, property)
                : property.converterClass == void.class ? builtIn(model, property) : converted(model, property);
        if (mistake != null) {
            return mistake;
        }
        ValueType element = property.type().element();
        String refusal = model.platform.refusal(element == null ? property.type() : element);
        if (refusal == null && !property.columnType.isEmpty()) {
            refusal = model.platform.mismatch(property.type(), property.columnType);
        }
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

    private static @Nullable Mistake document(ModelDraft model, ScalarDraft property) {
        if (property.converterClass != void.class) {
            return TypeMistakes.jsonAndType(property);
        }
        List<JsonMapper> mappers = model.mappers.all();
        if (mappers.size() != 1) {
            return mappers.isEmpty() ? TypeMistakes.noMapper(property) : TypeMistakes.severalMappers(property, mappers);
        }
        java.lang.reflect.Type declared = property.owner.bindings.resolveAll(property.declaredType);
        JsonType converter = new JsonType(property.held, declared, mappers.get(0));
        property.type = new ValueType(property.held, Storage.JSON, converter, property.limits);
        return null;
    }

    private static @Nullable Mistake builtIn(ModelDraft model, ScalarDraft property) {
        ValueType found = scalar(model, property.held, property);
        if (found == null) {
            found = content(property);
        }
        if (found == null && ArrayType.holdsElements(property.held)) {
            found = array(model, property);
        }
        property.type = found;
        return found == null ? TypeMistakes.unknown(property) : null;
    }

    /** How values of a class are stored that are one value; null for other classes. */
    private static @Nullable ValueType scalar(ModelDraft model, Class<?> type, ScalarDraft property) {
        Storage storage = Storage.of(type);
        if (storage != null) {
            return new ValueType(type, storage, null, property.limits);
        }
        if (type.isEnum()) {
            storage = property.enumMode == EnumMode.NAME ? Storage.STRING : Storage.INT;
            return new ValueType(type, storage, null, property.limits);
        }
        StandardType<?, ?> standard = StandardTypes.of(type);
        if (standard != null) {
            return standard(type, standard, property.limits);
        }
        Type<?, ?> own = model.platform.storedAs(type);
        return own == null
                ? null
                : new ValueType(type, Objects.requireNonNull(Storage.of(own.databaseType())), own, property.limits);
    }

    /** How contents are stored, which are not held; null for other classes. */
    private static @Nullable ValueType content(ScalarDraft property) {
        for (Storage storage : new Storage[] {Storage.BLOB, Storage.CLOB}) {
            if (storage.javaType() == property.held) {
                return new ValueType(property.held, storage, null, property.limits);
            }
        }
        return null;
    }

    private static ValueType standard(Class<?> type, StandardType<?, ?> standard, Limits declared) {
        Storage storage = Objects.requireNonNull(Storage.of(standard.databaseType()));
        Limits limits = declared.length() > 0 ? declared : new Limits(standard.length(), 0, 0);
        return new ValueType(type, storage, standard, limits);
    }

    /** How arrays and collections of such values are stored; the limits are those of each element. */
    private static @Nullable ValueType array(ModelDraft model, ScalarDraft property) {
        Class<?> held = property.held;
        Class<?> inside =
                held.isArray() ? held.getComponentType() : property.owner.bindings.argumentOf(property.declaredType);
        ValueType element = inside == null ? null : scalar(model, inside, property);
        return element == null
                ? null
                : new ValueType(held, Storage.ARRAY, ArrayType.of(held, element), Limits.NONE, element);
    }

    private static @Nullable Mistake converted(ModelDraft model, ScalarDraft property) {
        try {
            Type<?, ?> foreign = model.declarations.converter(property.converterClass);
            if (foreign != null) {
                return converted(property, foreign);
            }
            if (!Type.class.isAssignableFrom(property.converterClass)) {
                return TypeMistakes.noType(property);
            }
            return converted(property, make(property.converterClass));
        } catch (ReflectiveOperationException | RuntimeException e) {
            return TypeMistakes.notMade(property, e);
        }
    }

    private static @Nullable Mistake converted(ScalarDraft property, Type<?, ?> converter) {
        Class<?> held = TypeBindings.boxed(property.held);
        if (TypeBindings.boxed(converter.javaType()) != held) {
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
}
