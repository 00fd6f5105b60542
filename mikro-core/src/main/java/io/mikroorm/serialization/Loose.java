// SPDX-License-Identifier: MIT
package io.mikroorm.serialization;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.entity.Ref;
import io.mikroorm.hydration.RecordClasses;
import io.mikroorm.identity.IdentityMap;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.type.ValueType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/**
 * Values of which the mapping says nothing, as getters and serializers give them. What stands in them and is mapped is not let out as it is, however
 * deep: of entities the keys are shown, of embeddables the parts that are not hidden.
 */
final class Loose {

    private final IdentityMap map;
    private final Keys keys;
    private final Values values;
    private final Serializer serializer;
    private int deep;

    Loose(IdentityMap map, Keys keys, Values values, Serializer serializer) {
        this.map = map;
        this.keys = keys;
        this.values = values;
        this.serializer = serializer;
    }

    /** What a property of an entity has, of a type if that is known. */
    @Nullable
    Object of(@Nullable ValueType type, @Nullable Object value, Target from, Item item) {
        Object given = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (given == null) {
            return null;
        }
        if (given instanceof Ref || isEntity(given.getClass())) {
            Target target = Target.held(map, given);
            return keys.of(target.entity(), target.key(), item.wish());
        }
        Property embedding = embedding(given.getClass(), item);
        if (embedding instanceof ScalarProperty key) {
            return keys.value(key.type(), given, item.describe());
        }
        if (embedding == null && (!holdsOthers(given) || type != null && Values.isOwn(type))) {
            return values.of(type, given, item.describe());
        }
        deep++;
        if (deep > Way.DEEPEST) {
            throw SerializationErrors.tooMuch(from.entity().name(), Way.MOST_OBJECTS);
        }
        Object shown = embedding == null
                ? inside(type, given, from, item)
                : serializer.parts(from, Parts.of(embedding), given, item.wish());
        deep--;
        return shown;
    }

    private static boolean holdsOthers(Object value) {
        return value instanceof Map
                || value instanceof Map.Entry
                || value instanceof Record
                || value instanceof Object[]
                || value instanceof BaseStream
                || value instanceof Iterable && !(value instanceof Path);
    }

    private Object inside(@Nullable ValueType type, Object value, Target from, Item item) {
        if (value instanceof Map<?, ?> entries) {
            return entries(entries, from, item);
        }
        if (value instanceof Map.Entry<?, ?> entry) {
            return entries(Collections.singletonMap(entry.getKey(), entry.getValue()), from, item);
        }
        if (value instanceof Record components) {
            return entries(RecordClasses.values(components), from, item);
        }
        Object elements = value instanceof BaseStream<?, ?> stream ? all(stream) : value;
        return elements(Values.element(type), elements, from, item);
    }

    private static List<Object> all(BaseStream<?, ?> stream) {
        List<Object> all = new ArrayList<>();
        try (stream) {
            stream.iterator().forEachRemaining(all::add);
        }
        return all;
    }

    /** Without the entries of which nothing is shown. */
    private Map<@Nullable Object, @Nullable Object> entries(Map<?, ?> entries, Target from, Item item) {
        Map<@Nullable Object, @Nullable Object> shown = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            Object name = of(null, entry.getKey(), from, item);
            Object value = of(null, entry.getValue(), from, item);
            if (name != Serializer.LEFT_OUT && value != Serializer.LEFT_OUT) {
                shown.put(values.name(name), value);
            }
        }
        return shown;
    }

    /** All of them, or nothing: where the key of one is not shown, those of the others are not either. Nothing of a collection that is not loaded. */
    private Object elements(@Nullable ValueType type, Object value, Target from, Item item) {
        Members members = value instanceof Object[] array ? new Members(Arrays.asList(array)) : Members.of(value);
        if (members == null) {
            return Serializer.LEFT_OUT;
        }
        List<@Nullable Object> all = new ArrayList<>();
        for (Object element : members.all()) {
            Object each = of(type, element, from, item);
            if (each == Serializer.LEFT_OUT) {
                return each;
            }
            all.add(each);
        }
        return all;
    }

    /** Objects of classes that an application derives from an entity are meant, too: they are refused as entities. */
    private boolean isEntity(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            if (map.metadata().find(each) != null) {
                return true;
            }
        }
        return false;
    }

    /** What embeds a class of the application; null where it is no embeddable. */
    private @Nullable Property embedding(Class<?> type, Item item) {
        MetadataStorage metadata = map.metadata();
        boolean declared = false;
        for (Class<?> each = type; each != null && each.getClassLoader() != null; each = each.getSuperclass()) {
            Property embedding = metadata.embedding(each);
            if (embedding != null) {
                return embedding;
            }
            declared |= each.isAnnotationPresent(Embeddable.class);
        }
        if (declared) {
            throw SerializationErrors.unknownEmbeddable(item.describe(), type);
        }
        return null;
    }
}
