// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.ScalarProperty.Role;
import io.mikroorm.metadata.discovery.check.AlikeKeys;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.metadata.discovery.draft.TypeBindings;
import io.mikroorm.metadata.discovery.mistake.KeyFieldMistakes;
import io.mikroorm.metadata.discovery.mistake.KeyMistakes;
import io.mikroorm.metadata.discovery.mistake.OwnColumnMistakes;
import io.mikroorm.metadata.discovery.mistake.PolymorphicMistakes;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.type.CompositeKey;
import io.mikroorm.type.KeyClass;
import io.mikroorm.type.KeyFields;
import io.mikroorm.type.Limits;
import io.mikroorm.type.Storage;
import io.mikroorm.type.StructType;
import io.mikroorm.type.ValueType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes one key of the key fields of an entity that has several: a value with all of their parts. The keys of targets are known by then. */
final class FieldKeys {

    private final ModelDraft model;

    FieldKeys(ModelDraft model) {
        this.model = model;
    }

    /** Decides the key of an entity whose targets have theirs. */
    void compose(EntityDraft entity, List<PropertyDraft> keys) {
        Mistake mistake = mistakeOfEntity(entity, keys);
        if (mistake != null) {
            model.mistakes.add(entity, mistake);
            return;
        }
        for (PropertyDraft key : keys) {
            Mistake wrong = isOfNothing(entity, key) ? KeyFieldMistakes.partOfNothing(key) : mistakeOfField(key, keys);
            if (wrong != null) {
                model.mistakes.add(key, wrong);
            }
            if (key.broken || key instanceof ToOneDraft relation && target(relation).key == null) {
                return;
            }
        }
        Class<?> keyClass = keyClass(entity);
        mistake = keyClass == CompositeKey.class ? null : mistakeOfClass(entity, keyClass, keys);
        if (mistake == null) {
            take(entity, keyClass, keys);
        } else {
            model.mistakes.add(entity, mistake);
        }
    }

    /** Those of an entity above are those of all below. */
    static void inherit(EntityDraft entity, EntityDraft parent) {
        entity.key = parent.key;
        entity.keyFields = parent.keyFields;
        entity.keyGeneration = KeyGeneration.ASSIGNED;
    }

    /** The class of keys that is declared; {@link CompositeKey} where none is. */
    static Class<?> keyClass(EntityDraft entity) {
        Entity declared = entity.declared.on(entity.type).get(Entity.class);
        return declared == null || declared.keyClass() == void.class ? CompositeKey.class : declared.keyClass();
    }

    private @Nullable Mistake mistakeOfEntity(EntityDraft entity, List<PropertyDraft> keys) {
        return model.platform.capabilities().has(Feature.KEY_FIELDS)
                ? null
                : KeyFieldMistakes.unknown(entity, keys, model.platform.name());
    }

    /** Whether it is called as something in a class of keys which there is not. */
    static boolean isOfNothing(EntityDraft entity, PropertyDraft key) {
        return !key.partName().equals(key.name())
                && (keyClass(entity) == CompositeKey.class
                        || FindKeys.keys(entity).size() == 1);
    }

    private @Nullable Mistake mistakeOfField(PropertyDraft key, List<PropertyDraft> keys) {
        if (key instanceof ToOneDraft relation) {
            return relation.isPolymorphic()
                    ? PolymorphicMistakes.option(
                            relation, "is a @PrimaryKey", "rows would be found by a class and a key")
                    : null;
        }
        ScalarDraft scalar = (ScalarDraft) key;
        boolean generated = scalar.generation != KeyGeneration.AUTO && scalar.generation != KeyGeneration.ASSIGNED;
        if (generated || scalar.generators.onCreate() != null || scalar.isMade() || !scalar.defaultText.isEmpty()) {
            return KeyFieldMistakes.generated(scalar, keys);
        }
        if (scalar.body != null
                || scalar.type == null
                || !CompositeKeys.canBePart(scalar.type().storage())) {
            return KeyFieldMistakes.wrongType(scalar, keys);
        }
        return scalar.nullable || scalar.declaredNullable ? KeyMistakes.nullable(scalar) : null;
    }

