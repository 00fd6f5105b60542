// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

import io.mikroorm.annotation.InheritanceStrategy;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A hierarchy of entities on its way to metadata. */
public final class HierarchyDraft {

    /** As declared. */
    public final InheritanceStrategy strategy;

    /** The column that tells classes apart: as declared, or the naming strategy's. */
    public final String discriminatorColumn;

    /** Its entities, each after the one above it. */
    public final List<EntityDraft> members = new ArrayList<>();

    /** The property of the root that shows the discriminator. Found by {@code ResolveHierarchies}; null for none. */
    public @Nullable ScalarDraft discriminator;

    /** How a discriminator is stored that no property shows. Found by {@code ResolveHierarchies}. */
    public @Nullable ValueType hiddenType;

    /** Without members yet. */
    public HierarchyDraft(InheritanceStrategy strategy, String discriminatorColumn) {
        this.strategy = strategy;
        this.discriminatorColumn = discriminatorColumn;
    }

    /** Whether all rows are in one table. */
    public boolean isSingleTable() {
        return strategy == InheritanceStrategy.SINGLE_TABLE;
    }

    /** The entity at the top. */
    public EntityDraft root() {
        return members.get(0);
    }

    /** Whether an entity of it extends another one. */
    public boolean hasBelow(EntityDraft entity) {
        return members.stream().anyMatch(member -> member.parent == entity);
    }

    /** Whether some object is of an entity or of one below it. */
    public boolean hasObjects(EntityDraft entity) {
        return !entity.isAbstract()
                || members.stream().anyMatch(member -> member.parent == entity && hasObjects(member));
    }
}
