// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.metadata.Construction;
import io.mikroorm.metadata.EmbeddedArrayProperty;
import io.mikroorm.metadata.EmbeddedObjectProperty;
import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.EmbeddedProperty.EmbeddedKinds;
import io.mikroorm.metadata.FieldRef;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.metadata.discovery.draft.KindDraft;
import io.mikroorm.metadata.discovery.draft.KindsDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.type.ValueType;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns embeddables that may be of several classes into metadata. A property stands for those of its name in all of the classes: in a row it may
 * be null, since objects of other classes have no such value, and no single field holds it.
 */
final class FreezeKinds {

    private final Function<PropertyDraft, Property> freezer;
    private final Map<PropertyDraft, Property> shared = new IdentityHashMap<>();

    /** With who freezes properties as their fields have them. */
    FreezeKinds(Function<PropertyDraft, Property> freezer) {
        this.freezer = freezer;
    }

    /** What a property is in the row, where it stands for those of several classes; null where it stands for itself. */
    @Nullable
    Property shared(PropertyDraft draft) {
        return shared.get(draft);
    }

    /** The classes. */
    EmbeddedKinds kinds(KindsDraft draft) {
        List<EmbeddedKinds.Kind> kinds = new ArrayList<>();
        for (KindDraft kind : draft.kinds) {
            List<Property> properties = kind.properties.stream().map(freezer).toList();
            kinds.add(new EmbeddedKinds.Kind(kind.type, kind.value, properties, kind.construction));
        }
        return new EmbeddedKinds(draft.type, draft.discriminator.name(), kinds);
    }

    /** The properties of all of them. */
    List<Property> properties(KindsDraft draft) {
        List<Property> properties = new ArrayList<>();
        for (PropertyDraft property : draft.properties) {
            Property known = shared(draft, property);
            shared.put(property, known);
            properties.add(known);
        }
        return List.copyOf(properties);
    }

    /** An object is made of the values of all properties: only its class knows which of them it takes. */
    static Construction construction(List<Property> properties) {
        List<String> names = properties.stream().map(Property::name).toList();
        List<Class<?>> types = new ArrayList<>();
        properties.forEach(property -> types.add(property.field().type()));
        return new Construction(names, types);
    }

    private Property shared(KindsDraft draft, PropertyDraft property) {
        Property own = freezer.apply(property);
        FieldRef field = new FieldRef(draft.type, own.name(), boxed(own.field().type()), true)
                .shownAs(own.field().shown());
        if (own instanceof ScalarProperty scalar) {
            return shared(scalar, field, property != draft.discriminator);
        }
        if (own instanceof ToOneProperty relation) {
            return shared(relation, field);
        }
        if (own instanceof EmbeddedObjectProperty object) {
            return new EmbeddedObjectProperty(object.name(), field, true, object.struct(), object.type());
        }
        if (own instanceof EmbeddedArrayProperty array) {
            return new EmbeddedArrayProperty(array.name(), field, true, array.element(), array.type());
        }
        EmbeddedProperty embedded = (EmbeddedProperty) own;
        return new EmbeddedProperty(
                embedded.name(),
                field,
                embedded.type(),
                true,
                embedded.properties(),
                embedded.construction(),
                embedded.kinds());
    }

    private static ScalarProperty shared(ScalarProperty scalar, FieldRef field, boolean nullable) {
        return new ScalarProperty(
                scalar.name(),
                field,
                boxed(scalar.type()),
                scalar.role(),
                nullable,
                scalar.enumCheck(),
                scalar.defaultValue(),
                scalar.generators(),
                scalar.comment(),
                scalar.collation(),
                scalar.made(),
                scalar.lazy(),
                scalar.formula(),
                scalar.traits());
    }

    private static ToOneProperty shared(ToOneProperty relation, FieldRef field) {
        return new ToOneProperty(
                relation.name(),
                field,
                relation.target(),
                relation.isRef(),
                true,
                relation.oneToOne(),
                relation.mappedBy(),
                relation.inversedBy(),
                relation.cascade(),
                relation.orphanRemoval(),
                relation.joinAlways(),
                relation.onDelete(),
                relation.onUpdate(),
                relation.deferred(),
                relation.eager(),
                relation.targets(),
                relation.targetKey(),
                relation.ownColumns(),
                relation.persisted(),
                relation.constraint());
    }

    private static Class<?> boxed(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }

    /** As it is stored where it may be null. */
    static ValueType boxed(ValueType type) {
        return type.isPrimitive()
                ? new ValueType(boxed(type.javaType()), type.storage(), type.converter(), type.limits())
                : type;
    }
}
