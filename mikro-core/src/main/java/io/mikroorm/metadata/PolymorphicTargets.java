// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import io.mikroorm.type.PolymorphicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The classes that a relation may lead to, each in a table of its own, and the names by which rows know them. Immutable.
 *
 * @param all in the order of the mapping
 */
public record PolymorphicTargets(List<Target> all) {

    /**
     * One of them.
     *
     * @param type the entity's class; of a hierarchy, objects may be of classes below it
     * @param value what a row has in the column with the class
     * @param inversedBy its property that mirrors the relation; null when there is none
     */
    public record Target(
            Class<?> type, String value, @Nullable String inversedBy) {}

    /** Takes a copy. */
    public PolymorphicTargets {
        all = List.copyOf(all);
    }

    /** The one that an entity class belongs to; null where the relation does not lead to such entities. */
    public @Nullable Target of(Class<?> entity) {
        for (Target target : all) {
            if (target.type.isAssignableFrom(entity)) {
                return target;
            }
        }
        return null;
    }

    /** The one that an entity class belongs to, or that mirrors the relation below it; null where there is neither. */
    @Nullable
    Target mirroredIn(Class<?> entity) {
        Target own = of(entity);
        for (Target target : own == null ? all : List.<Target>of()) {
            if (target.inversedBy != null && entity.isAssignableFrom(target.type)) {
                return target;
            }
        }
        return own;
    }

    /** The one that rows know by a name; null for a name that is none of theirs. */
    public @Nullable Target named(String value) {
        for (Target target : all) {
            if (target.value.equals(value)) {
                return target;
            }
        }
        return null;
    }

    /** The same, of which one is mirrored by a property of its own. */
    public PolymorphicTargets mirroredBy(Class<?> type, String property) {
        List<Target> changed = new ArrayList<>(all.size());
        for (Target target : all) {
            changed.add(target.type == type ? new Target(type, target.value, property) : target);
        }
        return new PolymorphicTargets(changed);
    }

    /** What a row holds for an entity of one of the classes. */
    public PolymorphicKey key(Class<?> entity, Object key) {
        Target target = of(entity);
        if (target == null) {
            throw new IllegalArgumentException("A relation to " + this + " does not lead to " + entity.getName());
        }
        return new PolymorphicKey(target.value, key);
    }

    /** The names that rows may have, for messages. */
    public String values() {
        return all.stream().map(target -> "'" + target.value + "'").collect(Collectors.joining(", "));
    }

    /** {@code Post or Video}, for messages. */
    @Override
    public String toString() {
        return all.stream().map(target -> target.type.getSimpleName()).collect(Collectors.joining(" or "));
    }
}
