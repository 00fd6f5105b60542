// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import io.mikroorm.hydration.FieldKey;
import io.mikroorm.hydration.RelatedKey;
import io.mikroorm.hydration.TargetKeys;
import io.mikroorm.metadata.Construction;
import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.EmbeddedProperty.EmbeddedKinds;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.FieldRef;
import io.mikroorm.metadata.KeyTextProperty;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.StructProperty;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.type.EnumConstants;
import io.mikroorm.type.Storage;
import io.mikroorm.type.Type;
import io.mikroorm.type.ValueType;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns metadata into the description of a state class. Used once. */
final class Describer {

    private final EntityMetadata entity;
    private final MetadataStorage storage;
    private final List<Constant> constants = new ArrayList<>();
    private int embeddeds;

    /** The classes that an object may be of whose properties are being described; null for one class. */
    private @Nullable EmbeddedKinds kinds;

    Describer(EntityMetadata entity, MetadataStorage storage) {
        this.entity = entity;
        this.storage = storage;
    }

    StateDescription describe() {
        int metadata = constant(new Constant.Value(entity, EntityMetadata.class));
        List<Described> properties = describe(entity.properties(), "");
        MethodType shape = shape(entity.type(), entity.construction(), properties);
        int maker = constant(new Constant.Maker(entity.type(), entity.construction(), shape));
        MappedColumn discriminator = entity.discriminator();
        boolean hidden = discriminator != null && entity.isHidden(discriminator) && !entity.isAbstract();
        int kind = hidden
                ? constant(new Constant.Value(Objects.requireNonNull(entity.discriminatorValue()), Object.class))
                : -1;
        int related = entity.keyRelation() == null
                ? -1
                : constant(new Constant.Value(new RelatedKey(entity, storage), RelatedKey.class));
        int fields = entity.keyFields() == null
                ? -1
                : constant(new Constant.Value(new FieldKey(entity, storage), FieldKey.class));
        return new StateDescription(
                entity, properties, maker, shape, metadata, kind, related, fields, List.copyOf(constants));
    }

    private List<Described> describe(List<Property> properties, String prefix) {
        List<Described> described = new ArrayList<>();
        for (Property property : properties) {
            described.add(describe(property, prefix + property.name()));
        }
        return List.copyOf(described);
    }

    private Described describe(Property property, String path) {
        if (property instanceof ScalarProperty scalar) {
            return scalar(scalar, column(path));
        }
        if (property instanceof StructProperty struct) {
            return converted(
                    struct, column(path), Objects.requireNonNull(struct.type().converter()));
        }
        if (property instanceof ToOneProperty relation) {
            return toOne(relation, path);
        }
        if (property instanceof EmbeddedProperty embedded) {
            return embedded(embedded, path + ".");
        }
        if (property instanceof KeyTextProperty text) {
            return new Described.KeyText(text, access(text.field(), Object.class));
        }
        if (property instanceof Property.Unstored unstored) {
            return new Described.Unstored(unstored, access(unstored.field(), Object.class));
        }
        return new Described.ToMany((ToManyProperty) property, access(property.field(), Object.class));
    }

    private Described scalar(ScalarProperty property, MappedColumn column) {
        ValueType type = column.type();
        Type<?, ?> converter = type.converter();
        if (converter != null) {
            return converted(property, column, converter);
        }
        if (type.isEnum()) {
            int number = constant(new Constant.Value(EnumConstants.of(type.javaType()), EnumConstants.class));
            return new Described.Enumerated(
                    column, access(property.field(), Object.class), number, column == entity.key());
        }
        FieldAccess access = access(property.field(), type.javaType());
        return type.storage().isContent()
                ? new Described.Content(column, access, entity.hasIntegralKey())
                : new Described.Scalar(column, access, column == entity.key());
    }

    private Described converted(Property property, MappedColumn column, Type<?, ?> converter) {
        int number = constant(new Constant.Value(converter, Type.class));
        ValueType inner = column.type().storage() == Storage.STRUCT
                ? column.type()
                : column.type().element();
        int element = inner == null ? -1 : constant(new Constant.Value(inner, ValueType.class));
        int type = column.type().leads() ? constant(new Constant.Value(column.type(), ValueType.class)) : -1;
        FieldAccess access = access(property.field(), Object.class);
        return new Described.Converted(column, access, number, element, type, column == entity.key());
    }

    private Described toOne(ToOneProperty relation, String path) {
        if (relation.isPolymorphic()) {
            MappedColumn column = column(path);
            int keys = constant(new Constant.Value(new TargetKeys(column, storage), TargetKeys.class));
            return new Described.Polymorphic(relation, access(relation.field(), Object.class), column.index(), keys);
        }
        EntityMetadata target = storage.get(relation.target());
        ValueType key = relation.ownColumns().isEmpty() && relation.persisted()
                ? target.key().type()
                : column(path).type();
        int rowColumn = relation.isOwner()
                ? column(path).index()
                : entity.columns().size() + entity.inverseToOnes().indexOf(relation);
        int keyType = target.hasIntegralKey() ? -1 : constant(new Constant.Value(key, ValueType.class));
        FieldAccess access = relation.isOfCollection()
                ? FieldAccess.nowhere(relation.field())
                : access(relation.field(), Object.class);
        return new Described.ToOne(relation, access, rowColumn, path, target.index(), key.storage(), keyType);
    }

    private Described embedded(EmbeddedProperty embedded, String prefix) {
        int number = embeddeds++;
        FieldAccess access = access(embedded.field(), Object.class);
        EmbeddedKinds around = kinds;
        EmbeddedKinds own = embedded.kinds();
        kinds = own;
        List<Described> properties = describe(embedded.properties(), prefix);
        kinds = around;
        Construction construction = embedded.construction();
        MethodType shape = shape(embedded.type(), construction, properties);
        int maker = constant(
                own == null
                        ? new Constant.Maker(embedded.type(), construction, shape)
                        : new Constant.KindMaker(own, construction.parameters(), shape));
        return new Described.Embedded(embedded, access, number, maker, shape, properties);
    }

    private MappedColumn column(String path) {
        MappedColumn column = entity.column(path);
        if (column == null) {
            throw new IllegalStateException(entity.name() + "." + path + " has no column");
        }
        return column;
    }

    private FieldAccess access(FieldRef field, Class<?> type) {
        MethodType shape = MethodType.methodType(type, Object.class);
        EmbeddedKinds several = kinds;
        int getter = constant(
                several == null
                        ? new Constant.Getter(field, shape)
                        : new Constant.KindGetter(several, field.name(), shape));
        int setter = field.isFinal()
                ? -1
                : constant(new Constant.Setter(field, MethodType.methodType(void.class, Object.class, type)));
        return new FieldAccess(field, type, getter, setter);
    }

    private static MethodType shape(Class<?> type, Construction construction, List<Described> properties) {
        MethodType shape = MethodType.methodType(Object.class);
        for (String parameter : construction.parameters()) {
            Described property = find(parameter, properties);
            if (property == null) {
                throw new IllegalStateException(type.getName() + " has no property for the parameter " + parameter);
            }
            shape = shape.appendParameterTypes(property.access().type());
        }
        return shape;
    }

    /** The property that a constructor's parameter names; null where there is none. */
    static @Nullable Described find(String parameter, List<Described> properties) {
        for (Described property : properties) {
            if (property.name().equals(parameter)) {
                return property;
            }
        }
        return null;
    }

    private int constant(Constant constant) {
        constants.add(constant);
        return constants.size() - 1;
    }
}
