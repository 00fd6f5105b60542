// SPDX-License-Identifier: MIT
package io.mikroorm.serialization;

import io.mikroorm.SerializeOptions;
import io.mikroorm.hydration.FieldReads;
import io.mikroorm.identity.IdentityMap;
import io.mikroorm.json.JsonTree;
import io.mikroorm.metadata.EmbeddedArrayProperty;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.KeyTextProperty;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.type.ArrayType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Shows entities as maps, or as texts in JSON. Made for one call; sends nothing, and changes nothing. */
public final class Serializer {

    /** Stands for what is not shown at all. */
    static final Object LEFT_OUT = new Object();

    private final IdentityMap map;
    private final SerializeOptions options;
    private final Values values;
    private final Items items;
    private final Keys keys;
    private final WishReader wishes;
    private final Map<EntityMetadata, Wish> known = new HashMap<>(2);
    private final Loose loose;
    private final Way way;

    private Serializer(IdentityMap map, SerializeOptions options, Values values, int given) {
        this.map = map;
        this.options = options;
        this.values = values;
        this.items = new Items(options);
        this.keys = new Keys(items, values, map.metadata(), options.isForceObject());
        this.wishes = new WishReader(map.metadata(), options, items);
        this.loose = new Loose(map, keys, values, this);
        this.way = new Way(given);
    }

    /** Each of some entities as a map by names. */
    public static List<Map<String, @Nullable Object>> maps(
            IdentityMap map, Collection<?> entities, SerializeOptions options) {
        return new Serializer(map, options, Values.PLAIN, entities.size()).all(entities);
    }

    /** An entity as an object in JSON. */
    public static String json(IdentityMap map, Object entity, SerializeOptions options) {
        return JsonTree.write(new Serializer(map, options, Values.JSON, 1).one(entity));
    }

    /** Some entities as an array in JSON. */
    public static String jsonArray(IdentityMap map, Collection<?> entities, SerializeOptions options) {
        return JsonTree.write(new Serializer(map, options, Values.JSON, entities.size()).all(entities));
    }

    /** An entity as a map by names. */
    public static Map<String, @Nullable Object> map(IdentityMap map, Object entity, SerializeOptions options) {
        return new Serializer(map, options, Values.PLAIN, 1).one(entity);
    }

    private List<Map<String, @Nullable Object>> all(Collection<?> entities) {
        List<Map<String, @Nullable Object>> all = new ArrayList<>(entities.size());
        for (Object entity : entities) {
            all.add(one(entity));
        }
        return all;
    }

    private Map<String, @Nullable Object> one(@Nullable Object entity) {
        if (entity == null) {
            throw SerializationErrors.noEntity(null);
        }
        Target target = Target.of(map, entity);
        return entity(target, entity, known.computeIfAbsent(target.entity(), wishes::read));
    }

    private Map<String, @Nullable Object> entity(Target target, Object object, Wish wish) {
        way.enter(target, object);
        Map<String, @Nullable Object> shown = new LinkedHashMap<>();
        for (Item item : items.of(target.entity(), wish)) {
            if (target.isLoaded() || Items.isKey(target.entity(), item.property())) {
                put(shown, item, ofEntity(target, object, item));
            } else if (item.wish().isPopulated()) {
                throw SerializationErrors.notLoaded(describe(target, item), path(item));
            }
        }
        way.leave();
        return shown;
    }

    private void put(Map<String, @Nullable Object> shown, Item item, @Nullable Object value) {
        if (value != LEFT_OUT && (value != null || !options.isSkipNull())) {
            shown.put(item.name(), value);
        }
    }

    private @Nullable Object ofEntity(Target target, Object object, Item item) {
        Object held = target.accessor().get(object, item.place());
        if (target.isMissing(item, held)) {
            if (item.wish().isPopulated()) {
                throw item.isLazy()
                        ? SerializationErrors.lazyNotLoaded(describe(target, item), path(item))
                        : SerializationErrors.notLoaded(describe(target, item), path(item));
            }
            return LEFT_OUT;
        }
        return item.property() instanceof ToManyProperty ? members(target, item, held) : value(target, item, held);
    }

    private @Nullable Object members(Target target, Item item, @Nullable Object held) {
        Members members = Members.of(held);
        if (members == null) {
            if (item.wish().isPopulated()) {
                throw SerializationErrors.notLoaded(describe(target, item), path(item));
            }
            return LEFT_OUT;
        }
        if (item.by() != null) {
            return held == null ? null : loose.of(null, Items.shown(item.by(), held), target, item);
        }
        return members(target, item, members);
    }