    private @Nullable Mistake mistakeOfClass(EntityDraft entity, Class<?> keyClass, List<PropertyDraft> keys) {
        boolean isClass = !keyClass.isInterface() && !keyClass.isPrimitive() && !keyClass.isArray();
        if (!isClass || !keyClass.isRecord() && (!CompositeKeys.hasEquality(keyClass) || !isMadeOfNothing(keyClass))) {
            return KeyFieldMistakes.noKeys(entity, keyClass, keys);
        }
        Map<String, Class<?>> parts = new LinkedHashMap<>();
        for (Field field : keyClass.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                parts.put(field.getName(), field.getType());
            }
        }
        List<String> names = List.copyOf(parts.keySet());
        List<String> wanted = partNames(keys);
        if (!Set.copyOf(names).equals(Set.copyOf(wanted))) {
            return KeyFieldMistakes.otherNames(entity, keyClass, names, keys);
        }
        for (PropertyDraft key : keys) {
            Class<?> type = Objects.requireNonNull(parts.get(key.partName()));
            Class<?> held = type(key).javaType();
            if (TypeBindings.boxed(type) != TypeBindings.boxed(held)) {
                return KeyFieldMistakes.otherType(entity, keyClass, key.partName(), type, held);
            }
        }
        return null;
    }

    private static boolean isMadeOfNothing(Class<?> keyClass) {
        return !Modifier.isAbstract(keyClass.getModifiers())
                && Arrays.stream(keyClass.getDeclaredConstructors()).anyMatch(made -> made.getParameterCount() == 0);
    }

    private static KeyClass classOf(Class<?> keyClass, List<PropertyDraft> keys) {
        return keyClass == CompositeKey.class ? KeyClass.COMPOSITE : new ReflectiveKeyClass(keyClass, partNames(keys));
    }

    /** What the values of key fields are called in an object of the class of keys. */
    private static List<String> partNames(List<PropertyDraft> keys) {
        return keys.stream().map(PropertyDraft::partName).toList();
    }

    private EntityDraft target(ToOneDraft relation) {
        return Objects.requireNonNull(model.entity(relation.target));
    }

    private ValueType type(PropertyDraft key) {
        return key instanceof ToOneDraft relation
                ? Objects.requireNonNull(target(relation).key).type()
                : ((ScalarDraft) key).type();
    }

    private void take(EntityDraft entity, Class<?> keyClass, List<PropertyDraft> keys) {
        List<KeyFields.Field> fields = new ArrayList<>();
        List<List<MappedColumn>> columns = new ArrayList<>();
        for (PropertyDraft key : keys) {
            if (key instanceof ToOneDraft relation) {
                EntityDraft target = target(relation);
                if (KeyColumns.mistake(model, relation, relation.joinColumns, target) != null) {
                    return; // which is told where the columns are made
                }
                goesWithTarget(entity, relation);
                fields.add(new KeyFields.Field(key.name(), key.partName(), type(key), relation.target));
                columns.add(parts(relation, target));
            } else {
                ScalarDraft scalar = (ScalarDraft) key;
                scalar.type = CompositeKeys.indexed(model, scalar);
                scalar.nullable = false;
                fields.add(new KeyFields.Field(key.name(), key.partName(), scalar.type(), null));
                String column = scalar.column.isEmpty() ? model.naming.columnName(scalar.name()) : scalar.column;
                columns.add(List.of(part(0, scalar.name(), column, scalar)));
            }
        }
        List<MappedColumn> parts = new ArrayList<>();
        KeyFields.Places places = places(keys, columns, parts);
        entity.keyFields = List.copyOf(keys);
        entity.key = whole(
                entity, keys.get(0), new KeyFields(entity.toString(), classOf(keyClass, keys), fields, places), parts);
        entity.keyGeneration = KeyGeneration.ASSIGNED;
    }

    /** Each column once, where it stands first, as the field stores it that writes it. */
    private KeyFields.Places places(
            List<PropertyDraft> keys, List<List<MappedColumn>> columns, List<MappedColumn> parts) {
        List<String> names = new ArrayList<>();
        List<List<Integer>> places = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            List<Integer> ofField = new ArrayList<>();
            for (MappedColumn column : columns.get(i)) {
                boolean own = writes(keys.get(i), column);
                MappedColumn part = own ? column : written(keys, columns, keys.get(i), column);
                int known = names.indexOf(part.name().toLowerCase(Locale.ROOT));
                if (known < 0) {
                    known = parts.size();
                    parts.add(part);
                    names.add(part.name().toLowerCase(Locale.ROOT));
                }
                ofField.add(known);
            }
            places.add(ofField);
        }
        return new KeyFields.Places(parts.size(), places);
    }

    private static boolean writes(PropertyDraft key, MappedColumn column) {
        return !(key instanceof ToOneDraft relation) || relation.writes(column.name());
    }

    /** The same column of the field that writes it. */
    private MappedColumn written(
            List<PropertyDraft> keys, List<List<MappedColumn>> columns, PropertyDraft key, MappedColumn shared) {
        for (int i = 0; i < keys.size(); i++) {
            for (MappedColumn column : columns.get(i)) {
                if (column.name().equalsIgnoreCase(shared.name()) && writes(keys.get(i), column)) {
                    if (!AlikeKeys.areOfOneClass(column.type(), shared.type()) && !key.broken) {
                        model.mistakes.add(key, OwnColumnMistakes.otherClass((ToOneDraft) key, shared.name()));
                    }
                    return column;
                }
            }
        }
        String why = "its column '" + shared.name() + "' is written by no field of the key";
        model.mistakes.add(key, OwnColumnMistakes.notTaken((ToOneDraft) key, why));
        return shared;
    }

    /** A row without one of its targets is nothing. */
    private static void goesWithTarget(EntityDraft entity, ToOneDraft relation) {
        relation.nullable = false;
        if (!entity.isReadOnly()) {
            relation.fallBackTo(ReferentialAction.CASCADE);
        }
    }

    /** The parts of the target's key, called as the foreign key is. */
    private List<MappedColumn> parts(ToOneDraft relation, EntityDraft target) {
        List<String> names = KeyColumns.foreign(model, relation, target);
        ScalarDraft key = Objects.requireNonNull(target.key);
        if (names.size() == 1 && key.parts.size() > 1) {
            String document = names.get(0) + "."; // a store that keeps keys as one value has one in the other
            names = key.parts.stream().map(inner -> document + inner.name()).toList();
        }
        if (names.size() == 1) {
            return List.of(part(0, relation.name(), names.get(0), key));
        }
        List<MappedColumn> parts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            MappedColumn inner = key.parts.get(i);
            parts.add(new MappedColumn(
                    i,
                    relation.name() + "." + inner.path(),
                    names.get(i),
                    inner.columnType(),
                    inner.type(),
                    false,
                    false,
                    List.of(),
                    inner.property(),
                    List.of(),
                    null));
        }
        return parts;
    }

    private MappedColumn part(int place, String path, String name, ScalarDraft value) {
        ValueType type = CompositeKeys.indexed(model, value);
        ScalarProperty property = new ScalarProperty(path, value.fieldRef(), type, Role.PLAIN, false)
                .ofColumn(value.enumCheck, value.comment, value.collation);
        return new MappedColumn(
                place, path, name, value.columnType, type, false, false, List.of(), property, List.of(), null);
    }

    /** The key as a value, of which no field is. */
    private static ScalarDraft whole(
            EntityDraft entity, PropertyDraft first, KeyFields fields, List<MappedColumn> parts) {
        ScalarDraft whole = new ScalarDraft(entity, first.field, first.place);
        List<StructType.Part> stored = parts.stream()
                .map(part -> new StructType.Part(part.path(), part.name(), part.type()))
                .toList();
        whole.role = Role.KEY;
        whole.parts = parts;
        whole.type = new ValueType(
                fields.keyClass(), Storage.STRUCT, StructType.key(fields.keyClass(), stored, fields), Limits.NONE);
        return whole;
    }
}
