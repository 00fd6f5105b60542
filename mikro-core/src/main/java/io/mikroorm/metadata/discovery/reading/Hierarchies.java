// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.reading;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.InheritanceStrategy;
import io.mikroorm.metadata.discovery.declared.Declarations;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.mistake.HierarchyMistakes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What classes and their annotations say about hierarchies of entities. */
public final class Hierarchies {

    /** The property after which discriminators are named that are not named by hand. */
    public static final String DISCRIMINATOR = "type";

    /** The name of a discriminator that no property shows, where a property has the other one. */
    public static final String HIDDEN = "(class)";

    private Hierarchies() {}

    /** The root of the hierarchy that a class is in: of those above it that are declared as roots, the highest; null for none. */
    static @Nullable Class<?> rootOf(Declarations declarations, Class<?> type) {
        Class<?> root = null;
        for (@Nullable Class<?> at = type; at != null; at = at.getSuperclass()) {
            if (isEntity(declarations, at) && declarations.on(at).get(Inheritance.class) != null) {
                root = at;
            }
        }
        return root;
    }

    /** The entity above a class in its hierarchy; null where there is none. */
    static @Nullable Class<?> parentOf(Declarations declarations, Class<?> type) {
        Class<?> root = rootOf(declarations, type);
        if (root == null || root == type) {
            return null;
        }
        Class<?> at = type.getSuperclass();
        while (!isEntity(declarations, at)) {
            at = at.getSuperclass();
        }
        return at;
    }

    private static boolean isEntity(Declarations declarations, Class<?> type) {
        return declarations.on(type).has(Entity.class);
    }

    /** What is wrong with how a class says that it is in a hierarchy; null for nothing. */
    static @Nullable Mistake mistakeOf(Declarations declarations, Class<?> type) {
        Class<?> root = rootOf(declarations, type);
        for (@Nullable Class<?> at = type; at != null; at = at.getSuperclass()) {
            Inheritance declared = declarations.on(at).get(Inheritance.class);
            if (declared != null && !isEntity(declarations, at)) {
                return HierarchyMistakes.noEntity(at);
            }
            if (declared != null && at != root) {
                return HierarchyMistakes.secondRoot(at, root == null ? at : root);
            }
        }
        Entity entity = Objects.requireNonNull(declarations.on(type).get(Entity.class));
        Inheritance inheritance = root == null ? null : declarations.on(root).get(Inheritance.class);
        boolean single = inheritance != null && inheritance.value() == InheritanceStrategy.SINGLE_TABLE;
        if (!entity.discriminatorValue().isEmpty() && !single) {
            return HierarchyMistakes.valueOfNothing(type);
        }
        if (inheritance != null && !single && !inheritance.discriminatorColumn().isEmpty()) {
            return HierarchyMistakes.columnOfJoined(root == null ? type : root);
        }
        return single && root != null && root != type && !entity.table().isEmpty()
                ? HierarchyMistakes.tableBelow(type, root)
                : null;
    }
}