    /** One of which nothing is shown is left out among entities; among keys all are, as they are of one kind. */
    private Object members(Target target, Item item, Members members) {
        boolean entities = item.wish().isPopulated() || options.isLoaded();
        boolean complete = true;
        List<@Nullable Object> shown = new ArrayList<>();
        for (Object member : members.all()) {
            Object each = member == null ? null : related(target, item, member);
            if (each != LEFT_OUT) {
                shown.add(each);
            } else if (entities) {
                complete = false;
            } else {
                return LEFT_OUT;
            }
        }
        return complete || !shown.isEmpty() ? shown : LEFT_OUT;
    }

    /** The value of any property but a collection. */
    private @Nullable Object value(Target target, Item item, @Nullable Object held) {
        if (held == null) {
            return null;
        }
        if (item.by() != null) {
            return loose.of(null, Items.shown(item.by(), held), target, item);
        }
        Property property = item.property();
        if (property instanceof ToOneProperty) {
            return related(target, item, held);
        }
        if (property instanceof ScalarProperty scalar) {
            return scalar(scalar, held, item.describe());
        }
        if (property instanceof Property.Unstored unstored) {
            return loose.of(unstored.type(), held, target, item);
        }
        if (property instanceof KeyTextProperty text) {
            return text.shows() ? keys.shown(target.entity(), held) : held;
        }
        return embedded(target, item, held);
    }

    /** What has the key of another entity alone is shown as that entity is elsewhere. */
    private @Nullable Object scalar(ScalarProperty scalar, Object held, String described) {
        ToOneProperty relation = scalar.keyOf();
        if (relation != null) {
            return relation.targetKey() == null
                    ? keys.of(map.metadata().get(relation.target()), held, null)
                    : keys.referenced(relation, held);
        }
        return scalar.role() == ScalarProperty.Role.KEY
                ? keys.value(scalar.type(), held, described)
                : values.of(scalar.type(), held, described);
    }

    private Object embedded(Target target, Item item, Object held) {
        way.into(item.property().name());
        Object shown;
        Parts parts = Parts.of(item.property());
        if (item.property() instanceof EmbeddedArrayProperty) {
            shown = elements(target, parts, held, item.wish());
        } else {
            shown = parts(target, parts, held, item.wish());
        }
        way.back();
        return shown;
    }

    private List<@Nullable Object> elements(Target target, Parts parts, Object held, Wish wish) {
        List<@Nullable Object> all = new ArrayList<>();
        for (Object element : Objects.requireNonNull(ArrayType.elementsOf(held), "elements")) {
            all.add(element == null ? null : parts(target, parts, element, wish));
        }
        return all;
    }

    /** An object of an embeddable. */
    Map<String, @Nullable Object> parts(Target target, Parts all, Object object, Wish wish) {
        Parts own = all.of(object);
        Map<String, @Nullable Object> shown = new LinkedHashMap<>();
        for (Item item : items.of(own.owner(), own.type().getSimpleName(), own.properties(), wish)) {
            FieldReads reads = Objects.requireNonNull(item.reads());
            put(shown, item, value(target, item, reads.value(object)));
        }
        return shown;
    }

    /** What a relation leads to: the entity where that is asked for, and else its key. */
    private @Nullable Object related(Target from, Item item, Object held) {
        Target target = Target.held(map, held);
        Object object = target.object();
        boolean named = item.wish().isPopulated();
        if (named && !target.isLoaded()) {
            Map<String, @Nullable Object> key = keys.alone(target, item.wish());
            if (key.isEmpty()) {
                throw SerializationErrors.notLoaded(describe(from, item), path(item));
            }
            return key;
        }
        if (object == null || !named && !(options.isLoaded() && target.isLoaded()) || way.leadsBackTo(object)) {
            return keys.of(target.entity(), target.key(), item.wish());
        }
        way.into(item.property().name());
        Object shown = entity(target, object, item.wish());
        way.back();
        return shown;
    }

    private String path(Item item) {
        way.into(item.property().name());
        String path = way.path();
        way.back();
        return path;
    }

    private String describe(Target target, Item item) {
        return item.describe() + " of " + keys.describe(target);
    }
}
