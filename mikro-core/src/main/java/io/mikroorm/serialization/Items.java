// SPDX-License-Identifier: MIT
package io.mikroorm.serialization;

import io.mikroorm.SerializeOptions;
import io.mikroorm.hydration.FieldReads;
import io.mikroorm.identity.PropertyColumns;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.FieldRef;
import io.mikroorm.metadata.FieldRef.Shown;
import io.mikroorm.metadata.KeyTextProperty;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.type.ValueSerializer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows which properties of a class a call shows. */
final class Items {

    private final SerializeOptions options;
    private final @Nullable List<String> groups;
    private final Wish nothing = new Wish();

    Items(SerializeOptions options) {
        this.options = options;
        this.groups = options.chosenGroups();
    }

    /** Those of an entity, in the order of its properties. */
    List<Item> of(EntityMetadata entity, Wish wish) {
        List<Item> known = wish.items(entity);
        if (known == null) {
            known = make(entity.name(), entity, entity.properties(), wish);
            wish.items(entity, known);
        }
        return known;
    }

    /** Those of an embeddable, or of one of the classes that it may be of. */
    List<Item> of(Object owner, String name, List<Property> properties, Wish wish) {
        List<Item> known = wish.items(owner);
        if (known == null) {
            known = make(name, null, properties, wish);
            wish.items(owner, known);
        }
        return known;
    }

    private List<Item> make(String owner, @Nullable EntityMetadata entity, List<Property> properties, Wish wish) {
        Set<String> taken = namesOfOthers(properties);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < properties.size(); i++) {
            Property property = properties.get(i);
            FieldRef field = property.field();
            Wish own = wish.at(property.name());
            boolean asked = own == null ? !wish.isStrict() : !own.isExcluded() && (!wish.isStrict() || own.isListed());
            boolean free = !field.shown().hidden() || !taken.contains(field.shownName());
            ValueSerializer<?> by = by(property);
            if (asked && free && !field.isNowhere() && isShown(field.shown()) && (by != null || !isContent(property))) {
                items.add(new Item(
                        owner,
                        property,
                        i,
                        entity == null ? FieldReads.of(field) : null,
                        entity == null ? new BitSet(0) : PropertyColumns.of(entity, property),
                        field.shownName(),
                        own == null ? nothing : own,
                        by));
            }
        }
        return items;
    }

    private static Set<String> namesOfOthers(List<Property> properties) {
        Set<String> names = new HashSet<>();
        for (Property property : properties) {
            if (!property.field().shown().hidden()) {
                names.add(property.field().shownName());
            }
        }
        return names;
    }

    /** Whether the call shows properties of a kind. */
    boolean isShown(Shown shown) {
        if (shown.hidden()) {
            return options.isIncludeHidden();
        }
        return groups == null || shown.groups().isEmpty() || !Collections.disjoint(groups, shown.groups());
    }

    /** Who says what is shown of a property; null for its value. */
    @Nullable
    ValueSerializer<?> by(Property property) {
        return options.isIgnoreSerializers() ? null : property.field().shown().by();
    }

    /** What a serializer says of a value. */
    @SuppressWarnings("unchecked")
    static @Nullable Object shown(ValueSerializer<?> by, Object value) {
        return ((ValueSerializer<Object>) by).serialize(value);
    }

    /** A content is a stream, and no value. */
    private static boolean isContent(Property property) {
        return property instanceof ScalarProperty scalar
                && scalar.type().storage().isContent();
    }

    /** Whether a property is known of an entity of which only the key is. */
    static boolean isKey(EntityMetadata entity, Property property) {
        for (MappedColumn column : entity.keyColumns()) {
            if (column.property() == property) {
                return true;
            }
        }
        return property instanceof KeyTextProperty;
    }
}
