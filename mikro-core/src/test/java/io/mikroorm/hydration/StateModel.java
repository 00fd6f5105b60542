// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.EnumMode;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.json.JsonType;
import io.mikroorm.metadata.Construction;
import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.EntityMetadataBuilder;
import io.mikroorm.metadata.FieldRef;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.type.ArrayType;
import io.mikroorm.type.Limits;
import io.mikroorm.type.StandardType;
import io.mikroorm.type.StandardTypes;
import io.mikroorm.type.Storage;
import io.mikroorm.type.Type;
import io.mikroorm.type.ValueType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Metadata of test entities, read from their fields by simple rules: enough to try states without discovery. */
public final class StateModel {

    private final List<Class<?>> types;
    private EntityMetadataBuilder builder;
    private int columns;
    private int toManys;

    private StateModel(List<Class<?>> types) {
        this.types = types;
    }

    public static MetadataStorage of(Class<?>... types) {
        return new StateModel(List.of(types)).build();
    }

    private MetadataStorage build() {
        List<EntityMetadata> entities = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            Class<?> type = types.get(i);
            columns = 0;
            toManys = 0;
            builder = new EntityMetadataBuilder(i, type, type.getSimpleName()).construction(construction(type));
            Field key = keyOf(type);
            boolean generated = Storage.of(key.getType()) != null
                    && Storage.of(key.getType()).isIntegral()
                    && key.getAnnotation(PrimaryKey.class).generated() != KeyGeneration.ASSIGNED;
            builder.keyGeneration(generated ? KeyGeneration.IDENTITY : KeyGeneration.ASSIGNED);
            for (io.mikroorm.metadata.Property property : properties(type, "", List.of())) {
                builder.property(property);
            }
            entities.add(builder.build());
        }
        return new MetadataStorage(entities);
    }

    private static List<Field> fields(Class<?> type) {
        List<Field> fields =
                type == Object.class || type == Record.class ? new ArrayList<>() : fields(type.getSuperclass());
        for (Field field : type == Object.class ? new Field[0] : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                fields.add(field);
            }
        }
        return fields;
    }

    private static Field keyOf(Class<?> type) {
        return fields(type).stream()
                .filter(f -> f.isAnnotationPresent(PrimaryKey.class))
                .findFirst()
                .orElseThrow();
    }

    private static Construction construction(Class<?> type) {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 0) {
                return Construction.NO_ARGUMENTS;
            }
        }
        Parameter[] parameters = type.getDeclaredConstructors()[0].getParameters();
        List<String> names = new ArrayList<>();
        List<Class<?>> classes = new ArrayList<>();
        for (Parameter parameter : parameters) {
            names.add(parameter.getName());
            classes.add(parameter.getType());
        }
        return new Construction(names, classes);
    }

    private List<io.mikroorm.metadata.Property> properties(
            Class<?> type, String prefix, List<EmbeddedProperty> embeddeds) {
        List<io.mikroorm.metadata.Property> properties = new ArrayList<>();
        for (Field field : fields(type)) {
            properties.add(property(field, prefix, embeddeds));
        }
        return properties;
    }

    private io.mikroorm.metadata.Property property(Field field, String prefix, List<EmbeddedProperty> embeddeds) {
        Class<?> type = field.getType();
        boolean isFinal = Modifier.isFinal(field.getModifiers());
        FieldRef ref = new FieldRef(field.getDeclaringClass(), field.getName(), type, isFinal);
        String path = prefix + field.getName();
        if (type == EntityCollection.class || field.isAnnotationPresent(OneToMany.class)) {
            return toMany(field, ref);
        }
        if (type == Ref.class || type.isAnnotationPresent(Entity.class)) {
            ToOneProperty relation = toOne(field, ref);
            if (relation.isOwner()) {
                column(path, valueType(keyOf(relation.target())), embeddeds, relation);
            }
            return relation;
        }
        if (type.isAnnotationPresent(Embeddable.class)) {
            return embedded(ref, path + ".", isNullable(field), embeddeds);
        }
        boolean isKey = field.isAnnotationPresent(PrimaryKey.class);
        ScalarProperty.Role role = isKey ? ScalarProperty.Role.KEY : ScalarProperty.Role.PLAIN;
        ScalarProperty scalar = new ScalarProperty(field.getName(), ref, valueType(field), role, true);
        column(path, scalar.type(), embeddeds, scalar);
        return scalar;
    }

    private static boolean isNullable(Field field) {
        return field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private void column(
            String path, ValueType type, List<EmbeddedProperty> embeddeds, io.mikroorm.metadata.Property property) {
        String name = path.replace('.', '_');
        builder.column(
                new MappedColumn(columns++, path, name, "", type, true, false, embeddeds, property, List.of(), null));
    }

    private ToManyProperty toMany(Field field, FieldRef ref) {
        return new ToManyProperty(
                field.getName(),
                ref,
                field.getDeclaringClass(),
                argument(field),
                toManys++,
                "owner",
                null,
                null,
                List.of(),
                Set.of(),
                false,
                false,
                List.of());
    }

    private ToOneProperty toOne(Field field, FieldRef ref) {
        boolean isRef = field.getType() == Ref.class;
        Class<?> target = isRef ? argument(field) : field.getType();
        OneToOne inverse = field.getAnnotation(OneToOne.class);
        return new ToOneProperty(
                field.getName(),
                ref,
                target,
                isRef,
                true,
                inverse != null,
                inverse == null ? null : inverse.mappedBy(),
                null,
                Set.of(),
                false,
                !isRef && !construction(target).needsNothing(),
                ReferentialAction.NO_ACTION,
                ReferentialAction.DEFAULT,
                false,
                false,
                null,
                null,
                List.of(),
                true,
                ToOneProperty.Constraint.PLAIN);
    }

    /** The embeddable is known to its columns before its own properties are: so it is made twice, the first time without. */
    private EmbeddedProperty embedded(FieldRef ref, String prefix, boolean nullable, List<EmbeddedProperty> outer) {
        Class<?> type = ref.type();
        EmbeddedProperty known =
                new EmbeddedProperty(ref.name(), ref, type, nullable, List.of(), construction(type), null);
        List<EmbeddedProperty> path = new ArrayList<>(outer);
        path.add(known);
        return new EmbeddedProperty(
                ref.name(), ref, type, nullable, properties(type, prefix, List.copyOf(path)), construction(type), null);
    }

    private static ValueType valueType(Field field) {
        Property annotation = field.getAnnotation(Property.class);
        if (annotation != null && annotation.type() != void.class) {
            Type<?, ?> converter = instance(annotation.type());
            return new ValueType(field.getType(), Storage.of(converter.databaseType()), converter, Limits.NONE);
        }
        if (annotation != null && annotation.json()) {
            JsonType converter = new JsonType(field.getType(), field.getGenericType(), new StateEntities.NoteMapper());
            return new ValueType(field.getType(), Storage.JSON, converter, Limits.NONE);
        }
        if (field.getType() != byte[].class && ArrayType.holdsElements(field.getType())) {
            Class<?> inside = field.getType().isArray() ? field.getType().getComponentType() : argument(field);
            ValueType element = scalar(inside);
            return new ValueType(
                    field.getType(), Storage.ARRAY, ArrayType.of(field.getType(), element), Limits.NONE, element);
        }
        if (field.getType().isEnum()) {
            boolean ordinal = annotation != null && annotation.enumMode() == EnumMode.ORDINAL;
            return new ValueType(field.getType(), ordinal ? Storage.INT : Storage.STRING, null, Limits.NONE);
        }
        return scalar(field.getType() == Object.class ? Long.class : field.getType());
    }

    private static ValueType scalar(Class<?> type) {
        StandardType<?, ?> standard = StandardTypes.of(type);
        Class<?> stored = standard == null ? type : standard.databaseType();
        return new ValueType(type, type.isEnum() ? Storage.STRING : Storage.of(stored), standard, Limits.NONE);
    }

    private static Type<?, ?> instance(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Type<?, ?>) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> argument(Field field) {
        return (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
    }
}
