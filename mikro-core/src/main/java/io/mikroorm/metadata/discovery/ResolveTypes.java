// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.EnumMode;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.json.JsonMapper;
import io.mikroorm.json.JsonType;
import io.mikroorm.metadata.discovery.draft.ClassDraft;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.draft.TypeBindings;
import io.mikroorm.metadata.discovery.mistake.StoredMistakes;
import io.mikroorm.metadata.discovery.mistake.TypeMistakes;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.type.ArrayType;
import io.mikroorm.type.Limits;
import io.mikroorm.type.NativeEnum;
import io.mikroorm.type.StandardType;
import io.mikroorm.type.StandardTypes;
import io.mikroorm.type.Storage;
import io.mikroorm.type.Type;
import io.mikroorm.type.ValueType;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides how each plain value is stored. Reads the fields' classes and {@code @Property}; writes the types, and the enums that the store knows. */
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
                : isBuiltIn(property) ? builtIn(model, property) : converted(model, property);
        if (mistake != null) {
            return mistake;
        }
        ValueType element = property.type().element();
        tellColumnType(model, property);
        String refusal = model.platform.refusal(element == null ? property.type() : element);
        if (refusal == null && !property.columnType.isEmpty()) {
            refusal = model.platform.mismatch(property.type(), property.columnType);
        }
        return refusal == null
                ? nativeEnum(model, property)
                : TypeMistakes.refused(property, model.platform.name(), refusal);
    }

    /** What the type says of the column, where the mapping says nothing. */
    private static void tellColumnType(ModelDraft model, ScalarDraft property) {
        Type<?, ?> type = property.type().converter();
        if (type != null && property.columnType.isEmpty() && !property.owner.inDocument && property.formula == null) {
            property.columnType = type.columnType(model.platform.name());
        }
    }

    private static @Nullable Mistake declaredWrongly(ScalarDraft property) {
        Class<?> type = property.held;
        if (type.isPrimitive() && property.nullable) {
            return TypeMistakes.nullablePrimitive(property);
        }
        boolean isCollection = Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
        if (isCollection && property.isFinal() && !property.computed && !property.owner.type.isRecord()) {
            return TypeMistakes.finalCollection(property);
        }
        Limits limits = property.limits;
        boolean negative = limits.length() < 0 || limits.precision() < 0 || limits.scale() < 0;
        boolean tooWide = limits.precision() > 0 && limits.scale() > limits.precision();
        return negative || tooWide ? TypeMistakes.limits(property) : null;
    }

    private static @Nullable Mistake document(ModelDraft model, ScalarDraft property) {
        if (!isBuiltIn(property)) {
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

    /** Whether no type is named, or only that none that is registered is meant. */
    private static boolean isBuiltIn(ScalarDraft property) {
        return property.converterClass == void.class || property.converterClass == Type.class;
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
        Type<?, ?> registered = registered(model, type, property);
        if (registered != null) {
            Storage stored = Objects.requireNonNull(Storage.of(registered.databaseType()));
            return new ValueType(type, stored, registered, property.limits);
        }
        Storage storage = Storage.of(type);
        if (storage != null) {
            return new ValueType(type, storage, null, property.limits);
        }
        if (type.isEnum()) {
            storage = property.enumMode == EnumMode.ORDINAL ? Storage.INT : Storage.STRING;
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

    /** The type that stores all values of a class, but those that the library or the database makes; null for none, or one that was refused. */
    private static @Nullable Type<?, ?> registered(ModelDraft model, Class<?> type, ScalarDraft property) {
        Type<?, ?> registered = model.declarations.registered(type);
        boolean said = property.enumMode != EnumMode.NAME
                || !property.enumType.isEmpty()
                || property.converterClass == Type.class;
        return registered == null || said || isMade(property) || Storage.of(registered.databaseType()) == null
                ? null
                : registered;
    }

    private static boolean isMade(ScalarDraft property) {
        Class<?> held = TypeBindings.boxed(property.held);
        boolean counted = held == Long.class || held == Integer.class;
        return switch (property.role) {
            case VERSION, CREATED_AT, UPDATED_AT -> true;
            case KEY ->
                property.generation == KeyGeneration.AUTO ? counted : property.generation != KeyGeneration.ASSIGNED;
            default -> false;
        };
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

    /** Gives the column of a native enum its type, and notes the enum with the entity; returns what is wrong with it, null for nothing. */
    private static @Nullable Mistake nativeEnum(ModelDraft model, ScalarDraft property) {
        if (property.enumMode != EnumMode.NATIVE) {
            return property.enumType.isEmpty() ? null : StoredMistakes.enumTypeOfNone(property);
        }
        ValueType element = property.type().element();
        ValueType type = element == null ? property.type() : element;
        String misplaced = misplaced(property, type);
        if (misplaced != null) {
            return StoredMistakes.misplacedEnum(property, misplaced);
        }
        if (!model.platform.capabilities().has(Feature.NATIVE_ENUMS)) {
            return StoredMistakes.noNativeEnums(property, model.platform.name());
        }
        EntityDraft entity = entity(property.owner);
        NativeEnum made = new NativeEnum(entity.schema(), enumName(model, property, type), constants(type));
        String words = model.platform.enumColumn(made, element != null);
        if (words == null) {
            return StoredMistakes.noNativeEnumArrays(property, model.platform.name());
        }
        property.columnType = words;
        entity.nativeEnums.putIfAbsent(made, property);
        return null;
    }

    private static @Nullable String misplaced(ScalarDraft property, ValueType type) {
        if (!type.isEnum()) {
            return "is no enum";
        }
        if (property.formula != null) {
            return "is a @Formula, which has no column";
        }
        if (property.owner.inDocument) {
            return "is inside of an object or array, which is one column with all that is in it";
        }
        if (!property.columnType.isEmpty()) {
            return "has a columnType, which says another type";
        }
        return type.javaType().getEnumConstants().length == 0 ? "is an enum without constants" : null;
    }

    private static String enumName(ModelDraft model, ScalarDraft property, ValueType type) {
        return property.enumType.isEmpty()
                ? model.naming.enumTypeName(type.javaType().getSimpleName())
                : property.enumType;
    }

    private static List<String> constants(ValueType type) {
        List<String> names = new ArrayList<>();
        for (Object constant : type.javaType().getEnumConstants()) {
            names.add(((Enum<?>) constant).name());
        }
        return names;
    }

    private static EntityDraft entity(ClassDraft owner) {
        ClassDraft outer = owner.outer;
        return outer == null ? (EntityDraft) owner : entity(outer);
    }
}
