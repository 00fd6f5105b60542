// SPDX-License-Identifier: MIT
package io.mikroorm.serialization;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.KeyTextProperty;
import io.mikroorm.metadata.KeyTexts;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.type.KeyFields;
import io.mikroorm.type.StructType;
import io.mikroorm.type.StructType.Part;
import io.mikroorm.type.ValueSerializer;
import io.mikroorm.type.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keys as they are shown in the place of their entities: as text where the entity has a field for that, of several parts as maps. A key that the call
 * does not show of the entity itself, or leaves out there, is not shown in its place either.
 */
final class Keys {

    private final Items items;
    private final Values values;
    private final MetadataStorage metadata;
    private final boolean asObjects;

    Keys(Items items, Values values, MetadataStorage metadata, boolean asObjects) {
        this.items = items;
        this.values = values;
        this.metadata = metadata;
        this.asObjects = asObjects;
    }

    /** What stands for an entity with a key, which is null where it has none yet, where something is asked of the entity. */
    @Nullable
    Object of(EntityMetadata entity, @Nullable Object key, @Nullable Wish wish) {
        return of(entity, key, asObjects, wish);
    }

    /** What stands for an entity of which only the value is known that a relation refers to: that, as the entity itself shows it. */
    @Nullable
    Object referenced(ToOneProperty relation, Object value) {
        EntityMetadata entity = metadata.get(relation.target());
        MappedColumn column = relation.referenced(entity);
        int dot = column.path().indexOf('.');
        Property whole = entity.property(dot < 0 ? column.path() : column.path().substring(0, dot));
        return whole == null || !items.isShown(whole.field().shown())
                ? Serializer.LEFT_OUT
                : part(column.property(), column.type(), value, new Place(entity, null));
    }

    /** {@code Author#5}, for messages, with the key as it is shown; without it where it is not. */
    String describe(Target target) {
        Object key = target.key();
        Object shown = key == null ? null : of(target.entity(), key, false, null);
        String known = shown == null || shown == Serializer.LEFT_OUT ? "" : "#" + shown;
        return target.entity().name() + (key == null ? " (new)" : known);
    }

    /**
     * Where a key is shown.
     *
     * @param entity whose key it is
     * @param wish what is asked of the entity there; null for nothing
     */
    private record Place(EntityMetadata entity, @Nullable Wish wish) {}

    /**
     * Of an entity that is not loaded, what is asked for, if that is its key and nothing else; empty for all else. One that may be of several classes
     * may have more of what is asked for.
     */
    Map<String, @Nullable Object> alone(Target target, Wish wish) {
        boolean certain = wish.isStrict() && !target.entity().isOpen();
        List<Item> asked = certain ? items.of(target.entity(), wish) : List.of();
        Map<String, @Nullable Object> shown = new LinkedHashMap<>();
        Map<String, @Nullable Object> key = asked.isEmpty() ? shown : asMap(target.entity(), target.key());
        for (Item item : asked) {
            if (item.wish().isPopulated() || !key.containsKey(item.name())) {
                return new LinkedHashMap<>();
            }
            shown.put(item.name(), key.get(item.name()));
        }
        return shown;
    }

    /** The key of an entity as a map by the names by which it is shown; empty where it is not. */
    @SuppressWarnings("unchecked")
    private Map<String, @Nullable Object> asMap(EntityMetadata entity, @Nullable Object key) {
        Object shown = of(entity, key, true, null);
        return shown instanceof Map<?, ?> ? (Map<String, @Nullable Object>) shown : new LinkedHashMap<>();
    }

    /** The key of an entity that a field beside it shows. */
    @Nullable
    Object shown(EntityMetadata entity, Object key) {
        ToOneProperty relation = entity.keyRelation();
        return of(relation == null ? entity : metadata.get(relation.target()), key, false, null);
    }

    private @Nullable Object of(EntityMetadata entity, @Nullable Object key, boolean asObject, @Nullable Wish wish) {
        Place place = new Place(entity, wish);
        KeyFields fields =
                entity.keyRelation() == null ? KeyFields.of(entity.key().type()) : null;
        if (fields != null) {
            return ofFields(place, fields, key);
        }
        KeyTextProperty text = text(entity);
        Property shown = text == null ? entity.key().property() : text;
        ValueType type = entity.key().type();
        Object value = part(shown, type, text == null ? key : KeyTexts.text(type, key), place);
        return asObject && key != null && value != Serializer.LEFT_OUT
                ? of(shown.field().shownName(), value)
                : value;
    }

    private @Nullable KeyTextProperty text(EntityMetadata entity) {
        KeyTextProperty text = entity.keyText();
        return text == null || text.shows() || !items.isShown(text.field().shown()) ? null : text;
    }

    private @Nullable Object ofFields(Place place, KeyFields fields, @Nullable Object key) {
        @Nullable
        Object[] parts = key == null ? new @Nullable Object[fields.fields().size()] : fields.split(key);
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i++) {
            KeyFields.Field field = fields.fields().get(i);
            Property property = Objects.requireNonNull(place.entity.property(field.name()), field.name());
            Object part = part(property, field.type(), parts[i], place);
            if (part == Serializer.LEFT_OUT) {
                return part;
            }
            object.put(property.field().shownName(), part);
        }
        return key == null ? null : object;
    }

    /**
     * The key, or one of its fields, as the entity itself shows it. What a serializer shows of a relation is not known here, where there is only its
     * key, and so it is not shown.
     */
    private @Nullable Object part(Property property, ValueType type, @Nullable Object value, Place place) {
        Wish own = place.wish == null ? null : place.wish.at(property.name());
        boolean shown = items.isShown(property.field().shown()) && (own == null || !own.isExcluded());
        ValueSerializer<?> by = items.by(property);
        if (!shown || by != null && property instanceof ToOneProperty) {
            return Serializer.LEFT_OUT;
        }
        if (by != null) {
            return value == null
                    ? null
                    : values.of(null, Items.shown(by, value), place.entity.name() + "." + property.name());
        }
        if (property instanceof ToOneProperty relation) {
            return of(metadata.get(relation.target()), value, false, own);
        }
        return property instanceof KeyTextProperty ? value : value(type, value, place.entity.name());
    }

    /** The value of a key: of one with parts a map. */
    @Nullable
    Object value(ValueType type, @Nullable Object key, String described) {
        if (key == null) {
            return null;
        }
        return type.converter() instanceof StructType struct && struct.isKey()
                ? parts(struct, key, described)
                : values.of(type, key, described);
    }

    private Map<String, @Nullable Object> parts(StructType struct, Object key, String described) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        @Nullable Object[] parts = struct.valuesOf(key);
        List<Part> all = struct.parts();
        for (int i = 0; i < parts.length; i++) {
            put(object, all.get(i).path(), values.of(all.get(i).type(), parts[i], described));
        }
        return object;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, @Nullable Object> object, String path, @Nullable Object value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            object.put(path, value);
            return;
        }
        Object inner = object.computeIfAbsent(path.substring(0, dot), name -> new LinkedHashMap<>());
        put((Map<String, @Nullable Object>) inner, path.substring(dot + 1), value);
    }

    private static Map<String, @Nullable Object> of(String name, @Nullable Object value) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put(name, value);
        return object;
    }
}
